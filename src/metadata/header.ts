import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';

/** The claims that a document's front matter makes, in all common spellings and nestings. */
export function headerClaims(_document: Document): readonly Claim[] {
  throw new Error('not built');
}
