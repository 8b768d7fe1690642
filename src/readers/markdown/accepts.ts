import type { Source } from '../../model/source.ts';
import type { Reader } from '../reader.ts';
import { shapeOf } from '../shape.ts';

const EXTENSIONS: readonly string[] = ['.md', '.markdown'];
/** From this share of HTML on a text without strong marks is hardly Markdown. */
const HTML_SHARE = 0.5;

/** The reader of Markdown: CommonMark with tables, strikethrough, task lists, footnotes, bare links, and HTML inside. */
export const markdownReader: Reader = {
  name: 'markdown',
  extensions: EXTENSIONS,
  accepts,
  load: async () => (await import('./read.ts')).readMarkdown,
};

/** Sure where marks of Markdown abound, likely where the name says so; not for a page of HTML under any name. */
function accepts({ text, path }: Source): number {
  const name = path?.toLowerCase() ?? '';
  const named = EXTENSIONS.some((extension) => name.endsWith(extension));
  const shape = shapeOf(text);
  if (shape.page) return 0;
  if (shape.strong) return named ? 0.95 : 0.75;
  if (shape.html >= HTML_SHARE) return named ? 0.4 : 0;
  return named ? 0.6 : 0;
}
