import type { Block, BlockKind } from '../model/block.ts';
import type { FieldName, NoteKind } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Fate } from '../model/verdict.ts';

/** Inclusive bounds. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Phrases by language (BCP 47 primary tag, or `any`); matched lower-case, whole words, straight apostrophes. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** What a block must be like. Every member that is given must hold. */
export interface Condition {
  /** One of these phrases stands in the text: as the whole of it (end punctuation aside), at its start, its end, or anywhere. */
  readonly phrases?: { readonly match: 'whole' | 'start' | 'end' | 'anywhere'; readonly of: Phrases };
  /** Source of a regular expression (flags `iu`) that the collapsed text matches. */
  readonly pattern?: string;
  readonly kind?: readonly BlockKind[];
  readonly words?: Range;
  /** Share of the text's characters that stand in links, 0 to 1. */
  readonly linkDensity?: Range;
  /** An ancestor or wrapper with one of these; `depth` limits how many elements up. */
  readonly within?: {
    readonly tags?: readonly string[];
    readonly tokens?: readonly string[];
    readonly roles?: readonly string[];
    readonly depth?: number;
  };
  /** At most so many scored blocks from the start or the end of the document's main run. */
  readonly at?: { readonly start?: number; readonly end?: number };
  /** Share of the site's other documents that repeat the block, 0 to 1; never holds without a profile. */
  readonly siteShare?: Range;
  readonly formats?: readonly Document['format'][];
  readonly language?: readonly string[];
  /** What data cannot say. Returns what was seen, or null. */
  readonly test?: (subject: Subject) => string | null;
}

/** A claim that a rule makes of the text it matched. */
export interface Yield {
  readonly field: FieldName;
  /** Source of a regular expression (flags `iu`) whose named group `value` is the claim; the whole text without it. */
  readonly pattern?: string;
  /** For field `notes`. */
  readonly note?: NoteKind;
}

/** A block amid its document: what conditions and predicates look at. */
export interface Subject {
  readonly block: Block;
  readonly document: Document;
}

/** An example of a rule: one text, or several blocks of which the one marked `>` is meant. */
export type Example = string;

/** A reason to keep, move or remove a block. Rules are data; `when.test` is the exception. */
export interface Rule {
  /** `family/name`, kebab-case. */
  readonly id: string;
  readonly stage: 'block' | 'sequence';
  readonly fate: Fate;
  /** 0 to 1. */
  readonly certainty: number;
  /** Why, for a person, in a few words. */
  readonly reason: string;
  readonly when: Condition;
  readonly unless?: Condition;
  readonly yields?: readonly Yield[];
  /** At least two each, run as tests. A miss is real prose that looks similar. */
  readonly examples: { readonly hit: readonly Example[]; readonly miss: readonly Example[] };
}
