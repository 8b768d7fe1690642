import type { Document } from '../../model/document.ts';
import type { Header, HeaderEntry } from '../../model/header.ts';
import type { Message } from '../../model/message.ts';
import type { Source, Span } from '../../model/source.ts';
import { LineIndex } from '../../text/lines.ts';
import { type Read, ReadError } from '../reader.ts';
import { shapeOf } from '../shape.ts';
import { bodyFormat } from './body.ts';
import { ownEntries } from './dialect.ts';
import { type Located, locateHeader } from './locate.ts';
import { recordsIn } from './plain.ts';
import { parseHeader } from './split.ts';

/** Reads a header into its tree and has the reader that fits read the body; offsets keep referring to the whole source. */
export const readFrontMatter: Read = (source, readers) => {
  const located = locateHeader(source.text);
  if (!located) {
    throw new ReadError(
      'no-front-matter',
      `${source.id} has no front matter: it must open with ---, +++ or { and a key; leave the format to be detected, or name the format of the text itself`,
    );
  }
  refuseRecords(source, located);
  const format = bodyFormat(source, located);
  const read = readers.get(format);
  if (!read) throw new ReadError('reader-not-loaded', `the reader for ${format} is not loaded: call loadResources with this format`);
  const { header, messages } = readHeader(source, located);
  const url = source.url ?? addressIn(header);
  const body = read({ ...source, ...(url === undefined ? {} : { url }), text: blank(source.text, located.span), hint: format }, readers);
  return { ...body, source, header, page: pageFacts(body, source, located), messages: [...messages, ...body.messages] };
};

/** One document is one page: a file of Common Crawl holds thousands. @throws ReadError */
function refuseRecords({ text }: Source, located: Located): void {
  if (located.syntax !== 'plain') return;
  const { count, type } = recordsIn(text, located);
  if (count > 1) throw new ReadError('several-records', `holds ${count} WARC records: write one file for each of type conversion`);
  if (count === 1 && type !== 'conversion') {
    const what = 'only those of type conversion (WET) hold the text of a page';
    throw new ReadError('not-text', `holds a WARC record of type ${type ?? 'unknown'}: ${what}; write the page itself into a file`);
  }
}

/** Keys that give the address of the article itself, surest first. */
const ADDRESSES = ['canonical_url', 'canonical', 'url', 'url source', 'link', 'original_url', 'permalink', 'guid'];

/** The address that the body's relative links are read against. Our own output has none that could be resolved. */
function addressIn({ entries, final }: Header): string | undefined {
  if (final) return undefined;
  for (const key of ADDRESSES) {
    const value = entries.find((entry) => entry.key.toLowerCase() === key)?.value;
    if (value?.type === 'scalar' && /^https?:\/\/[^\s/]/i.test(value.value) && URL.canParse(value.value)) return value.value;
  }
  return undefined;
}

/** Below a header stands a fragment, unless it is a whole page. */
function pageFacts(body: Document, source: Source, located: Located): Document['page'] {
  return body.page && { ...body.page, fragment: !shapeOf(source.text, located.span.end).page };
}

/** The text with spaces for all of the header but its line ends: offsets and line numbers stay. */
function blank(text: string, { end }: Span): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function readHeader(source: Source, located: Located): { header: Header; messages: Message[] } {
  const { entries, notes } = parseHeader(source.text, located);
  const unique = distinct(entries);
  const messages = [...closing(located), ...(located.syntax === 'plain' ? [UNFENCED] : []), ...unique.messages];
  if (notes.length > 0) {
    const lines = new LineIndex(source.text);
    const code = located.code ? 'code-refused' : `${located.syntax}-repaired`;
    for (const { reason, span } of notes) {
      const { line } = lines.position(span.start);
      messages.push({ level: 'warn', code, text: `the front matter is broken in line ${line}: ${reason}`, span });
    }
  }
  const own = ownEntries(unique.entries);
  return { header: { syntax: located.syntax, entries: own ?? unique.entries, final: own !== null, span: located.span }, messages };
}

const UNFENCED: Message = {
  level: 'info',
  code: 'plain-head',
  text: 'the first lines are keys and values that say where the text is from: they were read as its header',
  span: null,
};

function closing({ closed, span }: Located): Message[] {
  if (closed) return [];
  const text = 'the front matter has no closing fence: it was taken to end where the text begins';
  return [{ level: 'warn', code: 'front-matter-unclosed', text, span }];
}

/** A key that comes again gets a number, so that both values are kept: `tags`, `tags_2`. */
function distinct(entries: readonly HeaderEntry[]): { entries: HeaderEntry[]; messages: Message[] } {
  const taken = new Set(entries.map((entry) => entry.key));
  const seen = new Map<string, number>();
  const messages: Message[] = [];
  const unique = entries.map((entry) => {
    let count = seen.get(entry.key) ?? 0;
    if (count === 0) {
      seen.set(entry.key, 1);
      return entry;
    }
    let key: string;
    do key = `${entry.key}_${++count}`;
    while (taken.has(key));
    seen.set(entry.key, count);
    taken.add(key);
    const text = `the key ${entry.key} stands in the front matter more than once: the first is used, this one is kept as ${key}`;
    messages.push({ level: 'warn', code: 'duplicate-key', text, span: entry.span });
    return { ...entry, key };
  });
  return { entries: unique, messages };
}
