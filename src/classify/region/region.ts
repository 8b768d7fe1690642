import type { Voice } from '../../rules/rule.ts';
import type { Page } from '../model/page.ts';

/** Where the article stands. */
export interface Region {
  /** For each scored block: the voice that says whether it is inside. */
  readonly voices: readonly Voice[];
  /** What a voice saw, where it saw something that can be named. */
  readonly evidence: readonly (readonly string[])[];
  /** Scored blocks of the main run, first to last: the article's prose, the blocks between included. */
  readonly first: number;
  readonly last: number;
}

/** First and last block of prose among those that may count; of anything among them where there is no prose. List items alone begin no article. */
export function mainRun(page: Page, counts: readonly boolean[]): { first: number; last: number } {
  const prose = page.blocks.map((block, i) => block.long && counts[i] === true);
  const some = prose.includes(true) ? prose : counts;
  const start = some.findIndex((is, i) => is && page.blocks[i]?.block.kind !== 'item');
  const first = start < 0 ? some.indexOf(true) : start;
  return { first: Math.max(0, first), last: first < 0 ? page.blocks.length - 1 : some.lastIndexOf(true) };
}
