import { describe, expect, it } from 'vitest';
import { sigmoid, Trees } from '../../../../src/classify/model/trees.ts';
import { packTrees } from '../../../quality/train/pack.ts';

// one tree: column 0 < 5 ? (column 1 < 0.5 ? -1 : 0.25) : 2; and one leaf of 0.5
const trees = new Trees(
  packTrees({
    base: 0.1,
    roots: [0, 5],
    feature: [0, 1, -1, -1, -1, -1],
    value: [5, 0.5, -1, 0.25, 2, 0.5],
    right: [4, 3, 0, 0, 0, 0],
  }),
);

describe('scoring with trees', () => {
  it.each([
    [[1, 0], -0.4],
    [[1, 1], 0.85],
    [[5, 0], 2.6],
  ])('adds base and leaves for the row %j', (row, logit) => {
    expect(trees.logit(Float32Array.from(row), 0)).toBeCloseTo(logit);
  });

  it('reads a row from the middle of a matrix', () => {
    expect(trees.logit(Float32Array.from([9, 9, 1, 1]), 2)).toBeCloseTo(0.85);
  });

  it('names the columns that moved the score', () => {
    const moved = trees.contributions(Float32Array.from([5, 0]), 0);
    expect([...moved.keys()]).toEqual([0]);
    expect(moved.get(0)).toBeGreaterThan(0);
  });

  it('turns a logit of zero into an even chance', () => {
    expect(sigmoid(0)).toBe(0.5);
  });
});
