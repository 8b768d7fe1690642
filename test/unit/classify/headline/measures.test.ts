import { describe, expect, test } from 'vitest';
import { headlineCandidates } from '../../../../src/classify/headline/measures.ts';
import { createPage } from '../../../../src/classify/model/page.ts';
import { Scanner } from '../../../../src/classify/model/scan.ts';
import { findRegion } from '../../../../src/classify/region/find.ts';
import { loadResources } from '../../../../src/resources.ts';

const HEADLINE = 'Old bridge of Oldney will close for a year';
const BODY = [
  'The old bridge over the river Aire will close on Monday for a whole year, the council of Oldney said after a meeting in the mill.',
  'Engineers found cracks in two of its nine arches, and the ferry that the bridge replaced will not come back before the summer.',
  'Drivers will have to take the new road through the hills, which adds twenty minutes to a journey that took two, the council said.',
];

const { readers } = await loadResources({ formats: ['text'] });

/** The measures of the lines above the body that may be the headline, by their text. */
function measuresOf(...head: string[]) {
  const document = readers.get('text')?.({ id: 'x', text: [...head, ...BODY].join('\n\n'), sha256: '' }, readers);
  if (!document) throw new Error('no reader of texts');
  const page = createPage(document, new Scanner());
  const spoken = page.blocks.map(() => false);
  const candidates = headlineCandidates(page, findRegion(page, 'post', spoken));
  return new Map(candidates.map(({ index, measures }) => [page.blocks[index]?.block.text ?? '', measures]));
}

describe('the lines that may be a headline', () => {
  test('are measured by their words and those of the article', () => {
    const lines = measuresOf('Ten recipes for a cold spring', HEADLINE);
    expect(lines.get(HEADLINE)).toMatchObject({ words: 9, toArticle: 1, sharedLess: 0 });
    expect(lines.get(HEADLINE)?.said).toBeGreaterThan(lines.get('Ten recipes for a cold spring')?.said ?? Number.POSITIVE_INFINITY);
  });

  test('are measured by the dates and bylines below them, the nearer the more', () => {
    const lines = measuresOf('Most read this week', HEADLINE, 'By Jane Roe', 'May 3, 2024');
    expect(lines.get(HEADLINE)).toMatchObject({ bylineBelow: 1, dateBelow: 1 / 2, otherDated: 0 });
    expect(lines.get('Most read this week')).toMatchObject({ bylineBelow: 1 / 2, dateBelow: 1 / 3 });
  });

  test('are measured by whether they stand in other lines', () => {
    const trail = `Home / Local / ${HEADLINE}`;
    const lines = measuresOf('Valley Herald', trail, HEADLINE);
    expect(lines.get(HEADLINE)).toMatchObject({ partOfNear: 1, holdsNear: 0, partOfHead: 1, repeatedAbove: 1 });
    expect(lines.get(trail)).toMatchObject({ partOfNear: 0, holdsNear: 1 });
  });

  test('are no dates, bylines, captions or labels of one word', () => {
    const caption = 'The old bridge of Oldney in spring';
    const lines = measuresOf('Local', HEADLINE, 'By Jane Roe', 'May 3, 2024', caption, `${caption} (Photo: Jane Roe)`);
    expect([...lines.keys()].slice(0, 2)).toEqual([HEADLINE, `${caption} (Photo: Jane Roe)`]);
  });
});
