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

/** Scores rows of features: gradient-boosted trees, logistic loss (Chen & Guestrin, XGBoost, 2016). */
export class Trees {
  readonly #base: number;
  readonly #roots: Int32Array;
  readonly #feature: Int16Array;
  readonly #value: Float32Array;
  readonly #right: Int32Array;

  constructor(data: TreeData) {
    this.#base = data.base;
    this.#roots = new Int32Array(data.roots);
    this.#feature = new Int16Array(data.feature);
    this.#value = new Float32Array(data.value);
    this.#right = new Int32Array(data.right);
  }

  /** The logit of the row that begins at `offset` of a row-major matrix. */
  logit(data: Float32Array, offset: number): number {
    const feature = this.#feature;
    const value = this.#value;
    const right = this.#right;
    // V8 knows no type of a private field: without this it would box the sum of every tree
    let sum = Number(this.#base);
    for (let t = 0; t < this.#roots.length; t++) {
      let node = this.#roots[t] as number;
      for (let column = feature[node] as number; column >= 0; column = feature[node] as number) {
        node = (data[offset + column] as number) < (value[node] as number) ? node + 1 : (right[node] as number);
      }
      sum += value[node] as number;
    }
    return sum;
  }

  /**
   * How much each column moved the logit of one row: along every path, the change of the subtree's mean leaf at each split
   * (Saabas 2014, with unweighted means). For explanations only.
   */
  contributions(data: Float32Array, offset: number): ReadonlyMap<number, number> {
    const means = this.#means();
    const moved = new Map<number, number>();
    for (const root of this.#roots) {
      let node = root;
      for (let column = this.#feature[node] as number; column >= 0; column = this.#feature[node] as number) {
        const next = (data[offset + column] as number) < (this.#value[node] as number) ? node + 1 : (this.#right[node] as number);
        moved.set(column, (moved.get(column) ?? 0) + (means[next] as number) - (means[node] as number));
        node = next;
      }
    }
    return moved;
  }

  /** Mean leaf below every node; children stand after their parents, so one backward pass does. */
  #means(): Float32Array {
    const means = new Float32Array(this.#value.length);
    for (let node = means.length - 1; node >= 0; node--) {
      means[node] =
        (this.#feature[node] as number) < 0
          ? (this.#value[node] as number)
          : ((means[node + 1] as number) + (means[this.#right[node] as number] as number)) / 2;
    }
    return means;
  }
}

/** The logistic function. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
