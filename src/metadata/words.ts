import type { Block } from '../model/block.ts';

const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー々]+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.\-‐][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Words of the body by Unicode word boundaries; scripts without spaces are segmented by their dictionaries. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0;
  let segmenter: Intl.Segmenter | null = null;
  for (const { text } of blocks) {
    const spaced = text.replace(SPACELESS, ' ');
    for (const _word of spaced.matchAll(WORD)) words++;
    if (spaced === text) continue;
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    for (const [run] of text.matchAll(SPACELESS)) words += segments(run, segmenter);
  }
  return words;
}

function segments(run: string, segmenter: Intl.Segmenter): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words++;
  return words;
}
