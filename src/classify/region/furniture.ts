import type { Page } from '../model/page.ts';

/** Families of rules that know what pages put around an article; promos, captions and notes stand in articles too. */
const FAMILIES: ReadonlySet<string> = new Set(
  'navigation share comments cookies legal newsletter player weather app ad paywall feedback topics'.split(' '),
);
/** Labels over lists of other stories stand around articles as well. */
const LABELS: ReadonlySet<string> = new Set(['related/label', 'related/most-read', 'related/most-recent-in']);
/** A short line, such as menus, buttons and tables of results are made of. */
const SHORT_WORDS = 4;
/**
 * What tells the dump of a whole page from an article that somebody copied out of it. Of 105 bare articles 97 % have no line that a rule
 * takes out; of 270 dumps by five tools 96 % have at least two such lines, the median eleven, and all but a few have 30 % short lines.
 */
const LINES = { enough: 2, some: 1 };
const SHORT_SHARE = 0.3;

const isFurniture = (rule: string | null): boolean => rule !== null && (FAMILIES.has(rule.split('/', 1)[0] ?? '') || LABELS.has(rule));

/** True where a scrape has a page around the article: where it has none, no region is cut out, and only rules speak. `spoken` are the rules that take lines out. */
export function hasFurniture(page: Page, spoken: readonly (string | null)[]): boolean {
  const lines = spoken.filter(isFurniture).length;
  if (lines >= LINES.enough || lines < LINES.some) return lines >= LINES.enough;
  return page.blocks.filter(({ words }) => words <= SHORT_WORDS).length >= SHORT_SHARE * page.blocks.length;
}

/**
 * Lines of several rules, or many of one, tell the Markdown of a whole page from what an author wrote, who labels a list `Related` as well: of 1000 articles under front
 * matter and of 266 files of documentation one each has as many, of 200 dumps by two tools 75 % (the others have little around the article).
 */
const DUMP = { rules: 2, lines: 4 };

/** True where Markdown is the dump of a whole page. `spoken` are the rules that take lines out. */
export function isDump(spoken: readonly (string | null)[]): boolean {
  const found = spoken.filter(isFurniture);
  return found.length >= DUMP.lines || new Set(found).size >= DUMP.rules;
}
