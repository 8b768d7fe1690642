import type { Source } from '../../model/source.ts';
import type { Reader } from '../reader.ts';
import { isHtml, shapeOf } from '../shape.ts';

const EXTENSIONS: readonly string[] = ['.html', '.htm', '.xhtml', '.mhtml', '.mht'];

/** The reader of HTML: whole pages and fragments. */
export const htmlReader: Reader = { name: 'html', extensions: EXTENSIONS, accepts, load: async () => (await import('./read.ts')).readHtml };

/** Sure of what opens as a page does, less so of blocks of HTML, and of any text whose name says HTML. */
function accepts({ text, path }: Source): number {
  const name = path?.toLowerCase() ?? '';
  const named = EXTENSIONS.some((extension) => name.endsWith(extension));
  const shape = shapeOf(text);
  if (shape.page) return 0.98;
  if (isHtml(shape)) return named ? 0.95 : 0.85;
  // A name alone makes no HTML: a text without one tag would lose its paragraphs.
  if (named) return shape.tags > 0 ? 0.7 : 0;
  return 0;
}
