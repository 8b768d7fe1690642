import type { Block } from './block.ts';
import type { Claim } from './claim.ts';
import type { Header } from './header.ts';
import type { Message } from './message.ts';
import type { Source } from './source.ts';

/** What a page says of itself as a whole, beyond single fields; `null` for plain text and Markdown. */
export interface PageFacts {
  /** `@type`s of the JSON-LD objects, as found. */
  readonly jsonLdTypes: readonly string[];
  readonly ogType: string | null;
  /** JSON-LD `articleBody`, often truncated: a feature, never the answer. */
  readonly articleBody: string | null;
  /** True where the body of a front matter was HTML: no page stands around the article. */
  readonly fragment: boolean;
  /** Blocks of footnotes: marks in the text lead to them. */
  readonly notes: ReadonlySet<number>;
}

/** What surrounds the article: a whole page, nothing (a post with a header, a fragment, Markdown), or the dump of a page as text or Markdown. */
export const WORLDS = ['page', 'post', 'scrape'] as const;
export type World = (typeof WORLDS)[number];

/** What a reader makes of a source. */
export interface Document {
  readonly source: Source;
  /** The reader that made the blocks. */
  readonly format: 'html' | 'markdown' | 'text';
  readonly header: Header | null;
  readonly page: PageFacts | null;
  /** In reading order; `blocks[i].id === i`. */
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  readonly messages: readonly Message[];
}
