import { parseByline } from '../text/byline.ts';
import { splitCredit } from '../text/credit.ts';
import { isDateLine } from '../text/dates.ts';
import { dice } from '../text/likeness.ts';
import type { HeadlineFeatures } from './headline-weights.ts';
import type { Page, Scored } from './model/page.ts';
import type { Region } from './region/region.ts';

/** A headline has so many words. */
const HEADLINE_WORDS = { min: 2, max: 32 };
/** How far above the main run a headline is looked for, in scored blocks: a table of contents may stand between. */
const REACH = 90;
/** How far below its beginning: a line of the page may pass for the article's first sentence. */
const BELOW = 3;
/** The first lines of a scrape may repeat the page's `title`, or its trail of sections. */
const HEAD = 4;
/** How near a headline its byline and its date stand. */
const NEAR = 5;
/** A line of the menu has no more words than this. */
const SHORT = 3;
/** Lines like it right above are counted up to this. */
const MAX_RUN = 8;
/** Words of the main run that a headline may share. */
const SAMPLE_WORDS = 500;
/** Words this short are not compared: they are function words in most languages. */
const CONTENT_LENGTH = 4;

/** A line that may be the headline. */
export interface HeadlineCandidate {
  readonly index: number;
  readonly features: HeadlineFeatures;
}

/** What is known of a block without looking at its neighbours. */
interface Line {
  readonly text: string;
  readonly possible: boolean;
  readonly dated: boolean;
  readonly byline: boolean;
  /** Names who made a picture. */
  readonly credited: boolean;
}

/** The lines around the beginning of an article of a scrape that may be its headline, measured. */
export function headlineCandidates(page: Page, region: Region): readonly HeadlineCandidate[] {
  const from = Math.max(0, region.first - REACH);
  const to = Math.min(page.blocks.length - 1, region.first + BELOW);
  const lines = new Map<number, Line>();
  for (let i = 0; i <= to; i = i === HEAD - 1 ? Math.max(HEAD, from) : i + 1) {
    const block = page.blocks[i];
    if (block) lines.set(i, describe(block));
  }
  const vocabulary = vocabularyOf(page, region);
  const captions = [...lines.values()].filter(({ credited }) => credited).map(({ text }) => text);
  const possible = [...lines].filter(([, { possible: can, text }]) => can && !isCaption(text, captions)).map(([index]) => index);
  const shares = new Map(possible.map((index) => [index, shareOf(page.blocks[index], vocabulary)]));
  const surroundings: Surroundings = {
    page,
    region,
    lines,
    shares,
    most: Math.max(...shares.values()),
    head: Array.from({ length: HEAD }, (_, i) => lines.get(i)).filter((line) => line !== undefined),
    lastDated: Math.max(-1, ...[...lines].filter(([i, line]) => i < region.first && isDated(line)).map(([i]) => i)),
    anyDated: possible.some((index) => isDatedBelow(index, lines)),
    ...repetitions(page, region),
  };
  return possible.map((index) => ({ index, features: measure(index, surroundings) }));
}

/** A caption stands twice, with its credit and without, or with it both times. */
const isCaption = (text: string, credited: readonly string[]): boolean =>
  credited.some((caption) => caption.startsWith(`${text} `)) || credited.indexOf(text) !== credited.lastIndexOf(text);

const isDated = (line: Line | undefined): boolean => line?.dated === true || line?.byline === true;
const isDatedBelow = (index: number, lines: ReadonlyMap<number, Line>): boolean =>
  [1, 2, 3].some((step) => isDated(lines.get(index + step)));

/** What a line is measured against. */
interface Surroundings {
  readonly page: Page;
  readonly region: Region;
  readonly lines: ReadonlyMap<number, Line>;
  /** Share of each possible line's words in the article, and the largest of them. */
  readonly shares: ReadonlyMap<number, number>;
  readonly most: number;
  /** The first lines of the scrape. */
  readonly head: readonly Line[];
  /** The last line above the article that is a date or a byline. */
  readonly lastDated: number;
  /** Whether a date or a byline follows some possible line. */
  readonly anyDated: boolean;
  /** How often each line stands above the article, and the lines that stand in it. */
  readonly above: ReadonlyMap<string, number>;
  readonly inside: ReadonlySet<string>;
}

function describe({ block, words, text, line }: Scored): Line {
  const short = block.text.length <= 160;
  const dated = short && text.digits > 0 && isDateLine(block.text);
  const byline = short && !dated && parseByline(block.text) !== null;
  const size = words >= HEADLINE_WORDS.min && words <= HEADLINE_WORDS.max;
  return {
    text: line,
    possible: size && text.sentences <= 2 && !dated && !byline && block.kind !== 'code' && block.kind !== 'table',
    dated,
    byline,
    credited: splitCredit(block.text) !== null,
  };
}

function measure(index: number, around: Surroundings): HeadlineFeatures {
  const { page, region, lines, shares, most, head, above, inside } = around;
  const scored = page.blocks[index] as Scored;
  const { block, text, words, line } = scored;
  const distance = region.first - index;
  const share = shares.get(index) ?? 0;
  let run = 0;
  while (run < MAX_RUN && lines.get(index - run - 1)?.possible) run++;
  const is = Number;
  return {
    bias: 1,
    sharedWords: share,
    fewWords: is(words <= SHORT),
    words: Math.min(12, words) / 12,
    manyWords: Math.max(0, words - 18) / 10,
    fullStop: is(text.end === 1),
    colonOrComma: is(text.end >= 3),
    heading: is(block.kind === 'heading'),
    firstHeading: is(block.kind === 'heading' && block.place.level === 1),
    item: is(block.kind === 'item'),
    distance: Math.log1p(Math.max(0, distance)),
    rightAbove: is(distance === 1),
    below: is(distance <= 0),
    amongFirstLines: is(index < HEAD),
    dateBelow: near(index, 1, lines, ({ dated }) => dated),
    dateAbove: near(index, -1, lines, ({ dated }) => dated),
    bylineBelow: near(index, 1, lines, ({ byline }) => byline),
    datedLineBetween: is(around.lastDated > index),
    partOfFirstLine: is(
      head.some(({ text: other }) => other.length > line.length && (other.startsWith(`${line} `) || other.endsWith(` ${line}`))),
    ),
    repeatedAbove: is((above.get(line) ?? 0) > 1),
    repeatedNext: is([1, 2, 3].some((step) => lines.get(index + step)?.text === line)),
    repeatedInArticle: is(inside.has(line)),
    capitals: is(text.letters > 3 && text.uppers >= 0.9 * text.letters),
    capitalisedWords: text.words.length === 0 ? 0 : text.capitalised / text.words.length,
    credit: is(lines.get(index)?.credited === true),
    smallInitial: is(text.start === 0),
    digits: is(text.digits > 0),
    afterShort: is((page.blocks[index - 1]?.words ?? 0) <= SHORT),
    beforeShort: is((page.blocks[index + 1]?.words ?? 0) <= SHORT),
    beforeProse: is(page.blocks[index + 1]?.long === true),
    pipes: Math.min(3, text.pipes) / 3,
    sharesMost: is(share === most),
    sharesLess: most - share,
    runBefore: Math.log1p(run),
    linked: scored.linkDensity,
    likeFirstLine: index === 0 ? 0 : likeness(scored, page.blocks[0]),
    beforeCredit: is(lines.get(index + 1)?.credited === true),
    otherDated: is(around.anyDated && !isDatedBelow(index, lines)),
  };
}

/** The first line of a scrape is often the page's `title`. */
function likeness(scored: Scored, first: Scored | undefined): number {
  if (!first || first.words < HEADLINE_WORDS.min || first.words > HEADLINE_WORDS.max) return 0;
  return dice(new Set(scored.text.words), new Set(first.text.words));
}

/** 1 where the next line is one, less the further off it is; 0 where none is near. */
function near(index: number, step: 1 | -1, lines: ReadonlyMap<number, Line>, is: (line: Line) => boolean): number {
  for (let i = 1; i <= NEAR; i++) {
    const other = lines.get(index + step * i);
    if (other && is(other)) return 1 / i;
  }
  return 0;
}

function shareOf(scored: Scored | undefined, vocabulary: ReadonlySet<string>): number {
  const content = scored?.text.words.filter((word) => word.length >= CONTENT_LENGTH) ?? [];
  return content.filter((word) => vocabulary.has(word)).length / Math.max(3, content.length);
}

/** Words of the article's beginning that tell its topic. */
function vocabularyOf(page: Page, region: Region): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  let words = 0;
  for (let i = region.first; i <= region.last && words < SAMPLE_WORDS; i++) {
    const block = page.blocks[i];
    if (!block?.long) continue;
    for (const word of block.text.words) if (word.length >= CONTENT_LENGTH) vocabulary.add(word);
    words += block.words;
  }
  return vocabulary;
}

/** How often each line stands above the article, and the lines that stand in it. */
function repetitions(page: Page, { first, last }: Region): Pick<Surroundings, 'above' | 'inside'> {
  const above = new Map<string, number>();
  for (const { line } of page.blocks.slice(0, first)) above.set(line, (above.get(line) ?? 0) + 1);
  return { above, inside: new Set(page.blocks.slice(first, last + 1).map(({ line }) => line)) };
}
