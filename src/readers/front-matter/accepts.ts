import type { Reader } from '../reader.ts';
import { locateHeader } from './locate.ts';

/** A header without an end may still be a page's or a scrape's own text. */
const UNCLOSED = 0.9;

/** The reader of files that open with a header (YAML, TOML or JSON); it hands the body to another reader. */
export const frontMatterReader: Reader = {
  name: 'front-matter',
  extensions: [],
  accepts: ({ text }) => {
    const header = locateHeader(text);
    if (!header) return 0;
    return header.closed ? 1 : UNCLOSED;
  },
  load: async () => (await import('./read.ts')).readFrontMatter,
};
