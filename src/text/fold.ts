import { Expression } from './expression.ts';

const MARKS = new Expression(String.raw`\p{Mn}+`, 'gu');
const NOT_ASCII = /[^\0-\x7f]/;
const CURLY = /[‘’ʼ´`]/g;

/** Lower-case, without accents, straight apostrophes: the form in which phrases are compared. May differ in length from the text. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .replace(CURLY, "'")
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .normalize('NFC');
}
