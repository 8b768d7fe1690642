import type { Resolution } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Claim, FieldName } from '../model/claim.ts';
import type { Document, World } from '../model/document.ts';
import type { Score } from '../model/measures.ts';
import type { Verdict } from '../model/verdict.ts';
import { keyRank } from './header.ts';
import { PRECEDENCE } from './precedence.ts';

/** All that speaks of a document's metadata: what every field is decided from. */
export interface Evidence {
  readonly document: Document;
  readonly world: World;
  /** Claims of the document and of its verdicts. */
  readonly claims: readonly Claim[];
  readonly verdicts: readonly Verdict[];
  /** The body. */
  readonly kept: readonly Block[];
  /** Publications that the caller names, by domain. */
  readonly publications: ReadonlyMap<string, string>;
  /** The caller's address for the document. */
  readonly address: string | null;
  /** Tells who signed a scrape; null for rules alone. */
  readonly scoreSigner: Score | null;
}

/** A shorter paragraph may stand below the text: a byline, a date, a note. */
const PROSE = 80;

/** Place of the paragraph with which the body ends; `undefined` where it has none. */
export const lastParagraph = ({ kept }: Evidence): number | undefined =>
  kept.findLast(({ kind, text }) => kind === 'paragraph' && text.length >= PROSE)?.id;

/** The block that a rule took for the headline; -1 where none was. */
export const headlineIn = ({ verdicts }: Evidence): number => verdicts.findIndex(({ rule }) => rule.startsWith('title/'));

/** What a claim came to. */
export interface Loser {
  readonly claim: Claim;
  readonly reason: string;
}

/** A decided field. */
export interface Decision<Value> {
  readonly value: Value;
  readonly winners: readonly Claim[];
  readonly losers: readonly Loser[];
}

/** Reasons that leave nothing of a claim unsaid: the value is in the metadata, or there was none. */
export const SAME = 'says the same';
export const EMPTY = 'empty';
/** The reason where a claim is good, but a stronger one spoke. */
export const WEAKER = 'a stronger claim spoke';

/** What a check makes of a claim: a clean value, or the reason why it is none. */
export type Check<Value> = (value: string, claim: Claim) => { readonly value: Value } | { readonly reason: string };

/** The text of a claim whose value is a string; images and notes have none. */
export const textOf = (claim: Claim): string => (typeof claim.value === 'string' ? claim.value : '');

/** Place of a claim in its field's precedence table: the lower the stronger. Claims that no line names come last. */
function rank(claim: Claim): number {
  const lines = PRECEDENCE[claim.field] ?? [];
  const exact = `${claim.from} ${claim.key}`.toLowerCase();
  const at = lines.findIndex(
    (line) => line === exact || line === claim.from || (line.endsWith('*') && exact.startsWith(line.slice(0, -1))),
  );
  return at < 0 ? lines.length : at;
}

/** The claims for a field, the strongest first; equal ones in the order of the source. */
export function ranked(evidence: Evidence, field: FieldName): readonly Claim[] {
  return evidence.claims
    .filter((claim) => claim.field === field)
    .map((claim, i) => ({ claim, i, rank: rank(claim), key: claim.from === 'front-matter' ? keyRank(field, claim.key) : 0 }))
    .sort((a, b) => a.rank - b.rank || a.key - b.key || a.i - b.i)
    .map(({ claim }) => claim);
}

/** The first claim that passes the check; claims that say the same are told apart from those that say something else. */
export function choose(claims: readonly Claim[], check: Check<string>): Decision<string | null> {
  let winner: { claim: Claim; value: string } | null = null;
  const losers: Loser[] = [];
  for (const claim of claims) {
    const text = textOf(claim);
    const checked = text === '' && typeof claim.value === 'string' ? { reason: EMPTY } : check(text, claim);
    if ('reason' in checked) losers.push({ claim, reason: checked.reason });
    else if (winner === null) winner = { claim, value: checked.value };
    else losers.push({ claim, reason: checked.value === winner.value ? SAME : WEAKER });
  }
  return { value: winner?.value ?? null, winners: winner ? [winner.claim] : [], losers };
}

/** A decision as `explain` shows it. */
export const resolutionOf = (field: string, decision: Decision<unknown>): Resolution => ({
  field,
  winners: decision.winners,
  losers: decision.losers,
});
