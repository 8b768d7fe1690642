import { charAt, charBefore, flanksLeft, flanksRight, isSpace, isSurePunctuation, OBJECT } from './characters.ts';
import type { PrintNode } from './dom.ts';
import type { Flavour } from './flavours.ts';
import { linkTarget } from './leaves.ts';

const HTML_NAMES = { emphasis: 'em', strong: 'strong', del: 'del', sub: 'sub', sup: 'sup', kbd: 'kbd', mark: 'mark' } as const;

interface Out {
  readonly used: Set<string>;
  readonly flavour: Flavour;
}

/**
 * Decides what every mark of a tree opens and closes with, and returns the delimiter characters in use. Emphasis takes `*`, or
 * `_` where a `*` of another mark would touch; where CommonMark would not see either (`foo**(bar)**baz`), an HTML tag.
 */
export function delimit(root: PrintNode, flavour: Flavour): ReadonlySet<string> {
  const used = new Set<string>();
  delimitChildren(root, '', { used, flavour });
  return used;
}

/** Returns the last character printed. Recursion is as deep as marks nest: no mark stands inside itself. */
function delimitChildren(node: PrintNode, before: string, out: Out): string {
  let last = before;
  for (const child of node.childNodes) {
    if (child.leaf) {
      last = edge(child, 'last');
      continue;
    }
    decide(child, last, out);
    delimitChildren(child, child.open.slice(-1), out);
    last = child.close.slice(-1);
  }
  return last;
}

function decide(node: PrintNode, before: string, { used, flavour }: Out): void {
  const { mark } = node;
  if (mark === null) return;
  if (typeof mark !== 'string') {
    node.open = '[';
    node.close = `]${linkTarget(mark, flavour)}`;
    return;
  }
  const char = mark === 'emphasis' || mark === 'strong' || mark === 'del' ? delimiter(node, mark, before) : null;
  if (char === null) {
    node.open = `<${HTML_NAMES[mark]}>`;
    node.close = `</${HTML_NAMES[mark]}>`;
    return;
  }
  used.add(char);
  node.open = mark === 'emphasis' ? char : char + char;
  node.close = node.open;
}

/** The delimiter character that CommonMark surely reads as this mark at this place, or null. */
function delimiter(node: PrintNode, mark: 'emphasis' | 'strong' | 'del', before: string): string | null {
  const after = node.nextSibling ? edge(node.nextSibling, 'first') : node.parentNode?.mark ? OBJECT : '';
  const outer = before === '' ? '' : /[*_~]/.test(before) ? OBJECT : before;
  if (!flanksLeft(outer, edge(node, 'first'), true) || !flanksRight(edge(node, 'last'), after, true)) return null;
  const touches = (char: string) => before === char || (!node.nextSibling && node.parentNode?.close.startsWith(char) === true);
  if (mark === 'del') return touches('~') ? null : '~';
  if (!touches('*')) return '*';
  const apart = (char: string) => isSpace(char) || isSurePunctuation(char);
  return !touches('_') && apart(outer) && apart(after) ? '_' : null;
}

/** The first or last character that a node prints; OBJECT for marks and all that is not text, whose edges are punctuation. */
function edge(node: PrintNode, side: 'first' | 'last'): string {
  const outermost = node.leaf ?? (side === 'first' ? node.childNodes[0] : node.childNodes.at(-1))?.leaf;
  if (outermost?.type === 'raw') return side === 'first' ? charAt(outermost.value, 0) : charBefore(outermost.value, outermost.value.length);
  if (outermost?.type !== 'text') return OBJECT;
  return side === 'first' ? charAt(outermost.value, 0) : charBefore(outermost.value, outermost.value.length);
}
