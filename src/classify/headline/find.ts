import { parseByline } from '../../text/byline.ts';
import { splitCredit } from '../../text/credit.ts';
import { isDateLine } from '../../text/dates.ts';
import type { Page, Scored } from '../model/page.ts';
import type { Region } from '../region/region.ts';

/** A headline has so many words, and seldom more sentences (`Did Sen. Roe know? ‘No.’`). */
const HEADLINE = { words: { min: 2, max: 32 }, sentences: 3 };
/** How far above the main run a headline is looked for, in scored blocks: a table of contents may stand between. */
const REACH = 200;
/** How far below its beginning: lines of the page may pass for the article's first sentences. */
const BELOW = 8;
/** The first lines of a scrape may repeat the page's `title`, or its trail of sections. */
export const HEAD = 4;
/** A longer line is no date and no byline. */
const SHORT = 160;

/** A line around the beginning of an article, with what is known of it without looking at its neighbours. */
export interface Line {
  readonly scored: Scored;
  /** Whether it may be the headline. */
  readonly possible: boolean;
  readonly dated: boolean;
  readonly byline: boolean;
  /** Names who made a picture. */
  readonly credited: boolean;
}

/** The lines around the beginning of an article of a scrape, and its first lines, by index of the scored block. */
export function linesAround(page: Page, { first }: Region): ReadonlyMap<number, Line> {
  const from = Math.max(0, first - REACH);
  const to = Math.min(page.blocks.length - 1, first + BELOW);
  const lines = new Map<number, Line>();
  for (let i = 0; i <= to; i = i === HEAD - 1 ? Math.max(HEAD, from) : i + 1) {
    const scored = page.blocks[i];
    if (scored) lines.set(i, describe(scored));
  }
  return lines;
}

function describe(scored: Scored): Line {
  const { block, words, text } = scored;
  const short = block.text.length <= SHORT;
  const dated = short && text.digits > 0 && isDateLine(block.text);
  const byline = short && !dated && parseByline(block.text) !== null;
  const size = words >= HEADLINE.words.min && words <= HEADLINE.words.max && text.sentences <= HEADLINE.sentences;
  return {
    scored,
    possible: size && !dated && !byline && block.kind !== 'code' && block.kind !== 'table',
    dated,
    byline,
    credited: splitCredit(block.text) !== null,
  };
}

/** The lines that may be the headline: a caption is none, which stands twice, with its credit and without, or with it both times. */
export function possibleHeadlines(lines: ReadonlyMap<number, Line>): readonly number[] {
  const captions = [...lines.values()].filter(({ credited }) => credited).map(({ scored }) => scored.line);
  const repeated = new Set(captions.filter((caption, i) => captions.indexOf(caption) !== i));
  const isCaption = (text: string): boolean => repeated.has(text) || captions.some((caption) => caption.startsWith(`${text} `));
  return [...lines].filter(([, { possible, scored }]) => possible && !isCaption(scored.line)).map(([index]) => index);
}
