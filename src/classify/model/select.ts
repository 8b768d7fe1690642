import { append } from '../../text/many.ts';
/** What deciding needs to know of a scored block. */
export interface Candidate {
  readonly words: number;
  /** Probability that the block is body, 0 to 1. */
  readonly p: number;
  /** Its words as numbers. */
  readonly tokens: readonly number[];
  /** Its words, parted by single spaces. */
  readonly line: string;
}

/** Bounds of the threshold that a page may choose. */
const THRESHOLD = { min: 0.2, max: 0.7 };
/** A selection under this many words is too little: the threshold gives way. */
const SHORT_SELECTION = 40;
/** How far below its best block a page of little text may go. */
const SHORT_FACTOR = 0.5;

/** A block is a second copy at this many words, this share of its 5-grams seen before, from a block this far away. */
const COPY = { words: 8, gram: 5, share: 0.8, hops: 5 };
/** Copies are dropped only where they are at least this share of the selection: plain dedupe harms recipes and refrains. */
const COPIES_SHARE = 0.05;
/**
 * Some pages hold a text once for every width of screen, side by side. A row of so many blocks that stands earlier word for word is such a
 * variant, where such rows are this share of the selection: lists of offers and events repeat single paragraphs as much.
 */
const VARIANTS = { row: 3, share: 0.2 };

/**
 * The cutoff that maximises the expected F1 of the selection, 2·Σp·w / (Σw of the selected + Σp·w of all), clipped.
 * Lewis 1995; Nan, Chai, Lee & Chieu, "Optimizing F-measures", 2012.
 */
export function chooseThreshold(candidates: readonly Candidate[]): number {
  const sorted = [...candidates].sort((a, b) => b.p - a.p);
  const expected = sorted.reduce((sum, { p, words }) => sum + p * words, 0);
  let hit = 0;
  let selected = 0;
  let bestF1 = 0;
  let threshold = THRESHOLD.max;
  for (const { p, words } of sorted) {
    hit += p * words;
    selected += words;
    const f1 = (2 * hit) / Math.max(1e-9, selected + expected);
    if (f1 > bestF1) {
      bestF1 = f1;
      threshold = p;
    }
  }
  const clipped = Math.max(THRESHOLD.min, Math.min(THRESHOLD.max, threshold));
  const words = sorted.reduce((sum, candidate) => sum + (candidate.p >= clipped ? candidate.words : 0), 0);
  return words < SHORT_SELECTION ? Math.min(clipped, SHORT_FACTOR * (sorted[0]?.p ?? 0)) : clipped;
}

const wordsIn = (candidates: readonly Candidate[], indices: readonly number[]): number =>
  indices.reduce((sum, i) => sum + (candidates[i]?.words ?? 0), 0);

/** A hidden block echoes what is shown from this share of its 5-grams on; hidden text of which so much does is an echo as a whole. */
const ECHO = { block: 0.5, whole: 0.7 };

/** Indices of hidden selected blocks that say what the shown ones say, wherever they stand: a copy for machines, a print version. */
export function findEchoes(candidates: readonly Candidate[], shown: readonly number[], hidden: readonly number[]): readonly number[] {
  if (hidden.length === 0 || shown.length === 0) return [];
  const said = new Set(shown.flatMap((i) => gramsOf(candidates[i]?.tokens ?? [])));
  const echoes = hidden.filter((i) => {
    const grams = gramsOf(candidates[i]?.tokens ?? []);
    return grams.length > 0 && grams.filter((gram) => said.has(gram)).length >= ECHO.block * grams.length;
  });
  return wordsIn(candidates, echoes) >= ECHO.whole * wordsIn(candidates, hidden) ? hidden : echoes;
}

/**
 * Indices of selected blocks that repeat what an earlier selected one said. `hops` is the distance of two blocks in the tree.
 */
export function findCopies(
  candidates: readonly Candidate[],
  selected: readonly number[],
  hops: (a: number, b: number) => number,
): readonly number[] {
  const firstSeen = new Map<number, number>();
  const gramsOfAll = selected.map((i) => gramsOf(candidates[i]?.tokens ?? []));
  const mayRepeat = repeats(gramsOfAll);
  const copies: number[] = [];
  for (const [k, grams] of gramsOfAll.entries()) {
    const i = selected[k] as number;
    const common = grams.filter(mayRepeat);
    let repeated = 0;
    for (const gram of common) {
      const seen = firstSeen.get(gram);
      if (seen !== undefined && hops(seen, i) >= COPY.hops) repeated++;
    }
    if ((candidates[i]?.words ?? 0) >= COPY.words && grams.length > 0 && repeated >= COPY.share * grams.length) copies.push(i);
    else for (const gram of common) if (!firstSeen.has(gram)) firstSeen.set(gram, i);
  }
  const total = wordsIn(candidates, selected);
  const variants = findVariants(candidates, selected);
  return [
    ...new Set([
      ...(wordsIn(candidates, copies) >= COPIES_SHARE * total ? copies : []),
      ...(wordsIn(candidates, variants) >= VARIANTS.share * total ? variants : []),
    ]),
  ];
}

/** Buckets of grams, a power of two: many times as many as a page has grams. */
const BUCKETS = 0x10000;

/** Tells grams that may stand twice from those, nearly all, that are alone in their bucket: to remember each of these would cost most. */
function repeats(gramsOfAll: readonly (readonly number[])[]): (gram: number) => boolean {
  const counts = new Uint8Array(BUCKETS);
  const bucket = (gram: number): number => (gram ^ (gram >>> 16)) & (BUCKETS - 1);
  for (const grams of gramsOfAll) for (const gram of grams) counts[bucket(gram)] = Math.min(2, (counts[bucket(gram)] as number) + 1);
  return (gram) => counts[bucket(gram)] === 2;
}

/** Indices of selected blocks that stand in a row just as an earlier row of blocks stood, word for word. */
function findVariants(candidates: readonly Candidate[], selected: readonly number[]): readonly number[] {
  const lines = selected.map((i) => candidates[i]?.line ?? '');
  const first = new Map<string, number>();
  const variants: number[] = [];
  let run: number[] = [];
  let origin = -1;
  const close = (): void => {
    if (run.length >= VARIANTS.row) append(variants, run);
    run = [];
  };
  for (const [k, line] of lines.entries()) {
    const goesOn = origin >= 0 && origin + 1 < k && lines[origin + 1] === line;
    if (!goesOn) close();
    origin = goesOn ? origin + 1 : (first.get(line) ?? -1);
    if (origin < 0) first.set(line, k);
    else run.push(selected[k] as number);
  }
  close();
  return variants;
}

/** Parts the numbers of two words in a gram's key (Knuth's multiplier). */
const SPREAD = 0x9e3779b1;

/** Keys of a block's runs of five words: 32 bits each, so that two runs of one page hardly ever share one. */
function gramsOf(tokens: readonly number[]): number[] {
  const grams: number[] = [];
  for (let from = 0; from + COPY.gram <= tokens.length; from++) {
    let key = 0;
    for (let k = 0; k < COPY.gram; k++) key = Math.imul(key ^ (tokens[from + k] as number), SPREAD) ^ (key >>> 15);
    grams.push(key);
  }
  return grams;
}
