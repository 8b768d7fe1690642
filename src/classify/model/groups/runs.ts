import { clip } from '../clip.ts';
import type { Cursor, Group } from '../matrix.ts';
import type { Page } from '../page.ts';
import { countVocabulary, overlap, type Prose, topicWords } from '../prose.ts';
import { PHRASE_NAMES } from '../scan.ts';

/** A block of at most so many words can be a marker: "Related", "Share", "Newsletter". */
const MARKER_WORDS = 14;
const MARKERS = ['share', 'subscribe', 'readmore', 'comment', 'cookie', 'action', 'ad', 'copyright'].map((name) =>
  PHRASE_NAMES.indexOf(name),
);
/** What opens a further article on the same page: its byline, its date. */
const OPENERS = ['byline', 'updated'].map((name) => PHRASE_NAMES.indexOf(name));
const MAX_DISTANCE = 40;
const MAX_MARKER = 30;
const MAX_RANK = 10;
/** Words of the opening run whose vocabulary is the article's. */
const OPENING_WORDS = 250;

function shortHits(page: Page, groups: readonly number[]): boolean[] {
  return page.blocks.map(({ words, text }) => words <= MARKER_WORDS && groups.some((group) => (text.phrases[group] ?? 0) > 0));
}

function running(flags: readonly boolean[]): number[] {
  const sums = [0];
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + Number(flag));
  return sums;
}

const NAMES = [
  'share',
  'rank',
  'main',
  'opening',
  'afterOpening',
  'afterMain',
  'fromMain',
  'toMainEnd',
  'fromOpening',
  'toOpeningEnd',
  'sinceMarker',
  'untilMarker',
  'markersSinceOpening',
  'markersNear',
  'openersNear',
  'proseSinceMarker',
  'mainOverlap',
  'openingOverlap',
  'runs',
  'mainShare',
];

/** Builds the group of where a block stands among the runs of prose, and what markers stand between: for pages with several stories or long tails. */
export const runGroup = (proseOf: (page: Page) => Prose): Group => ({
  name: 'run',
  names: NAMES,
  fill: (page, out) => fillRuns(page, proseOf(page), out),
});

function fillRuns(page: Page, prose: Prose, out: Cursor): void {
  const opening = prose.runs[prose.opening];
  const main = prose.runs[prose.main];
  if (!opening || !main) return;
  const markers = shortHits(page, MARKERS);
  const markerSums = running(markers);
  const openerSums = running(shortHits(page, OPENERS));
  const total = prose.runs.reduce((sum, run) => sum + run.words, 0);
  const ranks = [...prose.runs.keys()].sort((a, b) => (prose.runs[b]?.words ?? 0) - (prose.runs[a]?.words ?? 0));
  const mainWords = countVocabulary(page, main.first, main.last, prose.common);
  const openingWords = countVocabulary(page, opening.first, opening.last, prose.common, OPENING_WORDS);
  const until = untilNext(markers);
  let lastMarker = Number.NEGATIVE_INFINITY;
  let since = 0;
  for (const [i, { text, words }] of page.blocks.entries()) {
    const at = runAt(prose, i);
    const run = prose.runs[at];
    const inside = run !== undefined && i <= run.last;
    const before = Math.max(0, Math.min(i, opening.first));
    const topic = topicWords(text.words, prose.common);
    const counted = words >= 8;
    out.row(i);
    out.put(
      inside ? run.words / total : -1,
      inside ? ranks.indexOf(at) : -1,
      Number(inside && at === prose.main),
      Number(inside && at === prose.opening),
    );
    out.put(at < 0 ? 0 : Math.min(at - prose.opening, MAX_RANK), at < 0 ? 0 : clip(at - prose.main, MAX_RANK));
    out.put(
      clip(i - main.first, MAX_DISTANCE),
      clip(main.last - i, MAX_DISTANCE),
      clip(i - opening.first, MAX_DISTANCE),
      clip(opening.last - i, MAX_DISTANCE),
    );
    out.put(
      Math.min(MAX_MARKER, i - lastMarker),
      until[i] ?? MAX_MARKER,
      i > opening.first ? (markerSums[i] ?? 0) - (markerSums[before] ?? 0) : 0,
    );
    out.put(
      (markerSums[i] ?? 0) - (markerSums[Math.max(0, i - 6)] ?? 0),
      (openerSums[i] ?? 0) - (openerSums[Math.max(0, i - 4)] ?? 0),
      Math.log1p(since),
    );
    out.put(
      overlap(topic, mainWords, inside && at === prose.main && counted),
      overlap(topic, openingWords, inside && at === prose.opening && counted),
    );
    out.put(prose.runs.length, main.words / total);
    if (markers[i]) {
      lastMarker = i;
      since = 0;
    } else if (prose.is[i]) since += words;
  }
}

/** Index of the last run that begins at or before a block; -1 before the first. */
function runAt(prose: Prose, i: number): number {
  return prose.runs.findLastIndex((run) => run.first <= i);
}

function untilNext(flags: readonly boolean[]): number[] {
  const out: number[] = new Array(flags.length).fill(MAX_MARKER);
  let next = Number.POSITIVE_INFINITY;
  for (let i = flags.length - 1; i >= 0; i--) {
    out[i] = Math.min(MAX_MARKER, next - i);
    if (flags[i]) next = i;
  }
  return out;
}
