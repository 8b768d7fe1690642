import type { Document } from '../model/document.ts';
import type { Fate, Verdict } from '../model/verdict.ts';
import { BESIDE, BESIDE_KEPT } from '../rules/voices.ts';
import { speak } from './verdicts.ts';

/** Gives blocks without a letter or digit their neighbours' fate: a rule stays between two kept blocks, an image beside one. */
export function judgeWordless(document: Document, scored: ReadonlySet<number>, verdicts: readonly Verdict[]): readonly Verdict[] {
  const fateOf = (id: number): Fate | null => (scored.has(id) ? (verdicts[id]?.fate ?? null) : null);
  const nextFate = new Array<Fate | null>(document.blocks.length).fill(null);
  for (let i = document.blocks.length - 2; i >= 0; i--) nextFate[i] = fateOf(i + 1) ?? nextFate[i + 1] ?? null;
  const judged = [...verdicts];
  let previous: Fate | null = null;
  for (const { id, kind, hidden } of document.blocks) {
    const own = fateOf(id);
    if (own) {
      previous = own;
    } else if (!hidden) {
      const kept = [previous, nextFate[id]].filter((fate) => fate === 'kept').length;
      const alone = previous === null && nextFate[id] === null;
      judged[id] = speak(kept === 2 || alone || (kept === 1 && kind === 'figure') ? BESIDE_KEPT : BESIDE, id);
    }
  }
  return judged;
}
