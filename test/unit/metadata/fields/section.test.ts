import { describe, expect, test } from 'vitest';
import { resolveSection } from '../../../../src/metadata/fields/section.ts';
import { claimOf, evidenceOf } from '../evidence.ts';

const TITLE = 'How the old bridge will be mended';
const section = (stations: readonly string[], from: 'breadcrumb' | 'front-matter' = 'breadcrumb') => {
  const claims = stations.map((station) => claimOf('section', from, from, station));
  return resolveSection(evidenceOf([], claims), TITLE, ['Valley Herald'], null);
};

describe('the section of an address', () => {
  test.each([
    ['https://herald.example/us/2026/01/05/bridge', 'U.S.'],
    ['https://herald.example/us/politics/bridge', 'U.S.'],
    ['https://vacuums.example/us/blog/how-robots-see', null],
  ])('%s', (url, value) => {
    expect(resolveSection(evidenceOf([]), TITLE, [], url).value).toBe(value);
  });
});

describe('the section of a trail of breadcrumbs', () => {
  test.each([
    [['Home', 'News', 'Bridges'], 'News'],
    [['Home', TITLE], null],
    [['Home', 'How the bridge will be mended: a guide'], null],
    [['Valley Herald', 'Home', 'Old bridge'], 'Old bridge'],
    [['Home', 'Bridges and Tunnels of the World', TITLE], 'Bridges and Tunnels of the World'],
  ])('%j', (stations, value) => {
    expect(section(stations).value).toBe(value);
  });

  test('is told from the page itself with a reason', () => {
    expect(section(['Home', TITLE]).losers.map(({ reason }) => reason)).toEqual(['what everything is filed under', 'the title']);
  });

  test('is what a header says, whatever that is', () => {
    expect(section([TITLE], 'front-matter').value).toBe(TITLE);
  });
});
