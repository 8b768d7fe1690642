import type { ChildNode, Document, Element } from 'domhandler';
import { DomHandler, isComment, isTag, isText } from 'domhandler';
import { Parser } from 'htmlparser2';
import { parse as parseHtml5 } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import type { Span } from '../../model/source.ts';

/** A parsed page and where its nodes stand in the text. */
export interface Tree {
  readonly root: Document;
  /** True where htmlparser2 would have lost text and parse5 read the page instead. */
  readonly fallback: boolean;
  /** The half-open range of a node; null for what the parser made up. */
  readonly spanOf: (node: ChildNode) => Span | null;
}

/**
 * Builds the tree, but keeps text on both sides of an ignored end tag apart: so the range of a text node holds nothing
 * but its text.
 */
class Builder extends DomHandler {
  #source: Parser | null = null;

  constructor() {
    super(undefined, { withStartIndices: true, withEndIndices: true });
  }

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.#source = parser;
  }

  override ontext(data: string): void {
    const last = this.lastNode;
    if (last && isText(last) && this.#source?.startIndex !== (last.endIndex ?? 0) + 1) this.lastNode = null;
    super.ontext(data);
  }
}

/** Parses a page once: htmlparser2, or parse5 where a `<![CDATA[` in the HTML would make htmlparser2 swallow text. */
export function parse(text: string): Tree {
  const handler = new Builder();
  new Parser(handler).end(text);
  if (!text.includes('<![CDATA[') || !swallowsText(handler.root)) {
    return { root: handler.root, fallback: false, spanOf: (node) => span(node, 1) };
  }
  const root = parseHtml5(text, { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  return { root, fallback: true, spanOf: (node) => span(node, 0) };
}

function span(node: ChildNode, inclusive: 0 | 1): Span | null {
  return node.startIndex === null || node.endIndex === null ? null : { start: node.startIndex, end: node.endIndex + inclusive };
}

/** In HTML a CDATA section is a comment that ends at the first `>`; htmlparser2 reads on to `]]>`. */
function swallowsText(root: Document): boolean {
  for (const node of nodesOf(root)) {
    if (isComment(node) && node.data.startsWith('[CDATA[') && node.data.includes('>')) return true;
  }
  return false;
}

/** All nodes below one, in document order, without recursion. */
export function* nodesOf(root: Document | Element): Generator<ChildNode> {
  let node: ChildNode | null = root.children[0] ?? null;
  while (node) {
    yield node;
    node = following(node, root, true);
  }
}

/** The next node in document order below `root`; past the children of `node` where `descend` is false. */
export function following(node: ChildNode, root: Document | Element, descend: boolean): ChildNode | null {
  if (descend && 'children' in node && node.children[0]) return node.children[0];
  let current: ChildNode = node;
  while (!current.next) {
    const parent = current.parent;
    if (!parent || parent === root) return null;
    current = parent as ChildNode;
  }
  return current.next;
}

/** Text of an element as it stands, up to a number of characters; what `skip` names is left out. */
export function textOf(element: Element, limit: number, skip: ReadonlySet<string>): string {
  let text = '';
  let node: ChildNode | null = element.children[0] ?? null;
  while (node && text.length < limit) {
    if (isText(node)) text += node.data;
    else if (isTag(node) && node.name === 'br') text += '\n';
    node = following(node, element, !(isTag(node) && skip.has(node.name)));
  }
  return text.slice(0, limit);
}
