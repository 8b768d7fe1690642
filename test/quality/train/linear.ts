import { type LinearData, slotOf } from '../../../src/classify/model/linear.ts';
import type { TokenRows } from '../../../src/classify/model/tokens.ts';
import { sigmoid } from '../../../src/classify/model/trees.ts';
import { randomFrom } from './augment.ts';
import { SEED } from './fitter.ts';
import type { Sample } from './sample.ts';

/** The tokens of a document, which of its rows are learned from, and the site that it comes from. */
export interface TokenSample {
  readonly tokens: TokenRows;
  readonly sample: Omit<Sample, 'rows'>;
  readonly site: string;
}

/** Slots of the table; three quarters of them are used. Twice or four times as many lower no loss out of fold. */
const SLOTS = 1 << 13;
const MOST_TOKENS = 0.75 * SLOTS;
/** A token of fewer sites says who wrote a page rather than what a block is. */
const LEAST_SITES = 4;
/** Keys are counted in a table of their lower bits: of the few thousand that many sites have, hardly two share them. */
const COUNTED_BITS = 24;
/** What sites have in common is learned early: out of fold, the loss of names is 0.284 here, 0.345 at a rate of 0.3, and 0.363 after twice as many epochs of that. */
const EPOCHS = 5;
const RATE = 0.08;

/** Fits a logistic regression over the tokens that most sites have, by AdaGrad (Duchi, Hazan & Singer, 2011). */
export function fitLinear(samples: readonly TokenSample[]): LinearData {
  const { numbers, keys } = commonTokens(samples);
  const rows = samples.flatMap(({ tokens, sample }) => knownRows(tokens, sample, numbers));
  const mean = rows.reduce((sum, row) => sum + row.weight, 0) / Math.max(1, rows.length);
  const weights = new Float64Array(keys.length + 1);
  const slopes = new Float64Array(keys.length + 1).fill(1e-8);
  const random = randomFrom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random);
    for (const row of rows) learn(row, row.weight / mean, weights, slopes);
  }
  return pack(keys, weights);
}

/** A row to learn from: its known tokens by number, which count from 1; 0 is the bias. */
interface Row {
  readonly tokens: Uint16Array;
  readonly label: number;
  readonly weight: number;
}

function learn({ tokens, label }: Row, weight: number, weights: Float64Array, slopes: Float64Array): void {
  const value = 1 / Math.sqrt(Math.max(1, tokens.length));
  let logit = weights[0] as number;
  for (const token of tokens) logit += value * (weights[token] as number);
  const error = weight * (sigmoid(logit) - label);
  move(0, error, weights, slopes);
  for (const token of tokens) move(token, error * value, weights, slopes);
}

function move(at: number, slope: number, weights: Float64Array, slopes: Float64Array): void {
  slopes[at] = (slopes[at] as number) + slope * slope;
  weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(slopes[at] as number);
}

const counted = (key: number): number => key & (2 ** COUNTED_BITS - 1);

/** The tokens that most sites have: their keys, and the number of each by its counted bits, from 1 on. */
function commonTokens(samples: readonly TokenSample[]): { readonly numbers: Uint16Array; readonly keys: Uint32Array } {
  const sites = new Uint16Array(2 ** COUNTED_BITS);
  const last = new Uint16Array(2 ** COUNTED_BITS);
  const names = new Map<string, number>();
  for (const { site } of samples) if (!names.has(site)) names.set(site, names.size + 1);
  const bySite = [...samples].sort((a, b) => (names.get(a.site) ?? 0) - (names.get(b.site) ?? 0));
  const keys: number[] = [];
  for (const { tokens, sample, site } of bySite) {
    const number = names.get(site) ?? 0;
    forRows(tokens, sample, (key) => {
      const at = counted(key);
      if (last[at] === number) return;
      last[at] = number;
      sites[at] = (sites[at] as number) + 1;
      if (sites[at] === LEAST_SITES) keys.push(key);
    });
  }
  keys.sort((a, b) => (sites[counted(b)] as number) - (sites[counted(a)] as number) || a - b);
  const kept = Uint32Array.from(keys.slice(0, MOST_TOKENS));
  const numbers = new Uint16Array(2 ** COUNTED_BITS);
  for (const [i, key] of kept.entries()) numbers[counted(key)] = i + 1;
  return { numbers, keys: kept };
}

function forRows({ starts, keys }: TokenRows, { indices }: TokenSample['sample'], visit: (key: number) => void): void {
  for (const i of indices) for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) visit(keys[at] as number);
}

function knownRows({ starts, keys }: TokenRows, { indices, labels, weights }: TokenSample['sample'], numbers: Uint16Array): Row[] {
  // the last row that each token was met in, counted from 1
  const met = new Uint32Array(SLOTS);
  return indices.map((i, k) => {
    const tokens: number[] = [];
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      const number = numbers[counted(keys[at] as number)] as number;
      if (number === 0 || met[number] === k + 1) continue;
      met[number] = k + 1;
      tokens.push(number);
    }
    return { tokens: Uint16Array.from(tokens), label: labels[k] ?? 0, weight: weights[k] ?? 0 };
  });
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

/** A weight beyond this share of all weights is cut to it, so that the others keep their steps. */
const CUT = 0.999;

/** The table, in bytes. */
function pack(keys: Uint32Array, fitted: Float64Array): LinearData {
  const sizes = Float64Array.from(fitted.subarray(1), Math.abs).sort();
  const scale = Number(((sizes[Math.floor(CUT * sizes.length)] ?? 0) / 127 || 1).toPrecision(4));
  const weights = new Int8Array(SLOTS);
  const checks = new Uint16Array(SLOTS);
  for (const [i, key] of keys.entries()) {
    const weight = Math.max(-127, Math.min(127, Math.round((fitted[i + 1] as number) / scale)));
    if (weight === 0) continue;
    const slot = slotOf(key, checks, weights);
    weights[slot] = weight;
    checks[slot] = key >>> 16;
  }
  const halves = Buffer.alloc(2 * SLOTS);
  for (const [slot, check] of checks.entries()) halves.writeUInt16LE(check, 2 * slot);
  return {
    bias: Number((fitted[0] as number).toPrecision(6)),
    scale,
    weights: Buffer.from(weights.buffer).toString('base64'),
    checks: halves.toString('base64'),
  };
}
