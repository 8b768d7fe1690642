import { hasWord } from '../../../text/words.ts';
import type { Line } from '../line.ts';
import { columns } from '../line.ts';
import type { Repair } from './repair.ts';

/** Takes a line of `=` or `-` directly under a single line for what it is: the mark of a heading. */
export const underlines: Repair = {
  code: 'text-underlined-headings',
  says: 'underlined lines were read as headings',
  apply: (lines) => (lines.some((line) => UNDERLINE.test(line.text)) ? headed(lines) : lines),
};

const UNDERLINE = /^(?:={3,}|-{3,})$/;
/** A row of hyphens is also a rule: as an underline it is as long as its heading, give or take this. */
const TOLERANCE = 2;

function headed(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  lines.forEach((line, i) => {
    const title = lines[i - 1];
    if (title && title === out.at(-1) && isUnderline(line, title, lines[i + 1])) {
      out[out.length - 1] = {
        ...title,
        spans: [...title.spans, ...line.spans],
        shape: { type: 'heading', level: line.text.startsWith('=') ? 1 : 2 },
      };
    } else out.push(line);
  });
  return out;
}

function isUnderline(line: Line, title: Line, next: Line | undefined): boolean {
  if (line.gap > 0 || !UNDERLINE.test(line.text) || title.gap === 0 || title.shape.type !== 'text' || !hasWord(title.text)) return false;
  if (line.text.startsWith('=')) return true;
  return next?.gap !== 0 && Math.abs(line.text.length - columns(title.text)) <= TOLERANCE;
}
