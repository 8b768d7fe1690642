import type { TokenRows } from './tokens.ts';

/** A linear score over the tokens that training has met on several sites. */
export interface LinearData {
  /** The score of a block without a known token. */
  readonly bias: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** Base64 of signed bytes: the weight in each slot of the table, 0 for an empty one. The number of slots is a power of two. */
  readonly weights: string;
  /** Base64 of two bytes a slot, little-endian: the upper half of the token's key, by which it is told from others. */
  readonly checks: string;
}

/** The scores of a page's blocks, one each. */
export interface LinearScores {
  /** Logit that the block is body. */
  readonly logits: Float32Array;
  /** How many different tokens of the block are known. */
  readonly known: Uint16Array;
}

/** The slot of a key in a table with open addressing, or of the empty one where it would be put. */
export function slotOf(key: number, checks: Uint16Array, weights: Int8Array): number {
  const mask = weights.length - 1;
  const check = key >>> 16;
  let slot = key & mask;
  while (weights[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & mask;
  return slot;
}

/** Scores blocks by their tokens alone: a logistic regression over the tokens that are known. */
export class Linear {
  readonly #bias: number;
  readonly #scale: number;
  readonly #weights: Int8Array;
  readonly #checks: Uint16Array;

  constructor({ bias, scale, weights, checks }: LinearData) {
    this.#bias = bias;
    this.#scale = scale;
    this.#weights = Int8Array.from(Buffer.from(weights, 'base64'));
    const halves = Buffer.from(checks, 'base64');
    this.#checks = Uint16Array.from({ length: this.#weights.length }, (_, slot) => halves.readUInt16LE(2 * slot));
  }

  /** The scores of a page's rows: the weights of a row's different tokens over the root of their number, so that long blocks weigh no more. */
  scores({ starts, keys }: TokenRows): LinearScores {
    const [weights, checks] = [this.#weights, this.#checks];
    const rows = starts.length - 1;
    const logits = new Float32Array(rows);
    const known = new Uint16Array(rows);
    // the last row that each slot was met in, counted from 1
    const met = new Uint32Array(weights.length);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      let count = 0;
      for (let at = starts[row] as number, end = starts[row + 1] as number; at < end; at++) {
        const slot = slotOf(keys[at] as number, checks, weights);
        const weight = weights[slot] as number;
        if (weight === 0 || met[slot] === row + 1) continue;
        met[slot] = row + 1;
        sum += weight;
        count++;
      }
      logits[row] = this.#bias + (this.#scale * sum) / Math.sqrt(Math.max(1, count));
      known[row] = count;
    }
    return { logits, known };
  }

  /** What each known token of one row adds to its logit. For explanations. */
  contributions({ starts, keys }: TokenRows, row: number): ReadonlyMap<number, number> {
    const added = new Map<number, number>();
    for (const key of keys.subarray(starts[row], starts[row + 1])) {
      const weight = this.#weights[slotOf(key, this.#checks, this.#weights)] as number;
      if (weight !== 0) added.set(key, this.#scale * weight);
    }
    for (const [key, weight] of added) added.set(key, weight / Math.sqrt(added.size));
    return added;
  }
}
