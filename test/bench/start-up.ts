import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './pages.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PROGRAM = here('../../bin/copydesk.js');
const CPU_TIME = here('./cpu-time.cjs');
const ARCHIVE = here('../../fixtures/archive');

/** A small document of each shape: each needs other parts of the program. */
const SHAPES = {
  post: 'workbench/tool-roll.md',
  'HTML post': 'wire-feed/2026-01-12-keeper-of-the-light.html',
  scrape: 'channel-nine/night-ferry.txt',
  page: 'harbor-gazette/library-roof-gallery.html',
} as const;
/** Front matter, which Markdown without it has not. */
const HEADER = /^\{[\s\S]*?\n\}\n/;

/** Rounds that are timed, after those that are not. */
const ROUNDS = 15;
const WARM = 2;

/** What starting costs for one shape. */
export interface StartUp {
  readonly shape: string;
  /** Milliseconds of CPU time. */
  readonly copydesk: number;
  /** The same over that of `node -e 0`: the median of the rounds' ratios. */
  readonly ratio: number;
}

/** The CPU time that `copydesk FILE` takes over that of `node -e 0`, in turns, for a document of each shape. */
export function startUps(): { readonly node: number; readonly shapes: readonly StartUp[] } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const markdown = join(folder, 'note.md');
  writeFileSync(markdown, readFileSync(join(ARCHIVE, SHAPES.post), 'utf8').replace(HEADER, ''));
  const files = [
    ...Object.entries(SHAPES).map(([shape, file]) => ({ shape, file: join(ARCHIVE, file) })),
    { shape: 'Markdown', file: markdown },
  ];
  const node: number[] = [];
  const times = files.map((): number[] => []);
  for (let round = -WARM; round < ROUNDS; round++) {
    const empty = cpu(['-e', '0']);
    const taken = files.map(({ file }) => cpu([PROGRAM, file]));
    if (round < 0) continue;
    node.push(empty);
    for (const [i, time] of taken.entries()) times[i]?.push(time);
  }
  rmSync(folder, { recursive: true });
  const shapes = files.map(({ shape }, i) => {
    const own = times[i] ?? [];
    return { shape, copydesk: median(own), ratio: median(own.map((time, round) => time / (node[round] ?? Number.NaN))) };
  });
  return { node: median(node), shapes };
}

/**
 * Milliseconds of CPU time that a run of node takes: a busy machine changes it less than the time on the clock. Without the certificates that an
 * environment may add: Node reads them at every start, and would look slow beside copydesk.
 */
function cpu(args: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['--require', CPU_TIME, ...args], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(stderr.slice(stderr.lastIndexOf('\n'))) / 1000;
}
