import { NODE, type TreeData } from '../../../src/classify/model/trees.ts';

/** Trees as `fit.py` writes them: parallel lists, a node each, in preorder. */
export interface ListedTrees {
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

/** The same trees as weight files hold them. */
export function packTrees({ base, roots, feature, value, right }: ListedTrees): TreeData {
  const nodes = Buffer.alloc(feature.length * NODE * 4);
  for (const [i, column] of feature.entries()) {
    const at = i * NODE * 4;
    nodes.writeInt32LE(column, at);
    nodes.writeFloatLE(value[i] ?? Number.NaN, at + 4);
    nodes.writeInt32LE((right[i] ?? 0) * NODE, at + 8);
  }
  const starts = Buffer.alloc(roots.length * 4);
  for (const [i, root] of roots.entries()) starts.writeInt32LE(root * NODE, i * 4);
  return { base, roots: starts.toString('base64'), nodes: nodes.toString('base64') };
}
