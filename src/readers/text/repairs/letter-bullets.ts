import type { Line } from '../line.ts';
import { isFull } from '../wrap.ts';
import type { Repair } from './repair.ts';

/** Knows the letters and signs that lynx and inscriptis put before items of inner lists (`o`, `#`, `@`) for bullets. */
export const letterBullets: Repair = {
  code: 'text-letter-bullets',
  says: 'indented lines that begin with `o`, `#` or `@` were read as items',
  apply: (lines, { width, markdown }) =>
    markdown
      ? lines
      : lines.map((line, i) => {
          const length = line.indent >= INNER ? (MARK.exec(line.text)?.[0].length ?? 0) : 0;
          return length === 0 || isWrapped(lines[i - 1], line, width) ? line : { ...line, bullet: length };
        }),
};

/** Inner lists are indented at least so far. */
const INNER = 4;
const MARK = /^[o#@=](?:[ \u00a0]+|$)/;

/** The letter may be a word that a wrap has put first (Portuguese `o`). */
function isWrapped(above: Line | undefined, line: Line, width: number | null): boolean {
  return width !== null && above !== undefined && line.gap === 0 && isFull(above, line, width);
}
