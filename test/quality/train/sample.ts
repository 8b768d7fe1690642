import type { Matrix } from '../../../src/classify/model/matrix.ts';
import type { Page } from '../../../src/classify/model/page.ts';
import { randomFrom } from './augment.ts';
import { tokens } from './label.ts';

/** Rows of one page that go into training. */
export interface Sample {
  /** Index in `page.blocks` of each row. */
  readonly indices: readonly number[];
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** Copies of so many words share one weight and one label. */
const COPY_WORDS = 6;
/** Rows within so many blocks of the body are worth more than the rest of the page. */
const NEAR = 6;
/** In-span negatives inside these are matters of the corpus's taste, not of ours. */
const TASTE_TAGS = new Set(['blockquote', 'table', 'pre']);

/** What a page weighs in training. */
export interface SampleOptions {
  readonly goldWords: number;
  /** Of the page: news corpora count twice, augmented pages half. */
  readonly factor: number;
  /** Leaves out negatives in quotes, tables and code inside the body's span. */
  readonly news: boolean;
  readonly seed: number;
  /** Of the rows that would do, so many are taken. */
  readonly share: number;
}

/**
 * Weighs a page's rows by what they are worth in word F1, and subsamples the easy ones with compensating weight.
 * `labels` are per scored block of the page.
 */
export function sampleRows(page: Page, matrix: Matrix, labels: readonly number[], options: SampleOptions): Sample {
  const random = randomFrom(options.seed);
  const own = [...labels];
  const copies = shareCopies(page, own);
  const first = own.indexOf(1);
  const last = own.lastIndexOf(1);
  const width = matrix.names.length;
  const sample = { indices: [] as number[], rows: [] as Float32Array[], labels: [] as number[], weights: [] as number[] };
  for (const [i, { block, words }] of page.blocks.entries()) {
    const label = own[i] ?? 0;
    const weight = Math.min(1, (words + 2) / (options.goldWords + 50)) / (copies[i] ?? 1);
    let chance = Math.max(0.12, Math.min(1, weight * 60), label === 1 ? 0.5 : 0);
    if (first >= 0 && i >= first - NEAR && i <= last + NEAR) chance = Math.max(chance, 0.4);
    chance *= options.share;
    if (random() >= chance) continue;
    if (options.news && label === 0 && i > first && i < last && block.path.some((element) => TASTE_TAGS.has(element.tag))) continue;
    sample.indices.push(i);
    sample.rows.push(matrix.data.subarray(i * width, (i + 1) * width));
    sample.labels.push(label);
    sample.weights.push((options.factor * weight) / chance);
  }
  return sample;
}

/** Gives all exact copies of a block the label of the best of them; returns how many copies each block has. */
function shareCopies(page: Page, labels: number[]): number[] {
  const groups = new Map<string, number[]>();
  for (const [i, { block }] of page.blocks.entries()) {
    const list = tokens(block.text);
    if (list.length < COPY_WORDS) continue;
    const key = list.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  const copies = labels.map(() => 1);
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const best = Math.max(...members.map((i) => labels[i] ?? 0));
    for (const i of members) {
      labels[i] = best;
      copies[i] = members.length;
    }
  }
  return copies;
}
