import { describe, expect, test } from 'vitest';
import { visibleDates } from '../../../../src/metadata/fields/visible-dates.ts';
import { evidenceOf, PROSE } from '../evidence.ts';

const TITLE = 'Old bridge will close for a year';
const dayOf = (lines: readonly string[], format: 'html' | 'text' = 'text', locale = 'en', signed: readonly number[] = []): unknown =>
  visibleDates(evidenceOf(lines, [], format), TITLE, locale, signed)[0]?.value ?? null;

const BELOW: readonly (readonly [lines: readonly string[], day: string | null])[] = [
  [['May 3, 2024'], '2024-05-03'],
  [['Mental HealthMAY 3, 2024Updated: JUNE 2, 2025'], '2024-05-03'],
  [['HealthMay 3, 2024'], '2024-05-03'],
  [['@elementor-widget-container May 3, 2024'], '2024-05-03'],
  [['@widget May 3, 2024'], null],
  [['Published on', '3 May 2024'], '2024-05-03'],
  [['Published', 'torsdag 06. feb 2025 17:25'], '2025-02-06T17:25'],
  [['입력 :', '2025-06-04 02:37:08'], '2025-06-04T02:37:08'],
  [['Mar 27, 20255 mins'], '2025-03-27'],
  [['Updated November 11, 20228:23 PM ET Originally published November 9, 202211:01 AM ET'], '2022-11-09T11:01'],
  [['Jane Roe - May 3, 2024 - 5 comments'], '2024-05-03'],
  [['May 3, 2024 · Jane Roe on behalf of all who work for the ferry'], '2024-05-03'],
  [['Jane Roe on behalf of all who work for the ferry — May 3, 2024'], '2024-05-03'],
  [['Jane Roe writes on behalf of all who on May 3, 2024 worked for it'], null],
  [['December 22, 1972'], null],
  [['Published December 22, 1972'], '1972-12-22'],
  [['Updated May 3, 2024'], null],
  [['Last updated:', 'May 3, 2024'], null],
  [['The bridge was built on May 3, 1924 by masons from over the hill and has stood since then without repair'], null],
];

describe('the day that a page shows below its headline', () => {
  test.each(BELOW)('%j', (lines, day) => {
    const found = dayOf([`# ${TITLE}`, ...lines, PROSE]);
    expect(typeof found === 'string' && typeof day === 'string' ? found.slice(0, day.length) : found).toBe(day);
  });

  test('goes before today above the headline', () => {
    expect(dayOf(['Friday, June 7, 2024', `# ${TITLE}`, 'x', 'x', 'May 3, 2024', PROSE])).toBe('2024-05-03');
  });
});

describe('the day beside a byline that stands far from the headline', () => {
  const far = Array.from({ length: 60 }, (_, i) => `Menu ${'abcdefghij'.charAt(i % 10)}`);
  const beside = (...lines: string[]): unknown => dayOf([TITLE, ...far, ...lines, PROSE], 'text', 'en', [61]);

  test('is in its line, below it, or above it', () => {
    expect(beside('By Jane Roe May 3, 2024 | 6 comments and a photograph')).toBe('2024-05-03');
    expect(beside('Jane Roe', 'May 3, 2024')).toBe('2024-05-03');
    expect(beside('Jane Roe', 'Ferry man', 'May 3, 2024')).toBe('2024-05-03');
    expect(dayOf([TITLE, ...far.slice(1), 'May 3, 2024', 'Jane Roe', PROSE], 'html', 'en', [61])).toBe('2024-05-03');
  });

  test('is not the day of a change, nor one further off', () => {
    expect(beside('Jane Roe, updated May 3, 2024')).toBe(null);
    expect(beside('Jane Roe', 'x', 'x', 'x', 'x', 'May 3, 2024')).toBe(null);
  });
});

describe('the day below the text of a scrape', () => {
  test('is taken where none stands above', () => {
    expect(dayOf([TITLE, PROSE, 'Jane Roe', 'Posted on May 3, 2024'])).toBe('2024-05-03');
  });

  test('is that of a page only where its line says so, and is the only one, outside cards and comments', () => {
    const below = (...lines: string[]): unknown => dayOf([`# ${TITLE}`, PROSE, 'Jane Roe', ...lines], 'html');
    expect(below('Posted on May 3, 2024')).toBe('2024-05-03');
    expect(below('Published', 'May 3, 2024')).toBe('2024-05-03');
    expect(below('May 3, 2024')).toBe(null);
    expect(below('Posted on May 3, 2024', 'Posted on May 4, 2024')).toBe(null);
    expect(below('@related-card Posted on May 3, 2024')).toBe(null);
    expect(below('@comment Posted on May 3, 2024')).toBe(null);
  });

  test('is the only one that is called that of publication, wherever it stands', () => {
    const far = Array.from({ length: 60 }, (_, i) => `Menu ${'abcdefghij'.charAt(i % 10)}`);
    expect(dayOf(['Published on May 3, 2024', ...far, PROSE, PROSE])).toBe('2024-05-03');
    expect(dayOf(['Published on May 3, 2024', 'x', 'Published on May 4, 2024', ...far, PROSE, PROSE])).toBe(null);
  });

  test('is not that of a comment', () => {
    expect(dayOf([TITLE, PROSE, 'Jane', 'May 3, 2024 at 6:30 pm', 'Reply', 'Lovely!'])).toBe(null);
  });

  test('is not that of a line that speaks of something else', () => {
    expect(dayOf([TITLE, PROSE, 'The next meeting will be held in the old mill on May 3, 2024, at six'])).toBe(null);
  });
});
