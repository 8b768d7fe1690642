import type { Voice } from '../../rules/rule.ts';
import { ARTICLE, OUTSIDE } from '../../rules/voices.ts';
import { type Node, type Page, within } from '../model/page.ts';
import { mainRun, type Region } from './region.ts';

/** Tokens and tags of elements whose prose is not the article's, where they hold less than half of the page's. */
const FOREIGN_TOKENS = new Set(
  (
    'comment comments commentlist disqus respond replies livefyre viafoura spotim related recommended recommendations recirc ' +
    'outbrain taboola sidebar aside newsletter subscribe subscription signup promo promos nav menu navbar breadcrumb ' +
    'breadcrumbs footer cookie cookies consent gdpr onetrust modal popup overlay dialog advert advertisement ads sponsored mostread popular trending'
  ).split(' '),
);
const FOREIGN_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'select', 'noscript']);
const FOREIGN_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'dialog', 'alertdialog', 'search', 'banner']);
/** An element named like boilerplate that holds this share of the page's prose is the article after all. */
const TOO_MUCH = 0.5;
/** The article is the deepest element with this share of the page's own prose (`extraction.md`, features 6). */
const SHARE = 0.7;

/** Finds the article in a whole page: the element that holds most of the prose, less the parts that are named otherwise. */
export function pageRegion(page: Page, spoken: readonly boolean[]): Region {
  const foreign = foreignNodes(page);
  const own = page.blocks.map((block, i) => block.long && !foreign[block.node] && !spoken[i]);
  const root = chooseRoot(page, own);
  const voices: Voice[] = page.blocks.map((block, i) => {
    const inside = i >= root.first && i < root.last && !foreign[block.node];
    return inside ? ARTICLE : OUTSIDE;
  });
  const evidence = page.blocks.map(() => []);
  return {
    voices,
    evidence,
    ...mainRun(
      page,
      voices.map((voice) => voice === ARTICLE),
    ),
  };
}

/** For each element: whether it or one above it is named like boilerplate. */
function foreignNodes(page: Page): readonly boolean[] {
  const total = Math.max(1, page.sums.longWords.at(-1) ?? 0);
  const foreign: boolean[] = [];
  for (const node of page.nodes) {
    const above = node.parent >= 0 && foreign[node.parent] === true;
    foreign.push(above || (isForeign(node) && within(page.sums.longWords, node) < TOO_MUCH * total));
  }
  return foreign;
}

function isForeign({ element }: Node): boolean {
  if (!element) return false;
  if (FOREIGN_TAGS.has(element.tag) || (element.role !== null && FOREIGN_ROLES.has(element.role))) return true;
  return element.tokens.some((token) => FOREIGN_TOKENS.has(token));
}

/** The element that holds the article. */
function chooseRoot(page: Page, own: readonly boolean[]): { first: number; last: number } {
  const sums = new Float64Array(page.blocks.length + 1);
  for (const [i, block] of page.blocks.entries()) sums[i + 1] = (sums[i] ?? 0) + (own[i] ? block.words : 0);
  const total = sums.at(-1) ?? 0;
  const whole = { first: 0, last: page.blocks.length };
  if (total === 0) return whole;
  let deepest: Node | null = null;
  for (const node of page.nodes) {
    if (within(sums, node) < SHARE * total) continue;
    if (!deepest || node.last - node.first <= deepest.last - deepest.first) deepest = node;
  }
  return deepest ?? whole;
}
