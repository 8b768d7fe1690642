import type { Block, Container } from '../../model/block.ts';

/** A list, a quote or a printed block. */
export type Node =
  | { readonly kind: 'leaf'; readonly block: Block; readonly text: string }
  | { readonly kind: 'quote'; readonly id: number; readonly children: Node[] }
  | ListNode;

export interface ListNode {
  readonly kind: 'list';
  readonly id: number;
  readonly ordered: boolean;
  /** Number of the first item that is there. */
  readonly start: number;
  readonly items: Item[];
}

interface Item {
  readonly item: number;
  readonly children: Node[];
}

/** Deeper lists and quotes are written at this depth: every line repeats the marks of all it stands in, so depth costs twice. */
const MAX_DEPTH = 32;
/** CommonMark reads no longer numbers than this. */
const MAX_NUMBER = 999_999_999;

/** The flat blocks as a tree of lists and quotes; blocks that print as nothing are left out. */
export function nest(blocks: readonly Block[], print: (block: Block) => string): Node[] {
  const root: Node[] = [];
  for (const block of blocks) {
    const text = print(block);
    if (text === '') continue;
    let siblings = root;
    for (const container of block.place.containers.slice(0, MAX_DEPTH)) siblings = enter(siblings, container);
    siblings.push({ kind: 'leaf', block, text });
  }
  return root;
}

/** The children of the container that continues the last sibling, or of a new one. */
function enter(siblings: Node[], container: Container): Node[] {
  const last = siblings.at(-1);
  if (container.kind === 'quote') {
    if (last?.kind === 'quote' && last.id === container.id) return last.children;
    const children: Node[] = [];
    siblings.push({ kind: 'quote', id: container.id, children });
    return children;
  }
  if (last?.kind === 'list' && last.id === container.id) {
    const item = last.items.at(-1);
    if (item?.item === container.item) return item.children;
    return addItem(last.items, container.item);
  }
  const items: Item[] = [];
  const start = Math.min(Math.max(container.start + container.item, 0), MAX_NUMBER);
  siblings.push({ kind: 'list', id: container.id, ordered: container.ordered, start, items });
  return addItem(items, container.item);
}

function addItem(items: Item[], item: number): Node[] {
  const children: Node[] = [];
  items.push({ item, children });
  return children;
}

/**
 * Whether a list is written without blank lines: every item is one block, or a line of text and tight lists that may stand
 * right below it.
 */
export function isTight(list: ListNode): boolean {
  return list.items.every(({ children: [first, ...rest] }) => {
    if (rest.length === 0) return first?.kind !== 'list' || isTight(first);
    const line = first?.kind === 'leaf' && first.block.kind !== 'heading' && first.block.content.type === 'inline';
    return line && rest.every((node) => node.kind === 'list' && isTight(node) && (!node.ordered || node.start === 1));
  });
}
