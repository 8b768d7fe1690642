import { describe, expect, it } from 'vitest';
import { append, largest } from '../../../src/text/many.ts';

/** More than a call takes arguments. */
const MANY = Array.from({ length: 200_000 }, (_, i) => i);

describe('lists of any length', () => {
  it('are put at the end of another, in order', () => {
    const list = [7];
    append(list, MANY);
    expect([list.length, list[0], list[1], list.at(-1)]).toEqual([200_001, 7, 0, 199_999]);
  });

  it('have a largest number, or none above the least', () => {
    expect(largest(MANY, 0)).toBe(199_999);
    expect(largest([-2, -1], 0)).toBe(0);
    expect(largest([], 0)).toBe(0);
  });
});
