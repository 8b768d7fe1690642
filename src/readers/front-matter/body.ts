import type { FormatName, Source } from '../../model/source.ts';
import { readMark } from '../../text/dialects.ts';
import { htmlReader } from '../html/accepts.ts';
import { markdownReader } from '../markdown/accepts.ts';
import { isHtml, shapeOf } from '../shape.ts';
import { textReader } from '../text/accepts.ts';
import type { Located } from './locate.ts';

/** Our own mark in a header: such a file's body is Markdown and its values are final. */
const OWN = /^schema[ \t]*[:=][ \t]*(["']?)(copydesk\/1(?: [\w=,.-]+)?)\1[ \t]*\r?$/m;
/** Whether a header is one of copydesk's own. */
export function isFinal(source: Source, header: Located): boolean {
  const [, , mark] = OWN.exec(source.text.slice(header.content.start, header.content.end)) ?? [];
  return mark !== undefined && readMark(mark) !== null;
}

/** True where nothing stands below a header with a syntax: the article may stand in it. */
export function standsAlone({ text }: Source, { span, syntax }: Located): boolean {
  return syntax !== 'plain' && text.slice(span.end).trim() === '';
}

/** The format of the body below a header: by its content, plain text only where the file name says so and no mark speaks against it. */
export function bodyFormat(source: Source, header: Located): Exclude<FormatName, 'front-matter'> {
  if (isFinal(source, header)) return 'markdown';
  if (header.syntax === 'plain') return plainFormat(source, header);
  const shape = shapeOf(source.text, header.span.end);
  if (isHtml(shape)) return 'html';
  if (shape.tags === 0 && shape.markdown === 0 && /\.txt$/i.test(source.path ?? '')) return 'text';
  return 'markdown';
}

/** Below a head that a program wrote stands what it took of a page: read as it would be without the head. */
function plainFormat(source: Source, { span }: Located): Exclude<FormatName, 'front-matter'> {
  const body = { ...source, text: source.text.slice(span.end) };
  const [markdown, html, text] = [markdownReader, htmlReader, textReader].map((reader) => reader.accepts(body));
  if ((html ?? 0) > Math.max(markdown ?? 0, text ?? 0)) return 'html';
  return (markdown ?? 0) >= (text ?? 0) ? 'markdown' : 'text';
}
