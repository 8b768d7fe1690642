import type { Article } from '../model/article.ts';

/** Prints an article: pure, the same bytes for the same article. The result ends in one line end, except for an empty text. */
export type Write = (article: Article) => string;

/** A form of output. The registry holds these; the writing itself is loaded when it is asked for. */
export interface Writer {
  readonly name: 'md' | 'json' | 'jsonl' | 'text';
  /** With the dot. */
  readonly extension: string;
  readonly load: () => Promise<Write>;
}
