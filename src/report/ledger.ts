import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { FieldName } from '../model/claim.ts';
import type { Fate, Verdict } from '../model/verdict.ts';
import type { Position } from '../text/lines.ts';
import { jsonLine } from './json.ts';
import { type Place, placesOf } from './place.ts';

/** One block's fate, as programs read it: a line of the ledger. */
export interface LedgerEntry {
  readonly file: string;
  readonly block: number;
  readonly fate: Fate;
  readonly fields: readonly FieldName[];
  readonly rule: string;
  readonly certainty: number;
  readonly reason: string;
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** A verdict joined to its block. */
export function ledgerEntry(file: string, block: Block, verdict: Verdict, place: Place): LedgerEntry {
  return {
    file,
    block: block.id,
    fate: verdict.fate,
    fields: verdict.fields,
    rule: verdict.rule,
    certainty: verdict.certainty,
    reason: verdict.reason,
    ...place,
    text: block.text,
  };
}

/** The ledger of an article: one line of JSON for every block that was moved or removed, each ended by a line end. */
export function ledgerLines(article: Article): string {
  const { source, blocks } = article.document;
  const placeOf = placesOf(source.text);
  let lines = '';
  for (const verdict of article.verdicts) {
    const block = blocks[verdict.block];
    if (!block || verdict.fate === 'kept') continue;
    lines += `${jsonLine(ledgerEntry(source.id, block, verdict, placeOf(block.span)))}\n`;
  }
  return lines;
}

/** How many blocks met each fate. */
export type Counts = Readonly<Record<Fate, number>>;

/** Counts the fates of a list of verdicts. */
export function countFates(verdicts: readonly Verdict[]): Counts {
  const counts = { kept: 0, moved: 0, removed: 0 };
  for (const verdict of verdicts) counts[verdict.fate]++;
  return counts;
}
