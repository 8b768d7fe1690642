import type { Ancestor, Block, BlockKind } from '../model/block.ts';
import type { ClaimValue, FieldName, NoteKind } from '../model/claim.ts';
import type { Document, World } from '../model/document.ts';
import type { Fate, Stage } from '../model/verdict.ts';

/** Inclusive bounds. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Phrases by language (BCP 47 primary tag, or `any`); matched folded (lower-case, without accents), whole words, straight apostrophes. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Where a block stands relative to the main run, the stretch from the first to the last block of the article's prose. */
export type Side = 'before' | 'inside' | 'after';

/** What a block must be like. Every member that is given must hold. */
export interface Condition {
  /** One of these phrases stands in the text: as the whole of it (end punctuation aside), at its start, its end, or anywhere. */
  readonly phrases?: { readonly match: 'whole' | 'start' | 'end' | 'anywhere'; readonly of: Phrases };
  /** Source of a regular expression (flags `iu`) that the collapsed text matches. */
  readonly pattern?: string;
  /** The same with case (flag `u`): `\p{Lu}` means something only here. */
  readonly cased?: string;
  readonly kind?: readonly BlockKind[];
  readonly words?: Range;
  /** Share of the text's characters that stand in links, 0 to 1. */
  readonly linkDensity?: Range;
  /** True where the text has letters and all of them that have a case are capitals. */
  readonly capitals?: boolean;
  /** True where the whole text is strongly emphasised. */
  readonly strong?: boolean;
  /** True where the text ends as a sentence does. */
  readonly sentence?: boolean;
  /** True for what articles are made of: at least 12 words, link density under 0.4. */
  readonly prose?: boolean;
  /**
   * An ancestor or wrapper with one of these; `depth` limits how many elements up. Elements that hold most of the document's
   * prose say nothing of one block and are passed over.
   */
  readonly within?: {
    readonly tags?: readonly string[];
    readonly tokens?: readonly string[];
    readonly roles?: readonly string[];
    readonly depth?: number;
  };
  /** At most so many scored blocks from the start or the end of the document's main run, on either side of it. */
  readonly at?: { readonly start?: number; readonly end?: number };
  readonly side?: readonly Side[];
  readonly world?: readonly World[];
  /** What the scored block before, after, or either of them must be like; these have no neighbours of their own. */
  readonly previous?: Condition;
  readonly next?: Condition;
  readonly beside?: Condition;
  readonly formats?: readonly Document['format'][];
  readonly language?: readonly string[];
  /** What data cannot say. Returns what was seen, or null. */
  readonly test?: (subject: Subject) => string | null;
}

/** A claim that a rule makes of the text it matched. */
export interface Yield {
  readonly field: FieldName;
  /**
   * Source of a regular expression (flags `iu`) whose named group `value` is the claim (`caption` and `credit` for images); the
   * whole text without it.
   */
  readonly pattern?: string;
  /** True where the pattern minds case (flag `u`). */
  readonly cased?: boolean;
  /** For field `notes`. */
  readonly note?: NoteKind;
  /** What a pattern cannot say: the values, in the order of the text. */
  readonly read?: (subject: Subject) => readonly ClaimValue[];
}

/** A block amid its document: what conditions, predicates and stages look at. Computed once per document. */
export interface Subject {
  readonly block: Block;
  readonly document: Document;
  readonly world: World;
  /** BCP 47 primary tag, where the document declares or shows one. */
  readonly language: string | null;
  /** Index among the scored blocks (those with a letter or digit). */
  readonly index: number;
  /** Its text in lower case. */
  readonly lower: string;
  /** Its words folded (`fold`), parted by single spaces: the form in which phrases and blocks are compared. */
  readonly line: string;
  /** Words; letters of scripts without spaces count by 1.8. */
  readonly words: number;
  readonly linkDensity: number;
  readonly commas: number;
  readonly sentence: boolean;
  readonly capitals: boolean;
  readonly strong: boolean;
  /** The article's prose is made of these: at least 12 words, link density under 0.4. */
  readonly prose: boolean;
  /** Similarity with the best of the document's title claims, 0 to 1. */
  readonly titleSimilarity: number;
  /** The headline of a document that does not say which line it is. */
  readonly headline: boolean;
  /** Elements above the block and inline elements around its text, innermost first, that hold little of the document's prose. */
  readonly near: readonly Ancestor[];
  readonly previous: Subject | null;
  readonly next: Subject | null;
  readonly side: Side;
  /** Scored blocks from the first one of the main run; negative before it. */
  readonly fromStart: number;
  /** Scored blocks to the last one of the main run; negative after it. */
  readonly toEnd: number;
}

/** An example of a rule: one text, or several blocks of which the one marked `>` is meant (notation: `parseExample`). */
export type Example = string;

/** A voice that judges blocks: its name, and what it says when it speaks. */
export interface Voice {
  /** `family/name`, kebab-case. */
  readonly id: string;
  readonly stage: Stage;
  readonly fate: Fate;
  /** 0 to 1. */
  readonly certainty: number;
  /** Why, for a person, in a few words. */
  readonly reason: string;
}

/** A reason to keep, move or remove a block. Rules are data; `when.test` and `yields.read` are the exceptions. */
export interface Rule extends Voice {
  readonly stage: 'block' | 'sequence';
  readonly when: Condition;
  /** The rule is silent where this, or any one of these, holds. */
  readonly unless?: Condition | readonly Condition[];
  readonly yields?: readonly Yield[];
  /**
   * True where `when.test` looks at the block and its neighbours alone. Such rules, and those that need no test and no place, are
   * asked before the main run is looked for: what they move or remove is no part of it.
   */
  readonly placeless?: boolean;
  /**
   * What goes the same way after a label: `links` (blocks that are wholly links), `list` (items and short lines without a
   * sentence's end), `rest` (all that follows). A heading of the same or a higher level, or prose, ends the first two.
   */
  readonly governs?: 'links' | 'list' | 'rest';
  /** At least two each, run as tests. A miss is real prose that looks similar. */
  readonly examples: { readonly hit: readonly Example[]; readonly miss: readonly Example[] };
}
