import type { Line } from '../line.ts';
import type { Repair } from './repair.ts';

/** Keeps what stands between two lines of three backticks together, as code. */
export const fences: Repair = {
  code: 'text-fences',
  says: 'fenced lines were read as code',
  apply: (lines) => (lines.some((line) => FENCE.test(line.text)) ? fenced(lines) : lines),
};

const FENCE = /^(`{3,}|~{3,})[ \t]*([\w+#.-]*)$/;

function fenced(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  const closers = closingFences(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const close = closers.get(i);
    const end = close === undefined ? undefined : lines[close];
    if (close === undefined || !end) {
      out.push(line);
      continue;
    }
    const language = FENCE.exec(line.text)?.[2] || null;
    const span = { start: line.spans[0]?.start ?? 0, end: end.spans.at(-1)?.end ?? 0 };
    out.push({ ...line, spans: [span], shape: { type: 'code', language } });
    i = close;
  }
  return out;
}

/** For each line that opens a fence, the next line that closes it. */
function closingFences(lines: readonly Line[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let open: { readonly at: number; readonly mark: string } | null = null;
  lines.forEach((line, i) => {
    const match = FENCE.exec(line.text);
    if (!match) return;
    const mark = match[1] ?? '';
    if (!open) open = { at: i, mark };
    else if (!match[2] && mark[0] === open.mark[0] && mark.length >= open.mark.length) {
      pairs.set(open.at, i);
      open = null;
    }
  });
  return pairs;
}
