/** Stands for a mark, an image, code or raw source in a line that is looked at as characters: punctuation to every parser. */
export const OBJECT = '\ufffc';

/**
 * What turndown prints for a leaf that is no text, until the leaf itself takes its place: turndown trims what it prints, in time
 * quadratic in the spaces, and the code and raw source of a line must stay as they are. A noncharacter: no text has it.
 */
export const PLACEHOLDER = '\ufdd0';

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const DELIMITER = /[*_~]/;
const SURE_PUNCTUATION = /[\p{P}!-/:-@[-`{-~\ufffc]/u;

/** The character before an index, surrogate pairs whole; '' at the start. */
export function charBefore(text: string, index: number): string {
  if (index <= 0) return '';
  const low = text.charCodeAt(index - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, index - 2), index) : text.charAt(index - 1);
}

/** The character at an index, surrogate pairs whole; '' at the end. */
export function charAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** White space, or the edge of a line. */
export function isSpace(char: string): boolean {
  return char === '' || SPACE.test(char);
}

/** Punctuation or a symbol: punctuation to some version of CommonMark. */
export function isPunctuation(char: string): boolean {
  return PUNCTUATION.test(char);
}

/** Punctuation to every version of CommonMark: before 0.31 symbols outside of ASCII (€, 😀) were none. */
export function isSurePunctuation(char: string): boolean {
  return SURE_PUNCTUATION.test(char);
}

/** Whether a delimiter run between these two can open emphasis to some version of CommonMark, or (`surely`) to every. */
export function flanksLeft(before: string, after: string, surely: boolean): boolean {
  if (isSpace(after)) return false;
  // To micromark the characters of other delimiters are no punctuation.
  if (!surely && (DELIMITER.test(after) || DELIMITER.test(before))) return true;
  const inner = surely ? PUNCTUATION : SURE_PUNCTUATION;
  const outer = surely ? SURE_PUNCTUATION : PUNCTUATION;
  return !inner.test(after) || isSpace(before) || outer.test(before);
}

/** Whether a delimiter run between these two can close emphasis to some version of CommonMark, or (`surely`) to every. */
export function flanksRight(before: string, after: string, surely: boolean): boolean {
  return flanksLeft(after, before, surely);
}
