import type { Block } from '../../../model/block.ts';
import type { Score } from '../../../model/measures.ts';
import { largest } from '../../../text/many.ts';
import { type Evidence, headlineIn, lastParagraph } from '../../evidence.ts';
import { type Signer, signersIn } from './find.ts';
import { measureSigners } from './measures.ts';

/**
 * Nobody is named below this. Out of fold, 0.2 gains 0.02 of F1 on scrapes, and names somebody in half as many articles again that nobody signed.
 * On pages that name no person otherwise (every third of `wcxb-dev`), 0.6 gains 0.025 of F1; below 0.5 it adds more wrong names than right ones.
 */
const LEAST = { scrape: 0.3, page: 0.6 };

/** Blocks around the headline of a page, and below its text, in which a byline is looked for: all of them would take half as long as the rest of cleaning, four times as many find nobody else. */
const AROUND = { above: 4, below: 16, after: 8 };

/** Who most likely signed an article; null where nobody is likely enough. `ruled` are the names that rules chose. */
export function chooseSigner(evidence: Evidence, ruled: readonly string[], score: Score): Signer | null {
  const { document, world } = evidence;
  const signers = signersIn(document.blocks, world === 'scrape' ? document.blocks : aroundArticle(evidence));
  if (signers.length === 0) return null;
  const scores = measureSigners(signers, evidence, ruled).map(score);
  const best = largest(scores, 0);
  return best >= LEAST[world === 'scrape' ? 'scrape' : 'page'] ? (signers[scores.indexOf(best)] ?? null) : null;
}

function aroundArticle(evidence: Evidence): readonly Block[] {
  const { document, kept } = evidence;
  const headline = headlineIn(evidence);
  const head = headline < 0 ? (kept[0]?.id ?? 0) : headline;
  const end = lastParagraph(evidence) ?? head;
  return document.blocks.filter(
    ({ id, hidden }) => !hidden && ((id >= head - AROUND.above && id <= head + AROUND.below) || (id >= end && id <= end + AROUND.after)),
  );
}
