import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../src/cli/suggest.ts';

describe('didYouMean', () => {
  it.each([
    ['titel', 'title'],
    ['Date', 'date'],
    ['autors', 'authors'],
  ])('sees in %s the name %s', (word, name) => {
    expect(didYouMean(word, ['date', 'title', 'authors', 'url'])).toBe(`; did you mean ${name}?`);
  });

  it('is silent where no name is near', () => {
    expect(didYouMean('colour', ['date', 'title'])).toBe('');
    expect(didYouMean('x', ['date', 'title'])).toBe('');
  });
});
