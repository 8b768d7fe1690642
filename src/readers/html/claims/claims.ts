import type { Element } from 'domhandler';
import type { Claim, ClaimValue } from '../../../model/claim.ts';
import type { PageFacts } from '../../../model/document.ts';
import type { Message } from '../../../model/message.ts';
import type { Span } from '../../../model/source.ts';
import type { Witnesses } from '../survey.ts';
import { elementClaims } from './elements.ts';
import { jsonLdEvidence } from './json-ld.ts';
import { headClaims, metaContent } from './meta.ts';
import { microdataClaims } from './microdata.ts';

/** What claims are drawn from. */
export interface Evidence {
  readonly witnesses: Witnesses;
  readonly spanOf: (element: Element) => Span | null;
  /** The block that an element's text begins in. */
  readonly blockOf: (element: Element) => number | null;
  /** An address, read against the page's own. */
  readonly address: (value: string) => string | null;
  /** Address of the source, where the caller knows it. */
  readonly url: string | undefined;
  readonly fragment: boolean;
}

/** Makes one claim of a value; blank values make none. */
export type Say = (claim: Omit<Claim, 'span' | 'block'> & { readonly element: Element }) => void;

/** All that a page claims of itself, in the order head, JSON-LD, microdata, visible elements. */
export function claimsOf(evidence: Evidence): {
  readonly claims: readonly Claim[];
  readonly page: Omit<PageFacts, 'notes'>;
  readonly messages: readonly Message[];
} {
  const claims: Claim[] = [];
  const say: Say = ({ element, ...claim }) => {
    const value = trimmed(claim.value);
    if (value !== null) claims.push({ ...claim, value, span: evidence.spanOf(element), block: evidence.blockOf(element) });
  };
  headClaims(evidence, say);
  const { messages, ...jsonLd } = jsonLdEvidence(evidence, say);
  microdataClaims(evidence, say);
  elementClaims(evidence, say);
  return { claims, messages, page: { ...jsonLd, ogType: metaContent(evidence.witnesses, 'og:type'), fragment: evidence.fragment } };
}

function trimmed(value: ClaimValue): ClaimValue | null {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text === '' ? null : text;
}
