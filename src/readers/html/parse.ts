import type { ChildNode, Document, Element } from 'domhandler';
import { DomHandler, isTag, isText } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { Span } from '../../model/source.ts';
import { nodeSpan } from './node-span.ts';
import { LeapingTokenizer } from './tokenizer.ts';

/** A parsed page and where its nodes stand in the text. */
export interface Tree {
  readonly root: Document;
  /** True where the page nests deeper than it was read. */
  readonly deep: boolean;
  /** The half-open range of a node; null for what the parser made up. */
  readonly spanOf: (node: ChildNode) => Span | null;
}

/**
 * Builds the tree with ranges of text nodes that hold nothing but their text: text on both sides of an ignored end tag is
 * kept apart, and the blanks in `</p >` are not taken for the start of what follows.
 */
class Builder extends DomHandler {
  readonly #text: string;
  #events: Parser | null = null;
  /** Most elements that were open at once. */
  deepest = 0;

  constructor(text: string) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.#text = text;
  }

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.#events = parser;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.tagStack.length;
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    if (this.tagStack.length > this.deepest) this.deepest = this.tagStack.length;
  }

  override ontext(data: string): void {
    const start = this.#startOf(data);
    const last = this.lastNode;
    if (last && isText(last) && start !== (last.endIndex ?? 0) + 1) this.lastNode = null;
    super.ontext(data);
    const node = this.lastNode;
    if (node && node !== last) node.startIndex = start;
  }

  /** Where the text starts that was just read: it is a slice of the source, or what an entity stands for. */
  #startOf(data: string): number {
    const { startIndex, endIndex } = this.#events ?? { startIndex: 0, endIndex: 0 };
    const start = endIndex + 1 - data.length;
    if (start === startIndex || this.#text.startsWith(data, start)) return start;
    return this.#text.lastIndexOf('&', endIndex);
  }
}

/**
 * No page nests deeper; htmlparser2 takes time quadratic in the depth. Elements below are opened and closed at once, so
 * that what they hold stands beside them: nothing is lost.
 */
const DEEPEST = 2048;
/** Elements whose content the tokenizer reads as one text: they cannot nest, and their text must stay theirs. */
const ONE_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

/** A parser whose depth has an end. */
class ShallowParser extends Parser {
  readonly #builder: Builder;
  /** Elements that were closed at once and whose end tags are still to come. */
  #flat = 0;
  #ending = false;
  /** What was answered for the tag that is being read; the parser asks again. */
  #answer: boolean | null = null;

  constructor(builder: Builder) {
    super(builder, { Tokenizer: LeapingTokenizer });
    this.#builder = builder;
  }

  override onopentagname(start: number, end: number): void {
    this.#ending = false;
    this.#answer = null;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#ending = true;
    this.#answer = null;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true;
    // a second question about an end tag is about the `p` that `</p>` alone opens
    if (this.#answer !== null) return !this.#ending && this.#answer;
    const deep = this.#builder.depth >= DEEPEST && !ONE_TEXT.has(name);
    this.#answer = deep && (!this.#ending || this.#flat > 0);
    if (this.#answer) this.#flat += this.#ending ? -1 : 1;
    return this.#answer;
  }
}

/** Parses a page with htmlparser2. What it reads otherwise than a browser does, the survey of the tree finds. */
export function parse(text: string): Tree {
  const builder = new Builder(text);
  new ShallowParser(builder).end(withPlainComments(text));
  return { root: builder.root, deep: builder.deepest >= DEEPEST, spanOf: (node) => nodeSpan(node, 1) };
}

const NO_COMMENT = /<(?:!(?=\[CDATA\[)|\/(?=>))/g;

/**
 * In HTML a CDATA section is a comment that ends at the first `>`, as `<?` is, and `</>` is nothing; htmlparser2 would read
 * the one to `]]>`, or to the end, and take the other for text.
 */
function withPlainComments(text: string): string {
  // nearly no page has one: to look for two strings takes less than an expression
  return text.includes('<![CDATA[') || text.includes('</>') ? text.replace(NO_COMMENT, '<?') : text;
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
