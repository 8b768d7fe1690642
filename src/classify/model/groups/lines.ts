import { clip } from '../clip.ts';
import type { Cursor, Group } from '../matrix.ts';
import { between, type Page } from '../page.ts';
import { overlap, type Prose, topicWords } from '../prose.ts';

/** Bounds of what is counted. */
const MAX_GAP = 3;
const MAX_INDENT = 20;
const MAX_LINES = 12;
const MAX_DISTANCE = 30;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR_COLUMNS = ['words', 'end', 'sentences', 'capitalised', 'common', 'overlap'];
const WIDTHS = [3, 8, 20];

/** How the block's lines stood in the source. */
function layout(page: Page, i: number): { gap: number; indent: number; lines: number } {
  const { text } = page.document.source;
  const span = page.blocks[i]?.block.span ?? { start: 0, end: 0 };
  let at = span.start - 1;
  let ends = 0;
  while (at >= 0 && ends <= MAX_GAP && /\s/.test(text.charAt(at))) if (text.charAt(at--) === '\n') ends++;
  const lineStart = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const lines = Math.min(MAX_LINES, text.slice(span.start, span.end).split('\n', MAX_LINES + 1).length);
  return {
    gap: Math.min(MAX_GAP, Math.max(0, ends - 1)),
    indent: span.start > 0 ? Math.min(MAX_INDENT, span.start - lineStart) : 0,
    lines,
  };
}

/** What the groups for text compute once for a page. */
interface Lines {
  readonly prose: Prose;
  /** Share of each block's words that are the text's function words. */
  readonly common: readonly number[];
  /** Share of each block's topic words that the core's other blocks hold. */
  readonly overlap: readonly number[];
}

function prepare(page: Page, prose: Prose): Lines {
  const { core, common, vocabulary } = prose;
  return {
    prose,
    common: page.blocks.map(({ text }) => text.words.filter((word) => common.has(word)).length / Math.max(1, text.words.length)),
    overlap: page.blocks.map(({ text, words }, i) =>
      overlap(topicWords(text.words, common), vocabulary, i >= core.first && i <= core.last && words >= 8),
    ),
  };
}

/** Distance to the nearest prose block before (step -1) and after (step 1), bounded. */
function toProse(is: readonly boolean[], step: 1 | -1): number[] {
  const out: number[] = new Array(is.length).fill(MAX_DISTANCE);
  let last = Number.NaN;
  for (let i = step > 0 ? is.length - 1 : 0; i >= 0 && i < is.length; i -= step) {
    if (!Number.isNaN(last)) out[i] = Math.min(MAX_DISTANCE, Math.abs(i - last));
    if (is[i]) last = i;
  }
  return out;
}

const NAMES = [
  'gap',
  'gapNext',
  'indent',
  'lines',
  'item',
  'ellipsis',
  'slashes',
  'common',
  'overlap',
  'core',
  'fromCore',
  'toCore',
  'sinceProse',
  'untilProse',
  'share',
  ...NEIGHBOURS.flatMap((d) => NEIGHBOUR_COLUMNS.map((name) => `${name}@${d}`)),
  ...WIDTHS.flatMap((w) => [`before${w}`, `after${w}`, `density${w}`]),
  'proseBefore',
  'proseAfter',
];

/** Builds the group of lines, neighbours and prose density of a text without markup. */
export const lineGroup = (proseOf: (page: Page) => Prose): Group => ({
  name: 'line',
  names: NAMES,
  fill: (page, out) => fillLines(page, proseOf(page), out),
});

function fillLines(page: Page, prose: Prose, out: Cursor): void {
  const { common, overlap: shared } = prepare(page, prose);
  const { blocks, sums } = page;
  const layouts = blocks.map((_, i) => layout(page, i));
  const since = toProse(prose.is, -1);
  const until = toProse(prose.is, 1);
  const proseWords = new Float64Array(blocks.length + 1);
  for (const [i, { words }] of blocks.entries()) proseWords[i + 1] = (proseWords[i] ?? 0) + (prose.is[i] ? words : 0);
  const allProse = Math.max(1, proseWords.at(-1) ?? 0);
  const total = Math.max(1, sums.words.at(-1) ?? 0);
  for (const [i, { block, words }] of blocks.entries()) {
    const { gap, indent, lines } = layouts[i] ?? { gap: 0, indent: 0, lines: 1 };
    const { first, last } = prose.core;
    out.row(i);
    out.put(gap, layouts[i + 1]?.gap ?? MAX_GAP, indent, lines, Number(block.kind === 'item'), Number(/(?:\.\.\.|…)$/.test(block.text)));
    out.put(
      block.text.split('/').length - 1,
      common[i] ?? 0,
      shared[i] ?? 0,
      Number(i >= first && i <= last),
      clip(i - first, MAX_DISTANCE),
      clip(last - i, MAX_DISTANCE),
    );
    out.put(since[i] ?? 0, until[i] ?? 0, words / total);
    for (const d of NEIGHBOURS) {
      const other = blocks[i + d];
      if (other)
        out.put(
          Math.log1p(other.words),
          other.text.end,
          other.text.sentences,
          other.text.capitalised / Math.max(1, other.words),
          common[i + d] ?? 0,
          shared[i + d] ?? 0,
        );
      else out.put(-1, -1, -1, -1, -1, -1);
    }
    for (const w of WIDTHS) {
      out.put(Math.log1p(between(proseWords, i - w, i)), Math.log1p(between(proseWords, i + 1, i + 1 + w)));
      out.add(between(sums.words, i - w, i + w + 1) / (Math.min(blocks.length, i + w + 1) - Math.max(0, i - w)));
    }
    out.put((proseWords[i] ?? 0) / allProse, (allProse - (proseWords[i + 1] ?? 0)) / allProse);
  }
}
