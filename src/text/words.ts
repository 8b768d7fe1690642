import { Expression } from './expression.ts';

const WORD = new Expression(String.raw`[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*`, 'gu');
const LETTER_OR_DIGIT = new Expression(String.raw`[\p{L}\p{N}]`, 'u');

/** Words of a text, as found: letters and digits, with inner apostrophes, hyphens and points. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** True where the text has a letter or a digit in any script. */
export function hasWord(text: string): boolean {
  return beginsInLatin(text) || LETTER_OR_DIGIT.test(text);
}

/** What nearly every text does, told without an expression. */
function beginsInLatin(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
