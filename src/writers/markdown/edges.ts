import { charAt, charBefore, flanksLeft, flanksRight, isPunctuation, isSpace } from './characters.ts';
import { type Mark, type Run, shared } from './runs.ts';

/**
 * Moves punctuation out of emphasis where CommonMark would not see its edge: `foo**(bar)**baz` is not bold, `foo(**bar**)baz`
 * is. Emphasis of nothing but punctuation goes where it could not be seen.
 */
export function settleEdges(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const [i, run] of runs.entries()) {
    const last = out.at(-1);
    const pair = last ? settle(last, run, { opened: i < 2 || !within(runs[i - 2], last), closed: !within(runs[i + 1], run) }) : [run];
    if (last) out.pop();
    out.push(...pair);
  }
  return out;
}

/** Whether a run stands in the innermost mark of its neighbour. */
function within(run: Run | undefined, neighbour: Run): boolean {
  const mark = neighbour.marks.at(-1);
  return mark !== undefined && run !== undefined && run.marks[neighbour.marks.length - 1] === mark;
}

/** Two neighbours, with the punctuation between them outside of the mark that only one of them stands in. */
function settle(left: Run, right: Run, alone: { readonly opened: boolean; readonly closed: boolean }): Run[] {
  const common = shared(left.marks, right.marks).length;
  const [a, b] = [left.leaf, right.leaf];
  if (a.type !== 'text' || b.type !== 'text') return [left, right];
  const before = charBefore(a.value, a.value.length);
  const after = charAt(b.value, 0);
  if (isEmphasis(left.marks[common]) && left.marks.length === common + 1 && right.marks.length === common) {
    if (flanksRight(before, after, true)) return [left, right];
    const stem = a.value.slice(0, stemEnd(a.value));
    if (stem === '' && !alone.opened) return [left, right];
    return parts(stem, left.marks, a.value.slice(stem.length) + b.value, right.marks);
  }
  if (isEmphasis(right.marks[common]) && right.marks.length === common + 1 && left.marks.length === common) {
    if (flanksLeft(before, after, true)) return [left, right];
    const head = b.value.slice(0, stemStart(b.value));
    if (head.length === b.value.length && !alone.closed) return [left, right];
    return parts(a.value + head, left.marks, b.value.slice(head.length), right.marks);
  }
  return [left, right];
}

function isEmphasis(mark: Mark | undefined): boolean {
  return mark === 'emphasis' || mark === 'strong';
}

function parts(a: string, aMarks: readonly Mark[], b: string, bMarks: readonly Mark[]): Run[] {
  const runs = [
    { leaf: { type: 'text', value: a }, marks: aMarks },
    { leaf: { type: 'text', value: b }, marks: bMarks },
  ] as const;
  return runs.filter(({ leaf }) => leaf.value !== '');
}

/** Where the punctuation and spaces at the end of a text begin. */
function stemEnd(text: string): number {
  let end = text.length;
  for (let char = charBefore(text, end); end > 0 && (isPunctuation(char) || isSpace(char)); char = charBefore(text, end))
    end -= char.length;
  return end;
}

/** Where the punctuation and spaces at the start of a text end. */
function stemStart(text: string): number {
  let start = 0;
  for (let char = charAt(text, 0); start < text.length && (isPunctuation(char) || isSpace(char)); char = charAt(text, start))
    start += char.length;
  return start;
}
