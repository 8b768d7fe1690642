import { printable } from './excerpt.ts';
import type { Paint } from './paint.ts';

/** Lines around a change. */
const CONTEXT = 3;
/** Texts that differ in more lines than this are shown as one replacement: the work grows with the square of it. */
const MOST_EDITS = 1000;

/** Which lines of the one text and of the other have no partner. */
interface Changes {
  readonly removed: Uint8Array;
  readonly added: Uint8Array;
}

/** The lines that differ, after Myers ("An O(ND) difference algorithm", 1986), common ends put aside first. */
function compare(a: readonly string[], b: readonly string[]): Changes {
  const removed = new Uint8Array(a.length);
  const added = new Uint8Array(b.length);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [endA, endB] = [a.length - tail, b.length - tail];
  const trace = search(a.slice(start, endA), b.slice(start, endB));
  if (trace === null) {
    removed.fill(1, start, endA);
    added.fill(1, start, endB);
    return { removed, added };
  }
  let [x, y] = [endA - start, endB - start];
  for (let d = trace.length - 1; d > 0; d--) {
    const before = trace[d - 1] ?? new Int32Array();
    const down = goesDown(before, d, x - y);
    const k = x - y + (down ? 1 : -1);
    const fromX = before[k + d] ?? 0;
    const fromY = fromX - k;
    if (down) added[start + fromY] = 1;
    else removed[start + fromX] = 1;
    [x, y] = [fromX, fromY];
  }
  return { removed, added };
}

/** How far each diagonal comes with 0, 1, 2 … edits, until one comes to the end; null for too many edits. Diagonal `k` of step `d` is at `k + d + 1`. */
function search(a: readonly string[], b: readonly string[]): readonly Int32Array[] | null {
  const trace: Int32Array[] = [];
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    const reach = new Int32Array(2 * d + 3);
    const before = trace[d - 1];
    trace.push(reach);
    for (let k = -d; k <= d; k += 2) {
      let x = 0;
      if (before) x = goesDown(before, d, k) ? (before[k + 1 + d] ?? 0) : (before[k - 1 + d] ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[k + d + 1] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return null;
}

/** True where step `d` comes to diagonal `k` by a line of the second text. */
function goesDown(before: Int32Array, d: number, k: number): boolean {
  return k === -d || (k !== d && (before[k - 1 + d] ?? 0) < (before[k + 1 + d] ?? 0));
}

/** One line of a diff. */
interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

function linesOf(a: readonly string[], b: readonly string[]): readonly Line[] {
  const { removed, added } = compare(a, b);
  const lines: Line[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (removed[i] === 1) lines.push({ mark: '-', text: a[i++] ?? '' });
    else if (added[j] === 1) lines.push({ mark: '+', text: b[j++] ?? '' });
    else {
      lines.push({ mark: ' ', text: a[i++] ?? '' });
      j++;
    }
  }
  return lines;
}

/** The lines of a text with their ends; the last one may have none. */
function split(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** What a diff compares: a name and a text, or null for a file that is not there. */
export interface Side {
  readonly name: string;
  readonly text: string | null;
}

/** The difference of two files in the unified format, which `git apply` and `patch -p1` read; empty where there is none. */
export function unifiedDiff(before: Side, after: Side): string {
  const lines = linesOf(split(before.text ?? ''), split(after.text ?? ''));
  let out = '';
  let [a, b] = [1, 1];
  for (let at = 0; at < lines.length; ) {
    const first = lines.findIndex(({ mark }, i) => i >= at && mark !== ' ');
    if (first < 0) break;
    const start = Math.max(at, first - CONTEXT);
    const end = hunkEnd(lines, first);
    a += start - at;
    b += start - at;
    const hunk = lines.slice(start, end);
    const [countA, countB] = [hunk.filter(({ mark }) => mark !== '+').length, hunk.filter(({ mark }) => mark !== '-').length];
    out += `@@ -${range(a, countA)} +${range(b, countB)} @@\n${hunk.map(printed).join('')}`;
    a += countA;
    b += countB;
    at = end;
  }
  return out === '' ? '' : `--- ${sideName('a', before)}\n+++ ${sideName('b', after)}\n${out}`;
}

/** Where the changes that are near each other end, with the lines after them. */
function hunkEnd(lines: readonly Line[], first: number): number {
  let last = first;
  for (let i = first; i < lines.length && i <= last + 2 * CONTEXT; i++) if (lines[i]?.mark !== ' ') last = i;
  return Math.min(lines.length, last + 1 + CONTEXT);
}

/** A range as the format has it: an empty one is named by the line before it. */
function range(start: number, count: number): string {
  return count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`;
}

function printed({ mark, text }: Line): string {
  return text.endsWith('\n') ? mark + text : `${mark}${text}\n\\ No newline at end of file\n`;
}

function sideName(letter: string, { name, text }: Side): string {
  return text === null ? '/dev/null' : `${letter}/${name.replace(/^\.?\//, '')}`;
}

/** The number of the first line in which two texts differ, from 1. */
export function firstDifference(a: string, b: string): number {
  const [one, other] = [split(a), split(b)];
  const at = one.findIndex((line, i) => line !== other[i]);
  return at < 0 ? one.length + 1 : at + 1;
}

/** A diff for a terminal: colours by mark, and nothing that speaks to the terminal. */
export function paintDiff(diff: string, paint: Paint): string {
  const lines = diff.split('\n');
  return lines.map((line, i) => (i < 2 ? paint.bold(printable(line)) : painted(printable(line), paint))).join('\n');
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('@@')) return paint.dim(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('+') ? paint.green(line) : line;
}
