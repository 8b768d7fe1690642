import { describe, expect, test } from 'vitest';
import { hasWord, words } from '../../../src/text/words.ts';

describe('words', () => {
  test('keeps inner apostrophes, hyphens and points', () => {
    expect(words("It isn't a U.S. well-known 1.5 % rule, l’eau.")).toEqual([
      'It',
      "isn't",
      'a',
      'U.S',
      'well-known',
      '1.5',
      'rule',
      'l’eau',
    ]);
  });

  test('reads every script', () => {
    expect(words('Łódź Ωμέγα слово 漢字')).toEqual(['Łódź', 'Ωμέγα', 'слово', '漢字']);
  });

  test('finds none in punctuation', () => {
    expect(words('— … !? •')).toEqual([]);
  });
});

describe('hasWord', () => {
  test('is true for a letter or a digit of any script', () => {
    expect(['a', 'Z', '7', 'é', '字', '٣', '— a'].map(hasWord)).toEqual([true, true, true, true, true, true, true]);
  });

  test('is false for symbols and white space', () => {
    expect(['', ' \n', '***', '© —', '😀'].map(hasWord)).toEqual([false, false, false, false, false]);
  });
});
