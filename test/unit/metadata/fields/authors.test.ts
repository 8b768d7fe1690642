import { describe, expect, test } from 'vitest';
import { resolveAuthors } from '../../../../src/metadata/fields/authors.ts';
import type { Claim } from '../../../../src/model/claim.ts';
import { claimOf, evidenceOf, PROSE } from '../evidence.ts';

const TITLE = 'Old bridge will close for a year';
const authors = (lines: readonly string[], claims: readonly Claim[] = [], site: readonly string[] = []): readonly string[] =>
  resolveAuthors(evidenceOf(lines, claims), site, TITLE).authors.value;

/** Lines below the headline, and whom they name. */
const BELOW: readonly (readonly [lines: readonly string[], names: readonly string[]])[] = [
  [['By Jane Roe'], ['Jane Roe']],
  [['By', 'Jane Roe'], ['Jane Roe']],
  [
    ['By —', 'Jane Roe', 'Karl Weber'],
    ['Jane Roe', 'Karl Weber'],
  ],
  [['WRITTEN BY', 'Jane Roe', 'Staff Writer'], ['Jane Roe']],
  [['Von', 'Anna Schmidt'], ['Anna Schmidt']],
  [['Kommentar von', 'Anna Schmidt'], ['Anna Schmidt']],
  [['Autor:', 'Anna Schmidt'], ['Anna Schmidt']],
  [
    ['By', 'Jane Roe', ',', 'Karl Weber'],
    ['Jane Roe', 'Karl Weber'],
  ],
  [['Jane Roe - December 21, 2023'], ['Jane Roe']],
  [['Jane RoeAugust 5, 2024'], ['Jane Roe']],
  [['Jane Roe, CorrespondentDec 22, 2023, 10:15 PM'], ['Jane Roe']],
  [['Jane Roe • Updated on Jul 4, 2024 • 28 min read'], ['Jane Roe']],
  [['Jane Roe | Senior Writer | July 2, 2025'], ['Jane Roe']],
  [['Dec 26, 2025 • Jane Roe in Project Management'], ['Jane Roe']],
  [['May 18, 2023 By Jane Roe In'], ['Jane Roe']],
  [['Oct 24, 2019 at 2:56 pm | By Jane Roe'], ['Jane Roe']],
  [['by Jane Roe ● December 23, 2025 ● 6 min read'], ['Jane Roe']],
  [['JANE ROE Valley Herald'], ['Jane Roe']],
  [['Jane Roe', 'Dec 18, 2025'], ['Jane Roe']],
  [['By Ike Allen'], ['Ike Allen']],
  [['By Rebecca Lake, CEPF®'], ['Rebecca Lake']],
  [['Jane Roe ⋅ Review Editor ⋅ May 3, 2024'], ['Jane Roe']],
  [['By the Valley Team'], ['the Valley Team']],
  [['By', 'Valley Herald Staff'], ['Valley Herald Staff']],
  [['@author-name Valley Editorial Team'], ['Valley Editorial Team']],
  [['@byline Jane Roe'], ['Jane Roe']],
  // where a link to an author's page ends, the name does
  [['Guide by [Jane Roe](/authors/jane-roe) Former Deputy Tech Editor'], ['Jane Roe']],
  [['Written By: [Jane Roe](/author/jane) Gardener & Astrologer'], ['Jane Roe']],
  [['@byline Written by [Jane Roe](/people/roe), reporter [Karl Weber](/people/weber), editor'], ['Jane Roe', 'Karl Weber']],
  [['Image credit: Jane Poe', '@byline by [Jane Roe](/authors/jane-roe) Deputy'], ['Jane Roe']],
  [['@author Jane RoeFounder at Valley'], ['Jane Roe']],
  [['@author Ian McDonaldEditor'], ['Ian McDonald']],
  [['By the Lavender Team 2–3 minutes'], ['the Lavender Team']],
  [['By [Workshop Team](/author/team/)• 4 mins read'], ['Workshop Team']],
  [['@author-name By The Ledger editors'], ['The Ledger editors']],
  [['May 3, 2024', 'By 3b Global'], ['3b Global']],
  [['Written by', 'Jane Roe', 'Veterinarian'], ['Jane Roe']],
  [['by Amanda · Dec 20, 2025 at 3:00 am · One comment so far'], ['Amanda']],
  [['Video Production', '@author-name Team Valley', 'May 3, 2024'], ['Team Valley']],
  [['Photographer', '@author-name Jane Roe'], []],
  [['Medically reviewed by', '@author-name Jane Roe'], []],
  [['Von Jane RoeKorrespondentin'], ['Jane Roe']],
  [['Additional reporting by Jane Roe'], ['Jane Roe']],
  [['Contributors: Jane Roe'], ['Jane Roe']],
  [['Dec. 19, 2025 · Jane Roe on behalf of the ferry team'], ['Jane Roe']],
  [['May 3, 2024', 'Ana (Rosa) Roe'], ['Ana (Rosa) Roe']],
  [['Buying Guides·10 min read·By Jane Roe'], ['Jane Roe']],
  [['Redacted by Jane Roe: a chain of accidents'], []],
  [['Bridges of the World by Jane Roe, 1721.'], []],
  [['By 3b Global'], []],
  [['By invitation only', 'May 3, 2024'], []],
  [['Reviewed by [Jane Roe](/reviewer/jane-roe)'], []],
  [['Reviewed by [Jane Roe](/authors/jane-roe)'], []],
  [['Reviewed by Jane Roe'], []],
  [['Medically reviewed by', 'Jane Roe'], []],
  [['Photo by Jane Roe'], []],
  [['By noon the water was gone'], []],
  [['Surveillance Capitalism'], []],
  [['Kreyòl Ayisyen'], []],
];

describe('the authors that a page shows below its headline', () => {
  test.each(BELOW)('%j', (lines, names) => {
    expect(authors([`# ${TITLE}`, ...lines, PROSE])).toEqual(names);
  });
});

/** Lines below the text. */
const END: readonly (readonly [lines: readonly string[], names: readonly string[]])[] = [
  [['This post was written by Jane Roe, head of the ferry'], ['Jane Roe']],
  [['By: Jane Roe'], ['Jane Roe']],
  [['Text by Jane Roe'], ['Jane Roe']],
  [['Author', 'Jane Roe'], ['Jane Roe']],
  [['Jane Roe is a senior reporter at the Herald. Write to her.'], ['Jane Roe']],
  [['Bridges are a subject of many letters to the editor.'], []],
  [['Most read', 'Old ferry sinks'], []],
];

describe('the authors that a page names below its text', () => {
  test.each(END)('%j', (lines, names) => {
    expect(authors([`# ${TITLE}`, PROSE, ...lines])).toEqual(names);
  });
});

describe('the byline of a scrape whose headline is not found', () => {
  const far = Array.from({ length: 60 }, () => 'Menu');
  const of = (...lines: string[]): readonly string[] =>
    resolveAuthors(evidenceOf([...lines, ...far, PROSE, PROSE], [], 'text'), [], null).authors.value;

  test('is the only one with a date beside it', () => {
    expect(of('By', 'Jane Roe', 'May 3, 2024')).toEqual(['Jane Roe']);
    expect(of('By Jane Roe', 'May 3, 2024')).toEqual(['Jane Roe']);
  });

  test('is none of two', () => {
    expect(of('By Jane Roe', 'May 3, 2024', 'By Karl Weber', 'May 4, 2024')).toEqual([]);
  });

  test('is none without a date', () => {
    expect(of('By Jane Roe', 'Other story')).toEqual([]);
  });
});

describe('the byline of a page that stands far from its headline', () => {
  const far = Array.from({ length: 60 }, () => 'Menu');
  const of = (...lines: string[]): readonly string[] => authors([`# ${TITLE}`, PROSE, ...far, ...lines, ...far]);

  test('stands in an element for authors, or links to an author’s page', () => {
    expect(of('@author by Jane Roe')).toEqual(['Jane Roe']);
    expect(of('by', '[Jane Roe](/articles/authors/jane-roe)')).toEqual(['Jane Roe']);
    expect(of('Written by [Jane Roe](/authors/jane), [Karl Weber](/authors/karl)')).toEqual(['Jane Roe', 'Karl Weber']);
    expect(of('by Jane Roe')).toEqual([]);
    expect(of('@author-box-name Jane Roe (Manager)')).toEqual(['Jane Roe']);
    const career = ', many years of ferries, bridges, mills and weirs in the upper and in the lower valley of the Ander';
    expect(of(`@author Written by [Jane Roe](/authors/jane)${career} [Karl Weber](/authors/karl)${career}`)).toEqual([
      'Jane Roe',
      'Karl Weber',
    ]);
  });

  test('is none of two, and none of a card or a comment', () => {
    expect(of('@author by Jane Roe', 'Menu', '@author by Jane Roe')).toEqual(['Jane Roe']);
    expect(of('@author by Jane Roe', 'Menu', '@author by Karl Weber')).toEqual([]);
    expect(of('@related-author by Jane Roe')).toEqual([]);
    expect(of('@comment-author by Jane Roe')).toEqual([]);
  });
});

describe('the authors', () => {
  const rel = (value: string, block: number): Claim => claimOf('authors', 'rel', 'author', value, block);
  const meta = (value: string): Claim => claimOf('authors', 'meta', 'author', value);
  const text = (value: string, block: number, key = 'byline/names'): Claim => claimOf('authors', 'text', key, value, block);

  test('are not those of cards all over the page', () => {
    const lines = [`# ${TITLE}`, 'By Jane Roe', PROSE, ...Array.from({ length: 20 }, () => 'card')];
    expect(authors(lines, [rel('Anna Schmidt', 4), rel('Karl Weber', 12), rel('Ole Hansen', 20)])).toEqual(['Jane Roe']);
  });

  test('are not those that several cards below the text mark', () => {
    const card = (block: number): Claim => claimOf('authors', 'microdata', 'author.name', 'Karl Weber', block);
    const lines = [`# ${TITLE}`, PROSE, 'card', 'card'];
    expect(authors(lines, [card(2), card(3)])).toEqual([]);
    expect(authors(lines, [card(2)])).toEqual(['Karl Weber']);
    expect(authors(lines, [card(0), card(3)])).toEqual(['Karl Weber']);
  });

  test('are all of a byline whose links stand together', () => {
    expect(authors([`# ${TITLE}`, PROSE], [rel('Anna Schmidt', 1), rel('Karl Weber', 1), rel('Ole Hansen', 2)])).toEqual([
      'Anna Schmidt',
      'Karl Weber',
      'Ole Hansen',
    ]);
  });

  test('are of one place in a text: the lines nearest to where the body begins', () => {
    const lines = ['Other story', 'Karl Weber', 'x', 'x', 'x', 'x', 'x', TITLE, 'x', 'x', 'x', PROSE];
    expect(authors(lines, [text('Karl Weber', 1), text('Jane Roe', 9), text('Anna Schmidt', 10)])).toEqual(['Jane Roe', 'Anna Schmidt']);
  });

  test('are the agency that signs where nobody does, as it is written', () => {
    const lines = [TITLE, 'By The Associated Press', PROSE];
    expect(authors(lines, [claimOf('agency', 'text', 'byline/marked', 'AP', 1)])).toEqual(['The Associated Press']);
  });

  test('are people where an agency signs beside them', () => {
    const lines = [TITLE, 'By Jane Roe, Associated Press', PROSE];
    expect(authors(lines, [claimOf('agency', 'text', 'byline/marked', 'AP', 1)])).toEqual(['Jane Roe']);
  });

  test('are neither the headline nor the webmaster', () => {
    const title = 'Old bridge will close for a year';
    expect(authors([`# ${TITLE}`, 'Written by Jane Roe', PROSE], [claimOf('authors', 'microdata', 'author.name', title)])).toEqual([
      'Jane Roe',
    ]);
    expect(authors([`# ${TITLE}`, PROSE], [claimOf('authors', 'microdata', 'author.name', title)])).toEqual([]);
    expect(authors([`# ${TITLE}`, PROSE], [meta('Webmaster')])).toEqual([]);
  });

  const byline = (names: string): readonly string[] => [`# ${TITLE}`, `By ${names}`, PROSE, 'About the author'];

  test('are all whom readers see where the page declares some of them', () => {
    expect(authors(byline('Jane Roe and Karl Weber'), [meta('Jane Roe')])).toEqual(['Jane Roe', 'Karl Weber']);
    expect(authors([`# ${TITLE}`, '@author Jane Roe, Karl Weber, photographer', PROSE], [meta('Jane Roe')])).toEqual(['Jane Roe']);
    expect(authors(byline('Jane Roe and Karl Weber'), [claimOf('authors', 'front-matter', 'author', 'Jane Roe')])).toEqual(['Jane Roe']);
  });

  test('are whom readers see where they see nobody whom the page declares', () => {
    expect(authors(byline('Jane Roe'), [meta('Karl Weber')])).toEqual(['Jane Roe']);
    expect(authors([...byline('Jane Roe'), 'Karl Weber is a miller.'], [meta('Karl Weber')])).toEqual(['Karl Weber']);
    expect(authors(byline('Jane RoeCity'), [meta('Jane Roe')])).toEqual(['Jane Roe']);
    expect(authors(byline('汐見佳乃'), [meta('汐見 佳乃')])).toEqual(['汐見 佳乃']);
  });

  test('are all of a catalogue, whatever its list is called', () => {
    const of = (key: string, value: string): Claim => claimOf('authors', 'meta', key, value);
    expect(
      authors([TITLE, PROSE], [of('DC.Creator', 'Jane Roe'), of('citation_authors', 'Jane Roe'), of('citation_authors', 'Karl Weber')]),
    ).toEqual(['Jane Roe', 'Karl Weber']);
  });

  test('are named in full where one line of the page does', () => {
    const lines = [`# ${TITLE}`, 'By Jane', 'May 3, 2024', PROSE];
    expect(authors(lines)).toEqual(['Jane']);
    expect(authors([...lines, 'About Jane Roe'])).toEqual(['Jane Roe']);
    expect(authors([...lines, '@comment-author Jane Roe'])).toEqual(['Jane']);
    expect(authors([...lines, 'Jane Roe', 'Jane Weber'])).toEqual(['Jane']);
  });

  test('are no posts behind a name', () => {
    expect(authors([TITLE, PROSE], [meta('Jane Roe, Master Horticulturalist & Garden Educator')])).toEqual(['Jane Roe']);
  });

  test('are no first words of the name of the site', () => {
    expect(authors([`# ${TITLE}`, 'By West Weir', 'May 3, 2024', PROSE], [meta('West Weir Mills')], ['West Weir Mills'])).toEqual([
      'West Weir Mills',
    ]);
    expect(authors([TITLE, PROSE], [meta('Jane Roe')], ['Jane Roe Mills'])).toEqual(['Jane Roe']);
  });

  test('are no number, whatever the site declares of itself', () => {
    expect(authors([TITLE, PROSE], [claimOf('authors', 'meta', 'article:author', '262588213843476')], ['262588213843476'])).toEqual([]);
  });

  test('may bear the name of the site', () => {
    expect(authors([TITLE, PROSE], [meta('Sara Roe')], ['Sara Roe'])).toEqual(['Sara Roe']);
  });

  const header = (value: string): Claim => claimOf('authors', 'front-matter', 'author', value);

  test('are the one name of a header, whoever a line of the body names', () => {
    expect(authors([TITLE, 'By Jane Roe', PROSE], [header('Amanda')])).toEqual(['Amanda']);
  });

  test('are the account of a header where nobody else is named', () => {
    expect(authors([TITLE, PROSE], [header('j.roe')])).toEqual(['j.roe']);
    expect(authors([TITLE, 'By Jane Roe', PROSE], [header('j.roe')])).toEqual(['Jane Roe']);
    expect(authors([TITLE, PROSE], [header('admin')])).toEqual([]);
    expect(authors([TITLE, PROSE], [meta('j.roe')])).toEqual([]);
  });

  test.each([
    ['View more posts'],
    ['admin'],
    ['NOC Admin'],
    ['Community Editor'],
    ['Sponsored by StackCommerce'],
    ['5 great bridges of the valley that you can walk today'],
    ['design: Jane Roe'],
    ['Executive Content Editor'],
    ['Web Producer'],
    ['Human in the Loop'],
  ])('are never %s', (name) => {
    expect(authors([TITLE, PROSE], [meta(name)])).toEqual([]);
  });
});
