import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyPrinter } from '../../../../src/writers/markdown/body.ts';
import { anyLine, blocks, line } from '../arbitraries.ts';
import * as b from '../build.ts';
import { foundBlocks, meantBlocks, reparse } from '../reparse.ts';

const print = bodyPrinter();
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 100) };

describe('what a GFM parser reads is what was meant', () => {
  test('in a paragraph', () => {
    fc.assert(
      fc.property(line, (nodes) => {
        const body = b.blocksOf(b.p(...nodes));
        expect(foundBlocks(reparse(print(body))), print(body)).toEqual(meantBlocks(body));
      }),
      RUNS,
    );
  });

  test('in a heading', () => {
    fc.assert(
      fc.property(line, (nodes) => {
        const body = b.blocksOf(b.h(2, ...nodes));
        expect(foundBlocks(reparse(print(body))), print(body)).toEqual(meantBlocks(body));
      }),
      RUNS,
    );
  });

  test('in a table', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 2, maxLength: 2 }), (cells) => {
        const body = b.blocksOf(b.table(cells.map((cell) => [cell])));
        expect(foundBlocks(reparse(print(body))), print(body)).toEqual(meantBlocks(body));
      }),
      RUNS,
    );
  });

  test('in lists and quotes', () => {
    fc.assert(
      fc.property(blocks, (drafts) => {
        const body = b.blocksOf(drafts);
        expect(foundBlocks(reparse(print(body))), print(body)).toEqual(meantBlocks(body));
      }),
      RUNS,
    );
  });
});
