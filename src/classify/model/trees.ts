/** A trained ensemble of regression trees, flat, each tree in preorder: the left child of a node follows it. */
export interface TreeData {
  /** Logit added to the sum of the trees. */
  readonly base: number;
  /** Index of each tree's first node. */
  readonly roots: readonly number[];
  /** Column that an inner node looks at; -1 for a leaf. */
  readonly feature: readonly number[];
  /** Inner node: values below go left. Leaf: its contribution to the logit. */
  readonly value: readonly number[];
  /** Index of the right child; 0 for a leaf. */
  readonly right: readonly number[];
}

/** A node is three numbers side by side, so that a step down looks at one place of the memory: column, value, right child. */
const NODE = 3;

/** Scores rows of features: gradient-boosted trees, logistic loss (Chen & Guestrin, XGBoost, 2016). */
export class Trees {
  readonly #base: number;
  readonly #roots: Int32Array;
  readonly #nodes: Int32Array;
  /** The same memory: the second number of a node is no integer. */
  readonly #values: Float32Array;

  constructor(data: TreeData) {
    this.#base = data.base;
    this.#roots = Int32Array.from(data.roots, (root) => root * NODE);
    this.#nodes = new Int32Array(data.feature.length * NODE);
    this.#values = new Float32Array(this.#nodes.buffer);
    for (const [i, column] of data.feature.entries()) {
      this.#nodes[i * NODE] = column;
      this.#values[i * NODE + 1] = data.value[i] as number;
      this.#nodes[i * NODE + 2] = (data.right[i] as number) * NODE;
    }
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

/** The logistic function. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
