import { Joiner, type Line } from '../line.ts';
import { bulletLength, endsOpen, endsSentence, isLoneBullet, startsClosing, startsSmall } from '../patterns.ts';
import type { Style } from '../style.ts';
import { endsOnFunctionWord } from './function-words.ts';
import type { Repair } from './repair.ts';

/** Joins the pieces of sentences that a tool broke at every inline tag (`get_text("\n")`). */
export const rejoin: Repair = {
  code: 'text-rejoined',
  says: 'lines broken inside sentences, at links and emphasis, were joined',
  apply: (lines, style) => (style.inline === 'none' ? lines : joined(lines, style.inline)),
};

function joined(lines: readonly Line[], inline: Exclude<Style['inline'], 'none'>): Line[] {
  const out: Line[] = [];
  let open: Joiner | null = null;
  lines.forEach((line, i) => {
    if (open && isSamePiece(open, line, lines[i + 1], inline)) {
      open.add(line, startsClosing(line.text) || endsOpen(open.last.text) ? '' : ' ');
      return;
    }
    if (open) out.push(open.line());
    open = new Joiner(line);
  });
  const rest: Joiner | null = open;
  if (rest) out.push((rest as Joiner).line());
  return out;
}

function isSamePiece(open: Joiner, line: Line, next: Line | undefined, inline: 'spaced' | 'stripped'): boolean {
  const { last } = open;
  if (last.shape.type !== 'text' || line.shape.type !== 'text') return false;
  if (line.gap > 0 && !line.soft) return false;
  if (bulletLength(line.text) > 0 || isLoneBullet(line.text)) return false;
  if (startsClosing(line.text) || endsOpen(last.text)) return true;
  return inline === 'spaced' ? isSpacedPiece(last, line) : line.gap === 0 && isStrippedPiece(open, line, next);
}

/** The white space around an inline tag is at one of the two edges, or is the line between. */
function isSpacedPiece(last: Line, line: Line): boolean {
  if (line.lead || line.soft) return true;
  return last.trail && !endsSentence(last.text);
}

/** A name or a link within a sentence has at most so many words. */
const SHORT = 10;
/** A line that may stand before such a name has at least so many. */
const CLAUSE = 5;

/** Without white space only the words tell: a small letter, a comma, an article, a name amid a sentence. */
function isStrippedPiece(open: Joiner, line: Line, next: Line | undefined): boolean {
  const { last } = open;
  if (endsSentence(last.text)) return false;
  if (startsSmall(line.text) || last.text.endsWith(',')) return true;
  const lastWords = wordCount(last.text, CLAUSE);
  if ((lastWords > 2 || open.size > 1) && endsOnFunctionWord(last.text)) return true;
  if (last.text.endsWith(':') && open.size === 1 && lastWords < CLAUSE && bulletLength(last.text) === 0)
    return line.text.length > last.text.length;
  if (next?.gap !== 0 || endsSentence(line.text) || wordCount(line.text, SHORT + 1) > SHORT || (open.size === 1 && lastWords < CLAUSE))
    return false;
  return startsClosing(next.text) || startsSmall(next.text);
}

/** White-space separated words of a text, counted up to a limit. */
function wordCount(text: string, limit: number): number {
  let count = 0;
  for (const _ of text.matchAll(/[^\s\u00a0]+/g)) if (++count === limit) break;
  return count;
}
