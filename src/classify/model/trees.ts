/**
 * A trained ensemble of regression trees, flat, each tree in preorder: the left child of a node follows it. Its numbers stand as they are used in
 * memory (base64, 32 bits each, little-endian), for lists of them would take as long to load as a page to score.
 */
export interface TreeData {
  /** Logit added to the sum of the trees. */
  readonly base: number;
  /** Where each tree's first node begins, an integer each. */
  readonly roots: string;
  /**
   * Three numbers a node, so that a step down looks at one place of the memory. An inner node: the column that it looks at, the value (a float) below
   * which rows go left, where the right child begins. A leaf: -1, its contribution to the logit (a float), 0.
   */
  readonly nodes: string;
}

/** How many numbers a node takes. */
export const NODE = 3;

/** Scores rows of features: gradient-boosted trees, logistic loss (Chen & Guestrin, XGBoost, 2016). */
export class Trees {
  readonly #base: number;
  readonly #roots: Int32Array;
  readonly #nodes: Int32Array;
  /** The same memory: the second number of a node is no integer. */
  readonly #values: Float32Array;

  constructor(data: TreeData) {
    this.#base = data.base;
    this.#roots = integers(data.roots);
    this.#nodes = integers(data.nodes);
    this.#values = new Float32Array(this.#nodes.buffer);
  }

  /** The logit of the row that begins at `offset` of a row-major matrix. */
  logit(data: Float32Array, offset: number): number {
    const [roots, nodes, values] = [this.#roots, this.#nodes, this.#values];
    // V8 knows no type of a private field: without this it would box the sum of every tree
    let sum = Number(this.#base);
    for (let t = 0; t < roots.length; t++) {
      let node = roots[t] as number;
      for (let column = nodes[node] as number; column >= 0; column = nodes[node] as number) {
        node = (data[offset + column] as number) < (values[node + 1] as number) ? node + NODE : (nodes[node + 2] as number);
      }
      sum += values[node + 1] as number;
    }
    return sum;
  }

  /**
   * How much each column moved the logit of one row: along every path, the change of the subtree's mean leaf at each split
   * (Saabas 2014, with unweighted means). For explanations only.
   */
  contributions(data: Float32Array, offset: number): ReadonlyMap<number, number> {
    const means = this.#means();
    const meanOf = (node: number): number => means[node / NODE] as number;
    const moved = new Map<number, number>();
    for (const root of this.#roots) {
      let node = root;
      for (let column = this.#nodes[node] as number; column >= 0; column = this.#nodes[node] as number) {
        const left = (data[offset + column] as number) < (this.#values[node + 1] as number);
        const next = left ? node + NODE : (this.#nodes[node + 2] as number);
        moved.set(column, (moved.get(column) ?? 0) + meanOf(next) - meanOf(node));
        node = next;
      }
    }
    return moved;
  }

  /** Mean leaf below every node; children stand after their parents, so one backward pass does. */
  #means(): Float32Array {
    const means = new Float32Array(this.#nodes.length / NODE);
    for (let i = means.length - 1; i >= 0; i--) {
      const node = i * NODE;
      means[i] =
        (this.#nodes[node] as number) < 0
          ? (this.#values[node + 1] as number)
          : ((means[i + 1] as number) + (means[(this.#nodes[node + 2] as number) / NODE] as number)) / 2;
    }
    return means;
  }
}

const BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

function integers(base64: string): Int32Array {
  const bytes = Buffer.from(base64, 'base64');
  if (BIG_ENDIAN) bytes.swap32();
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** The logistic function. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
