import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { CONTENT } from './builder.ts';
import { SKIPPED } from './data/tags.ts';
import { isBlockRole, isFloating, roleOf } from './element.ts';
import { embedAddress } from './media.ts';
import { textOf } from './parse.ts';

/** Elements that hold sentences, besides those that are inline themselves. A bare `div` holds anything. */
const HOLDS_SENTENCES: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote figcaption summary'.split(' '));
/** Signs that stand right behind a word, and letters of scripts that part no words by spaces (Thai to Khmer; Han, kana). */
const UNPARTED = /[.,;:!?)\]…\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uff00-\uffef]/;
/** A text that does not end its sentence, and no separator of entries (`12 min · `). */
const OPEN = /[\p{L}\p{N},;([“„«"'‘’\-–—]\s*$/u;
/** A text that goes on. */
const GOES_ON = /^\s*[\p{Ll},.;:!?)\]”“»…]/u;
const BEGINS = /^\s*[\p{L}\p{N}("“„«'‘]/u;

/**
 * True for an element of no known display (`<trusted-source>`, `<button>`) that stands amid the words of a sentence: a browser sets it in the
 * line. By themselves, and between blocks, such elements are parts of a page.
 */
export function isAmidSentence(element: Element): boolean {
  const { parent } = element;
  if (!parent || !isTag(parent) || !(HOLDS_SENTENCES.has(parent.name) || !isBlockRole(roleOf(parent)))) return false;
  // what a player shows has no place in a line
  if (embedAddress(element) !== null) return false;
  const after = textBeside(element, 'next');
  if (after !== null && GOES_ON.test(after)) return true;
  const before = textBeside(element, 'prev');
  if (before === null || !OPEN.test(before)) return false;
  const last = after === null && parent.name === 'p' && element.name !== 'button';
  return last || (after !== null && BEGINS.test(after));
}

/** The text right before or after an element, that of an inline element included; null where a block, a line's or the parent's end is nearer. */
function textBeside(element: Element, side: 'prev' | 'next'): string | null {
  for (let node = element[side]; node; node = node[side]) {
    if (isText(node)) {
      if (CONTENT.test(node.data)) return node.data;
    } else if (isTag(node)) {
      const role = roleOf(node);
      if (role === 'break' || isBlockRole(role) || isFloating(node)) return null;
      const text = textAt(node, side);
      if (text !== null) return text;
    }
  }
  return null;
}

/** The text at that end of an inline element that is the nearer one. */
function textAt(element: Element, side: 'prev' | 'next'): string | null {
  let node: ChildNode | null | undefined = element;
  while (node && isTag(node)) node = side === 'prev' ? node.children.at(-1) : node.children[0];
  return node && isText(node) && CONTENT.test(node.data) ? node.data : null;
}

/** True for a link right behind another that leads elsewhere: a list of links in one line, unless its words need no space. */
export function followsLink(element: Element): boolean {
  const { name, attribs, prev } = element;
  if (name !== 'a' || !prev || !isTag(prev) || prev.name !== 'a') return false;
  const apart = attribs.href !== undefined && prev.attribs.href !== undefined && attribs.href !== prev.attribs.href;
  return apart && !UNPARTED.test(textOf(element, 1, SKIPPED));
}

/** The element before this one, where nothing but white space and comments parts them. */
export function previousElement(element: Element): Element | null {
  let node = element.prev;
  while (node && !isTag(node) && !(isText(node) && CONTENT.test(node.data))) node = node.prev;
  return node && isTag(node) ? node : null;
}
