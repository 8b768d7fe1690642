import { describe, expect, test } from 'vitest';
import { createScore } from '../../../../src/classify/model/scorer.ts';
import { packTrees } from '../../../quality/train/pack.ts';

/** One tree: what has fewer than three words, or not. */
const WEIGHTS = {
  features: ['words'],
  trees: packTrees({ base: 0, roots: [0], feature: [0, -1, -1], value: [3, -2, 2], right: [2, 0, 0] }),
};

describe('a score by weights', () => {
  test('looks at measures by their names, and is a chance', () => {
    const score = createScore(WEIGHTS);
    expect(score({ length: 9, words: 2 })).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(score({ length: 1, words: 8 })).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  test('says so where nothing measures what the weights look at', () => {
    expect(() => createScore(WEIGHTS)({ length: 9 })).toThrow('“words”');
  });
});
