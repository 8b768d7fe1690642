import { Expression } from '../../text/expression.ts';

/** Upper-case letters. */
export const UPPER = 1;
/** Lower-case letters. */
export const LOWER = 2;
/** Digits and other numbers. */
export const DIGIT = 4;
/** Commas and semicolons of any script. */
export const COMMA = 8;
/** What ends a sentence. */
export const STOP = 16;
/** Double quotation marks. */
export const QUOTE = 32;
/** Exclamation and question marks. */
export const BANG = 64;
/** Characters that part the entries of menus and crumbs. */
export const PIPE = 128;
const OTHER_LETTER = 256;
/** Set on every entry of the table that has been computed, so that 0 means "not yet". */
const KNOWN = 512;
/** Letters of scripts written without spaces, which count by character. */
export const UNSPACED = 1024;
/** Letters beyond Latin. */
export const FOREIGN = 2048;
/** Letters, marks upon them and `_`. */
export const LETTER = UPPER | LOWER | OTHER_LETTER;
/** What words are made of. */
export const IN_WORD = LETTER | DIGIT;
/** What most characters of a word are not. */
export const COUNTED = UPPER | DIGIT | UNSPACED | FOREIGN;
/** Punctuation that is counted. */
export const MARK = COMMA | STOP | QUOTE | BANG | PIPE;

/** First letter beyond Latin and its extensions. */
const BEYOND_LATIN = 0x250;

/** The classes of all characters: a memo that fills as characters are met, invisible outside. */
export class Characters {
  readonly #classes = new Uint16Array(0x10000);

  /** The classes of a code unit, as bits. */
  of(code: number): number {
    const known = this.#classes[code] as number;
    if (known !== 0) return known;
    const classes = classOf(code);
    this.#classes[code] = classes;
    return classes;
  }
}

const UPPER_CASE = new Expression(String.raw`\p{Lu}`, 'u');
const LOWER_CASE = new Expression(String.raw`\p{Ll}`, 'u');
const LETTERS = new Expression(String.raw`[\p{L}\p{M}_]`, 'u');
const NUMBERS = new Expression(String.raw`\p{N}`, 'u');
const WITHOUT_SPACES = new Expression(String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]`, 'u');

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  let flags = KNOWN;
  if (UPPER_CASE.test(char)) flags |= UPPER;
  else if (LOWER_CASE.test(char)) flags |= LOWER;
  else if (/[\ud800-\udfff]/.test(char) || LETTERS.test(char)) flags |= OTHER_LETTER;
  if (NUMBERS.test(char)) flags |= DIGIT;
  if (',;،、，'.includes(char)) flags |= COMMA;
  if ('.!?。！？…'.includes(char)) flags |= STOP;
  if ('"“”«»„'.includes(char)) flags |= QUOTE;
  if ('!?！？'.includes(char)) flags |= BANG;
  if ('|·›»>•/→'.includes(char)) flags |= PIPE;
  if (flags & LETTER && WITHOUT_SPACES.test(char)) flags |= UNSPACED;
  if (flags & LETTER && code >= BEYOND_LATIN) flags |= FOREIGN;
  return flags;
}
