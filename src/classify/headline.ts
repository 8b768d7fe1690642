import { headlineCandidates } from './headline-features.ts';
import { HEADLINE_WEIGHTS, type HeadlineFeatures } from './headline-weights.ts';
import type { Page } from './model/page.ts';
import type { Region } from './region/region.ts';

/** A line that scores less is a headline less often than not (out of fold, 97 of 172 between here and 0 were). */
const LEAST = -1;

/** The block of a scrape that is its headline; -1 where none is likely to be. */
export function headlineOf(page: Page, region: Region): number {
  let best = { index: -1, score: LEAST };
  for (const { index, features } of headlineCandidates(page, region)) {
    const score = scoreOf(features);
    if (score > best.score) best = { index, score };
  }
  return best.index;
}

const NAMES = Object.keys(HEADLINE_WEIGHTS) as readonly (keyof HeadlineFeatures)[];

function scoreOf(features: HeadlineFeatures): number {
  let score = 0;
  for (const name of NAMES) score += HEADLINE_WEIGHTS[name] * features[name];
  return score;
}
