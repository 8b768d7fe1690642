import type { Reader } from '../reader.ts';

const EXTENSIONS: readonly string[] = ['.txt', '.text'];
/** Any input is text if it is nothing else; a name that says so weighs a little more. */
const FALLBACK = 0.1;
const NAMED = 0.3;
/** A dump with marks of Markdown: surer than the marks make the Markdown reader, less so than its extension. The reader of text knows the marks too. */
const DUMP = 0.8;
/** A link's target that a wrap has cut at a hyphen: html2text writes that, and to Markdown it is no link. */
const CUT_TARGET = /\]\([^\s()]{1,2000}-\r?\n[^\s()]/;
/** How html2text writes an item, and a link whose text it has wrapped: both together, or one in a file of text, are no accident. */
const BULLET = /^ {2}\* \S/m;
const BROKEN_LINK = /\[[^\]\n]{1,200}\n[^\]\n]{1,200}\]\(/;

/** The reader of plain text: the last resort for whatever is no HTML, front matter or Markdown, and for dumps that only look like Markdown. */
export const textReader: Reader = {
  name: 'text',
  extensions: EXTENSIONS,
  accepts: ({ text, path }) => {
    const name = path?.toLowerCase() ?? '';
    const named = EXTENSIONS.some((extension) => name.endsWith(extension));
    if (CUT_TARGET.test(text)) return DUMP;
    const signs = Number(BULLET.test(text)) + Number(BROKEN_LINK.test(text));
    if (signs === 2 || (signs === 1 && named)) return DUMP;
    return named ? NAMED : FALLBACK;
  },
  load: async () => (await import('./text.ts')).readText,
};
