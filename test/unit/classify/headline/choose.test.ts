import { describe, expect, test } from 'vitest';
import { clean, cleaner } from '../../../cases/pipeline.ts';

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Sign in', 'Subscribe'];
const BODY = [
  'The old bridge over the river Aire will close on Monday for a whole year, the council of Oldney said after a meeting in the mill.',
  'Engineers found cracks in two of its nine arches, and the ferry that the bridge replaced will not come back before the summer.',
  'Drivers will have to take the new road through the hills, which adds twenty minutes to a journey that took two, the council said.',
  'The bridge was built two hundred years ago by masons who had come for the mill, and it has never been closed for longer than a day.',
];
const FOOT = ['Share', 'Most read', 'Privacy policy', 'Terms of use', '© 2024 Valley Herald'];
const HEADLINE = 'Old bridge of Oldney will close for a year';

const titleOf = (head: readonly string[]): string | null =>
  clean([...MENU, ...head, ...BODY, ...FOOT].join('\n\n'), 'scrape.txt').article.metadata.title;

/** What stands between the menu and the body. */
const HEADS: readonly (readonly [what: string, head: readonly string[], title: string])[] = [
  ['right above the body', [HEADLINE], HEADLINE],
  ['above byline and date', [HEADLINE, 'By Jane Roe', 'May 3, 2024'], HEADLINE],
  ['above a dek', [HEADLINE, 'Cracks in two arches, and no ferry before summer.', 'By Jane Roe', 'May 3, 2024'], HEADLINE],
  [
    'above a caption that is said again with its credit',
    [HEADLINE, 'The old bridge of Oldney in spring', 'The old bridge of Oldney in spring (Photo: Jane Roe)'],
    HEADLINE,
  ],
  [
    'above a table of contents',
    [HEADLINE, 'May 3, 2024', 'In this article', 'Cracks in the arches', 'No ferry before summer', 'The road through the hills'],
    HEADLINE,
  ],
  ['below its section', ['Local', HEADLINE, 'By Jane Roe'], HEADLINE],
  ['below a trail that ends with it', [`Home / Local / ${HEADLINE}`, HEADLINE, 'By Jane Roe'], HEADLINE],
  [
    'where it has abbreviations and a question',
    ['Did Cllr. J. Roe know? Old bridge of Oldney will close'],
    'Did Cllr. J. Roe know? Old bridge of Oldney will close',
  ],
];

describe('the headline of a scrape', () => {
  test.each(HEADS)('is found %s', (_what, head, title) => {
    expect(titleOf(head)).toBe(title);
  });

  test('is not the first sentence of a text without a page around it, which may have a headline for all that', () => {
    const title = (...lines: string[]) => clean([...lines, ...BODY].join('\n\n'), 'scrape.txt').article.metadata.title;
    expect(title('The old bridge has been open since the year of the flood.')).toBe(null);
    expect(title(HEADLINE)).toBe(HEADLINE);
  });

  test('is, without weights, the line above the article that shares most words with it', async () => {
    const alone = await cleaner({ weights: { page: null, text: null, headline: null, signers: null } });
    const title = (...head: string[]) => alone([...head, ...BODY].join('\n\n'), 'scrape.txt').article.metadata.title;
    expect(title('Ten recipes for spring', HEADLINE, 'Cooking with herbs')).toBe(HEADLINE);
    expect(title('Ten recipes for spring', 'Cooking with herbs')).toBe(null);
  });

  test('is none of the lines of a menu', () => {
    expect(titleOf([])).toBe(null);
  });
});
