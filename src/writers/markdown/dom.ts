import type { Leaf, Mark, Run } from './runs.ts';
import { shared } from './runs.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Names under which turndown knows the leaves; all but text and code are void elements to it. */
const LEAF_NAMES = { text: '#text', code: 'CODE', image: 'IMG', break: 'BR', raw: 'EMBED' } as const;
const MARK_NAMES = { emphasis: 'EM', strong: 'STRONG', del: 'DEL', sub: 'SUB', sup: 'SUP', kbd: 'KBD', mark: 'MARK' } as const;

/**
 * A run or a mark as the few DOM properties that turndown reads. Turndown also writes onto it, so a tree is made for one
 * printing and thrown away. What it prints as (`printed`, `open`, `close`) is decided before, with its neighbours in view.
 */
export class PrintNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly mark: Mark | null;
  readonly leaf: Leaf | null;
  readonly childNodes: PrintNode[] = [];
  parentNode: PrintNode | null = null;
  /** Markdown of a text; a placeholder for every other leaf. */
  printed = '';
  open = '';
  close = '';
  #index = 0;

  constructor(node: { readonly mark?: Mark; readonly leaf?: Leaf }) {
    this.mark = node.mark ?? null;
    this.leaf = node.leaf ?? null;
    this.nodeType = node.leaf?.type === 'text' ? TEXT_NODE : ELEMENT_NODE;
    if (node.leaf) this.nodeName = LEAF_NAMES[node.leaf.type];
    else if (node.mark === undefined) this.nodeName = 'DIV';
    else this.nodeName = typeof node.mark === 'string' ? MARK_NAMES[node.mark] : 'A';
  }

  append(child: PrintNode): PrintNode {
    child.parentNode = this;
    child.#index = this.childNodes.push(child) - 1;
    return child;
  }

  get firstChild(): PrintNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): PrintNode | null {
    return this.parentNode?.childNodes[this.#index + 1] ?? null;
  }

  get previousSibling(): PrintNode | null {
    return this.parentNode?.childNodes[this.#index - 1] ?? null;
  }

  get textContent(): string {
    if (this.leaf) return this.printed;
    return this.childNodes.map((child) => child.textContent).join('');
  }

  get nodeValue(): string {
    return this.printed;
  }

  get data(): string {
    return this.printed;
  }

  set data(value: string) {
    this.printed = value;
  }

  cloneNode(): PrintNode {
    return this;
  }

  removeChild(child: PrintNode): PrintNode {
    this.childNodes.splice(child.#index, 1);
    for (const [i, node] of this.childNodes.entries()) node.#index = i;
    return child;
  }
}

/** The runs as a tree: neighbours that share marks stand in the same node. */
export function treeOf(runs: readonly Run[]): PrintNode {
  const root = new PrintNode({});
  const open: PrintNode[] = [root];
  let marks: readonly Mark[] = [];
  for (const run of runs) {
    open.length = shared(marks, run.marks).length + 1;
    for (const mark of run.marks.slice(open.length - 1)) open.push(parentOf(open, root).append(new PrintNode({ mark })));
    marks = run.marks;
    parentOf(open, root).append(new PrintNode({ leaf: run.leaf }));
  }
  return root;
}

function parentOf(open: readonly PrintNode[], root: PrintNode): PrintNode {
  return open.at(-1) ?? root;
}
