import { describe, expect, test } from 'vitest';
import { findDates, isDateLine } from '../../../src/text/dates.ts';
import { LINES } from './dates-lines.table.ts';

describe('a line of a page gives its dates, their times, zones and roles', () => {
  test.each(LINES)('%s', (line, dates, language = 'en') => {
    const found = findDates(line ?? '', language).map(({ value, role }) => (role === null ? value : `${value} ${role}`));
    expect(found.join(' | ')).toBe(dates);
  });
});

describe('a line of dates alone is told from a line that speaks of a day', () => {
  test.each(LINES.map(([line]) => line))('%s is dates alone', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each([
    'The bridge was closed on 5 January 2026 and has not opened since.',
    'By Jane Roe, January 5, 2026',
    'The best tracks of October 2025',
    'He was born on May 3, 1950, in a village by the lake.',
    'Sign up before March 1',
    'Local News May 15, 2025',
    '',
    'Monday in the park',
    'Chapter 12',
    'Top 10 of 2026',
  ])('%s is not', (line) => {
    expect(isDateLine(line)).toBe(false);
  });

  test.each(['January 27', '16 hours ago', 'Saturday, March 14', 'Updated: Jan 31', '4 July', 'Dec 23, 1:21 PM'])(
    '%s is, though it has no year',
    (line) => {
      expect(isDateLine(line)).toBe(true);
      expect(findDates(line, 'en')).toEqual([]);
    },
  );
});
