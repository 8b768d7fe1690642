import type { Score } from '../../model/measures.ts';
import type { Page } from '../model/page.ts';
import type { Region } from '../region/region.ts';
import { headlineCandidates } from './measures.ts';

/** Of the best lines of a scrape that score less, a third are the headline; from here to 0.1 two fifths are, and from there on more are than not. */
const LEAST = 0.05;

/** What the headline of a document that does not say which line it is, is told by. */
export interface HeadlineInputs {
  readonly score: Score | null;
  /** True where no page stands around the article: its first sentence may be the first line. */
  readonly bare: boolean;
}

/** Without weights, the headline is a line above the article of which that has half the words. */
const LEAST_SHARED = 0.5;
const scoreShared: Score = ({ shared = 0, toArticle = 0 }) => (toArticle > 0 && shared >= LEAST_SHARED ? shared : 0);

/** How a sentence ends that is stated; a headline may ask or cry out, and ends in a full stop only where a page writes all its labels so. */
const STATED = /[.。…]["'”’»“)\]]?$/;

/** The block that is the headline of a scrape, or of a page that marks none; -1 where none is likely to be. Without a score, the words that it shares with the article tell. */
export function headlineOf(page: Page, region: Region, { score, bare }: HeadlineInputs): number {
  const judge = score ?? scoreShared;
  let best = { index: -1, score: LEAST };
  for (const { index, measures } of headlineCandidates(page, region)) {
    if (bare && STATED.test(page.blocks[index]?.block.text ?? '')) continue;
    const own = judge(measures);
    if (own > best.score) best = { index, score: own };
  }
  return best.index;
}
