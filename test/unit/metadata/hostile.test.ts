import { describe, expect, test } from 'vitest';
import { extraOf } from '../../../src/metadata/extra.ts';
import { resolveAuthors } from '../../../src/metadata/fields/authors.ts';
import { resolveImages } from '../../../src/metadata/fields/images.ts';
import { resolveTags } from '../../../src/metadata/fields/section.ts';
import { resolveTitle } from '../../../src/metadata/fields/title.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { claimOf, evidenceOf, PROSE } from './evidence.ts';

/** More than a call takes arguments; what takes the square of it runs into the test's limit. */
const MANY = Array.from({ length: 150_000 }, (_, i) => i);

describe('as many claims of one kind as a page may hold', () => {
  test('are titles, of which the first are weighed', () => {
    const claims = [
      claimOf('title', 'element', 'h1', 'Old bridge will close', 0),
      ...MANY.map((i) => claimOf('title', 'meta', 'og:title', `Title ${i}`)),
    ];
    const { value, winners, losers } = resolveTitle(evidenceOf(['# Old bridge will close', PROSE], claims), []);
    expect(value).toBe('Old bridge will close');
    expect(winners.length + losers.length).toBe(claims.length);
    expect(losers.at(-1)?.reason).toBe('one of a great many');
  });

  test.each(['meta', 'microdata'] as const)('are authors of %s', (from) => {
    const claims = MANY.map(
      (i): Claim => ({ ...claimOf('authors', from, 'author', `Jane ${letters(i)}`), span: { start: i, end: i + 1 } }),
    );
    const { authors } = resolveAuthors(evidenceOf([PROSE], claims), [], null);
    expect(authors.winners.length + authors.losers.length).toBe(claims.length);
  });

  test('are pictures', () => {
    const claims = MANY.slice(0, 40_000).map((i) => ({
      ...claimOf('figures', 'element', 'img', '', i),
      value: { src: `https://a.example/picture-${i}.jpg`, alt: null, caption: `Seen from quay ${i}`, credit: null },
    }));
    const { image, figures } = resolveImages(
      evidenceOf(
        claims.map(() => '= x'),
        claims,
      ),
      { url: null, title: null, names: [] },
    );
    expect(image.value).toBeNull();
    expect(figures.value.map(({ after }) => after)).toEqual(claims.map((_, i) => i));
  });

  test('are tags', () => {
    const claims = MANY.map((i) => claimOf('tags', 'meta', 'article:tag', `tag ${i}`));
    const { value, losers } = resolveTags(evidenceOf([PROSE], claims), null, []);
    expect([value, losers.length]).toEqual([[], claims.length]);
  });

  test('are of one key of a header', () => {
    const claims = MANY.map((i) => claimOf('tags', 'front-matter', 'tags', `tag ${i}`));
    const entry = { key: 'tags', value: { type: 'scalar', value: 'x', style: 'plain' }, span: { start: 0, end: 1 } } as const;
    const header = { syntax: 'yaml', entries: [entry], final: false, span: { start: 0, end: 1 } } as const;
    expect(extraOf(header, claims, [{ field: 'tags', winners: claims, losers: [] }])).toEqual([]);
    expect(extraOf(header, claims, [{ field: 'tags', winners: claims.slice(1), losers: [] }])).toEqual([entry]);
  });
});

/** A name for a number. */
const letters = (i: number): string => `Ro${[...String(i)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
