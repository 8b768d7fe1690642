import { hasWord } from '../../../text/words.ts';
import { Joiner, type Line, meetWide } from '../line.ts';
import { atxMark, isLoneBullet, numberMark, startsMarkdownBlock } from '../patterns.ts';
import type { Style } from '../style.ts';
import { isFull } from '../wrap.ts';
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
      open.add(line, separator(open.last.text, line.text));
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
  if (line.gap > 0 || line.shape.type !== 'text' || first.shape.type !== 'text') return false;
  if (line.bullet > 0 || isLoneBullet(line.text) || isRule(line.text) || isRule(last.text)) return false;
  if (style.markdown && (last.broken || line.quoted !== last.quoted || startsMarkdownBlock(line.text) || last.text.startsWith('|')))
    return false;
  if (style.markdown && !atxMark(first.text)) return true;
  if (!isFull(last, line, width)) return false;
  const step = line.indent - first.indent;
  const item = first.bullet > 0 || numberMark(first.text) !== null;
  return Math.abs(step) <= STEP || (item && step >= 0 && step <= HANGING) || (open.size === 1 && step < 0);
}

/** A line of symbols: a rule, an underline, a row of stars. */
function isRule(text: string): boolean {
  return text.length >= 3 && !hasWord(text);
}

const HYPHEN_END = /\p{L}-$/u;
const LETTER_START = /^\p{L}/u;
/** After a hyphen that hangs for what follows: `pre- and post-war`, `Vor- und Nachteile`. */
const CONJUNCTION = /^(?:and|or|to|but|und|oder|bis|et|ou|y|o|e|en|of|och|eller|og|i|lub)(?![\p{L}\p{N}])/iu;

/** Nothing where a word was broken at its own hyphen, or in a script without spaces. */
function separator(left: string, right: string): '' | ' ' {
  if (HYPHEN_END.test(left.slice(-2)) && LETTER_START.test(right) && !CONJUNCTION.test(right.slice(0, 8))) return '';
  return meetWide(left, right) ? '' : ' ';
}
