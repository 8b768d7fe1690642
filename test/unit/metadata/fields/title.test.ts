import { describe, expect, test } from 'vitest';
import { resolveTitle } from '../../../../src/metadata/fields/title.ts';
import type { Claim } from '../../../../src/model/claim.ts';
import { claimOf, evidenceOf, PROSE } from '../evidence.ts';

const h1 = (value: string, block: number): Claim => claimOf('title', 'element', 'h1', value, block);
const title = (value: string): Claim => claimOf('title', 'element', 'title', value);
const og = (value: string): Claim => claimOf('title', 'meta', 'og:title', value);
const ld = (value: string): Claim => claimOf('title', 'json-ld', 'headline', value);
const line = (value: string, block: number): Claim => claimOf('title', 'text', 'title/line', value, block);

interface Row {
  readonly what: string;
  readonly lines?: readonly string[];
  readonly claims: readonly Claim[];
  readonly site?: readonly string[];
  readonly gives: string | null;
}

const PAGES: readonly Row[] = [
  {
    what: 'the h1 above what is declared for others',
    claims: [
      h1('Old bridge will close for a whole year', 0),
      og('Old bridge closes: what drivers need to know'),
      title('Old bridge closes | Herald'),
    ],
    gives: 'Old bridge will close for a whole year',
  },
  {
    what: 'the h1 above the body though it shares no word with what is declared',
    claims: [h1('Ferry men get ready for a long spring', 0), og('What the closure means'), title('What the closure means')],
    gives: 'Ferry men get ready for a long spring',
  },
  {
    what: 'what is declared where the h1 is a heading in the text',
    lines: ['The old bridge', PROSE, '# What the mill owner says'],
    claims: [h1('What the mill owner says', 2), og('The old bridge and the mill')],
    gives: 'The old bridge and the mill',
  },
  {
    what: 'what is declared where the h1 is one word of it',
    claims: [h1('Bridges', 0), og('Old bridges and the people who mend them')],
    gives: 'Old bridges and the people who mend them',
  },
  {
    what: 'the headline right below an h1 that is for search engines',
    lines: ['# Bridge closure 2024: dates and detours', '## Nobody wants the ferry back', PROSE],
    claims: [
      h1('Bridge closure 2024: dates and detours', 0),
      title('Bridge closure 2024: dates and detours'),
      ld('Nobody wants the ferry back'),
      line('Nobody wants the ferry back', 1),
    ],
    gives: 'Nobody wants the ferry back',
  },
  {
    what: 'the h1 that the title element has at its end, behind the names of the site and the section',
    lines: ['# The Daily Herald', '# Nobody wants the ferry back', PROSE],
    claims: [
      title('The Daily Herald Online | Rivers | Nobody wants the ferry back'),
      h1('The Daily Herald', 0),
      h1('Nobody wants the ferry back', 1),
    ],
    gives: 'Nobody wants the ferry back',
  },
  {
    what: 'the h1 before the name of the site, though that is an h1 too',
    lines: ['# The Ferry and River Herald', '# Nobody wants the old ferry back', PROSE],
    claims: [
      title('Nobody wants the old ferry back | The Ferry and River Herald'),
      h1('The Ferry and River Herald', 0),
      h1('Nobody wants the old ferry back', 1),
    ],
    gives: 'Nobody wants the old ferry back',
  },
  {
    what: 'the line of a page without any h1 that is like its title element, which names other things as well',
    lines: ['Nobody wants the ferry back', PROSE],
    claims: [title('Nobody wants the ferry back, say farmers - The Valley'), line('Nobody wants the ferry back', 0)],
    gives: 'Nobody wants the ferry back',
  },
  {
    what: 'the title element of a page without any h1, and not a line that is another or has hardly a word of it',
    lines: ['Get our daily letter', 'The mill house on the river and its ferry men', PROSE],
    claims: [
      title('Nobody wants the ferry back'),
      line('Get our daily letter', 0),
      line('The mill house on the river and its ferry men', 1),
    ],
    gives: 'Nobody wants the ferry back',
  },
  {
    what: 'what is declared for others and no line of the text',
    lines: ['Nobody wants the ferry', PROSE],
    claims: [og('Nobody wants the ferry back, say farmers'), line('Nobody wants the ferry', 0)],
    gives: 'Nobody wants the ferry back, say farmers',
  },
  {
    what: 'the h1 where the other headline stands far off, in a list of others',
    lines: ['# Bridge closure 2024: dates and detours', PROSE, PROSE, PROSE, PROSE, '## Nobody wants the ferry back'],
    claims: [
      h1('Bridge closure 2024: dates and detours', 0),
      title('Bridge closure 2024: dates and detours'),
      ld('Nobody wants the ferry back'),
      line('Nobody wants the ferry back', 5),
    ],
    gives: 'Bridge closure 2024: dates and detours',
  },
  {
    what: 'the capitals of what is declared where the h1 is typography',
    claims: [h1('OLD BRIDGE WILL CLOSE', 0), title('Old Bridge Will Close | Herald')],
    site: ['Herald'],
    gives: 'Old Bridge Will Close',
  },
  {
    what: 'what is declared where the h1 holds a summary',
    claims: [h1('The council decided on Monday to close the bridge. '.repeat(5), 0), og('Old bridge will close')],
    gives: 'Old bridge will close',
  },
  {
    what: 'the headline without a kicker of one word',
    claims: [h1('Blog: Five bridges worth a detour', 0), og('Five bridges worth a detour')],
    gives: 'Five bridges worth a detour',
  },
  {
    what: 'the headline without a section before it',
    claims: [h1('Opinion Five bridges worth a detour', 0), og('Five bridges worth a detour')],
    gives: 'Five bridges worth a detour',
  },
  {
    what: 'the headline with words that only the h1 has before it',
    claims: [h1('The five bridges worth a detour', 0), og('Five bridges worth a detour')],
    gives: 'The five bridges worth a detour',
  },
  {
    what: 'the headline without who posted it',
    claims: [h1('Five bridges worth a detour Posted on May 3, 2024 by Jane', 0), og('Five bridges worth a detour')],
    gives: 'Five bridges worth a detour',
  },
  {
    what: 'what is declared and stands as a heading below an h1 that is the name of the site',
    lines: ['# Notes of an old miller', '## Five bridges worth a detour', PROSE],
    claims: [h1('Notes of an old miller', 0), og('Five bridges worth a detour')],
    gives: 'Five bridges worth a detour',
  },
  {
    what: 'the headline without any of the parts behind it, where a line proves the first',
    claims: [h1('Five bridges worth a detour | Days Out | Valley Parks and Open Spaces', 0), og('Five bridges worth a detour')],
    gives: 'Five bridges worth a detour',
  },
  {
    what: 'the headline with the rest of its sentence, which a declared one leaves out',
    claims: [
      h1('Five bridges worth a detour - with a sixth in the next valley', 0),
      og('Five bridges worth a detour'),
      og('Five bridges worth a detour - with a sixth in the next valley'),
    ],
    gives: 'Five bridges worth a detour - with a sixth in the next valley',
  },
  {
    what: 'the headline without the host behind it',
    claims: [h1('Detours | ValleyHerald.com', 0)],
    gives: 'Detours',
  },
  {
    what: 'no host',
    lines: ['# herald.com', PROSE],
    claims: [h1('herald.com', 0), og('Five bridges worth a detour')],
    gives: 'Five bridges worth a detour',
  },
  {
    what: 'the headline with the number of the issue, which begins like the site',
    claims: [h1('Heralds Post #18 – Five bridges', 0)],
    site: ['Heralds'],
    gives: 'Heralds Post #18 – Five bridges',
  },
  {
    what: 'a number where the page declares it and shows it',
    claims: [h1('1984', 0), og('1984')],
    gives: '1984',
  },
  {
    what: 'no number that the page does not declare',
    claims: [h1('404', 0), h1('12', 1)],
    gives: null,
  },
  {
    what: 'no name of the site',
    claims: [h1('Valley Herald', 0), og('Valley Herald')],
    site: ['Valley Herald'],
    gives: null,
  },
];

describe('the title of a page', () => {
  test.each(PAGES)('is $what', ({ lines, claims, site, gives }) => {
    expect(resolveTitle(evidenceOf(lines ?? ['# headline', PROSE], claims), site ?? []).value).toBe(gives);
  });
});

const SCRAPES: readonly Row[] = [
  { what: 'said once where the page says it twice', claims: [line('Old bridge closes Old bridge closes', 1)], gives: 'Old bridge closes' },
  {
    what: 'without the name of the site that stands in the scrape as a line of its own',
    lines: ['Old bridge closes - Valley Herald', 'Valley Herald', PROSE],
    claims: [line('Old bridge closes - Valley Herald', 0)],
    gives: 'Old bridge closes',
  },
  {
    what: 'whole where what follows its dash stands nowhere else',
    lines: ['Old bridge closes - for good', 'News', PROSE],
    claims: [line('Old bridge closes - for good', 0)],
    gives: 'Old bridge closes - for good',
  },
  {
    what: 'whole where the first line, the page title, is its shorter form',
    lines: ['The old bridge closes | Valley Herald', 'News', 'The old bridge closes: what drivers need to know', PROSE],
    claims: [line('The old bridge closes: what drivers need to know', 2)],
    gives: 'The old bridge closes: what drivers need to know',
  },
  {
    what: 'whole where the first line was cut in the middle of a word',
    lines: ['The old bridge closes for rep', 'The old bridge closes for repairs', PROSE],
    claims: [line('The old bridge closes for repairs', 1)],
    gives: 'The old bridge closes for repairs',
  },
  {
    what: 'with the article that the first line leaves out',
    lines: ['Best bridges of the valley', 'The Best Bridges of the Valley', PROSE],
    claims: [line('The Best Bridges of the Valley', 1)],
    gives: 'The Best Bridges of the Valley',
  },
  {
    what: 'without the label and the author glued to it, which the first line does not have',
    lines: ['Old bridge closes | Valley Herald', 'Our Blog Old bridge closes Posted on May 3, 2024 by Jane', PROSE],
    claims: [line('Our Blog Old bridge closes Posted on May 3, 2024 by Jane', 1)],
    gives: 'Old bridge closes',
  },
];

describe('the title of a scrape', () => {
  test.each(SCRAPES)('is $what', ({ lines, claims, gives }) => {
    expect(resolveTitle(evidenceOf(lines ?? ['News', 'Old bridge closes Old bridge closes', PROSE], claims, 'text'), []).value).toBe(gives);
  });
});
