import type { Article } from '../../src/model/article.ts';
import type { FormatName } from '../../src/model/source.ts';
import { normalize } from '../../src/normalize.ts';
import { type LoadOptions, loadResources } from '../../src/resources.ts';
import { toSource } from '../../src/run/bytes.ts';
import { loadWriter } from '../../src/run/clean.ts';

/** What a test may say of an input besides its bytes. */
export interface InputOptions {
  readonly url?: string;
  readonly format?: FormatName;
  readonly encoding?: string;
}

/** An article and its Markdown. */
export interface Cleaned {
  readonly article: Article;
  readonly markdown: string;
}

/** Cleans the bytes of a file with this path. */
export type Clean = (bytes: Uint8Array | string, path: string, options?: InputOptions) => Cleaned;

/** A cleaner with what these options load. */
export async function cleaner(options: LoadOptions = {}): Promise<Clean> {
  const resources = await loadResources(options);
  const write = await loadWriter('md');
  return (bytes, path, input = {}) => {
    const article = normalize(toSource(asBytes(bytes), { path, ...input }), input.url === undefined ? {} : { url: input.url }, resources);
    return { article, markdown: write(article) };
  };
}

/** Cleans with all built-in rules. */
export const clean: Clean = await cleaner();

/** A text as the file that it would be, so that a byte order mark is one. */
function asBytes(input: Uint8Array | string): Uint8Array {
  return typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
}
