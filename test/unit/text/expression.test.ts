import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Expression, plainForm } from '../../../src/text/expression.ts';

const CLASSES = 'L Lu Ll Lt Lo N M Mn Me Cc Cf Cn Cs Pd Zl Zp sc=Latn sc=Cyrl sc=Grek sc=Han sc=Hangul sc=Hira sc=Kana sc=Thai'.split(' ');
/** Every character that plain text may have. */
const PLAIN = [...Array(0x100).keys(), ...Array.from({ length: 0x70 }, (_, i) => 0x2000 + i), 0x20ac, 0x2122].map((code) =>
  String.fromCharCode(code),
);

describe('the plain form of an expression', () => {
  it.each(CLASSES.flatMap((name) => [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`, `[.\\p{${name}}-]`]))(
    'knows %s of every character that plain text has, with and without case',
    (source) => {
      for (const flags of ['u', 'iu']) {
        const whole = new RegExp(source, flags);
        const plain = plainForm(source, flags);
        expect(PLAIN.filter((char) => plain?.test(char))).toEqual(PLAIN.filter((char) => whole.test(char)));
      }
    },
  );

  it('knows every plain character in every case', () => {
    for (const other of PLAIN) {
      const source = other.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
      const whole = new RegExp(source, 'iu');
      const plain = plainForm(source, 'iu');
      expect(PLAIN.filter((char) => plain?.test(char))).toEqual(PLAIN.filter((char) => whole.test(char)));
    }
  });

  it.each(['\\P{L}', '\\p{Sc}', '\\u{1f600}', '[😀-😎]'])('is unknown for %s', (source) => {
    expect(plainForm(source, 'u')).toBeNull();
  });
});

describe('an expression', () => {
  const SOURCE = '(?<!\\p{L})(?<name>\\p{Lu}[\\p{L}\\p{M}.’-]+|[[\\]\\p{N}])(?=[^\\p{L}]|$)';

  it.each(['u', 'gu', 'iu'])('finds with the flags %s what it would without this care', (flags) => {
    const text = fc.string({
      unit: fc.constantFrom('A', 'b', 'É', 'ß', 'ÿ', 'µ', '’', '.', ' ', '7', '[', ']', '²', 'Ž', 'я', '\u0301', '𝐀'),
    });
    fc.assert(
      fc.property(text, (given) => {
        const [seek, whole] = [new Expression(SOURCE, flags), new RegExp(SOURCE, flags)];
        expect(given.match(seek)).toEqual(given.match(whole));
        expect(given.replace(seek, '<$1>')).toBe(given.replace(whole, '<$1>'));
        expect(given.replace(seek, (part) => part.toUpperCase())).toBe(given.replace(whole, (part) => part.toUpperCase()));
        expect(given.split(seek)).toEqual(given.split(whole));
        if (flags.includes('g')) expect([...given.matchAll(seek.in(given))]).toEqual([...given.matchAll(whole)]);
        else expect([seek.test(given), seek.exec(given)]).toEqual([whole.test(given), whole.exec(given)]);
      }),
    );
  });

  it('is looked for whole only in a text that is not plain, however often', () => {
    const seek = new Expression('\\p{Lu}', 'u');
    for (let i = 0; i < 2000; i++) expect(seek.in('plain – text’s').source).not.toBe('\\p{Lu}');
    expect(seek.in('Ž').source).toBe('\\p{Lu}');
  });

  it.each([
    ['a text in Latin-1', 'naïve', true],
    ['a text with other characters', 'naïve – Ž', false],
  ])('is never bytecode, in %s', (_, text, isLatin1) => {
    setFlagsFromString('--allow-natives-syntax');
    const hasBytecode: (expression: RegExp, isLatin1: boolean) => boolean = runInThisContext(
      '(expression, isLatin1) => %RegexpHasBytecode(expression, isLatin1)',
    );
    const expression = new Expression('(?<!\\p{L})e', 'giu').in(text);
    expect(expression.lastIndex).toBe(0);
    expression.exec(text);
    expect(hasBytecode(expression, isLatin1)).toBe(false);
  });
});
