import { createHash } from 'node:crypto';
import { linearGroup } from '../../../src/classify/model/groups/linear.ts';
import { scoreGroup } from '../../../src/classify/model/groups/scores.ts';
import { inlineStats } from '../../../src/classify/model/inlines.ts';
import { Linear, type LinearData, type LinearScores } from '../../../src/classify/model/linear.ts';
import { columnsOf, computeFeatures, type Group, joinMatrices, type Matrix } from '../../../src/classify/model/matrix.ts';
import { Model, type Weights } from '../../../src/classify/model/model.ts';
import { createPage, type Page, type Scored } from '../../../src/classify/model/page.ts';
import type { Scan, Scanner } from '../../../src/classify/model/scan.ts';
import { type TokenKind, type TokenRows, tokensOf } from '../../../src/classify/model/tokens.ts';
import type { Ancestor, Block } from '../../../src/model/block.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Labelled } from './augment.ts';
import { FOLDS, foldOf, type GoldDocument } from './corpus.ts';
import { Fitter } from './fitter.ts';
import { tokens } from './label.ts';
import { fitLinear } from './linear.ts';
import { type Sample, sampleRows } from './sample.ts';

/** News corpora weigh double: their gold is clean, and news is what archives hold. */
const NEWS_FACTOR = 2;
/** Three hundred small steps gain 0.002 over a hundred of twice the size where one stage is all there is; two stages gain nothing by them. */
const FULL = ['--trees', '300', '--leaves', '16', '--eta', '0.05'];
const STACKED = ['--trees', '100', '--leaves', '16', '--eta', '0.1'];
const FAST = ['--trees', '20', '--leaves', '8', '--eta', '0.3'];

/** Parts of the sites; what is learned from a linear score must come from sites that it has not seen. */
const PARTS = 5;

/** A corpus document that can be read again, and what training knows of it. */
export interface Example {
  readonly gold: GoldDocument;
  readonly fold: number;
  readonly goldWords: readonly string[];
  /** The page without what only its features need. */
  readonly page: Page;
  readonly matrix: Matrix;
  readonly tokens: Partial<Readonly<Record<TokenKind, TokenRows>>>;
  readonly sample: Sample;
  /** Word F1 of its labels: no choice of blocks does better. */
  readonly ceiling: number;
  readonly read: () => Document;
}

/** Word F1 of a bag of words against gold. */
export function wordF1(predicted: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of predicted) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      hits++;
      left.set(word, count - 1);
    }
  }
  return predicted.length + gold.length === 0 ? 1 : (2 * hits) / (predicted.length + gold.length);
}

const NO_TEXT: Block = {
  id: 0,
  kind: 'paragraph',
  text: '',
  content: { type: 'inline', inlines: [] },
  span: { start: 0, end: 0 },
  spans: [],
  place: { level: 0, containers: [] },
  path: [],
  wrappers: [],
  hidden: false,
};

const BARE_ELEMENT: Ancestor = {
  id: 0,
  tag: '',
  tokens: [],
  classes: [],
  role: null,
  itemprop: null,
  hidden: false,
  children: 0,
  labels: [],
};

/** The text in memory of its own: a part of a string keeps the whole alive. */
const flat = (text: string): string => Buffer.from(text).toString();

/** Fits weights for one list of feature groups. */
export class Trainer {
  readonly groups: readonly Group[];
  readonly scanner: Scanner;
  readonly #stacked: boolean;
  readonly #kinds: readonly TokenKind[];
  readonly #full: readonly string[];
  readonly #words = new Map<string, string>();
  /** Stands for the scan of a page whose text is gone. */
  readonly #nowhere: Scan;
  readonly #nothing: Scored;
  readonly #fitter = new Fitter();

  /** `kinds` are the tokens that linear scores are fitted to; `stacked` adds a second stage over the first one's scores. */
  constructor(groups: readonly Group[], scanner: Scanner, kinds: readonly TokenKind[], stacked: boolean) {
    this.groups = groups;
    this.scanner = scanner;
    this.#kinds = kinds;
    this.#stacked = stacked;
    this.#full = stacked ? STACKED : FULL;
    this.#nowhere = scanner.page();
    this.#nothing = {
      block: NO_TEXT,
      text: this.#nowhere.of(''),
      line: '',
      inline: inlineStats(NO_TEXT),
      words: 0,
      linkDensity: 0,
      long: false,
      node: 0,
      imagesBefore: 0,
    };
  }

  /** A labelled document as the model sees it, and the rows of it that training sees. `factor` weighs the document, `share` thins its rows. */
  describe(
    labelled: Labelled,
    gold: GoldDocument,
    goldWords: number,
    factor: number,
    share = 1,
  ): Pick<Example, 'page' | 'matrix' | 'tokens' | 'sample'> {
    const page = createPage(labelled.document, this.scanner);
    const matrix = computeFeatures(page, this.groups);
    const labels = page.blocks.map(({ block }) => labelled.labels[block.id] ?? 0);
    const news = !gold.set.includes('wcxb');
    const seed = createHash('md5')
      .update(gold.set + gold.id)
      .digest()
      .readUInt32LE();
    const sample = sampleRows(page, matrix, labels, { goldWords, factor: factor * (news ? NEWS_FACTOR : 1), news, seed, share });
    const kept = Object.fromEntries(this.#kinds.map((kind) => [kind, tokensOf[kind](page)]));
    return { page: this.#thin(page), matrix, tokens: kept, sample };
  }

  /** The page without its source and content, so that ten thousand fit into memory. */
  #thin({ document, blocks, nodes, sums }: Page): Page {
    return {
      document: { ...document, source: { ...document.source, text: '' }, header: null, page: null, blocks: [], claims: [], messages: [] },
      scan: this.#nowhere,
      sums,
      nodes: nodes.map((node) => ({
        ...node,
        element: node.element && { ...BARE_ELEMENT, tokens: node.element.tokens.map((token) => this.intern(token)) },
      })),
      blocks: blocks.map(({ block, text, line, words, linkDensity, long, node }) => ({
        ...this.#nothing,
        line: flat(line),
        text: { ...this.#nothing.text, numbers: text.numbers },
        block: { ...this.#nothing.block, hidden: block.hidden, text: flat(block.text) },
        words,
        linkDensity,
        long,
        node,
      })),
    };
  }

  /** The one copy of a word that many documents have. */
  intern(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const own = flat(word);
    this.#words.set(own, own);
    return own;
  }

  /** Fits all stages to the examples. @throws Error where Python with xgboost is missing. */
  train(examples: readonly Example[]): Weights {
    const linear = this.#fitLinear(examples);
    const wide = this.#withLinearScores(examples);
    this.#fitter.write(wide.map((example) => example.sample));
    const first: Weights = {
      features: columnsOf(this.groups),
      linear,
      full: this.#fitter.trees(this.#full),
      fast: this.#fitter.trees(FAST),
    };
    if (!this.#stacked) return first;
    this.#fitter.write(this.#secondSamples(wide, first));
    return { ...first, second: this.#fitter.trees(this.#full) };
  }

  #fitLinear(examples: readonly Example[]): Record<string, LinearData> {
    const samplesOf = (kind: TokenKind) =>
      examples.map(({ tokens, sample, gold }) => ({ tokens: tokens[kind] as TokenRows, sample, site: gold.site }));
    return Object.fromEntries(this.#kinds.map((kind) => [kind, fitLinear(samplesOf(kind))]));
  }

  /** The examples with linear scores among their features, each from sites other than its own. */
  #withLinearScores(examples: readonly Example[]): Example[] {
    const partOf = (example: Example): number => foldOf(`part of ${example.gold.site}`, PARTS);
    return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
      const linear = this.#fitLinear(examples.filter((example) => partOf(example) !== part));
      const scorers = this.#kinds.map((kind) => [kind, new Linear(linear[kind] as LinearData)] as const);
      return examples
        .filter((example) => partOf(example) === part)
        .map((example) =>
          this.#widenBy(
            example,
            scorers.map(([kind, scorer]) => [kind, scorer.scores(example.tokens[kind] as TokenRows)] as const),
          ),
        );
    });
  }

  #widenBy(example: Example, scores: readonly (readonly [TokenKind, LinearScores])[]): Example {
    const groups = scores.map(([kind, of]) => linearGroup(kind, of));
    return widen(example, computeFeatures(example.page, groups));
  }

  /** Rows widened by first-stage scores, each from a model that has not seen the example's fold. */
  #secondSamples(examples: readonly Example[], { features, linear }: Weights): Sample[] {
    return [...new Set(examples.map((example) => example.fold))].flatMap((fold) => {
      this.#fitter.write(examples.filter((example) => example.fold !== fold).map((example) => example.sample));
      const model = new Model({ features, linear, full: this.#fitter.trees(this.#full), fast: this.#fitter.trees(FAST) }, this.groups);
      return examples
        .filter((example) => example.fold === fold)
        .map((example) => widen(example, computeFeatures(example.page, [scoreGroup(model.score(example.page, example.matrix).p)])).sample);
    });
  }

  /** Word F1 of what a model selects in a document. */
  f1(example: Example, model: Model): number {
    const { page, selected } = model.score(example.page, model.widen(example.page, example.matrix, example.tokens));
    return wordF1(
      page.blocks.flatMap(({ block }, i) => (selected[i] ? tokens(block.text) : [])),
      example.goldWords,
    );
  }

  /** Out-of-fold F1 of every example; `extra` examples are trained on, never judged; `keep` gets every fold's weights. */
  crossValidate(
    examples: readonly Example[],
    extra: readonly Example[],
    keep?: (fold: number, weights: Weights) => void,
  ): Map<Example, number> {
    const f1 = new Map<Example, number>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = this.train([...examples, ...extra].filter((example) => example.fold !== fold));
      keep?.(fold, weights);
      const model = new Model(weights, this.groups);
      for (const example of examples) if (example.fold === fold) f1.set(example, this.f1(example, model));
    }
    return f1;
  }

  /** Removes the trainer's temporary files. */
  close(): void {
    this.#fitter.close();
  }
}

/** The example with more columns. */
function widen(example: Example, more: Matrix): Example {
  const width = more.names.length;
  const rows = example.sample.rows.map((row, k) => {
    const at = (example.sample.indices[k] ?? 0) * width;
    return Float32Array.from([...row, ...more.data.subarray(at, at + width)]);
  });
  return { ...example, matrix: joinMatrices(example.matrix, more), sample: { ...example.sample, rows } };
}

/** Mean F1 by set. */
export function means(f1: ReadonlyMap<Example, number>): Record<string, number> {
  const sets = new Map<string, number[]>();
  for (const [example, value] of f1) sets.set(example.gold.set, [...(sets.get(example.gold.set) ?? []), value]);
  return Object.fromEntries(
    [...sets].map(([set, values]) => [set, Number((values.reduce((a, b) => a + b, 0) / values.length).toFixed(4))]),
  );
}
