import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../../../src/metadata/fields/dates.ts';
import type { Claim } from '../../../../src/model/claim.ts';
import { claimOf, evidenceOf, PROSE } from '../evidence.ts';

const TITLE = 'Old bridge will close for a year';
const dateOf = (lines: readonly string[], claims: readonly Claim[] = [], url: string | null = null): string | null =>
  resolveDates(evidenceOf([`# ${TITLE}`, ...lines, PROSE], claims), { locale: 'en', url, title: TITLE, signed: [] }).date.value;
const time = (value: string): Claim => claimOf('date', 'time', 'time', value, 2);

describe('a day in numbers that may be read in two ways', () => {
  test('is read as the locale has it', () => {
    expect(dateOf(['02-12-2025'])).toBe('2025-02-12');
  });

  test('is read the way in which another claim says it', () => {
    expect(dateOf(['02-12-2025'], [time('2025-12-02')])).toBe('2025-12-02');
    expect(dateOf(['03/10/2023'], [], 'https://herald.example/blog/2023/october/03/bridge/')).toBe('2023-10-03');
    expect(dateOf(['03/10/2023'], [], 'https://herald.example/blog/2023/oct/03/bridge/')).toBe('2023-10-03');
  });

  test('stays as it is where a claim for programs agrees, or its month has a name', () => {
    expect(dateOf(['February 12, 2025'], [time('2025-12-02')])).toBe('2025-02-12');
    expect(dateOf(['02-12-2025'], [time('2025-12-04')])).toBe('2025-02-12');
  });
});

describe('the day of an address', () => {
  test.each([
    ['https://herald.example/world/2024/jan/05/bridge', '2024-01-05'],
    ['https://herald.example/world/2024/january/bridge', null],
    ['https://herald.example/2024/tour/12/bridge', null],
  ])('of %s is %s', (url, day) => {
    expect(dateOf([], [], url)).toBe(day);
  });
});
