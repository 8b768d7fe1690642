import type { Article } from '../model/article.ts';
import type { DialectName } from '../text/dialects.ts';
import type { Chosen } from './fields.ts';

/** Prints an article: pure, the same bytes for the same article. The result ends in one line end, except for an empty text. */
export type Write = (article: Article) => string;

/** What a writer may be told; each heeds what concerns it. */
export interface WriteOptions {
  /** The tool that is to read the front matter; none for the schema's own names. */
  readonly dialect?: DialectName;
  /** Fields of the metadata to write; all without this. */
  readonly fields?: Chosen;
}

/** A form of output. The registry holds these; the writing itself is loaded when it is asked for. */
export interface Writer {
  readonly name: 'md' | 'json' | 'jsonl' | 'jsonld' | 'text';
  /** With the dot. */
  readonly extension: string;
  readonly load: (options?: WriteOptions) => Promise<Write>;
}
