import { describe, expect, test } from 'vitest';
import { classTokens } from '../../../src/text/tokens.ts';

describe('classTokens', () => {
  test('splits at white space, hyphens, underscores and camelCase, lower-case', () => {
    expect(classTokens('relatedPosts-list ad_slot  Article__Body')).toEqual(['related', 'posts', 'list', 'ad', 'slot', 'article', 'body']);
  });

  test('splits between a digit and a capital', () => {
    expect(classTokens('h2Title')).toEqual(['h2', 'title']);
  });

  test('does not cut a token out of a longer word', () => {
    expect(classTokens('download reader')).toEqual(['download', 'reader']);
  });

  test('gives no token for symbols alone', () => {
    expect(classTokens('--__')).toEqual([]);
  });
});
