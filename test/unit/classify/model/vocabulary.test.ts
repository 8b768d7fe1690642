import { expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/classify/model/vocabulary.ts';

test('a word has one number wherever it stands', () => {
  const vocabulary = new Vocabulary();
  const text = 'the boat, the boats, another';
  expect(vocabulary.numberOf(text, 0, 3)).toBe(0);
  expect(vocabulary.numberOf(text, 4, 8)).toBe(1);
  expect(vocabulary.numberOf(text, 10, 13)).toBe(0);
  expect(vocabulary.numberOf(text, 14, 19)).toBe(2);
  expect(vocabulary.numberOf('boat')).toBe(1);
  expect(vocabulary.words).toEqual(['the', 'boat', 'boats']);
});

test('words that begin alike, or are as many as a book has, are told apart', () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 20_000 }, (_, i) => `unreasonable${i}`);
  const numbers = words.map((word) => vocabulary.numberOf(word));
  expect(new Set(numbers).size).toBe(words.length);
  expect(words.map((word) => vocabulary.numberOf(word))).toEqual(numbers);
  expect(vocabulary.size).toBe(words.length);
});
