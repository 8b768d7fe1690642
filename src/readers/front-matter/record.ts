import type { Document } from '../../model/document.ts';
import type { Header } from '../../model/header.ts';
import type { Message } from '../../model/message.ts';
import type { FormatName, Source, Span } from '../../model/source.ts';
import { type Read, readerFor } from '../reader.ts';
import { opensAsPage } from '../shape.ts';
import { type Held, withoutValues } from './bodies.ts';
import { type Choice, chooseBody, heldText, type Reading } from './choose.ts';

/** No tool gives one article in more forms; what goes beyond stays in the header. */
const MOST_FORMS = 12;

/**
 * Reads the article that a record holds as a value, and leaves the other values to its header. The article is set below the file, as below a
 * front matter: what is said of places in it counts on from the file's end.
 */
export function readRecord(
  source: Source,
  { header, bodies: [first, ...others] }: { readonly header: Header; readonly bodies: readonly [Held, ...Held[]] },
  readers: ReadonlyMap<FormatName, Read>,
): Document {
  const readAs = (held: Held): Reading => {
    const { text, format } = header.final ? { text: held.text, format: 'markdown' as const } : heldText(held);
    return { held, document: readerFor(format, readers)({ ...source, text, hint: format }, readers) };
  };
  const choice = chooseBody([readAs(first), ...others.slice(0, MOST_FORMS).map(readAs)]);
  const { document } = choice.body;
  const { text } = document.source;
  const start = source.text.length + 1;
  const below = shifted(document, start);
  return {
    ...below,
    source: { ...source, text: `${source.text}\n${text}` },
    header: {
      ...header,
      syntax: 'record',
      entries: withoutValues(header.entries, new Set(choice.told.map(({ value }) => value))),
      span: { start: header.span.start, end: start },
    },
    page: document.page && { ...document.page, fragment: !opensAsPage(text) },
    messages: [says(choice), ...below.messages],
  };
}

function says({ body, told }: Choice): Message {
  const others = told.filter((held) => held !== body.held).map(({ key }) => key);
  const besides = others.length === 0 ? '' : `; ${others.join(', ')} said no more`;
  return { level: 'info', code: 'record', text: `the article was read from the key ${body.held.key} of a record${besides}`, span: null };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A document with all its places moved. */
function shifted(document: Document, by: number): Document {
  return {
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      span: shift(block.span, by),
      spans: block.spans.map((span) => shift(span, by)),
    })),
    claims: document.claims.map((claim) => ({ ...claim, span: claim.span && shift(claim.span, by) })),
    messages: document.messages.map((message) => ({ ...message, span: message.span && shift(message.span, by) })),
  };
}
