import { scoreGroup } from './groups/scores.ts';
import { columnsOf, computeFeatures, type Group, joinMatrices, type Matrix } from './matrix.ts';
import { hopsBetween, type Page, within } from './page.ts';
import { type Candidate, chooseThreshold, findCopies, findEchoes } from './select.ts';
import { sigmoid, type TreeData, Trees } from './trees.ts';

/** A weight file: trees, the names of the columns they look at, and where they come from. */
export interface Weights {
  readonly features: readonly string[];
  /** The full ensemble. */
  readonly full: TreeData;
  /** A small ensemble that settles the clear cases. */
  readonly fast: TreeData;
  /** A second stage over the first one's scores, which text wants and pages do not. Its columns follow `features`. */
  readonly second?: TreeData;
}

/** What the model says of a document. Arrays run over `page.blocks`. */
export interface Scores {
  readonly page: Page;
  readonly matrix: Matrix;
  /** Probability that the block is body. */
  readonly p: readonly number[];
  /** The page's own cutoff. */
  readonly threshold: number;
  /** Whether the block is selected, second copies left out. */
  readonly selected: readonly boolean[];
  /** Indices of selected blocks that were dropped as second copies. */
  readonly copies: ReadonlySet<number>;
}

/** Where the small ensemble is this sure, its word is final: it settles 80 % of the blocks at no loss. */
const SETTLED = { low: 0.05, high: 0.95 };
/** The full ensemble is overconfident on sites that it has not seen. */
const TEMPERATURE = 0.75;
/** Comments that read like prose: their share of the page's prose, and what is left of their score. */
const COMMENT = { share: 0.5, factor: 0.7 };
const COMMENT_TOKENS = new Set([
  'comment',
  'comments',
  'commentlist',
  'disqus',
  'livefyre',
  'respond',
  'replies',
  'viafoura',
  'spotim',
  'openweb',
]);

/** Scores the blocks of documents with trained weights. Holds no state of any document. */
export class Model {
  readonly #full: Trees;
  readonly #fast: Trees;
  readonly #second: Trees | null;
  readonly #groups: readonly Group[];
  readonly #columns: readonly string[];

  /** @throws Error where the weights were made for other features. */
  constructor(weights: Weights, groups: readonly Group[]) {
    this.#full = new Trees(weights.full);
    this.#fast = new Trees(weights.fast);
    this.#second = weights.second ? new Trees(weights.second) : null;
    this.#groups = groups;
    this.#columns = columnsOf(groups);
    const { features } = weights;
    if (features.length !== this.#columns.length || features.some((name, i) => name !== this.#columns[i]))
      throw new Error('the weight file was made for other features: train it again (npm run train)');
  }

  /** Scores every block that has a word, and decides which are body. `matrix` saves computing the page's features again. */
  score(page: Page, matrix: Matrix = computeFeatures(page, this.#groups, this.#columns)): Scores {
    const first = page.blocks.map((_, i) => this.#probability(matrix, i));
    const second = this.#second;
    if (!second) return decide(page, matrix, dampenComments(page, first));
    const wide = joinMatrices(matrix, computeFeatures(page, [scoreGroup(first)]));
    const p = first.map((_, i) => sigmoid(TEMPERATURE * second.logit(wide.data, i * wide.names.length)));
    return decide(page, wide, p);
  }

  /** The features that moved a block's score most, as `name value (+0.42)`. */
  explain(scores: Scores, index: number, most = 4): string[] {
    const width = scores.matrix.names.length;
    const moved = [...(this.#second ?? this.#full).contributions(scores.matrix.data, index * width)];
    moved.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
    return moved.slice(0, most).map(([column, change]) => {
      const value = scores.matrix.data[index * width + column] ?? 0;
      return `${scores.matrix.names[column]} ${Number(value.toFixed(2))} (${change < 0 ? '' : '+'}${change.toFixed(2)})`;
    });
  }

  #probability(matrix: Matrix, row: number): number {
    const offset = row * matrix.names.length;
    const quick = sigmoid(this.#fast.logit(matrix.data, offset));
    if (quick < SETTLED.low || quick > SETTLED.high) return quick;
    return sigmoid(TEMPERATURE * this.#full.logit(matrix.data, offset));
  }
}

function dampenComments(page: Page, p: readonly number[]): number[] {
  const prose = Math.max(1, page.sums.longWords.at(-1) ?? 0);
  const comment: boolean[] = [];
  for (const node of page.nodes) {
    const own = node.element?.tokens.some((token) => COMMENT_TOKENS.has(token)) ?? false;
    comment.push((comment[node.parent] ?? false) || (own && within(page.sums.longWords, node) < COMMENT.share * prose));
  }
  return p.map((value, i) => (comment[page.blocks[i]?.node ?? 0] ? COMMENT.factor * value : value));
}

/** Turns probabilities into a selection: the page's own threshold, then second copies out. */
export function decide(page: Page, matrix: Matrix, p: readonly number[]): Scores {
  const candidates: Candidate[] = page.blocks.map(({ words, text, line }, i) => ({ words, p: p[i] ?? 0, tokens: text.numbers, line }));
  const threshold = chooseThreshold(candidates);
  const selected = p.map((value) => value >= threshold);
  const indices = selected.flatMap((is, i) => (is ? [i] : []));
  const hops = (a: number, b: number): number => Math.max(...hopsBetween(page, page.blocks[a]?.node ?? 0, page.blocks[b]?.node ?? 0));
  const isHidden = (i: number): boolean => page.blocks[i]?.block.hidden === true;
  const echoes = findEchoes(
    candidates,
    indices.filter((i) => !isHidden(i)),
    indices.filter(isHidden),
  );
  const copies = new Set([...findCopies(candidates, indices, hops), ...echoes]);
  return { page, matrix, p, threshold, selected: selected.map((is, i) => is && !copies.has(i)), copies };
}
