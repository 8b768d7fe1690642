import type { Span } from './source.ts';

/** A value of a front matter, with the style it was written in, so that `extra` can give it back as it was. */
export type HeaderValue =
  | { readonly type: 'scalar'; readonly value: string; readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded' }
  | { readonly type: 'list'; readonly flow: boolean; readonly items: readonly HeaderValue[] }
  | { readonly type: 'map'; readonly flow: boolean; readonly entries: readonly HeaderEntry[] };

/** One key of a front matter or of a map inside it. */
export interface HeaderEntry {
  readonly key: string;
  readonly value: HeaderValue;
  /** Where key and value stand in the source. */
  readonly span: Span;
}

/** A front matter. Plain scalars are kept as text: `007`, `1.10`, `2026-01-05` and `false` are what they look like. */
export interface Header {
  /**
   * `plain`: lines of `Key: value` without fences, as scrapers and reader services write them above what they took. `record`: in any of the others, with
   * the article itself as a value.
   */
  readonly syntax: 'yaml' | 'toml' | 'json' | 'plain' | 'record';
  readonly entries: readonly HeaderEntry[];
  /** True for copydesk's own output (`schema: copydesk/1`): its values, nulls included, are final. */
  readonly final: boolean;
  /** The whole header, with its fences or the line that ends it. */
  readonly span: Span;
}

/** True for the header of a post, which its author wrote. A plain head and a record are none: a program wrote them of what it took of a page. */
export const isPosted = (header: Header | null): header is Header =>
  header !== null && header.syntax !== 'plain' && header.syntax !== 'record';
