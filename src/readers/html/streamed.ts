import type { ChildNode, Document, Element, ParentNode } from 'domhandler';
import { isComment, isTag } from 'domhandler';
import { nodesOf, textOf } from './parse.ts';

/** What marks the place of a part that the server had not ready. */
const PLACE = /^(.*)[BP]:([\da-f]+)$/;
const BOUNDARY = /B:[\da-f]+$/;
/** More than any page has (50 were seen); each costs a look at what stands around its place. */
const MOST = 500;

/** Characters of a text that says that something is loading. */
const WAITING = 40;
const NONE: ReadonlySet<string> = new Set();

/** True for a page in which parts may stand elsewhere than they are shown. */
export const isStreamed = (text: string): boolean => text.includes('<template id="');

/**
 * Puts parts that a server sent late where they belong. React streams a page as its parts get ready: `<template id="B:1">` (with something to look at
 * meanwhile, up to `<!--/$-->`) or `<template id="P:1">` holds the place of `<div hidden id="S:1">`, which stands further down until a script has moved it.
 * What was to be looked at meanwhile takes its place there, hidden.
 */
export function placeStreamed(root: Document): void {
  const places: Element[] = [];
  const parts = new Map<string, Element>();
  for (const node of nodesOf(root)) {
    if (!isTag(node)) continue;
    const { id } = node.attribs;
    if (id === undefined) continue;
    if (node.name === 'template') places.push(node);
    else if (id.includes('S:')) parts.set(id, node);
  }
  for (const place of places.slice(0, MOST)) {
    const { id = '' } = place.attribs;
    const part = PLACE.test(id) ? parts.get(id.replace(PLACE, '$1S:$2')) : undefined;
    const { parent } = place;
    if (!part || !parent || holds(part, place)) continue;
    const at = parent.children.indexOf(place);
    const end = BOUNDARY.test(id) ? boundaryEnd(parent.children, at) : at + 1;
    const meanwhile = parent.children.slice(at + 1, end);
    adopt(parent, [...parent.children.slice(0, at), ...part.children, ...parent.children.slice(end)]);
    adopt(part, meanwhile);
  }
}

/**
 * Where the boundary ends that a place stands in: at its comment or, where a page lost its comments, behind an element that says no more than
 * that something is loading.
 */
function boundaryEnd(siblings: readonly ChildNode[], place: number): number {
  let depth = 0;
  for (let i = place + 1; i < siblings.length; i++) {
    const node = siblings[i];
    if (!node || !isComment(node)) continue;
    if (node.data === '/$' && depth-- === 0) return i;
    if (/^\$[?!~]?$/.test(node.data)) depth++;
  }
  const next = siblings[place + 1];
  const waits = next && isTag(next) && next.name !== 'template' && textOf(next, WAITING + 1, NONE).length <= WAITING;
  return place + (waits ? 2 : 1);
}

const holds = (element: Element, node: ChildNode): boolean => {
  for (let parent: ParentNode | null = node.parent; parent; parent = parent.parent) if (parent === element) return true;
  return false;
};

/** Gives an element these children. */
function adopt(parent: ParentNode, children: ChildNode[]): void {
  parent.children = children;
  for (const [i, child] of children.entries()) {
    child.parent = parent;
    child.prev = children[i - 1] ?? null;
    child.next = children[i + 1] ?? null;
  }
}
