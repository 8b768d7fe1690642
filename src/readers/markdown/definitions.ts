import type { Definition, Nodes, Root } from 'mdast';
import { append } from '../../text/many.ts';

/** The link definitions of a document: the first of a name counts. */
export class Definitions {
  readonly #byName = new Map<string, Definition>();
  readonly #used = new Set<Definition>();

  constructor(root: Root) {
    const open: Nodes[] = [root];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'definition') this.#define(node);
      // Last in, first out: children go in from the end, so that definitions come in document order.
      if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i] as Nodes);
    }
    for (const node of references(root)) {
      const definition = this.#byName.get(node.identifier);
      if (definition) this.#used.add(definition);
    }
  }

  #define(node: Definition): void {
    if (!this.#byName.has(node.identifier)) this.#byName.set(node.identifier, node);
  }

  /** What a reference refers to. */
  get(identifier: string): Definition | undefined {
    return this.#byName.get(identifier);
  }

  /** False for a definition that no link or image needs: it would be lost if it did not stay as it is. */
  isUsed(node: Definition): boolean {
    return this.#used.has(node);
  }
}

function* references(root: Root): Generator<{ readonly identifier: string }> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'linkReference' || node.type === 'imageReference') yield node;
    if ('children' in node) append(open, node.children as Nodes[]);
  }
}
