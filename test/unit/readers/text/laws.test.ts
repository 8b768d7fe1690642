import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLaw } from '../../../laws/text-oracle.ts';
import { read } from './reading.ts';

const PIECES = [
  'The boat stays.', 'and the', 'Nordhavn', 'council', ', she said', ')', '(', '"', '“', '- ', '* ', '• ', '•', 'o ', '1. ', '2. ', '10) ', '# ', '### ', '===', '-----',
  '> ', '>', '|', '---|---', '```', '```js', '[', ']', '](https://example.org/a-', 'b)', '[x](https://example.org)', '![a](b.png)', '**', '_', '__', '\\*', '`', '<https://example.org>',
  '[1]', '[2]', '   1. https://example.org/', '   2. https://example.org/b', 'References', '(BUTTON)', '\u00a0', '\u200b', '\ufeff', '\u00ad', '\t', ' ', '  ', '      ',
  'x'.repeat(90), '町議会は夜間', '🇳🇴 👍🏽', 'e\u0301', '\u0000', 'a  b   c', 'a\tb',
]; // biome-ignore format: one entry a piece
const line = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.lorem({ maxCount: 12 })), { maxLength: 6 }).map((pieces) => pieces.join(' '));
const end = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\n \n', '\f', '\u2028', '  \n', ' \n');
const dump = fc.array(fc.tuple(line, end), { maxLength: 60 }).map((lines) => lines.flat().join(''));

describe('every dump', () => {
  it('is conserved: nothing of it is lost, doubled or moved', () => {
    fc.assert(
      fc.property(fc.oneof(dump, fc.string({ unit: 'binary', maxLength: 400 })), (source) => {
        expect(textLaw(source, read(source).blocks)).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it('gives blocks numbered in order, with text where their kind has some', () => {
    fc.assert(
      fc.property(dump, (source) => {
        read(source).blocks.forEach((block, i) => {
          expect(block.id).toBe(i);
          expect(block.text).toBe(block.text.trim());
          expect(block.kind === 'heading').toBe(block.place.level > 0);
          expect(block.kind === 'item').toBe(block.place.containers.some(({ kind }) => kind === 'list'));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same a second time', () => {
    fc.assert(
      fc.property(dump, (source) => {
        expect(read(source)).toEqual(read(source));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the oracle', () => {
  const [first, second] = read('The boat stays.\n\nSo does the crew.').blocks;
  const source = 'The boat stays.\n\nSo does the crew.';

  it('finds what was lost, doubled, moved or invented', () => {
    if (!first || !second) throw new Error('two blocks');
    expect(textLaw(source, [first, second])).toBeNull();
    expect(textLaw(source, [first])).toContain('part at character');
    expect(textLaw(source, [first, first, second])).toContain('starts at');
    expect(textLaw(source, [second, first])).toContain('starts at');
    expect(textLaw(source, [first, { ...second, text: 'So does the crew!' }])).toContain('does not have');
    expect(textLaw(source, [first, { ...second, span: { start: 0, end: 3 } }])).toContain('hull');
  });
});
