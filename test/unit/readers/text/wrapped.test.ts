import { describe, expect, it } from 'vitest';
import { codes, outline, read } from './reading.ts';

/** Breaks a text at a column, as terminals' browsers do. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += (line.trim() === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

const FIRST =
  'The council of Nordhavn voted on Tuesday to keep the night ferry running for another two years, after residents gathered more signatures than the town has voters, and after the crew offered to work the winter at summer pay.';
const SECOND =
  'It was the third vote in as many months, and the first at which the harbour master spoke for the boat: she had counted, she said, the nurses, bakers and watchmen who cross on it, and found that the town would not open before noon without them.';
const ITEM =
  'The night ferry stays for two more years, on the terms that the council had set for it in the autumn, with one crew the fewer.';

describe('text broken at a fixed column', () => {
  it.each([60, 72, 80, 100])('is joined to paragraphs, at column %i', (width) => {
    expect(outline(`${wrap(FIRST, width)}\n\n${wrap(SECOND, width)}\n`)).toEqual([`paragraph: ${FIRST}`, `paragraph: ${SECOND}`]);
  });

  it('says that it was reflowed', () => {
    expect(codes(`${wrap(FIRST, 72)}\n\n${wrap(SECOND, 72)}`)).toEqual(['text-reflowed']);
  });

  it('keeps the ranges of the lines that a paragraph was made from', () => {
    const source = wrap(FIRST, 72, '   ');
    const [block] = read(source).blocks;
    expect(block?.spans.map(({ start, end }) => source.slice(start, end))).toEqual(source.split('\n').map((line) => line.trim()));
  });

  it('is known where only one paragraph of some lines stands there', () => {
    expect(outline(wrap(FIRST, 72))).toEqual([`paragraph: ${FIRST}`]);
  });

  it('joins the lines of a centred headline, and no others that stand apart', () => {
    const centred = (line: string): string => ' '.repeat(Math.floor((80 - line.length) / 2)) + line;
    const [long, rest] = ['Night ferry of Nordhavn stays for two more years after the town has sat up for', 'its nurses and bakers'];
    const dump = (below: string): string =>
      `   Menu\n\n${centred(long)}\n${below}\n\n${wrap(FIRST, 76, '   ')}\n\n${wrap(SECOND, 76, '   ')}`;
    expect(outline(dump(centred(rest)))).toContain(`heading: ${long} ${rest}`);
    expect(outline(dump(`${' '.repeat(50)}${rest}`))).not.toContain(`heading: ${long} ${rest}`);
  });

  it('keeps short lines apart', () => {
    const dump = `   Sign in\n   Menu\n   Nordhavn Post\n\n${wrap(FIRST, 74, '   ')}\n\n   Share\n   Print\n${wrap(SECOND, 74, '   ')}\n   Read on\n`;
    expect(outline(dump)).toEqual([
      'paragraph: Sign in',
      'paragraph: Menu',
      'paragraph: Nordhavn Post',
      `paragraph: ${FIRST}`,
      'paragraph: Share',
      'paragraph: Print',
      `paragraph: ${SECOND}`,
      'paragraph: Read on',
    ]);
  });

  it('joins the lines of items that hang below their bullet', () => {
    const item = wrap(`• ${ITEM}`, 74).split('\n').join('\n    ').replace('•', '  •');
    expect(outline(`${wrap(FIRST, 76)}\n\n${item}\n${item}\n\n${wrap(SECOND, 76)}`)).toEqual([
      `paragraph: ${FIRST}`,
      `item: ${ITEM}`,
      `item: ${ITEM}`,
      `paragraph: ${SECOND}`,
    ]);
  });

  it('does not join a numbered item to the full one above', () => {
    const full = '1. The boat leaves at 11:40 p.m. and is back at the town quay before five';
    const source = `${wrap(FIRST, 74)}\n\n${full}\n2. Incomprehensible though it is, the post goes first\n\n${wrap(SECOND, 74)}`;
    expect(outline(source).filter((line) => line.startsWith('item'))).toHaveLength(2);
  });

  it('reads lines left of the margin of an indented dump as headings', () => {
    const dump = `Why the ferry matters\n\n${wrap(FIRST, 74, '   ')}\n\nWhat comes next\n\n${wrap(SECOND, 74, '   ')}\n\n   The council meets again in May.\n`;
    expect(outline(dump)).toEqual([
      'heading: Why the ferry matters',
      `paragraph: ${FIRST}`,
      'heading: What comes next',
      `paragraph: ${SECOND}`,
      'paragraph: The council meets again in May.',
    ]);
    expect(read(dump).blocks[0]?.place.level).toBe(2);
  });

  it('joins words that were broken at their own hyphen', () => {
    const broken =
      'The harbour master and the whole council then took the long-\nawaited vote on the boat, and nobody at all, neither the pre-\nand postwar families nor the new ones, had a word against it.';
    const dump = `${wrap(FIRST, 61)}\n\n${broken}\n\n${wrap(SECOND, 61)}`;
    expect(outline(dump)[1]).toBe(
      'paragraph: The harbour master and the whole council then took the long-awaited vote on the boat, and nobody at all, neither the pre- and postwar families nor the new ones, had a word against it.',
    );
  });

  it('joins lines of a script without spaces without one', () => {
    const text =
      '町議会は火曜日、住民の署名が有権者の数を上回ったことを受けて、夜間フェリーの運航をさらに二年間続けることを決めた。'.repeat(4);
    const lines = text.match(/.{1,37}/gu) ?? [];
    expect(outline(`${lines.join('\n')}\n\n${lines.join('\n')}`)).toEqual([`paragraph: ${text}`, `paragraph: ${text}`]);
  });

  it('is not seen in short paragraphs of one line each', () => {
    const lines = [
      'The ferry leaves the town quay at 11:40 p.m. on every working day.',
      'It carries eighty people on a good night and the post on a bad one.',
      'Tickets are sold on board; the crew takes cards and, still, coins.',
      'Dogs travel free of charge if they stay with the people they know.',
      'Bicycles need a place of their own, which is booked at the counter.',
      'The crossing takes forty minutes, or an hour when the wind is east.',
      'The café opens at midnight and sells soup until the soup is all gone.',
    ];
    expect(outline(lines.join('\n'))).toEqual(lines.map((line) => `paragraph: ${line}`));
  });
});
