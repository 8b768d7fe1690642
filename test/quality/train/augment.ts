import type { Ancestor, Block } from '../../../src/model/block.ts';
import type { Document } from '../../../src/model/document.ts';

/** A document with a label for every block: 1 body, 0 not. */
export interface Labelled {
  readonly document: Document;
  readonly labels: readonly number[];
}

/** A subtree without gold text that can be grafted onto another page. */
export interface Donor {
  readonly site: string;
  readonly kind: 'comment' | 'side';
  readonly root: Ancestor;
  readonly blocks: readonly Block[];
}

/** Deterministic numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

const COMMENTS = new Set('comment comments commentlist disqus respond replies'.split(' '));
const SIDES = new Set('sidebar widget related recommended trending popular latest footer modal newsletter'.split(' '));
/** Size of a donor: enough text to mislead, not a page of its own. */
const DONOR = { blocks: { min: 2, max: 60 }, words: 60, longWords: 40 };
/** Words of the beginning that truncation leaves. */
const LENGTHS = [40, 60, 90, 130, 180];

const size = (block: Block): number => block.text.split(' ').length;

/** Subtrees of comments, sidebars and the like that hold none of the gold. */
export function donorsOf(page: Labelled, site: string): Donor[] {
  const ranges = new Map<Ancestor, Block[]>();
  for (const block of page.document.blocks) for (const element of block.path) ranges.set(element, [...(ranges.get(element) ?? []), block]);
  const donors: Donor[] = [];
  for (const [root, blocks] of ranges) {
    const comment = root.tokens.some((token) => COMMENTS.has(token));
    if (!comment && !root.tokens.some((token) => SIDES.has(token))) continue;
    if (blocks.length < DONOR.blocks.min || blocks.length > DONOR.blocks.max || blocks.some((block) => page.labels[block.id])) continue;
    const words = blocks.reduce((sum, block) => sum + size(block), 0);
    const long = blocks.reduce((sum, block) => sum + (size(block) >= 12 ? size(block) : 0), 0);
    if (words >= DONOR.words && long >= DONOR.longWords) donors.push({ site, kind: comment ? 'comment' : 'side', root, blocks });
  }
  return donors;
}

const renumber = (document: Document, blocks: readonly Block[]): Document => ({
  ...document,
  blocks: blocks.map((block, id) => ({ ...block, id })),
});

/** The article cut short to its first 40 to 180 words, with all its boilerplate. */
export function truncate(page: Labelled, random: () => number): Labelled {
  const limit = pick(LENGTHS, random) ?? 0;
  let words = 0;
  const kept = page.document.blocks.filter((block) => {
    if (!page.labels[block.id]) return true;
    const fits = words < limit;
    words += size(block);
    return fits;
  });
  return { document: renumber(page.document, kept), labels: kept.map((block) => page.labels[block.id] ?? 0) };
}

/** The page with a donor's subtree behind the container of its body, or inside it at the end. */
export function splice(page: Labelled, donor: Donor, random: () => number): Labelled {
  const body = page.document.blocks.filter((block) => page.labels[block.id]);
  const container = commonPath(body);
  const parent = random() < 0.7 ? container.slice(0, -1) : container;
  const innermost = container.at(-1);
  const last = innermost ? page.document.blocks.findLastIndex((block) => block.path.includes(innermost)) : page.document.blocks.length - 1;
  const grafted = donor.blocks.map((block) => ({ ...block, path: [...parent, ...block.path.slice(block.path.indexOf(donor.root))] }));
  const blocks = [...page.document.blocks.slice(0, last + 1), ...grafted, ...page.document.blocks.slice(last + 1)];
  const labels = [...page.labels.slice(0, last + 1), ...grafted.map(() => 0), ...page.labels.slice(last + 1)];
  return { document: renumber(page.document, blocks), labels };
}

function commonPath(blocks: readonly Block[]): readonly Ancestor[] {
  let path = blocks[0]?.path ?? [];
  for (const block of blocks) {
    let common = 0;
    while (common < path.length && path[common] === block.path[common]) common++;
    path = path.slice(0, common);
  }
  return path;
}
