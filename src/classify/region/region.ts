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

/** First and last block of prose inside; of anything inside where there is no prose. */
export function mainRun(page: Page, inside: readonly boolean[]): { first: number; last: number } {
  const prose = page.blocks.map((block, i) => block.long && inside[i] === true);
  const some = prose.includes(true) ? prose : inside;
  const first = some.indexOf(true);
  return { first: Math.max(0, first), last: first < 0 ? page.blocks.length - 1 : some.lastIndexOf(true) };
}
