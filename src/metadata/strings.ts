import { decodeEntities } from '../text/entities.ts';
import { Expression } from '../text/expression.ts';
import { collapse } from '../text/space.ts';

const TAG = /<\/?(?:a|abbr|b|br|cite|code|em|font|i|mark|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/giu;

/** A metadata string as it should stand: no entities, no inline tags, NFC, white space collapsed, trimmed. */
export function cleanText(text: string): string {
  const decoded = decodeEntities(text);
  return plain(decoded.includes('<') ? decoded.replace(TAG, ' ') : decoded);
}

/** As `cleanText`, for what a reader has already made text: a `<br>` in it is one that the page shows. */
export function plainText(text: string): string {
  return plain(decodeEntities(text));
}

const plain = (text: string): string =>
  NOT_ASCII.test(text) ? collapse(text.replace(/[\u00ad\u200e\u200f]/g, '')).normalize('NFC') : collapse(text);

/** A text in its loose form without spaces: names of some scripts stand with and without them, and in addresses there are none. */
export const joined = (text: string): string => loose(text).replaceAll(' ', '');

/** `Headline Headline`, what is said twice in a row, is one. */
export function once(text: string): string {
  const half = (text.length - 1) / 2;
  return text[half] === ' ' && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text;
}

const MARKS = new Expression(String.raw`\p{M}`, 'gu');
/** What parts words, but for single spaces: to replace each of them by itself takes as long as all else. */
const BETWEEN_WORDS = new Expression(String.raw` [^\p{L}\p{N}]+|[^\p{L}\p{N} ][^\p{L}\p{N}]*`, 'gu');
const BETWEEN_ASCII_WORDS = / [^a-z0-9]+|[^a-z0-9 ][^a-z0-9]*/g;
const NOT_ASCII = /[^\0-\x7f]/;

/** What two spellings of one string share: letters and digits, lower-case, no accents. */
export function loose(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase().replace(BETWEEN_ASCII_WORDS, ' ').trim();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}
