import { describe, expect, it } from 'vitest';
import { locateHeader } from '../../../../src/readers/front-matter/locate.ts';
import { read } from './reading.ts';

const PROSE = 'The river rose at dawn and had not fallen by noon, when the first boats left the harbour for the other bank.';
const entries = (text: string): Record<string, unknown> =>
  Object.fromEntries(read(text).header?.entries.map(({ key, value }) => [key, value.type === 'scalar' ? value.value : value]) ?? []);

const READER = `Title: Rain: what fell

URL Source: https://e.org/rain

Published Time: 2024-02-02T11:45:04+00:00

Warning: This is a cached snapshot of the original page, consider retry with caching opt-out.

Markdown Content:
# Rain

${PROSE}
`;
const WET = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://e.org/rain\r\nWARC-Date: 2024-04-15T12:34:56Z\r\nContent-Length: 220\r\n\r\nNews\nSport\n${PROSE}\n\r\n\r\n`;

describe('a head without fences', () => {
  it('is what a reader service writes', () => {
    const document = read(READER);
    expect(document.header).toMatchObject({ syntax: 'plain', final: false });
    expect(entries(READER)).toEqual({
      Title: 'Rain: what fell',
      'URL Source': 'https://e.org/rain',
      'Published Time': '2024-02-02T11:45:04+00:00',
      Warning: 'This is a cached snapshot of the original page, consider retry with caching opt-out.',
    });
    expect(document.blocks.map(({ text }) => text)).toEqual([`# Rain\n\n${PROSE}`]);
    const [title] = document.header?.entries ?? [];
    expect(document.source.text.slice(title?.span.start, title?.span.end)).toBe('Title: Rain: what fell');
    expect(document.messages.map(({ code }) => code)).toContain('plain-head');
  });

  it.each([
    ['keys on the first lines', 'Title: Rain\nURL: https://e.org/rain\nDate: 2024-02-02\nAuthor: Jane Roe\nWords: 20\n\n'],
    ['capitals, other line ends and blank lines before', '\r\nTITLE: Rain\r\nURL: https://e.org/rain\r\n\r\n'],
    ['a rule below', 'Title: Rain\nLink: https://e.org/rain\n-----\n'],
    ['no address but a day', 'Title: Rain\nAuthor: Jane Roe\nDate: 2 February 2024\n\n'],
    ['keys parted by blank lines', 'Title: Rain\n\nURL: https://e.org/rain\n\nAuthor: Jane Roe\n\n'],
    ['an address alone', 'Source: https://e.org/rain\nDate: 2024-02-02\n\n'],
  ])('is %s', (_, head) => {
    const document = read(head + PROSE);
    expect(document.header?.syntax).toBe('plain');
    expect(document.blocks.map(({ text }) => text)).toEqual([PROSE]);
  });

  it('is the head of a record of Common Crawl', () => {
    const document = read(WET);
    expect(entries(WET)).toEqual({
      'WARC-Type': 'conversion',
      'WARC-Target-URI': 'https://e.org/rain',
      'WARC-Date': '2024-04-15T12:34:56Z',
      'Content-Length': '220',
    });
    expect(document.format).toBe('text');
    expect(document.blocks.map(({ text }) => text)).toEqual([`News\nSport\n${PROSE}`]);
  });

  it('of several records is one too many', () => {
    expect(() => read(WET + WET)).toThrow(/holds 2 WARC records.*one file for each/);
    expect(() => read(WET + WET)).toThrow(expect.objectContaining({ code: 'several-records' }));
    expect(() => read(WET.replace('conversion', 'response'))).toThrow(expect.objectContaining({ code: 'not-text' }));
  });

  it.each([
    ['a note', `Note: this is old.\nUpdate: it is older still.\n\n${PROSE}`],
    ['a dateline', `MEXICO CITY: ${PROSE}\n\nTitle: the man said.`],
    ['questions and answers', `Q: What fell?\nA: Rain.\n\n${PROSE}`],
    ['a play', `AUTHOR: Who is there?\nTITLE: Nobody.\nAUTHOR: Then go.\n\n${PROSE}`],
    ['a dialogue', `Editor: What is the date?\nAuthor: The second of May.\n\n${PROSE}`],
    ['a recipe', `Title: Pancakes\nAuthor: Jane Roe\nServes: 4\nIngredients: flour\n\n${PROSE}`],
    ['an event', `Title: Concert\nDate: 2 May 2024\nTime: 7 pm\nVenue: Town hall\n\n${PROSE}`],
    ['a book', `Title: Rain\nAuthor: Jane Roe\nPublisher: Quay\nPublished: 2 May 2024\n\n${PROSE}`],
    ['one key', `Title: Rain\n\n${PROSE}`],
    ['a sentence', `Source: the river, which rises at https://e.org/rain\nLink: none.\n\n${PROSE}`],
    ['keys that text follows at once', `Title: Rain\nURL: https://e.org/rain\n${PROSE}`],
    ['a list of records', `Title: Rain\nURL: https://e.org/rain\n\n${PROSE}\n\nTitle: Snow\nURL: https://e.org/snow\n\n${PROSE}`],
    ['a mail', `From: Jane\nDate: 2 May 2024\nSubject: Rain\n\n${PROSE}`],
    ['keys below a text', `${PROSE}\n\nTitle: Rain\nURL: https://e.org/rain\n`],
    ['keys alone', 'Title: Rain\nURL: https://e.org/rain\n'],
  ])('is not %s', (_, text) => {
    expect(locateHeader(text)).toBeNull();
  });

  it('is looked for in linear time', () => {
    for (const text of ['Title: a\n'.repeat(200_000), `Title: ${'a'.repeat(500_000)}`, `Title${' '.repeat(500_000)}: a`])
      expect(locateHeader(text)).toBeNull();
  });
});
