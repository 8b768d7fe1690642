import type { Document } from '../model/document.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Rule } from '../rules/rule.ts';

/** What judging needs besides the document. */
export interface ClassifyInputs {
  readonly rules: readonly Rule[];
}

/** Judges every block: one verdict each, in block order. */
export function classify(_document: Document, _inputs: ClassifyInputs): readonly Verdict[] {
  throw new Error('not built');
}
