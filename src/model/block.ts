import type { Inline } from './inline.ts';
import type { Span } from './source.ts';

/** What a block can be. `break` is a thematic break, or a block without a letter or digit that is no image. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'code', 'table', 'figure', 'break'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Prose and all else that is one run of inlines. */
export interface InlineContent {
  readonly type: 'inline';
  readonly inlines: readonly Inline[];
}

/** A code block, verbatim, without a trailing line end. */
export interface CodeContent {
  readonly type: 'code';
  readonly value: string;
  readonly language: string | null;
}

export type Alignment = 'left' | 'right' | 'center' | null;

/** A data table. `rows[0]` is the header row where `header` is true. */
export interface TableContent {
  readonly type: 'table';
  readonly header: boolean;
  readonly align: readonly Alignment[];
  /** rows → cells → inlines. Rows may differ in length. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** Source text of a block that is written back byte for byte (template shortcodes, raw definitions). */
export interface RawContent {
  readonly type: 'raw';
  readonly value: string;
}

export type Content = InlineContent | CodeContent | TableContent | RawContent;

/**
 * One element above a block: evidence, never structure to walk. Blocks below the same element share the same object, so
 * `id` and object identity both say "the same container".
 */
export interface Ancestor {
  /** Number of the element within the document, in document order. */
  readonly id: number;
  /** Lower-case tag name. */
  readonly tag: string;
  /** Lower-case tokens of `class` and `id`, split on non-alphanumerics and at camelCase. */
  readonly tokens: readonly string[];
  /** The classes as they stand (lower-case, white space separated), for signatures. */
  readonly classes: readonly string[];
  readonly role: string | null;
  readonly itemprop: string | null;
  /** Hidden by `hidden`, `aria-hidden=true`, `display:none`, `visibility:hidden`. */
  readonly hidden: boolean;
  /** Number of child elements. */
  readonly children: number;
  /** Other attributes that speak of purpose (`data-testid`, `aria-label`, `itemtype` …): lower-case tokens. */
  readonly labels: readonly string[];
}

/** A list or quote that holds a block, for the writer. Blocks of the same list or quote have the same `id`. */
export type Container =
  | { readonly kind: 'quote'; readonly id: number }
  | {
      readonly kind: 'list';
      readonly id: number;
      readonly ordered: boolean;
      /** Number of the first item of an ordered list. */
      readonly start: number;
      /** Ordinal of this item in its list, from 0. Blocks with the same list and item stand in one item. */
      readonly item: number;
    };

/** What the writer needs to rebuild nesting. */
export interface Place {
  /** Outermost first. */
  readonly containers: readonly Container[];
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
}

/** A maximal run of content inside a block-level element, or a paragraph, item, heading … of a text. */
export interface Block {
  /** Index in `Document.blocks`, which is reading order. */
  readonly id: number;
  readonly kind: BlockKind;
  /** Visible text, white space (NBSP, ZWSP and BOM included) collapsed and trimmed; lines of code and table rows are parted by `\n`. */
  readonly text: string;
  readonly content: Content;
  /** Smallest range of the source that holds the block. */
  readonly span: Span;
  /**
   * The raw ranges that the block was made from, in order, where they are not simply `span` (a reflowed or repaired
   * block, an HTML block whose text is split by tags). Their text, white space removed, equals `text`'s for plain text.
   */
  readonly spans: readonly Span[];
  /** Elements above the block, outermost first, `html` and `body` left out; empty for plain text. */
  readonly path: readonly Ancestor[];
  /** Inline elements that wrap the whole of the block's text (a link, a strong), outermost first. */
  readonly wrappers: readonly Ancestor[];
  readonly place: Place;
  /** In the page but not shown (`display:none`, noscript, select, textarea). */
  readonly hidden: boolean;
}
