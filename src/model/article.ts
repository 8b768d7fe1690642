import type { Block } from './block.ts';
import type { Claim, ImageValue, NoteValue } from './claim.ts';
import type { Document } from './document.ts';
import type { HeaderEntry } from './header.ts';
import type { Message } from './message.ts';
import type { Verdict } from './verdict.ts';

/** Name and version of the metadata schema. */
export const SCHEMA = 'copydesk/1';

export interface Figure extends ImageValue {
  /** How many body blocks stand before it. */
  readonly after: number;
}

/** Where an article came from. */
export interface Provenance {
  /** Path relative to the input argument; null for standard input. */
  readonly file: string | null;
  readonly sha256: string;
  /** `html`, `text`, `markdown`, `front-matter+html`, `front-matter+markdown`, `front-matter+text`. */
  readonly format: string;
}

/** The metadata of an article, as the writers print it. Dates are ISO 8601 with the precision and zone found. */
export interface Metadata {
  readonly schema: typeof SCHEMA;
  /** 16 hex digits: SHA-256 of the canonical URL, else of the body's text. */
  readonly id: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** BCP 47 */
  readonly language: string | null;
  readonly image: ImageValue | null;
  /** Words of the body, by Unicode word boundaries. */
  readonly word_count: number;
  readonly source: Provenance;
  readonly subtitle?: string;
  readonly publisher?: string;
  readonly feed?: string;
  readonly retrieved?: string;
  readonly draft?: boolean;
  readonly agency?: readonly string[];
  readonly dateline?: string;
  readonly figures?: readonly Figure[];
  readonly takeaways?: readonly string[];
  readonly takeaways_origin?: 'ai' | 'editor' | 'unknown';
  readonly notes?: readonly NoteValue[];
  readonly access?: 'free' | 'paywalled' | 'truncated';
  /** Header entries that became no field, in their order and style. */
  readonly extra?: readonly HeaderEntry[];
}

/** How one field was decided: for `explain`. */
export interface Resolution {
  readonly field: string;
  /** The claims that make the value; several for a list. Empty where no claim was good enough. */
  readonly winners: readonly Claim[];
  readonly losers: readonly { readonly claim: Claim; readonly reason: string }[];
}

/** A cleaned document. */
export interface Article {
  readonly document: Document;
  readonly metadata: Metadata;
  readonly resolutions: readonly Resolution[];
  /** The kept blocks, in reading order. */
  readonly blocks: readonly Block[];
  /** Exactly one verdict for every block of the document, in block order: the ledger is these, joined to the blocks. */
  readonly verdicts: readonly Verdict[];
  readonly messages: readonly Message[];
  /** 0 to 1: how sure copydesk is that this is one article, cut out rightly. */
  readonly confidence: number;
}
