import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { readMarkdown } from '../../src/readers/markdown/read.ts';
import { bodyPrinter } from '../../src/writers/markdown/body.ts';
import { anyLine, blocks } from '../unit/writers/arbitraries.ts';
import * as b from '../unit/writers/build.ts';

const print = bodyPrinter();

/** Documents for each property. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 100) };

function read(text: string): readonly Block[] {
  return readMarkdown({ id: 'test.md', text, sha256: '00' }, new Map()).blocks;
}

describe('Markdown that is read and written again is the same', () => {
  test('for a paragraph', () => {
    fc.assert(
      fc.property(anyLine, (nodes) => {
        const once = print(b.blocksOf(b.asRead(b.p(...nodes))));
        expect(print(read(once))).toBe(once);
      }),
      RUNS,
    );
  });

  test('for a heading', () => {
    fc.assert(
      fc.property(anyLine, (nodes) => {
        const once = print(b.blocksOf(b.asRead(b.h(3, ...nodes))));
        expect(print(read(once))).toBe(once);
      }),
      RUNS,
    );
  });

  test('for a table', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 2, maxLength: 4 }), (cells) => {
        const once = print(b.blocksOf(b.table([cells, ...cells.map((cell) => [cell])])));
        expect(print(read(once))).toBe(once);
      }),
      RUNS,
    );
  });

  test('for lists, quotes and code in one another', () => {
    fc.assert(
      fc.property(blocks, (drafts) => {
        const once = print(b.blocksOf(drafts.map(b.asRead)));
        expect(print(read(once))).toBe(once);
      }),
      RUNS,
    );
  });
});
