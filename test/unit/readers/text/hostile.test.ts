import { describe, expect, it } from 'vitest';
import { textLaw } from '../../../laws/text-oracle.ts';
import { outline, read } from './reading.ts';

const MEGABYTE = 1_000_000;

/** Big inputs that make careless patterns or recursion fail; each must be read whole. A quadratic reader runs into the test's limit. */
describe('hostile input', () => {
  it('of white space gives no block', () => {
    expect(outline(' '.repeat(MEGABYTE))).toEqual([]);
    expect(outline('\u00a0'.repeat(MEGABYTE))).toEqual([]);
    expect(outline('\n'.repeat(MEGABYTE))).toEqual([]);
  });

  it('of white space within a line gives one block', () => {
    expect(outline(`a${' '.repeat(MEGABYTE)}b`)).toEqual(['paragraph: a b']);
    expect(outline(`a${'\t'.repeat(MEGABYTE)}b`)).toEqual(['paragraph: a b']);
    expect(outline(`# a${' #'.repeat(MEGABYTE / 2)}x`)[0]?.length).toBeGreaterThan(MEGABYTE / 2);
  });

  it('without a line end gives one block', () => {
    const words = 'ferry '.repeat(MEGABYTE / 6).trim();
    expect(outline(words)).toEqual([`paragraph: ${words}`]);
    expect(outline('x'.repeat(MEGABYTE))).toEqual([`paragraph: ${'x'.repeat(MEGABYTE)}`]);
  });

  it('of half a million short lines gives a block for each', () => {
    expect(read('A\n'.repeat(500_000)).blocks).toHaveLength(500_000);
  });

  it.each([
    ['brackets', '['],
    ['closed brackets', '[]'],
    ['open links', '[a]('],
    ['open images', '![]('],
    ['open links with spaces', '[a](b '],
    ['stars', '*a '],
    ['strong stars', '**a'],
    ['underscores', '_a '],
    ['mixed marks', '*_**[`'],
    ['backticks', '`a``b```c'],
    ['autolinks', '<https://'],
    ['backslashes', '\\'],
    ['quotes', '> '],
    ['pipes', '|-'],
    ['tabs and cells', 'a\t'],
    ['gutters', 'a  '],
    ['numbered marks', '[1]a'],
    ['titles', '[a](b "'],
    ['data addresses', '[a](data:'],
  ])('of %s is read whole, in one line and in many', (_, piece) => {
    const sure = '\n\n[x](https://example.org/) [y](https://example.org/) [z](https://example.org/)\n';
    const one = piece.repeat(Math.floor(200_000 / piece.length)) + sure;
    expect(textLaw(one, read(one).blocks)).toBeNull();
    const many = `${`${piece.repeat(10)}\n`.repeat(2_000)}${sure}`.replace(/\n$/, sure.repeat(30));
    expect(textLaw(many, read(many).blocks)).toBeNull();
  });

  it('of ever deeper items keeps them all', () => {
    const source = Array.from({ length: 900 }, (_, i) => `${' '.repeat(2 * i)}* item`).join('\n');
    const { blocks } = read(source);
    expect(blocks).toHaveLength(900);
    expect(Math.max(...blocks.map((block) => block.place.containers.length))).toBeLessThanOrEqual(16);
  });

  it('of fences, wrapped lines and rows is read whole', () => {
    for (const source of [
      '```\n'.repeat(50_001),
      `${'ferry '.repeat(12)}\n`.repeat(20_000),
      'a\tb\n'.repeat(50_000),
      '1. x\n'.repeat(50_000),
      'x\n===\n\n'.repeat(30_000),
    ]) {
      expect(textLaw(source, read(source).blocks)).toBeNull();
    }
  });
});
