import { largest } from '../../text/many.ts';
import type { Page } from './page.ts';
import { endsSentence } from './scan.ts';

/** A run of prose: blocks parted from the next run by a hole of several blocks without prose. */
export interface Run {
  readonly first: number;
  /** Index of the last block, inclusive. */
  readonly last: number;
  /** Words of its prose. */
  readonly words: number;
}

/** What a text without markup shows of its prose. Arrays run over `page.blocks`. */
export interface Prose {
  /** Ends like a sentence and is long, or is very long. */
  readonly is: readonly boolean[];
  readonly runs: readonly Run[];
  /** Index in `runs` of the one with most words; -1 without prose. */
  readonly main: number;
  /** Index of the first run that is not small beside the main one; -1 without prose. */
  readonly opening: number;
  /** The densest stretch of blocks, first and last (inclusive); empty (last < first) without one. */
  readonly core: { readonly first: number; readonly last: number };
  /** Words that the text's own prose uses most: its function words, whatever the language. */
  readonly common: ReadonlySet<string>;
  /** In how many blocks of the core a word stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

const PROSE_WORDS = 12;
const LONG_WORDS = 25;
/** Blocks without prose that part two runs. */
const HOLE = 4;
/** A run this large beside the main one can be the article's opening. */
const OPENING_SHARE = 0.25;
/** Cost of a block and worth of a sentence end in the densest-stretch sum; a longer block counts as this many words. */
const DENSITY = { cost: 9, sentence: 6, most: 80 };
/** How many of the most used words are taken for function words, and how little prose is too little to tell. */
const COMMON = { words: 30, from: 60 };
/** Words shorter than this say nothing about the topic; shorter blocks neither. */
export const TOPIC = { letters: 4, words: 8 };

/** Finds a text's prose, its runs and its vocabulary in a few passes over the blocks. */
export function findProse(page: Page): Prose {
  const is = page.blocks.map(({ words, text }) => words >= PROSE_WORDS && endsSentence(text));
  const runs = findRuns(page, is);
  const most = largest(
    runs.map((run) => run.words),
    0,
  );
  const core = findCore(page);
  const common = findCommon(page, is);
  return {
    is,
    runs,
    main: runs.findIndex((run) => run.words === most),
    opening: runs.findIndex((run) => run.words >= OPENING_SHARE * most),
    core,
    common,
    vocabulary: countVocabulary(page, core.first, core.last, common),
  };
}

function findRuns(page: Page, prose: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (const [i, { words }] of page.blocks.entries()) {
    if (!prose[i] && words < LONG_WORDS) continue;
    const last = runs.at(-1);
    if (last && i - last.last <= HOLE) runs[runs.length - 1] = { first: last.first, last: i, words: last.words + words };
    else runs.push({ first: i, last: i, words });
  }
  return runs;
}

/** Maximum subsequence of words minus a cost per block (Pasternack & Roth 2009). */
function findCore(page: Page): { first: number; last: number } {
  let best = 0;
  let core = { first: 0, last: -1 };
  let sum = 0;
  let from = 0;
  for (const [i, { words, text }] of page.blocks.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += Math.min(words, DENSITY.most) - DENSITY.cost + (endsSentence(text) ? DENSITY.sentence : 0);
    if (sum > best) {
      best = sum;
      core = { first: from, last: i };
    }
  }
  return core;
}

function findCommon(page: Page, prose: readonly boolean[]): Set<string> {
  const counts = new Map<string, number>();
  const add = (index: number): number => {
    const words = page.blocks[index]?.text.words ?? [];
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return words.length;
  };
  let total = 0;
  for (const [i, is] of prose.entries()) if (is) total += add(i);
  if (total < COMMON.from) for (const [i, { words }] of page.blocks.entries()) if (words >= TOPIC.words && !prose[i]) add(i);
  const sorted = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return new Set(sorted.slice(0, COMMON.words).map(([word]) => word));
}

/** Topic words of a block, each once. */
export function topicWords(words: readonly string[], common: ReadonlySet<string>): Set<string> {
  return new Set(words.filter((word) => word.length >= TOPIC.letters && !common.has(word)));
}

/** In how many blocks of a range each topic word stands. */
export function countVocabulary(
  page: Page,
  first: number,
  last: number,
  common: ReadonlySet<string>,
  mostWords = Number.POSITIVE_INFINITY,
): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = Math.max(0, first); i <= last && total <= mostWords; i++) {
    const block = page.blocks[i];
    if (!block || block.words < TOPIC.words) continue;
    for (const word of topicWords(block.text.words, common)) counts.set(word, (counts.get(word) ?? 0) + 1);
    total += block.words;
  }
  return counts;
}

/** Share of the words that the vocabulary holds besides the block's own entry; -0.5 where there is none to compare. */
export function overlap(words: ReadonlySet<string>, vocabulary: ReadonlyMap<string, number>, ownEntry: boolean): number {
  if (words.size === 0) return -0.5;
  let hits = 0;
  for (const word of words) if ((vocabulary.get(word) ?? 0) > (ownEntry ? 1 : 0)) hits++;
  return hits / words.size;
}
