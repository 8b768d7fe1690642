import { describe, expect, test } from 'vitest';
import { resolveRemarks } from '../../../../src/metadata/fields/remarks.ts';
import { claimOf, evidenceOf } from '../evidence.ts';

/** The takeaways of lines that rules took for some: the rule and the block of each. */
const takeawaysOf = (lines: readonly (readonly [rule: string, block: number])[]): readonly string[] =>
  resolveRemarks(
    evidenceOf(
      [],
      lines.map(([rule, block]) => claimOf('takeaways', 'text', rule, `Line ${block}.`, block)),
    ),
  ).takeaways.value;

describe('the takeaways of an article', () => {
  test('are one list, with a heading or a picture in it', () => {
    expect(takeawaysOf([4, 5, 7].map((block) => ['takeaways/item', block]))).toEqual(['Line 4.', 'Line 5.', 'Line 7.']);
  });

  test('are the list above its text, not those amid it', () => {
    const lists = [['takeaways/item', 4] as const, ['takeaways/amid', 40] as const, ['takeaways/amid', 60] as const];
    expect(takeawaysOf(lists)).toEqual(['Line 4.']);
  });

  test('are none where entry after entry of a guide has its own', () => {
    expect(takeawaysOf([20, 21, 40, 41].map((block) => ['takeaways/amid', block]))).toEqual([]);
    expect(takeawaysOf([20, 21].map((block) => ['takeaways/amid', block]))).toEqual(['Line 20.', 'Line 21.']);
  });
});
