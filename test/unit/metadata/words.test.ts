import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/metadata/words.ts';
import type { Block } from '../../../src/model/block.ts';

const count = (text: string): number => countWords([{ text } as Block]);

describe('the words of a body', () => {
  it('are counted in ASCII as in any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Z', '7', "'", '.', '-', ' ', '@', '[', '`', '{', '_') });
    fc.assert(
      fc.property(text, (given) => {
        expect(count(given)).toBe(count(`${given} —`));
      }),
    );
  });

  it('keep what single apostrophes, points and hyphens join', () => {
    expect(count("It isn't a U.S. well-known 1.5 % rule -- a..b, 'so'.")).toBe(10);
  });
});
