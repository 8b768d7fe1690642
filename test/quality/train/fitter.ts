import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TreeData } from '../../../src/classify/model/trees.ts';
import { type ListedTrees, packTrees } from './pack.ts';

/** Seed of everything random in training. */
export const SEED = 5;

/** Rows to learn from: a label and a weight each. */
export interface Rows {
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** Fits trees by the script beside this file. */
export class Fitter {
  readonly #dir = mkdtempSync(join(tmpdir(), 'train-'));

  /** Hands the matrix, labels and weights to the script. */
  write(samples: readonly Rows[]): void {
    const rows = samples.reduce((sum, sample) => sum + sample.rows.length, 0);
    const columns = samples.find((sample) => sample.rows.length > 0)?.rows[0]?.length ?? 0;
    const x = new Float32Array(rows * columns);
    const y = new Float32Array(rows);
    const w = new Float32Array(rows);
    let at = 0;
    for (const sample of samples) {
      for (const [i, row] of sample.rows.entries()) {
        x.set(row, columns * at);
        y[at] = sample.labels[i] ?? 0;
        w[at] = sample.weights[i] ?? 0;
        at++;
      }
    }
    for (const [name, data] of Object.entries({ x, y, w })) writeFileSync(join(this.#dir, `${name}.f32`), Buffer.from(data.buffer));
    writeFileSync(join(this.#dir, 'shape.json'), JSON.stringify({ rows, columns }));
  }

  /** Trees for what was written last; `options` are the script's. @throws Error where Python with xgboost is missing. */
  trees(options: readonly string[]): TreeData {
    const out = join(this.#dir, 'trees.json');
    const run = spawnSync('python3', [join(import.meta.dirname, 'fit.py'), this.#dir, out, ...options, '--seed', String(SEED)], {
      stdio: 'inherit',
    });
    if (run.status !== 0) throw new Error('fit.py failed: it needs python3 with xgboost and numpy');
    return packTrees(JSON.parse(readFileSync(out, 'utf8')) as ListedTrees);
  }

  /** Removes the temporary files. */
  close(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
