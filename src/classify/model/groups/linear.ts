import type { LinearScores } from '../linear.ts';
import type { Group } from '../matrix.ts';

/** Blocks on either side over which means are taken. */
const WIDTHS = [2, 5];

/** The column of the block's own score. */
export const OWN_SCORE = 'score';

/** Builds the group of what a linear score over tokens says of the block and of those around it. */
export function linearGroup(name: string, { logits, known }: LinearScores): Group {
  return {
    name,
    names: [OWN_SCORE, 'previous', 'next', ...WIDTHS.map((width) => `mean${width}`), 'known'],
    fill(_page, out) {
      const sums = new Float64Array(logits.length + 1);
      for (let i = 0; i < logits.length; i++) sums[i + 1] = (sums[i] as number) + (logits[i] as number);
      for (let i = 0; i < logits.length; i++) {
        out.row(i);
        out.put(logits[i] as number, logits[i - 1] ?? 0, logits[i + 1] ?? 0);
        for (const width of WIDTHS) {
          const from = Math.max(0, i - width);
          const to = Math.min(logits.length, i + width + 1);
          out.add(((sums[to] as number) - (sums[from] as number)) / (to - from));
        }
        out.add(known[i] as number);
      }
    },
  };
}
