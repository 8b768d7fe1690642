import type { Reader } from '../reader.ts';

const EXTENSIONS: readonly string[] = ['.txt', '.text'];
/** Any input is text if it is nothing else; a name that says so weighs a little more. */
const FALLBACK = 0.1;
const NAMED = 0.3;
/** Surer than marks of Markdown make the Markdown reader, less so than its extension. */
const CUT = 0.8;
/** A link's target that a wrap has cut at a hyphen: html2text writes that, and to Markdown it is no link. */
const CUT_TARGET = /\]\([^\s()]{1,2000}-\r?\n[^\s()]/;

/** The reader of plain text: the last resort for whatever is no HTML, front matter or Markdown, and for dumps that only look like Markdown. */
export const textReader: Reader = {
  name: 'text',
  extensions: EXTENSIONS,
  accepts: ({ text, path }) => {
    if (CUT_TARGET.test(text)) return CUT;
    const name = path?.toLowerCase() ?? '';
    return EXTENSIONS.some((extension) => name.endsWith(extension)) ? NAMED : FALLBACK;
  },
  load: async () => (await import('./text.ts')).readText,
};
