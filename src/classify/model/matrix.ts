import type { Page } from './page.ts';

/** Features of a page: one row for each scored block, columns in the order of `names`. */
export interface Matrix {
  readonly names: readonly string[];
  readonly rows: number;
  /** Row-major, `rows × names.length`. */
  readonly data: Float32Array;
}

/** Puts the values of one group into its columns, row by row. */
export class Cursor {
  readonly #data: Float32Array;
  readonly #width: number;
  readonly #offset: number;
  #at = 0;

  constructor(data: Float32Array, width: number, offset: number) {
    this.#data = data;
    this.#width = width;
    this.#offset = offset;
  }

  /** Begins the row of a scored block. */
  row(index: number): void {
    this.#at = index * this.#width + this.#offset;
  }

  /** Writes the next columns of the row. */
  put(...values: readonly number[]): void {
    for (let i = 0; i < values.length; i++) this.#data[this.#at++] = values[i] as number;
  }

  /** Writes the next columns from a part of other data. */
  copy(data: Float32Array, from: number, to: number): void {
    const own = this.#data;
    let at = this.#at;
    for (let i = from; i < to; i++) own[at++] = data[i] as number;
    this.#at = at;
  }

  /** Leaves the next columns of the row as they are: zero. */
  skip(columns: number): void {
    this.#at += columns;
  }

  /** Writes the next column of the row. */
  add(value: number): void {
    this.#data[this.#at++] = value;
  }
}

/** Features that belong together: their names, and the pass that computes them for all blocks of a page. */
export interface Group {
  readonly name: string;
  readonly names: readonly string[];
  readonly fill: (page: Page, out: Cursor) => void;
}

/** Names of the columns that groups fill, in order. */
export const columnsOf = (groups: readonly Group[]): readonly string[] =>
  groups.flatMap((group) => group.names.map((name) => `${group.name}.${name}`));

/** Computes the features of a page, group by group; `names` are those of the groups' columns, where they are known. */
export function computeFeatures(page: Page, groups: readonly Group[], names = columnsOf(groups)): Matrix {
  const data = new Float32Array(page.blocks.length * names.length);
  let offset = 0;
  for (const group of groups) {
    group.fill(page, new Cursor(data, names.length, offset));
    offset += group.names.length;
  }
  return { names, rows: page.blocks.length, data };
}

/** Two matrices of the same rows side by side. */
export function joinMatrices(left: Matrix, right: Matrix): Matrix {
  const names = [...left.names, ...right.names];
  const data = new Float32Array(left.rows * names.length);
  for (let row = 0; row < left.rows; row++) {
    const at = row * names.length;
    data.set(left.data.subarray(row * left.names.length, (row + 1) * left.names.length), at);
    data.set(right.data.subarray(row * right.names.length, (row + 1) * right.names.length), at + left.names.length);
  }
  return { names, rows: left.rows, data };
}
