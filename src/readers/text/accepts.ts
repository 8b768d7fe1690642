import type { Reader } from '../reader.ts';

const EXTENSIONS: readonly string[] = ['.txt', '.text'];
/** Any input is text if it is nothing else; a name that says so weighs a little more. */
const FALLBACK = 0.1;
const NAMED = 0.3;

/** The reader of plain text: the last resort for whatever is no HTML, front matter or Markdown. */
export const textReader: Reader = {
  name: 'text',
  extensions: EXTENSIONS,
  accepts: ({ path }) => (path !== undefined && EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension)) ? NAMED : FALLBACK),
  load: async () => (await import('./text.ts')).readText,
};
