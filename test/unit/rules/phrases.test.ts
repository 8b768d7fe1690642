import { describe, expect, it } from 'vitest';
import { canonical, PhraseIndex, phraseTable } from '../../../src/rules/phrases.ts';

function found(match: 'whole' | 'start' | 'end' | 'anywhere', phrases: readonly string[], text: string): string[] {
  const index = new PhraseIndex(phraseTable([{ match, of: { any: phrases } }]));
  return [...index.find(canonical(text)).values()];
}

describe('PhraseIndex', () => {
  it('matches whole words, whatever their case, accents and punctuation', () => {
    expect(found('anywhere', ['à lire aussi'], 'A LIRE AUSSI : le pont')).toEqual(['a lire aussi']);
    expect(found('anywhere', ["don't miss"], 'Don’t miss our next walk')).toEqual(['don t miss']);
    expect(found('anywhere', ['share'], 'Shares fell')).toEqual([]);
  });

  it.each([
    ['whole', 'Read more', true],
    ['whole', 'Read more!', true],
    ['whole', 'Read more books', false],
    ['start', 'Read more books', true],
    ['start', 'I read more', false],
    ['end', 'I read more', true],
    ['end', 'Read more books', false],
    ['anywhere', 'I read more books', true],
  ] as const)('%s: %s is %s', (match, text, is) => {
    expect(found(match, ['read more'], text).length > 0).toBe(is);
  });

  it('finds phrases of scripts without spaces inside a run of text', () => {
    expect(found('anywhere', ['関連記事'], '▼関連記事はこちら')).toEqual(['関連記事']);
    expect(found('whole', ['関連記事'], '関連記事はこちら')).toEqual([]);
  });

  it('tells lists apart', () => {
    const index = new PhraseIndex(
      phraseTable([
        { match: 'anywhere', of: { en: ['read more'] } },
        { match: 'start', of: { en: ['read'] } },
      ]),
    );
    expect([...index.find(canonical('Read more'))]).toEqual(
      expect.arrayContaining([
        [0, 'read more'],
        [1, 'read'],
      ]),
    );
  });

  it('finds the same again, and all phrases with the same first word', () => {
    const index = new PhraseIndex(
      phraseTable([
        { match: 'start', of: { en: ['read more', 'read', 'read on'] } },
        { match: 'end', of: { en: ['on'] } },
      ]),
    );
    for (let i = 0; i < 2; i++) {
      expect([...index.find('read on')]).toEqual([
        [0, 'read'],
        [1, 'on'],
      ]);
      expect([...index.find('constructor')]).toEqual([]);
    }
  });

  it('refuses an empty group, and a phrase without a word', () => {
    expect(() => phraseTable([{ match: 'whole', of: { de: [] } }])).toThrow('phrase group de');
    expect(() => phraseTable([{ match: 'whole', of: { en: ['…'] } }])).toThrow('phrase group en');
  });
});
