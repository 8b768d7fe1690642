import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../../src/text/lines.ts';

describe('LineIndex', () => {
  test('counts lines and columns from 1', () => {
    const index = new LineIndex('ab\ncd');
    expect(index.position(0)).toEqual({ line: 1, column: 1 });
    expect(index.position(2)).toEqual({ line: 1, column: 3 });
    expect(index.position(3)).toEqual({ line: 2, column: 1 });
    expect(index.position(5)).toEqual({ line: 2, column: 3 });
  });

  test('takes CRLF for one line end and a lone CR for one as well', () => {
    const index = new LineIndex('a\r\nb\rc\n\nd');
    expect([0, 3, 5, 7, 8].map((offset) => index.position(offset).line)).toEqual([1, 2, 3, 4, 5]);
  });

  test('counts UTF-16 units in a column', () => {
    expect(new LineIndex('👩b').position(2)).toEqual({ line: 1, column: 3 });
  });

  test('gives the only place of an empty text', () => {
    expect(new LineIndex('').position(0)).toEqual({ line: 1, column: 1 });
  });
});
