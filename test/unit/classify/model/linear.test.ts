import { describe, expect, it } from 'vitest';
import { Linear, type LinearData, slotOf } from '../../../../src/classify/model/linear.ts';
import type { TokenRows } from '../../../../src/classify/model/tokens.ts';

const SLOTS = 16;

/** A table that holds the given weights by key. */
function table(entries: readonly (readonly [key: number, weight: number])[], bias = 0, scale = 1): LinearData {
  const weights = new Int8Array(SLOTS);
  const checks = new Uint16Array(SLOTS);
  for (const [key, weight] of entries) {
    const slot = slotOf(key, checks, weights);
    weights[slot] = weight;
    checks[slot] = key >>> 16;
  }
  return {
    bias,
    scale,
    weights: Buffer.from(weights.buffer).toString('base64'),
    checks: Buffer.from(checks.buffer).toString('base64'),
  };
}

const rows = (...keys: readonly (readonly number[])[]): TokenRows => ({
  starts: Uint32Array.from([0, ...keys.map((_, i) => keys.slice(0, i + 1).flat().length)]),
  keys: Uint32Array.from(keys.flat()),
});

describe('a linear score over tokens', () => {
  it('adds what the known tokens of a block weigh, over the root of their number', () => {
    const linear = new Linear(table([[0x10001, 4], [0x20002, 6], [0x30003, 1], [0x40004, 5]], 0.5, 0.25)); // biome-ignore format: a table
    const { logits, known } = linear.scores(rows([0x10001], [0x10001, 0x20002, 0x30003, 0x40004]));
    expect([...logits]).toEqual([0.5 + 4 / 4, 0.5 + 16 / 4 / 2]);
    expect([...known]).toEqual([1, 4]);
  });

  it('counts a token once in a block, and again in the next', () => {
    const { logits, known } = new Linear(table([[0x10001, 4]])).scores(rows([0x10001, 0x10001], [0x10001]));
    expect([...logits]).toEqual([4, 4]);
    expect([...known]).toEqual([1, 1]);
  });

  it('knows nothing of other tokens, though they fall on the same slot', () => {
    const { logits, known } = new Linear(table([[0x10001, 4]], 0.5)).scores(rows([0x20001, 0x10002], []));
    expect([...logits]).toEqual([0.5, 0.5]);
    expect([...known]).toEqual([0, 0]);
  });

  it('tells tokens apart that fall on the same slot', () => {
    const linear = new Linear(table([[0x1000f, 4], [0x2000f, -3], [0x3000f, 2]])); // biome-ignore format: a table
    expect([...linear.scores(rows([0x1000f], [0x2000f], [0x3000f], [0x4000f])).logits]).toEqual([4, -3, 2, 0]);
  });
});
