import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { CONTENT } from './builder.ts';
import { type Role, SKIPPED } from './data/tags.ts';
import { isBlockRole, roleOf } from './element.ts';
import { nodesOf, textOf } from './parse.ts';

/** Headings by the size of type that browsers set them in (HTML Standard § 15.3.8 and § 15.3.2: size 6 is 2em, as h1 is; 5 is 1.5em; 4 is 1.125em). */
const HEADINGS: Readonly<Record<number, string>> = { 4: 'h3', 5: 'h2', 6: 'h1', 7: 'h1' };
const NORMAL = 3;
/** A longer line is a paragraph in large type. */
const LONGEST = 160;
/** How a sentence ends, or what goes on: a paragraph, a label. */
const SENTENCE = /[.,;:。…]["'”’»)\]]*$/;

/** Makes a heading of an element in large type that has a line to itself: so were headings written before there were style sheets. */
export function readLargeType(element: Element): void {
  const heading = HEADINGS[sizeOf(element)];
  if (heading === undefined) return;
  const text = textOf(element, LONGEST + 1, SKIPPED);
  const short = text.length <= LONGEST && CONTENT.test(text) && !SENTENCE.test(text.trimEnd());
  if (short && hasLineToItself(element) && !holdsBlocks(element)) element.name = heading;
}

/** The size of type that an element sets, 1 to 7; 0 for none. */
function sizeOf({ name, attribs }: Element): number {
  if (name === 'big') return NORMAL + 1;
  if (name !== 'font' || attribs.size === undefined) return 0;
  const size = Number.parseInt(attribs.size, 10);
  return Math.min(7, attribs.size.trim().startsWith('+') ? NORMAL + size : size);
}

/** Blocks in which a heading may stand: in a heading itself, the size is but how that looks. */
const AROUND: ReadonlySet<Role | null> = new Set<Role>(['block', 'cell', 'item', 'quote', 'definition']);
/** What may stand in the line beside it: nothing to read. */
const WORDLESS: ReadonlySet<Role | null> = new Set<Role>(['image', 'void', 'skipped']);

/** True where a line or a block begins right before the element and ends right behind it. */
const hasLineToItself = (element: Element): boolean => isAtEnd(element, 'prev') && isAtEnd(element, 'next');

function isAtEnd(element: Element, side: 'prev' | 'next'): boolean {
  let inner = element;
  while (true) {
    for (let node = inner[side]; node; node = node[side]) {
      if (isText(node) && CONTENT.test(node.data)) return false;
      if (!isTag(node)) continue;
      const role = roleOf(node);
      if (role === 'break' || isBlockRole(role)) return true;
      if (!WORDLESS.has(role)) return false;
    }
    const { parent } = inner;
    if (!parent || !isTag(parent)) return true;
    const role = roleOf(parent);
    if (isBlockRole(role)) return AROUND.has(role);
    inner = parent;
  }
}

function holdsBlocks(element: Element): boolean {
  for (const node of nodesOf(element)) if (isTag(node) && isBlockRole(roleOf(node))) return true;
  return false;
}
