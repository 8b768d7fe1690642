import { describe, expect, it } from 'vitest';
import { textReader } from '../../../../src/readers/text/accepts.ts';
import { codes, marked, outline, read } from './reading.ts';

const ARTICLE = [
  'Harbour town votes to keep its night ferry after a winter of protest',
  'The council of Nordhavn voted on Tuesday to keep the night ferry running for another two years, after residents gathered more signatures than the town has voters.',
  'Fares stay as they are.',
  '"We did not expect this," said the harbour master, Ida Lund, who had argued for the cut in November and had called the boat a luxury that few could afford to pay for.',
  'The ferry leaves at 11:40 p.m. and carries 80 people on a good night; on a bad one it carries the post.',
];

describe('clean text', () => {
  it('is one block for each chunk between blank lines', () => {
    expect(outline(ARTICLE.join('\n\n'))).toEqual(ARTICLE.map((line) => `paragraph: ${line}`));
  });

  it('is one block for each line where blank lines are missing altogether', () => {
    expect(outline(ARTICLE.join('\n'))).toEqual(ARTICLE.map((line) => `paragraph: ${line}`));
  });

  it.each([
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['a form feed', '\f'],
    ['a vertical tab', '\v'],
  ])('ends its lines with %s too', (_, end) => {
    expect(outline(ARTICLE.join(end))).toEqual(ARTICLE.map((line) => `paragraph: ${line}`));
  });

  it('gets no message', () => {
    expect(codes(ARTICLE.join('\n\n'))).toEqual([]);
  });

  it('has white space, NBSP and ZWSP collapsed, and is trimmed', () => {
    expect(outline('\u00a0 The  night\u00a0\u00a0ferry\tand\u200b the post \u00a0\n')).toEqual(['paragraph: The night ferry and the post']);
  });

  it('keeps bare addresses as text', () => {
    expect(marked(read('See https://example.org/ferry for times.').blocks[0])).toBe('See https://example.org/ferry for times.');
  });

  it('gives no block for white space alone', () => {
    expect(outline('')).toEqual([]);
    expect(outline(' \n\u00a0\n\t\r\n\u200b\ufeff\n')).toEqual([]);
  });
});

describe('blocks', () => {
  it('hold the place of their text in the source', () => {
    const source = '\n  First line.  \n\n\tSecond line.\n';
    const [first, second] = read(source).blocks;
    expect(source.slice(first?.span.start, first?.span.end)).toBe('First line.');
    expect(source.slice(second?.span.start, second?.span.end)).toBe('Second line.');
    expect(second).toMatchObject({ id: 1, path: [], wrappers: [], hidden: false, place: { containers: [], level: 0 } });
  });

  it('are no code, however far they are indented', () => {
    expect(outline('The vote was close.\n\n    STAY INFORMED\n\n        Get the harbour letter every week.')).toEqual([
      'paragraph: The vote was close.',
      'paragraph: STAY INFORMED',
      'paragraph: Get the harbour letter every week.',
    ]);
  });

  it('are apart where short lines follow each other without a blank line', () => {
    expect(
      outline(
        [
          'Ferry crew and residents cheer at the quay in Nordhavn, Feb. 3, 2026.',
          '',
          'Ferry crew and residents cheer at the quay in Nordhavn, Feb. 3, 2026. (Ola Strand, Kystfoto)',
          '',
          'Save Story',
          'IN SHORT',
          '  • The night ferry stays for two more years.',
          '  • Fares do not change.',
          '',
          'NORDHAVN — The council voted on Tuesday.',
        ].join('\n'),
      ),
    ).toEqual([
      'paragraph: Ferry crew and residents cheer at the quay in Nordhavn, Feb. 3, 2026.',
      'paragraph: Ferry crew and residents cheer at the quay in Nordhavn, Feb. 3, 2026. (Ola Strand, Kystfoto)',
      'paragraph: Save Story',
      'paragraph: IN SHORT',
      'item: The night ferry stays for two more years.',
      'item: Fares do not change.',
      'paragraph: NORDHAVN — The council voted on Tuesday.',
    ]);
  });

  it('of symbols alone are breaks', () => {
    expect(outline('One.\n\n* * *\n\nTwo.\n\n-----\n\nThree.\n\n•\n\n★★★★')).toEqual([
      'paragraph: One.',
      'break: * * *',
      'paragraph: Two.',
      'break: -----',
      'paragraph: Three.',
      'break: •',
      'break: ★★★★',
    ]);
  });
});

describe('the text reader', () => {
  const source = { id: 'x', text: 'Some words.', sha256: '' };

  it('takes anything, with little certainty', () => {
    expect(textReader.accepts(source)).toBeGreaterThan(0);
    expect(textReader.accepts(source)).toBeLessThan(0.5);
  });

  it('is surer where the name ends in .txt or .text', () => {
    for (const path of ['a/b.txt', 'B.TXT', 'c.text'])
      expect(textReader.accepts({ ...source, path })).toBeGreaterThan(textReader.accepts({ ...source, path: 'a.md' }));
  });

  it('is surer where a wrap has cut the target of a link, which Markdown would not know', () => {
    const cut = 'The [night ferry](https://example.org/nordhavn/night-\nferry) stays.';
    expect(textReader.accepts({ ...source, text: cut })).toBeGreaterThan(0.75);
    expect(textReader.accepts({ ...source, text: cut.replace('\n', '') })).toBeLessThan(0.5);
  });

  it('loads the function that reads', async () => {
    const loaded = await textReader.load();
    expect(loaded(source, new Map())).toMatchObject({ format: 'text', header: null, page: null, claims: [] });
  });
});
