import type { Metadata, Resolution } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import type { Verdict } from '../model/verdict.ts';

/** What resolving needs besides the document. */
export interface ResolveInputs {
  readonly publications: ReadonlyMap<string, string>;
  /** The caller's address for the document. */
  readonly url?: string;
}

/** The metadata, how each field was decided, and what a person should know about it. */
export interface Resolved {
  readonly metadata: Metadata;
  readonly resolutions: readonly Resolution[];
  readonly messages: readonly Message[];
}

/** Decides every metadata field from the document's claims and those that the verdicts yield. */
export function resolve(_document: Document, _verdicts: readonly Verdict[], _inputs: ResolveInputs): Resolved {
  throw new Error('not built');
}
