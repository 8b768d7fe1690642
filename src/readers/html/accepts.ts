import type { Source } from '../../model/source.ts';
import type { Reader } from '../reader.ts';
import { shapeOf } from '../shape.ts';

const EXTENSIONS: readonly string[] = ['.html', '.htm', '.xhtml'];
/** From this share of HTML blocks on a text is HTML whatever its name. */
const HTML_SHARE = 0.8;

/** The reader of HTML: whole pages and fragments. */
export const htmlReader: Reader = { name: 'html', extensions: EXTENSIONS, accepts, load: async () => (await import('./read.ts')).readHtml };

/** Sure of what opens as a page does, less so of blocks of HTML, and of any text whose name says HTML. */
function accepts({ text, path }: Source): number {
  const name = path?.toLowerCase() ?? '';
  const named = EXTENSIONS.some((extension) => name.endsWith(extension));
  const shape = shapeOf(text);
  if (shape.page) return 0.98;
  if (shape.html >= HTML_SHARE) return named ? 0.95 : 0.85;
  return named ? 0.7 : shape.html > 0.5 && shape.markdown === 0 ? 0.5 : 0;
}
