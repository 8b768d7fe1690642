import type { Block } from '../model/block.ts';
import { Expression } from '../text/expression.ts';

const SPACELESS = new Expression(String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー々]+`, 'gu');
/** No text without one of these has a letter of those scripts; curly quotes and dashes aside, few texts have one. */
const BEYOND_ALPHABETS = /[\u0e00-\u1fff\u2e80-\uffff]/;
/** An address is no word: an embedded player is written as one, and has no text of its own. */
const ADDRESS = /\bhttps?:\/\/\S+/g;
const NOT_ASCII = /[^\0-\x7f]/;
const WORD = new Expression(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.\-‐][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*`, 'gu');

/** Words of the body by Unicode word boundaries; scripts without spaces are segmented by their dictionaries. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0;
  let segmenter: Intl.Segmenter | null = null;
  for (const { text } of blocks) {
    if (!NOT_ASCII.test(text) && !text.includes('://')) {
      words += asciiWords(text);
      continue;
    }
    const bare = text.includes('://') ? text.replace(ADDRESS, ' ') : text;
    const spaced = BEYOND_ALPHABETS.test(bare) ? bare.replace(SPACELESS, ' ') : bare;
    words += spaced.match(WORD)?.length ?? 0;
    if (spaced === bare) continue;
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    for (const [run] of bare.matchAll(SPACELESS.in(bare))) words += segments(run, segmenter);
  }
  return words;
}

function segments(run: string, segmenter: Intl.Segmenter): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words++;
  return words;
}

/** What `WORD` finds in a text in ASCII: runs of letters and digits, which single apostrophes, points and hyphens join. */
function asciiWords(text: string): number {
  let words = 0;
  let before = false;
  for (let i = 0; i < text.length; i++) {
    const within = isAlphanumeric(text.charCodeAt(i));
    const begins = within && !before;
    before = within;
    if (begins && !(i > 1 && JOINTS.has(text.charCodeAt(i - 1)) && isAlphanumeric(text.charCodeAt(i - 2)))) words++;
  }
  return words;
}

const JOINTS: ReadonlySet<number> = new Set(["'", '.', '-'].map((joint) => joint.charCodeAt(0)));

/** True for the code of a letter or digit of ASCII. */
function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
