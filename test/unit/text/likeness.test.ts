import { expect, test } from 'vitest';
import { contained, dice, jaccard } from '../../../src/text/likeness.ts';

const set = (line: string): ReadonlySet<string> => new Set(line.split(' ').filter((word) => word !== ''));

test.each([
  ['night ferry sails', 'night ferry sails again', 3 / 4, 6 / 7, 1],
  ['night ferry sails again', 'night ferry', 2 / 4, 4 / 6, 2 / 4],
  ['night ferry', 'fish quay', 0, 0, 0],
  ['', 'fish quay', 0, 0, 0],
  ['', '', 0, 0, 0],
])('%j and %j', (a, b, ofBoth, ofMean, ofFirst) => {
  expect([jaccard(set(a), set(b)), dice(set(a), set(b)), contained(set(a), set(b))]).toEqual([ofBoth, ofMean, ofFirst]);
});
