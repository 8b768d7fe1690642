import { linearGroup, OWN_SCORE } from './groups/linear.ts';
import { scoreGroup } from './groups/scores.ts';
import { Linear, type LinearData, type LinearScores } from './linear.ts';
import { columnsOf, computeFeatures, type Group, joinMatrices, type Matrix } from './matrix.ts';
import { hopsBetween, type Page, within } from './page.ts';
import { type Candidate, chooseThreshold, findCopies, findEchoes } from './select.ts';
import { type Texts, type TokenKind, type TokenRows, tokensOf } from './tokens.ts';
import { sigmoid, type TreeData, Trees } from './trees.ts';

/** A weight file: trees, the names of the columns they look at, and where they come from. */
export interface Weights {
  readonly features: readonly string[];
  /** Linear scores over tokens, by the kind of the tokens. Their columns follow `features`. */
  readonly linear: Partial<Readonly<Record<TokenKind, LinearData>>>;
  /** The full ensemble. */
  readonly full: TreeData;
  /** A small ensemble that settles the clear cases. */
  readonly fast: TreeData;
  /** A second stage over the first one's scores, which text wants and pages do not. Its columns follow all others. */
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
  readonly #linear: readonly (readonly [TokenKind, Linear])[];
  readonly #groups: readonly Group[];
  readonly #columns: readonly string[];

  /** @throws Error where the weights were made for other features. */
  constructor(weights: Weights, groups: readonly Group[]) {
    this.#full = new Trees(weights.full);
    this.#fast = new Trees(weights.fast);
    this.#second = weights.second ? new Trees(weights.second) : null;
    this.#linear = kindsOf(weights.linear).map((kind) => [kind, new Linear(weights.linear[kind] as LinearData)]);
    this.#groups = groups;
    this.#columns = columnsOf([...groups, ...this.#linear.map(([kind]) => linearGroup(kind, NO_SCORES))]);
    const { features } = weights;
    const names = columnsOf(groups);
    if (features.length !== names.length || features.some((name, i) => name !== names[i]))
      throw new Error('the weight file was made for other features: train it again (npm run train)');
  }

  /** The features of a page. */
  features(page: Page): Matrix {
    const groups = this.#linear.map(([kind, linear]) => linearGroup(kind, linear.scores(tokensOf[kind](page))));
    return computeFeatures(page, [...this.#groups, ...groups], this.#columns);
  }

  /** The features of a page of which only the groups' and its tokens are known. */
  widen(page: Page, matrix: Matrix, tokens: Partial<Readonly<Record<TokenKind, TokenRows>>>): Matrix {
    const groups = this.#linear.map(([kind, linear]) => linearGroup(kind, linear.scores(tokens[kind] as TokenRows)));
    return joinMatrices(matrix, computeFeatures(page, groups));
  }

  /** Scores every block that has a word, and decides which are body. `matrix` saves computing the page's features again. */
  score(page: Page, matrix: Matrix = this.features(page)): Scores {
    const first = page.blocks.map((_, i) => this.#probability(matrix, i));
    const second = this.#second;
    if (!second) return decide(page, matrix, dampenComments(page, first));
    const wide = joinMatrices(matrix, computeFeatures(page, [scoreGroup(first)]));
    const p = first.map((_, i) => sigmoid(TEMPERATURE * second.logit(wide.data, i * wide.names.length)));
    return decide(page, wide, p);
  }

  /** Says which features moved the score of a block most, as `name value (+0.42)`, and on which tokens a linear score rests. */
  explainer({ page, matrix }: Scores, most = MOST_REASONS): (index: number) => string[] {
    const width = matrix.names.length;
    const tokens = new Map(this.#linear.map(([kind, linear]) => [`${kind}.${OWN_SCORE}`, explainTokens(page, kind, linear)]));
    return (index) => {
      const moved = [...(this.#second ?? this.#full).contributions(matrix.data, index * width)];
      moved.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
      return moved.slice(0, most).map(([column, change]) => {
        const name = matrix.names[column] ?? '';
        const value = Number((matrix.data[index * width + column] ?? 0).toFixed(2));
        return `${name} ${value} (${signed(change)}${tokens.get(name)?.(index) ?? ''})`;
      });
    };
  }

  #probability(matrix: Matrix, row: number): number {
    const offset = row * matrix.names.length;
    const quick = sigmoid(this.#fast.logit(matrix.data, offset));
    if (quick < SETTLED.low || quick > SETTLED.high) return quick;
    return sigmoid(TEMPERATURE * this.#full.logit(matrix.data, offset));
  }
}

/** Features, and tokens of a linear score, that an explanation names. */
const MOST_REASONS = 4;

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(2)}`;

/** The tokens of a block that add most to its linear score, as `: menu -1.20, story +0.31`. */
function explainTokens(page: Page, kind: TokenKind, linear: Linear): (index: number) => string {
  const texts: Texts = new Map();
  const rows = tokensOf[kind](page, texts);
  return (index) => {
    // a name stands for itself and for how near it is
    const added = new Map<string, number>();
    for (const [key, value] of linear.contributions(rows, index)) {
      const text = texts.get(key) ?? '';
      added.set(text, (added.get(text) ?? 0) + value);
    }
    const most = [...added].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, MOST_REASONS);
    const named = most.map(([text, value]) => `${text} ${signed(value)}`);
    return named.length > 0 ? `: ${named.join(', ')}` : '';
  };
}

/** The kinds that weights hold, in column order. */
export const kindsOf = (linear: Weights['linear']): readonly TokenKind[] => (['names', 'words'] as const).filter((kind) => linear[kind]);

const NO_SCORES: LinearScores = { logits: new Float32Array(), known: new Uint16Array() };

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
