import { sha256 } from '../../../src/hash.ts';
import { headerClaims } from '../../../src/metadata/header.ts';
import { type Resolved, resolve } from '../../../src/metadata/resolve.ts';
import type { Block } from '../../../src/model/block.ts';
import type { Claim, ClaimValue, FieldName, Origin } from '../../../src/model/claim.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { readFrontMatter } from '../../../src/readers/front-matter/read.ts';
import type { Read } from '../../../src/readers/reader.ts';

/** A claim without a place. */
export const claim = (field: FieldName, value: ClaimValue, from: Origin, key = '', block: number | null = null): Claim => ({
  field,
  value,
  from,
  key,
  span: null,
  block,
});

/** A paragraph. */
export const paragraph = (text: string, id: number): Block => ({
  id,
  kind: 'paragraph',
  text,
  content: { type: 'inline', inlines: [{ type: 'text', value: text }] },
  span: { start: 0, end: 0 },
  spans: [],
  path: [],
  wrappers: [],
  place: { containers: [], level: 0 },
  hidden: false,
});

/** A verdict that keeps its block. */
export const keep = (block: number, fate: Verdict['fate'] = 'kept', claims: readonly Claim[] = []): Verdict => ({
  block,
  fate,
  fields: claims.map(({ field }) => field),
  rule: 'test/keep',
  certainty: 1,
  stage: 'block',
  reason: 'kept',
  evidence: [],
  claims,
  history: [],
});

/** A reader whose blocks are the paragraphs between blank lines. */
const paragraphs: Read = (source) => ({
  source,
  format: 'text',
  header: null,
  page: null,
  blocks: source.text
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(paragraph),
  claims: [],
  messages: [],
});

/** The document of a text with front matter. */
export function withHeader(text: string, path?: string): Document {
  const readers = new Map([
    ['text' as const, paragraphs],
    ['markdown' as const, paragraphs],
    ['html' as const, paragraphs],
  ]);
  return readFrontMatter({ id: 'test', text, sha256: sha256(text), ...(path === undefined ? {} : { path }) }, readers);
}

/** A document of paragraphs and claims. */
export function withClaims(claims: readonly Claim[], body: readonly string[] = [], source: Partial<Document['source']> = {}): Document {
  return {
    source: { id: 'test', text: '', sha256: sha256(''), ...source },
    format: 'html',
    header: null,
    page: null,
    blocks: body.map(paragraph),
    claims,
    messages: [],
  };
}

/** What becomes of a document all of whose blocks are kept. */
export function resolved(document: Document, verdicts?: readonly Verdict[]): Resolved {
  const joined = { ...document, claims: [...headerClaims(document), ...document.claims] };
  return resolve(joined, verdicts ?? document.blocks.map(({ id }) => keep(id)), { publications: new Map() });
}

/** The metadata of a document all of whose blocks are kept. */
export const metadataOf = (document: Document): Resolved['metadata'] => resolved(document).metadata;

/** Names of the entries that stand in `extra`. */
export const extraKeys = (document: Document): string[] => (metadataOf(document).extra ?? []).map(({ key }) => key);
