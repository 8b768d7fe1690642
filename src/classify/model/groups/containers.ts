import type { Cursor, Group } from '../matrix.ts';
import { chain, type Node, type Page, within } from '../page.ts';

/** Tokens that make a container less likely to be the article's. */
const SUSPECT = new Set('comment comments nav menu sidebar footer foot related share widget newsletter promo ad ads'.split(' '));
const SUSPECT_TAGS = new Set(['aside', 'nav', 'footer', 'form', 'header']);
/** Blocks under this many words give no score to their containers. */
const SCORING_WORDS = 5;
/** Elements up to which a block's score is handed. */
const SCORE_LEVELS = 5;
/** The deepest node with this share of the page's prose is the second opinion on where the article stands. */
const MAIN_SHARE = 0.7;
/** Hops that stand for "not in this tree", and the bound of counts before and after. */
const FAR = 20;
const COUNT_BOUND = 999;

/** The containers that a page's blocks are seen against. */
export interface Anchors {
  /** Best node by the Readability-like score. */
  readonly best: Node;
  /** Deepest node with most of the prose. */
  readonly main: Node;
}

/** Readability-like score of every node: a block gives to its parent in full, then 1/2, then 1/(3·level). */
function scoreNodes(page: Page): Float64Array {
  const scores = new Float64Array(page.nodes.length);
  for (const scored of page.blocks) {
    if (scored.words < SCORING_WORDS) continue;
    const score = (1 + Math.min(3, scored.text.length / 100) + scored.text.commas) * (1 - scored.linkDensity);
    let at = page.nodes[scored.node];
    for (let level = 0; level < SCORE_LEVELS && at; level++, at = page.nodes[at.parent]) {
      scores[at.index] = (scores[at.index] ?? 0) + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    }
  }
  for (const node of page.nodes) scores[node.index] = (scores[node.index] ?? 0) * trust(page, node);
  return scores;
}

function trust(page: Page, node: Node): number {
  let factor = 1 - within(page.sums.links, node) / Math.max(1, within(page.sums.chars, node));
  if (node.element && SUSPECT_TAGS.has(node.element.tag)) factor *= 0.3;
  if (node.element?.tokens.some((token) => SUSPECT.has(token))) factor *= 0.6;
  return factor;
}

/** Finds the two containers that most likely hold the article. Throws on a page without nodes, which `createPage` never makes. */
export function findAnchors(page: Page): Anchors {
  const scores = scoreNodes(page);
  const root = page.nodes[0];
  if (!root) throw new Error('a page has at least its root');
  let best = root;
  let main = root;
  const prose = page.sums.longWords.at(-1) ?? 0;
  for (const node of page.nodes) {
    if ((scores[node.index] ?? 0) > (scores[best.index] ?? 0)) best = node;
    if (within(page.sums.longWords, node) >= MAIN_SHARE * Math.max(1, prose) && node.last - node.first <= main.last - main.first)
      main = node;
  }
  return { best, main };
}

const LEVELS = ['parent', 'grand', 'great'];
const PER_LEVEL = ['words', 'linkDensity', 'blocks', 'longShare', 'longWords', 'children'];

/** Where the block stands among the page's containers: the strongest group. */
export const containerGroup: Group = {
  name: 'in',
  names: [
    ...LEVELS.flatMap((level) => PER_LEVEL.map((name) => `${level}.${name}`)),
    'nth',
    'parentShare',
    'best',
    'main',
    'hops',
    'hopsDown',
    'afterBest',
    'beforeBest',
    'bestShare',
    'bestLinkDensity',
    'articleWords',
    'articleLong',
  ],
  fill(page, out) {
    const anchors = findAnchors(page);
    const { best } = anchors;
    const total = Math.max(1, page.sums.words.at(-1) ?? 0);
    const depthOfBest = new Map(chain(page, best.index).map((node, i) => [node.index, i] as const));
    const bestShare = within(page.sums.words, best) / total;
    const bestLinks = within(page.sums.links, best) / Math.max(1, within(page.sums.chars, best));
    const known: (Above | undefined)[] = [];
    for (const [i, { node }] of page.blocks.entries()) {
      const above = known[node] ?? look(page, node, anchors, depthOfBest);
      known[node] = above;
      out.row(i);
      for (let level = 0; level < LEVELS.length; level++) putContainer(page, above.containers[level], out);
      const parent = above.containers[0];
      out.put(parent ? i - parent.first : 0, parent ? within(page.sums.words, parent) / total : 0);
      out.put(Number(above.best), Number(above.main), above.hops, above.hopsDown);
      out.put(bound(i - best.last + 1), bound(best.first - i), bestShare, bestLinks);
      const { article } = above;
      out.put(article ? within(page.sums.words, article) : -1, article ? within(page.sums.long, article) : -1);
    }
  },
};

/** What stands above the blocks of one node. */
interface Above {
  /** The innermost elements that hold more than one block. */
  readonly containers: readonly Node[];
  readonly best: boolean;
  readonly main: boolean;
  /** Steps up to an element that the best node stands in too, and from there down to that node. */
  readonly hops: number;
  readonly hopsDown: number;
  readonly article: Node | undefined;
}

function look(page: Page, node: number, { best, main }: Anchors, depthOfBest: ReadonlyMap<number, number>): Above {
  const containers: Node[] = [];
  const above = { containers, best: false, main: false, hops: FAR, hopsDown: FAR, article: undefined as Node | undefined };
  let met = false;
  let step = 0;
  for (let at = page.nodes[node]; at; at = page.nodes[at.parent], step++) {
    if (containers.length < LEVELS.length && at.last - at.first > 1) containers.push(at);
    if (at === best) above.best = true;
    if (at === main) above.main = true;
    if (above.article === undefined && at.element?.tag === 'article') above.article = at;
    const down = met ? undefined : depthOfBest.get(at.index);
    if (down === undefined) continue;
    met = true;
    above.hops = step;
    above.hopsDown = down;
  }
  return above;
}

const bound = (count: number): number => Math.max(0, Math.min(COUNT_BOUND, count));

function putContainer(page: Page, node: Node | undefined, out: Cursor): void {
  if (!node) {
    out.skip(PER_LEVEL.length);
    return;
  }
  const blocks = node.last - node.first;
  const words = within(page.sums.words, node);
  out.add(words);
  out.add(within(page.sums.links, node) / Math.max(1, within(page.sums.chars, node)));
  out.add(blocks);
  out.add(within(page.sums.long, node) / Math.max(1, blocks));
  out.add(within(page.sums.longWords, node) / Math.max(1, words));
  out.add(node.element?.children ?? 0);
}
