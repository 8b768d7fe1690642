import { describe, expect, test } from 'vitest';
import { resolveAuthors } from '../../../../../src/metadata/fields/authors.ts';
import { signersIn } from '../../../../../src/metadata/fields/signers/find.ts';
import { measureSigners } from '../../../../../src/metadata/fields/signers/measures.ts';
import type { Claim } from '../../../../../src/model/claim.ts';
import { clean } from '../../../../cases/pipeline.ts';
import { claimOf, evidenceOf, PROSE } from '../../evidence.ts';

const LINES = ['Home', 'Old bridge will close', 'Jane Roe', '23.07.2025 · 6 min read', PROSE, PROSE, 'Karl Weber', 'Reply'];
const evidence = evidenceOf(LINES, [], 'text');

describe('who signed a scrape', () => {
  test('is who scores most, if that is enough', () => {
    const authors = (most: number) =>
      resolveAuthors({ ...evidence, scoreSigner: (measures) => (measures['readingTime+1'] === 1 ? most : 0.1) }, [], null).authors;
    expect(authors(0.9).value).toEqual(['Jane Roe']);
    expect(authors(0.2).value).toEqual([]);
  });

  test('overrules the lines that rules took, and says so', () => {
    const claims = [claimOf('authors', 'text', 'byline/names', 'Karl Weber', 6)];
    const scoreSigner = (measures: Readonly<Record<string, number>>) => (measures['readingTime+1'] === 1 ? 0.9 : 0.1);
    const { authors } = resolveAuthors({ ...evidence, claims, scoreSigner }, [], null);
    expect(authors.value).toEqual(['Jane Roe']);
    expect(authors.losers.map(({ claim }) => claim.value)).toEqual(['Karl Weber']);
  });

  test('is whom a moved line names where nobody scores enough', () => {
    const moved = evidenceOf(['Home', 'Old bridge will close', PROSE, PROSE, 'Karl Weber'], [], 'text');
    const claims = [claimOf('authors', 'text', 'byline/names', 'Karl Weber', 4)];
    expect(resolveAuthors({ ...moved, claims, scoreSigner: () => 0.1 }, [], null).authors.value).toEqual(['Karl Weber']);
  });

  test('is asked on a page only where nothing names a person, and must be likelier', () => {
    const page = evidenceOf(['# Old bridge will close', 'x', 'Jane Roe', PROSE]);
    const authors = (score: number, ...claims: Claim[]) =>
      resolveAuthors({ ...page, claims, scoreSigner: () => score }, [], null).authors.value;
    const nobody = evidenceOf(['# Old bridge will close', ...Array.from({ length: 9 }, () => 'x'), 'Jane Roe', PROSE]);
    expect(resolveAuthors(nobody, [], null).authors.value).toEqual([]);
    expect(resolveAuthors({ ...nobody, scoreSigner: () => 0.7 }, [], null).authors.value).toEqual(['Jane Roe']);
    expect(resolveAuthors({ ...nobody, scoreSigner: () => 0.5 }, [], null).authors.value).toEqual([]);
    expect(authors(0.7, claimOf('authors', 'meta', 'author', 'Karl Weber'))).toEqual(['Karl Weber']);
  });
});

test('a line is measured by what stands beside it and by who else is named', () => {
  const signers = signersIn(evidence.document.blocks);
  const measures = measureSigners(signers, evidence, ['Jane Roe']);
  const of = (name: string) => measures[signers.findIndex(({ names }) => names[0] === name)];
  expect(of('Jane Roe')).toMatchObject({ dateBelow: 1, 'readingTime+1': 1, reply: 0, ruled: 1, mentions: 1 });
  expect(of('Karl Weber')).toMatchObject({ dateBelow: 0, reply: 1, ruled: 0 });
});

const PARAGRAPHS = [
  'The old bridge over the river will close in May for a whole year, the council said on Monday. Drivers will have to take the long way round.',
  'The ferry that it replaced thirty years ago will not come back, because nobody wants to pay for it. The boats were sold long ago.',
  'People who live on the far bank are not amused. They will need an hour more for the way to work, and the school bus leaves at six.',
  'The work will cost four million, half of which the county pays. It is the third repair of the old bridge in twenty years.',
];

/** A dump of a page as a browser's `innerText` leaves it, with these lines under its headline. */
const dump = (...head: string[]): string =>
  [
    ...['Skip to content', 'Home', 'News', 'Sports', 'Opinion', 'Contact', 'Subscribe to our newsletter', 'Log in'],
    ...['', 'Old bridge over the river will close for a whole year', '', ...head, ''],
    ...PARAGRAPHS.flatMap((paragraph) => [paragraph, '']),
    ...['Share this article', 'Facebook', 'Twitter', 'Related articles', 'Mill burns down', 'Mayor resigns', '© 2025 Valley Herald'],
  ].join('\n');

describe('the authors of a dump, by the built-in weights', () => {
  test.each([
    [['Olga Weber', '23.07.2025 · 6 min read'], ['Olga Weber']],
    [['Olga Weber | July 23, 2025'], ['Olga Weber']],
    [['Olga Weber Founder & Lead Reviewer', 'Updated July 23, 2025'], ['Olga Weber']],
    [['July 23, 2025', 'Olga Weber'], ['Olga Weber']],
    [['July 23, 2025'], []],
  ])('%j', (head, authors) => {
    expect(clean(dump(...head), 'bridge.txt').article.metadata.authors).toEqual(authors);
  });
});
