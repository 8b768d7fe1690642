import type { Document } from '../model/document.ts';
import type { Fate, Verdict } from '../model/verdict.ts';
import { BESIDE, BESIDE_KEPT, BUTTON, DECORATION } from '../rules/voices.ts';
import { buttonIn, decorationsOf, showsOnly } from './buttons.ts';
import { speak } from './verdicts.ts';

/** Gives blocks without a letter or digit their neighbours' fate: a rule stays between two kept blocks, an image beside one, unless it is a button or decoration of the page. */
export function judgeWordless(document: Document, scored: ReadonlySet<number>, verdicts: readonly Verdict[]): readonly Verdict[] {
  const fateOf = (id: number): Fate | null => (scored.has(id) ? (verdicts[id]?.fate ?? null) : null);
  const nextFate = new Array<Fate | null>(document.blocks.length).fill(null);
  for (let i = document.blocks.length - 2; i >= 0; i--) nextFate[i] = fateOf(i + 1) ?? nextFate[i + 1] ?? null;
  const judged = [...verdicts];
  const decorations = decorationsOf(document);
  let previous: Fate | null = null;
  for (const block of document.blocks) {
    const { id, kind, hidden } = block;
    const own = fateOf(id);
    const button = own || hidden || document.header?.final ? null : buttonIn(block);
    if (own) {
      previous = own;
    } else if (button) {
      judged[id] = speak(BUTTON, id, [button]);
    } else if (!hidden && showsOnly(decorations, block)) {
      judged[id] = speak(DECORATION, id);
    } else if (!hidden) {
      const kept = [previous, nextFate[id]].filter((fate) => fate === 'kept').length;
      const alone = previous === null && nextFate[id] === null;
      judged[id] = speak(kept === 2 || alone || (kept === 1 && kind === 'figure') ? BESIDE_KEPT : BESIDE, id);
    }
  }
  return judged;
}
