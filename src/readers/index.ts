import { frontMatterReader } from './front-matter/accepts.ts';
import { htmlReader } from './html/accepts.ts';
import { markdownReader } from './markdown/accepts.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text/accepts.ts';

/** The readers, in the order in which a tie of `accepts` is decided. */
export const READERS: readonly Reader[] = [frontMatterReader, markdownReader, htmlReader, textReader];
