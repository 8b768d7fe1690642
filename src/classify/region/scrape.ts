import type { Voice } from '../../rules/rule.ts';
import { AFTER, ARTICLE, BEFORE } from '../../rules/voices.ts';
import type { Page, Scored } from '../model/page.ts';
import { endsSentence } from '../model/scan.ts';
import { mainRun, type Region } from './region.ts';

/** A line is worth its words, up to this many, less a toll; a sentence's end makes up for most of the toll. */
const WORTH = { most: 80, toll: 9, sentence: 6, spoken: 25 };

/** Finds the article in the dump of a page: the stretch of lines whose prose outweighs the rest (maximum subsequence). */
export function scrapeRegion(page: Page, spoken: readonly boolean[]): Region {
  const { first, last } = densestRun(page.blocks.map((block, i) => (spoken[i] ? -WORTH.spoken : worth(block))));
  const voices: Voice[] = page.blocks.map((_, i) => (i < first ? BEFORE : i > last ? AFTER : ARTICLE));
  return {
    voices,
    evidence: page.blocks.map(() => []),
    ...mainRun(
      page,
      voices.map((voice) => voice === ARTICLE),
    ),
  };
}

function worth({ words, text, linkDensity }: Scored): number {
  return Math.min(words, WORTH.most) * (1 - linkDensity) - WORTH.toll + (endsSentence(text) ? WORTH.sentence : 0);
}

/** The contiguous range with the greatest sum (Kadane); everything where nothing is above zero. */
function densestRun(worths: readonly number[]): { first: number; last: number } {
  let best = { sum: 0, first: 0, last: worths.length - 1 };
  let sum = 0;
  let first = 0;
  for (const [i, value] of worths.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += value;
    if (sum > best.sum) best = { sum, first, last: i };
  }
  return best;
}
