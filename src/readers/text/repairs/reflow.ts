import { hasWord } from '../../../text/words.ts';
import { columns, Joiner, type Line } from '../line.ts';
import { atxMark, isLoneBullet, numberMark, startsMarkdownBlock } from '../patterns.ts';
import type { Style } from '../style.ts';
import { isFull } from '../wrap.ts';
import { joint } from './joint.ts';
import type { Repair } from './repair.ts';

/** Joins the lines of paragraphs that were broken at a fixed column (lynx, w3m, html2text, mail). */
export const reflow: Repair = {
  code: 'text-reflowed',
  says: 'lines broken at a fixed column were joined to paragraphs',
  apply: (lines, style) => (style.width === null ? lines : joined(lines, style, style.width)),
};

function joined(lines: readonly Line[], style: Style, width: number): Line[] {
  const out: Line[] = [];
  let open: Joiner | null = null;
  for (const line of lines) {
    if (open && carriesOn(open, line, style, width)) {
      open.add(line, joint(open.last.text, line.text));
      continue;
    }
    if (open) out.push(open.line());
    open = new Joiner(line);
  }
  if (open) out.push(open.line());
  return out;
}

/** Columns that the lines of one paragraph may differ in their indent. */
const STEP = 3;
/** Columns that an item's further lines may stand right of its mark. */
const HANGING = 6;

function carriesOn(open: Joiner, line: Line, style: Style, width: number): boolean {
  const { first, last } = open;
  if (standsApart(first, last, line)) return false;
  if (style.markdown && (last.broken || startsMarkdownBlock(line.text) || last.text.startsWith('|'))) return false;
  if (style.markdown && !atxMark(first.text)) return true;
  return isFull(last, line, width) && !nextNumber(first, line) && isAligned(open, line);
}

/** Marks, blank lines or shapes say that two lines are two blocks. */
function standsApart(first: Line, last: Line, line: Line): boolean {
  if (line.gap > 0 || line.quoted !== last.quoted || line.shape.type !== 'text' || first.shape.type !== 'text') return true;
  return line.bullet > 0 || isLoneBullet(line.text) || isRule(line.text) || isRule(last.text);
}

/** Stands below the paragraph, hangs below the item's text, follows the indented first line of a paragraph, or is centred as the line above is. */
function isAligned({ first, last, size }: Joiner, line: Line): boolean {
  const step = line.indent - first.indent;
  const item = first.bullet > 0 || numberMark(first.text) !== null;
  return Math.abs(step) <= STEP || (item && step >= 0 && step <= HANGING) || (size === 1 && step < 0) || isCentred(last, line);
}

/** True where two lines have one middle, give or take half a column each: lynx centres headlines. */
const isCentred = (above: Line, below: Line): boolean => Math.abs(middleOf(above) - middleOf(below)) <= 1;
const middleOf = ({ indent, text }: Line): number => indent + columns(text) / 2;

/** An item with the number after the open one's. */
function nextNumber(first: Line, line: Line): boolean {
  const number = numberMark(line.text)?.number;
  return number !== undefined && number - 1 === numberMark(first.text)?.number;
}

/** A line of symbols: a rule, an underline, a row of stars. */
function isRule(text: string): boolean {
  return text.length >= 3 && !hasWord(text);
}
