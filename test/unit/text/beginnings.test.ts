import { describe, expect, it } from 'vitest';
import { Beginnings, WordMap } from '../../../src/text/beginnings.ts';

const has = (set: Beginnings, word: string): boolean => set.mayHave(word, 0, word.length);

describe('the beginnings of words', () => {
  const set = new Beginnings();
  const words = ['a', 'by', 'newsletter', 'été', '購読', ''];
  for (const word of words) set.add(word);

  it('are known of every word of the set', () => {
    for (const word of words) expect(has(set, word)).toBe(true);
  });

  it('are known where the word stands in a text', () => {
    expect(set.mayHave('our newsletter is free', 4, 14)).toBe(true);
  });

  it('tell most other words', () => {
    expect(['the', 'newsletters', 'on', 'zebra', '購入'].filter((word) => has(set, word))).toEqual([]);
  });
});

describe('a map of words', () => {
  const map = new WordMap(
    new Map([
      ['newsletter', 1],
      ['news', 2],
    ]),
  );

  it('gives the value of a word, alone or in a text', () => {
    expect([map.get('news'), map.get('newsletter'), map.get('our newsletter is free', 4, 14)]).toEqual([2, 1, 1]);
  });

  it('gives nothing for a word that begins like one of its own and is as long', () => {
    expect([map.get('newt'), map.get('newspapers'), map.get('')]).toEqual([undefined, undefined, undefined]);
  });
});
