import type { Ancestor, Block } from '../../model/block.ts';
import type { Document } from '../../model/document.ts';
import { BAR_ROLE } from '../../text/archived.ts';
import { hasWord } from '../../text/words.ts';
import { type InlineStats, inlineStats } from './inlines.ts';
import type { Scan, Scanner, TextScan } from './scan.ts';

/** An element of the page with what its blocks add up to. `nodes[0]` stands for the body. */
export interface Node {
  readonly index: number;
  /** Index of the parent; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  readonly element: Ancestor | null;
  /** Range of scored blocks below it. */
  first: number;
  last: number;
}

/** A block that is scored, with what one pass over it found. */
export interface Scored {
  readonly block: Block;
  readonly text: TextScan;
  /** Its words, lower-case, parted by single spaces. */
  readonly line: string;
  readonly inline: InlineStats;
  /** Size in words. */
  readonly words: number;
  readonly linkDensity: number;
  /** Prose: at least 12 words and link density under 0.4. */
  readonly long: boolean;
  /** Index of the node that holds the block directly. */
  readonly node: number;
  /** Image blocks between the previous scored block and this. */
  readonly imagesBefore: number;
}

/** Running sums over the scored blocks: `sums.words[b] - sums.words[a]` is the words of blocks a to b. */
export interface Sums {
  readonly words: Float64Array;
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly long: Float64Array;
  readonly longWords: Float64Array;
}

/** A document as the model sees it. */
export interface Page {
  readonly document: Document;
  /** The scan of its texts. */
  readonly scan: Scan;
  readonly blocks: readonly Scored[];
  readonly nodes: readonly Node[];
  readonly sums: Sums;
}

/** A block is long at this many words and under this link density (`extraction.md`: "long"). */
const LONG_WORDS = 12;
const LONG_LINK_DENSITY = 0.4;

/** Elements whose text is no candidate for an article's body. */
const FORM_TAGS: ReadonlySet<string> = new Set(['select', 'textarea', 'noscript', 'datalist']);

/** True where the model has a say: the block has a word, and no form control, fallback or bar of an archive holds it. */
export function isScored(block: Block): boolean {
  return hasWord(block.text) && !(block.hidden && block.path.some(({ tag, role }) => FORM_TAGS.has(tag) || role === BAR_ROLE));
}

/** Prepares a document for its features: one pass over blocks and ancestors. */
export function createPage(document: Document, scanner: Scanner): Page {
  const scan = scanner.page();
  const nodes: Node[] = [{ index: 0, parent: -1, depth: 0, element: null, first: 0, last: 0 }];
  const known = new Map<Ancestor, number>();
  const blocks: Scored[] = [];
  let images = 0;
  for (const block of document.blocks) {
    if (!isScored(block)) {
      if (block.kind === 'figure') images++;
      continue;
    }
    const node = place(block, blocks.length, nodes, known);
    blocks.push(score(block, scan, node, images));
    images = 0;
  }
  const root = nodes[0];
  if (root) root.last = blocks.length;
  return { document, scan, blocks, nodes, sums: sum(blocks) };
}

/** Enters a block's ancestors into the node table and stretches their ranges over it. Returns the innermost node. */
function place(block: Block, index: number, nodes: Node[], known: Map<Ancestor, number>): number {
  let parent = 0;
  for (const element of block.path) {
    let at = known.get(element);
    if (at === undefined) {
      at = nodes.length;
      known.set(element, at);
      nodes.push({ index: at, parent, depth: (nodes[parent]?.depth ?? 0) + 1, element, first: index, last: index });
    }
    const node = nodes[at];
    if (node) node.last = index + 1;
    parent = at;
  }
  return parent;
}

function score(block: Block, scan: Scan, node: number, imagesBefore: number): Scored {
  const text = scan.of(block.text);
  const inline = inlineStats(block);
  const linkDensity = Math.min(inline.linkChars, inline.chars) / Math.max(1, inline.chars);
  const long = text.size >= LONG_WORDS && linkDensity < LONG_LINK_DENSITY;
  return { block, text, line: text.words.join(' '), inline, words: text.size, linkDensity, long, node, imagesBefore };
}

function sum(blocks: readonly Scored[]): Sums {
  const make = (value: (block: Scored) => number): Float64Array => {
    const sums = new Float64Array(blocks.length + 1);
    for (const [i, block] of blocks.entries()) sums[i + 1] = (sums[i] ?? 0) + value(block);
    return sums;
  };
  return {
    words: make((b) => b.words),
    chars: make((b) => Math.max(1, b.inline.chars)),
    links: make((b) => Math.min(b.inline.linkChars, b.inline.chars)),
    long: make((b) => Number(b.long)),
    longWords: make((b) => (b.long ? b.words : 0)),
  };
}

/** Sum over blocks `from` (inclusive) to `to` (exclusive), clipped to the page. */
export function between(sums: Float64Array, from: number, to: number): number {
  const end = sums.length - 1;
  return (sums[Math.max(0, Math.min(end, to))] ?? 0) - (sums[Math.max(0, Math.min(end, from))] ?? 0);
}

/** Sum over the blocks below a node. */
export function within(sums: Float64Array, node: Node): number {
  return (sums[node.last] ?? 0) - (sums[node.first] ?? 0);
}

/** The node and its ancestors, innermost first, the root included. */
export function chain(page: Page, node: number): Node[] {
  const nodes: Node[] = [];
  for (let at = page.nodes[node]; at; at = page.nodes[at.parent]) nodes.push(at);
  return nodes;
}

/** Steps from a node and from another up to their common ancestor. */
export function hopsBetween(page: Page, node: number, other: number | undefined): readonly [number, number] {
  if (other === undefined) return [0, 0];
  let a = page.nodes[node];
  let b = page.nodes[other];
  let up = 0;
  let down = 0;
  while (a && b && a.index !== b.index) {
    if (a.depth >= b.depth) {
      a = page.nodes[a.parent];
      up++;
    } else {
      b = page.nodes[b.parent];
      down++;
    }
  }
  return [up, down];
}
