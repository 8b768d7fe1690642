import type { Measures } from '../../model/measures.ts';
import { contained, dice } from '../../text/likeness.ts';
import type { Page, Scored } from '../model/page.ts';
import type { Region } from '../region/region.ts';
import { HEAD, type Line, linesAround, possibleHeadlines } from './find.ts';

/** How near a headline its byline and its date stand. */
const NEAR = 5;
/** Lines like it right above are counted up to this. */
const MAX_RUN = 8;
/** Neighbours of more words are prose, however long. */
const LONG = 40;
/** How many lines above and below tell where a line stands. */
const AROUND = 6;
/** Words of the main run that tell its topic, and those of them that open it. */
const SAMPLE_WORDS = { topic: 1500, opening: 150 };
/** Words this short are not compared: they are function words in most languages. */
const CONTENT_LENGTH = 4;
/** Fewer content words prove little, however many of them the article has. */
const FEW_WORDS = 3;
/** A line of the page's end may repeat the headline: so many are looked at. */
const FOOT = 8;
/** A trail, or a label glued to a headline, stands this near it. */
const TRAIL = { distance: 6, words: 3 };

/** A line that may be the headline. */
export interface HeadlineCandidate {
  readonly index: number;
  readonly measures: Measures;
}

/** The lines around the beginning of an article of a scrape that may be its headline, measured. */
export function headlineCandidates(page: Page, region: Region): readonly HeadlineCandidate[] {
  const around = lookAround(page, region);
  return [...around.possible].map((index, rank) => {
    const line = around.lines.get(index) as Line;
    const said = around.topics.get(index) as Topic;
    // spread into one literal, so many keys take forty times as long
    const measures: Measures = Object.assign(
      writing(line),
      standing(index, rank, around),
      neighbours(index, around),
      topic(said, around),
      repetition(index, line.scored, said.words, around),
    );
    return { index, measures };
  });
}

/** What the lines are measured against. */
interface Surroundings {
  readonly page: Page;
  readonly region: Region;
  readonly lines: ReadonlyMap<number, Line>;
  readonly possible: readonly number[];
  /** How often the article says each of a line's words, and what share of them it has, with the most that a line has. */
  readonly topics: ReadonlyMap<number, Topic>;
  readonly most: Omit<Topic, 'words'>;
  readonly opening: ReadonlySet<string>;
  /** Whether a date or a byline follows some possible line. */
  readonly anyDated: boolean;
  /** How often each line stands above the article, and in it. */
  readonly above: ReadonlyMap<string, number>;
  readonly inside: ReadonlyMap<string, number>;
  /** The first lines and the last, with their words. */
  readonly head: ReadonlyMap<Scored, ReadonlySet<string>>;
  readonly foot: ReadonlyMap<Scored, ReadonlySet<string>>;
  /** All words of the first line. */
  readonly first: ReadonlySet<string>;
}

/** How much of a line the article speaks of. */
interface Topic {
  /** Its words that tell something. */
  readonly words: ReadonlySet<string>;
  /** Share of its words that the article has. */
  readonly share: number;
  /** Logarithms of how often the article has each of its words: their sum, and their mean. */
  readonly sum: number;
  readonly mean: number;
}

function lookAround(page: Page, region: Region): Surroundings {
  const lines = linesAround(page, region);
  const possible = possibleHeadlines(lines);
  const { counts, opening } = vocabularyOf(page, region);
  const topics = new Map(possible.map((index) => [index, topicOf(page.blocks[index], counts)]));
  const all = [...topics.values()];
  const most = (key: 'share' | 'sum' | 'mean'): number => Math.max(0, ...all.map((topic) => topic[key]));
  const { first, last } = region;
  return {
    page,
    region,
    lines,
    possible,
    topics,
    most: { share: most('share'), sum: most('sum'), mean: most('mean') },
    opening,
    anyDated: possible.some((index) => isDatedBelow(index, lines)),
    above: count(page.blocks.slice(0, first)),
    inside: count(page.blocks.slice(first, last + 1)),
    head: new Map(page.blocks.slice(0, HEAD).map((scored) => [scored, contentOf(scored)])),
    foot: new Map(page.blocks.slice(-FOOT).map((scored) => [scored, contentOf(scored)])),
    first: new Set(page.blocks[0]?.text.words),
  };
}

const isDated = (line: Line | undefined): boolean => line?.dated === true || line?.byline === true;
const isDatedBelow = (index: number, lines: ReadonlyMap<number, Line>): boolean =>
  [1, 2, 3].some((step) => isDated(lines.get(index + step)));

function count(blocks: readonly Scored[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of blocks) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const contentOf = (scored: Scored | undefined): ReadonlySet<string> =>
  new Set(scored?.text.words.filter((word) => word.length >= CONTENT_LENGTH));

/** How often the article's beginning has each word, and the words that open it. */
function vocabularyOf(page: Page, { first, last }: Region): { counts: ReadonlyMap<string, number>; opening: ReadonlySet<string> } {
  const counts = new Map<string, number>();
  const opening = new Set<string>();
  let words = 0;
  for (let i = first; i <= last && words < SAMPLE_WORDS.topic; i++) {
    const scored = page.blocks[i];
    if (!scored?.long) continue;
    for (const word of scored.text.words) {
      if (word.length < CONTENT_LENGTH) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (words < SAMPLE_WORDS.opening) opening.add(word);
    }
    words += scored.words;
  }
  return { counts, opening };
}

function topicOf(scored: Scored | undefined, counts: ReadonlyMap<string, number>): Topic {
  const words = contentOf(scored);
  let [known, sum] = [0, 0];
  for (const word of words) {
    const times = counts.get(word) ?? 0;
    if (times > 0) known++;
    sum += Math.log2(1 + times);
  }
  const size = Math.max(FEW_WORDS, words.size);
  return { words, share: known / size, sum, mean: sum / size };
}

function writing({ scored, credited }: Line): Measures {
  const { block, text, words, linkDensity } = scored;
  return {
    words,
    length: text.length,
    level: block.kind === 'heading' ? block.place.level : 0,
    item: Number(block.kind === 'item'),
    end: text.end,
    start: text.start,
    sentences: text.sentences,
    digits: text.digits,
    pipes: text.pipes,
    capitals: text.letters === 0 ? 0 : text.uppers / text.letters,
    capitalised: text.words.length === 0 ? 0 : text.capitalised / text.words.length,
    credit: Number(credited),
    linked: linkDensity,
  };
}

function standing(index: number, rank: number, { page, region, lines, possible }: Surroundings): Measures {
  let run = 0;
  while (run < MAX_RUN && lines.get(index - run - 1)?.possible) run++;
  return {
    fromTop: index,
    place: index / page.blocks.length,
    toArticle: region.first - index,
    possible: possible.length,
    possibleBelow: possible.length - 1 - rank,
    runAbove: run,
  };
}

function neighbours(index: number, { page, lines, anyDated }: Surroundings): Measures {
  const wordsAt = (step: number): number => Math.min(LONG, page.blocks[index + step]?.words ?? -1);
  const wordsOf = (side: 1 | -1): number => {
    let words = 0;
    for (let step = 1; step <= AROUND; step++) words += Math.max(0, wordsAt(side * step));
    return words;
  };
  return {
    dateBelow: near(index, 1, lines, ({ dated }) => dated),
    dateAbove: near(index, -1, lines, ({ dated }) => dated),
    bylineBelow: near(index, 1, lines, ({ byline }) => byline),
    creditBelow: Number(lines.get(index + 1)?.credited === true),
    otherDated: Number(anyDated && !isDatedBelow(index, lines)),
    'words-2': wordsAt(-2),
    'words-1': wordsAt(-1),
    'words+1': wordsAt(1),
    'words+2': wordsAt(2),
    'words+3': wordsAt(3),
    wordsAbove: wordsOf(-1),
    wordsBelow: wordsOf(1),
    itemBelow: Number(page.blocks[index + 1]?.block.kind === 'item'),
    headingAbove: Number(page.blocks[index - 1]?.block.kind === 'heading'),
    proseBelow: Number(page.blocks[index + 1]?.long === true),
  };
}

/** 1 where the next line is one, less the further off it is; 0 where none is near. */
function near(index: number, step: 1 | -1, lines: ReadonlyMap<number, Line>, is: (line: Line) => boolean): number {
  for (let i = 1; i <= NEAR; i++) {
    const other = lines.get(index + step * i);
    if (other && is(other)) return 1 / i;
  }
  return 0;
}

function topic({ words, share, sum, mean }: Topic, { most, opening }: Surroundings): Measures {
  return {
    shared: share,
    sharedLess: most.share - share,
    said: sum,
    saidLess: most.sum - sum,
    saidMean: mean,
    saidMeanLess: most.mean - mean,
    inOpening: contained(words, opening),
  };
}

function repetition(index: number, scored: Scored, words: ReadonlySet<string>, around: Surroundings): Measures {
  const { page, lines, above, inside, head, foot, first } = around;
  const { line } = scored;
  const likest = (others: ReadonlyMap<Scored, ReadonlySet<string>>): number => {
    let most = 0;
    for (const [other, theirs] of others) if (other !== scored) most = Math.max(most, contained(words, theirs));
    return most;
  };
  const near: Scored[] = [];
  for (let i = index - TRAIL.distance; i <= index + TRAIL.distance; i++) {
    const other = i === index ? undefined : lines.get(i)?.scored;
    if (other) near.push(other);
  }
  return {
    repeatedAbove: above.get(line) ?? 0,
    repeatedInside: inside.get(line) ?? 0,
    partOfHead: Number([...head.keys()].some((other) => isWithLabel(other, ` ${line}`) || isWithLabel(other, `${line} `))),
    partOfNear: Number(near.some((other) => holds(other, scored))),
    holdsNear: Number(near.some((other) => holds(scored, other))),
    inHead: likest(head),
    inFoot: likest(foot),
    likeFirst: page.blocks[0] === scored ? 0 : dice(new Set(scored.text.words), first),
  };
}

/** True where a line begins or ends with the text, and has more besides. */
const isWithLabel = ({ line }: Scored, text: string): boolean => line.startsWith(text) || line.endsWith(text);

/** True for a line that is another one with something glued to it: a trail, a label. */
const holds = (longer: Scored, shorter: Scored): boolean =>
  shorter.words >= TRAIL.words && longer.line.length > shorter.line.length && isWithLabel(longer, shorter.line);
