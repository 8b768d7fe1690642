import { describe, expect, test } from 'vitest';
import { collapse, detach, squeeze } from '../../../src/text/space.ts';

describe('collapse', () => {
  test('makes one space of every run of white space and trims', () => {
    expect(collapse('  a \t\r\n b  c ')).toBe('a b c');
  });

  test('takes no-break, thin, ideographic and zero-width spaces and byte order marks for white space', () => {
    expect(collapse('\ufeffa\u00a0\u00a0b\u200bc\u2009d\u3000e\u2060f')).toBe('a b c d e f');
  });

  test('keeps joiners and soft hyphens, which are part of words', () => {
    expect(collapse('می\u200cخواهم co\u00adoperate 👩\u200d👧')).toBe('می\u200cخواهم co\u00adoperate 👩\u200d👧');
  });

  test('gives an empty text for white space alone', () => {
    expect(collapse(' \u00a0\n')).toBe('');
  });
});

describe('squeeze', () => {
  test('takes all white space out and nothing else', () => {
    expect(squeeze(' a b\u00a0c\u200bd\ufeff\n–e ')).toBe('abcd–e');
  });

  test('is the same for a text and its collapsed form', () => {
    const text = ' one\u00a0 two\n\nthree\u200b four ';
    expect(squeeze(collapse(text))).toBe(squeeze(text));
  });
});

describe('detach', () => {
  test('gives an equal text, lone surrogates included', () => {
    for (const text of ['', 'short', 'a text of more than thirteen characters', 'emoji 👩‍👧 and ñ, 漢字', 'a lone \ud83d half of a pair']) {
      expect(detach(text)).toBe(text);
    }
  });
});
