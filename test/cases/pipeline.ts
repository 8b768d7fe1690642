import { decode } from '../../src/decode.ts';
import { sha256 } from '../../src/hash.ts';
import type { Article } from '../../src/model/article.ts';
import type { FormatName, Source } from '../../src/model/source.ts';
import { normalize } from '../../src/normalize.ts';
import { type LoadOptions, loadResources } from '../../src/resources.ts';
import { WRITERS } from '../../src/writers/index.ts';
import type { Write, Writer } from '../../src/writers/writer.ts';

/** What a test may say of an input besides its bytes. */
export interface InputOptions {
  readonly url?: string;
  readonly from?: FormatName;
  readonly encoding?: string;
}

/** An article and its Markdown. */
export interface Cleaned {
  readonly article: Article;
  readonly markdown: string;
}

/** Cleans the bytes of a file with this path. */
export type Clean = (bytes: Uint8Array | string, path: string, options?: InputOptions) => Cleaned;

/** Loads the writer of a form of output. @throws Error where none is registered. */
export async function writerOf(name: Writer['name']): Promise<Write> {
  const writer = WRITERS.find((candidate) => candidate.name === name);
  if (!writer) throw new Error(`no writer for ${name}`);
  return writer.load();
}

/** The source that a file with these bytes and this path is read as. */
export function sourceOf(bytes: Uint8Array | string, path: string, options: InputOptions = {}): Source {
  const raw = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  const { text, ...decoded } = decode(raw, options.encoding);
  return {
    id: path,
    path,
    text,
    sha256: sha256(raw),
    decoded,
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.from === undefined ? {} : { hint: options.from }),
  };
}

/** A cleaner with what these options load. */
export async function cleaner(options: LoadOptions = {}): Promise<Clean> {
  const resources = await loadResources(options);
  const write = await writerOf('md');
  return (bytes, path, input = {}) => {
    const article = normalize(sourceOf(bytes, path, input), input.url === undefined ? {} : { url: input.url }, resources);
    return { article, markdown: write(article) };
  };
}

/** Cleans with all built-in rules. */
export const clean: Clean = await cleaner();
