import { describe, expect, it } from 'vitest';
import { inLowerCase } from '../../../src/rules/compile.ts';

describe('a pattern for texts in lower case', () => {
  it.each([
    ['^(?:Share|TEILEN) this', '^(?:share|teilen) this'],
    ['[A-Z]\\S+\\W\\D\\B', '[a-z]\\S+\\W\\D\\B'],
    ['(?<Name>\\p{Lu}+) said \\k<Name>', '(?<Name>\\p{L}+) said \\k<Name>'],
    ['\\u00C9\\u{1F600}É', '\\u00C9\\u{1F600}é'],
  ])('%s becomes %s', (source, lower) => {
    expect(inLowerCase(source)).toBe(lower);
  });

  it.each([
    ['^(?:Follow|Like) \\p{Lu}[\\p{L}.]+ on X\\b', ['FOLLOW Jane on x', 'follow the river', 'Like MAX. on X now']],
    ['\\bÉDITION\\b.{0,3}\\S', ['édition 2', "L'ÉDITION", 'Edition 2']],
  ])('%s matches what it would if case were ignored', (source, texts) => {
    const ignoring = new RegExp(source, 'iu');
    const lower = new RegExp(inLowerCase(source), 'u');
    expect(texts.map((text) => lower.test(text.toLowerCase()))).toEqual(texts.map((text) => ignoring.test(text)));
  });
});
