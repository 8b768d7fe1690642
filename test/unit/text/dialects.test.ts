import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS, escapeMarkdown, flatTags, isDay, readMark, schemaDate, toolDate, unescapeMarkdown } from '../../../src/text/dialects.ts';

describe('a date in the form of a tool', () => {
  test.each([
    ['2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05'],
    ['2026-01-05T10:00', '2026-01-05T10:00:00', '2026-01-05 10:00:00', '2026-01-05T10:00:00'],
    ['2026-01-05T10:00:07', '2026-01-05T10:00:07', '2026-01-05 10:00:07', '2026-01-05T10:00:07'],
    ['2026-01-05T10:00:07.25Z', '2026-01-05T10:00:07.25Z', '2026-01-05 10:00:07 Z', '2026-01-05T10:00:07'],
    ['2026-01-05T10:00-03:30', '2026-01-05T10:00:00-03:30', '2026-01-05 10:00:00 -0330', '2026-01-05T10:00:00'],
    ['2026-01', null, null, null],
    ['2026', null, null, null],
    ['2026-02-30', null, null, null],
  ])('%s', (date, hugo, jekyll, obsidian) => {
    expect([toolDate(DIALECTS.hugo, date), toolDate(DIALECTS.jekyll, date), toolDate(DIALECTS.obsidian, date)]).toEqual([
      hugo,
      jekyll,
      obsidian,
    ]);
    expect(toolDate(DIALECTS.pandoc, date)).toBe(date.slice(0, 10));
  });

  test('is read back as ISO 8601', () => {
    expect(schemaDate('2026-01-05 10:00:07 Z')).toBe('2026-01-05T10:00:07Z');
    expect(schemaDate('2026-01-05 10:00:07 -0330')).toBe('2026-01-05T10:00:07-03:30');
    expect(schemaDate('2026-01-05 10:00:07')).toBe('2026-01-05T10:00:07');
    expect(schemaDate('2026-01-05')).toBe('2026-01-05');
  });

  test('is a day only where the calendar has it', () => {
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-5'].map(isDay)).toEqual([true, false, false, false, false]);
  });
});

test('tags of Obsidian have no space and are no number, and are there once', () => {
  expect(flatTags(['World news', 'world-news', 'R&D', 'Łódź', '2026', '…', 'a/b', 'World  news'])).toEqual([
    'World-news',
    'world-news',
    'R-D',
    'Łódź',
    '_2026',
    'a/b',
  ]);
});

describe('text for Pandoc', () => {
  test.each([
    ['Port Arden: 5 * 3 = 15', 'Port Arden: 5 \\* 3 = 15'],
    ['snake_case stays, _this_ does not', 'snake_case stays, \\_this\\_ does not'],
    ['1. A list', '1\\. A list'],
    ['IV) Roman', 'IV\\) Roman'],
    ['# No heading', '\\# No heading'],
    ['- No item', '\\- No item'],
    ['-5 degrees', '-5 degrees'],
    ['Dr. Who & the U.S. in 1998.', 'Dr. Who & the U.S. in 1998.'],
    ['R&amp;D [sic] at a@b.example', 'R\\&amp;D \\[sic\\] at a\\@b.example'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
    expect(unescapeMarkdown(escaped)).toBe(text);
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 \\`*_[]<>$^~@|&;#{}().-+:!"\'é') }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});

describe('the mark', () => {
  test('names the dialect, or the new names', () => {
    expect(readMark('copydesk/1')).toEqual({ dialect: null, names: new Map() });
    expect(readMark('copydesk/1 hugo')).toEqual({ dialect: 'hugo', names: new Map() });
    expect(readMark('copydesk/1 by=authors,when=date')?.names).toEqual(
      new Map([
        ['by', 'authors'],
        ['when', 'date'],
      ]),
    );
  });

  test.each(['copydesk/2', 'copydesk/1 hexo', 'copydesk/1  hugo', 'copydesk/1 toString', 'copydesk/1 a=b=c', 'my copydesk/1'])(
    'is not %s',
    (text) => {
      expect(readMark(text)).toBeNull();
    },
  );
});
