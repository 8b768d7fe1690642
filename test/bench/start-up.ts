import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './pages.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url));

/** Pairs of child processes that are timed, after two that are not. */
const PAIRS = 21;
const WARM = 2;

/** Milliseconds that `copydesk FILE` and `node -e 0` take, in turns; medians, and the median of each pair's ratio. */
export function startUp(document: Uint8Array): { readonly node: number; readonly copydesk: number; readonly ratio: number } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const file = join(folder, 'post.md');
  writeFileSync(file, document);
  const node: number[] = [];
  const copydesk: number[] = [];
  for (let pair = -WARM; pair < PAIRS; pair++) {
    const empty = time(['-e', '0']);
    const whole = time([PROGRAM, file]);
    if (pair < 0) continue;
    node.push(empty);
    copydesk.push(whole);
  }
  rmSync(folder, { recursive: true });
  return { node: median(node), copydesk: median(copydesk), ratio: median(copydesk.map((value, i) => value / (node[i] ?? Number.NaN))) };
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
