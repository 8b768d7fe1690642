import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPhrases } from '../../../../../src/metadata/fields/signers/phrases.ts';

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

describe('phrases in a text', () => {
  test('are counted as parting the text at each would', () => {
    const words = array(constantFrom('jane', 'roe', 'a', 'smith'), { minLength: 1, maxLength: 12 });
    const phrases = array(array(constantFrom('jane', 'roe', 'a'), { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    assert(
      property(words, phrases, (text, wanted) => {
        const counts = countPhrases(
          wanted.map((phrase) => phrase.join(' ')),
          spaced(text),
        );
        for (const phrase of wanted) {
          expect(counts.get(phrase.join(' ')) ?? 0).toBe(spaced(text).split(spaced(phrase)).length - 1);
        }
      }),
    );
    assert(property(string(), (text) => countPhrases([''], ` ${text}`).size === 0));
  });

  test('are no parts of words, nor of a word that was cut off', () => {
    expect([...countPhrases(['roe', 'jane roe'], ' jane roebuck saw jane roe and jane ro')]).toEqual([
      ['jane roe', 1],
      ['roe', 1],
    ]);
    expect(countPhrases(['jane'], ' jane').size).toBe(0);
  });

  test('may be as many as the words', () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `jane ${i}`);
    const counts = countPhrases(names, spaced(names));
    expect([counts.size, counts.get('jane 99999')]).toEqual([100_000, 1]);
  });
});
