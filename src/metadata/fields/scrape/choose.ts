import type { Evidence, ScoreSigner } from '../../evidence.ts';
import { measureSigners } from './measures.ts';
import { type Signer, signersIn } from './signers.ts';

/** Nobody is named below this. Out of fold, 0.2 gains 0.02 of F1 and names somebody in half as many articles again that nobody signed. */
const LEAST = 0.3;

/** Who most likely signed a scrape; null where nobody is likely enough. `ruled` are the names that rules chose. */
export function chooseSigner(evidence: Evidence, ruled: readonly string[], score: ScoreSigner): Signer | null {
  const signers = signersIn(evidence.document.blocks);
  const scores = measureSigners(signers, evidence, ruled).map(score);
  const best = Math.max(...scores);
  return best >= LEAST ? (signers[scores.indexOf(best)] ?? null) : null;
}
