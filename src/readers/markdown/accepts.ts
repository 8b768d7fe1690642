import type { Source } from '../../model/source.ts';
import type { Reader } from '../reader.ts';
import { shapeOf } from '../shape.ts';

const EXTENSIONS: readonly string[] = ['.md', '.markdown'];
/** Marks that a scrape of plain text would not show by accident: so many, of two kinds, or more than so many of one. */
const STRONG_MARKS = 3;
const STRONG_MARKS_OF_ONE_KIND = 6;
/** From this share of HTML blocks on a text without strong marks is no Markdown. */
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
  const strong = shape.kinds > 1 ? shape.markdown >= STRONG_MARKS : shape.markdown >= STRONG_MARKS_OF_ONE_KIND;
  if (strong) return named ? 0.95 : 0.75;
  if (shape.html >= HTML_SHARE) return named ? 0.4 : 0;
  return named ? 0.6 : 0;
}
