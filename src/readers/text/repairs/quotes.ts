import type { Line } from '../line.ts';
import { bulletLength } from '../patterns.ts';
import type { Repair } from './repair.ts';

/** Takes Markdown's `>` off quoted lines, so that what stands behind it is read as any other line. */
export const quotes: Repair = {
  code: 'text-quotes',
  says: 'lines behind `>` were read as quotes',
  apply: (lines, style) => (style.markdown && lines.some((line) => QUOTE.test(line.text)) ? unquoted(lines) : lines),
};

const QUOTE = /^>(?:[ \t]?>)*([ \t\u00a0]*)/;

function unquoted(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let blank = 0;
  for (const line of lines) {
    const match = line.shape.type === 'text' ? QUOTE.exec(line.text) : null;
    const text = match ? line.text.slice(match[0].length) : line.text;
    const last = out.at(-1);
    if (match && text === '' && last) {
      // A `>` alone is a blank line of the quote: its mark goes to the line above.
      out[out.length - 1] = { ...last, spans: [...last.spans, ...line.spans] };
      blank += line.gap + 1;
      continue;
    }
    const gap = line.gap + blank;
    blank = 0;
    if (match && text !== '')
      out.push({
        ...line,
        text,
        bullet: bulletLength(text),
        gap,
        quoted: true,
        indent: line.indent + Math.max(0, (match[1]?.length ?? 0) - 1),
      });
    else out.push(gap === line.gap ? line : { ...line, gap });
  }
  return out;
}
