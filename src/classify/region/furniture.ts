import type { Page } from '../model/page.ts';

/** A short line, such as menus, buttons and tables of results are made of. */
const SHORT_WORDS = 4;
/**
 * What tells the dump of a whole page from an article that somebody copied out of it. Of 105 bare articles 97 % have no line that a rule
 * takes out and none has more than 64 % short lines; of 270 dumps by five tools 96 % have at least two such lines, the median eleven.
 */
const LINES = { enough: 2, some: 1 };
const SHORT_SHARE = { enough: 0.65, some: 0.3 };
/** A share of fewer lines than these says nothing. */
const MANY_LINES = 30;

/** True where a scrape has a page around the article: where it has none, no region is cut out, and only rules speak. */
export function hasFurniture(page: Page, spoken: readonly boolean[]): boolean {
  const lines = spoken.filter((is) => is).length;
  const short = page.blocks.filter(({ words }) => words <= SHORT_WORDS).length / Math.max(1, page.blocks.length);
  return (
    lines >= LINES.enough ||
    (lines >= LINES.some && short >= SHORT_SHARE.some) ||
    (short >= SHORT_SHARE.enough && page.blocks.length >= MANY_LINES)
  );
}
