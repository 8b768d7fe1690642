import { clip } from '../clip.ts';
import type { Group } from '../matrix.ts';
import type { Page } from '../page.ts';

const NEIGHBOURS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
const WIDTHS = [3, 8, 20];
/** Above this a block counts as body for the distances. */
const LIKELY = 0.5;
const MAX_DISTANCE = 40;

/** Builds the group of a second stage: what a first one said of the block and of those around it. `p` runs over `page.blocks`. */
export function scoreGroup(p: readonly number[]): Group {
  return {
    name: 'first',
    names: [
      ...NEIGHBOURS.map((d) => `p@${d}`),
      ...WIDTHS.flatMap((w) => [`mean${w}`, `words${w}`]),
      'before',
      'after',
      'sinceFirst',
      'untilLast',
      'gapBefore',
      'gapAfter',
      'runWords',
      'expected',
    ],
    fill(page, out) {
      const mass = running(p.map((value, i) => value * (page.blocks[i]?.words ?? 0)));
      const all = Math.max(1, mass.at(-1) ?? 0);
      const sums = running(p);
      const likely = p.map((value) => value >= LIKELY);
      const first = likely.indexOf(true);
      const last = likely.lastIndexOf(true);
      const runs = runWords(page, likely);
      for (let i = 0; i < p.length; i++) {
        out.row(i);
        for (const d of NEIGHBOURS) out.add(p[i + d] ?? -1);
        for (const w of WIDTHS) {
          const from = Math.max(0, i - w);
          const to = Math.min(p.length, i + w + 1);
          out.put(((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from), Math.log1p((mass[to] ?? 0) - (mass[from] ?? 0)));
        }
        out.put(
          (mass[i] ?? 0) / all,
          1 - (mass[i + 1] ?? 0) / all,
          first < 0 ? -MAX_DISTANCE : clip(i - first, MAX_DISTANCE),
          last < 0 ? -MAX_DISTANCE : clip(last - i, MAX_DISTANCE),
        );
        out.put(gap(likely, i, -1), gap(likely, i, 1), runs[i] ?? 0, all);
      }
    },
  };
}

function running(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** Steps to the nearest likely block in one direction, bounded. */
function gap(likely: readonly boolean[], i: number, step: number): number {
  for (let d = 1; d < MAX_DISTANCE; d++) {
    if (likely[i + step * d]) return d;
    if (likely[i + step * d] === undefined) break;
  }
  return MAX_DISTANCE;
}

/** Words of the run of likely blocks that a block stands in; 0 outside. */
function runWords(page: Page, likely: readonly boolean[]): number[] {
  const out: number[] = new Array(likely.length).fill(0);
  for (let i = 0; i < likely.length; ) {
    if (!likely[i]) {
      i++;
      continue;
    }
    let end = i;
    let words = 0;
    for (; likely[end]; end++) words += page.blocks[end]?.words ?? 0;
    out.fill(words, i, end);
    i = end;
  }
  return out;
}
