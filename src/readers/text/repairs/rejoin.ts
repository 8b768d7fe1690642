import type { InlineBreaks } from '../inline-breaks.ts';
import { Joiner, type Line } from '../line.ts';
import { bulletLength, endsOpen, endsSentence, isLoneBullet, startsClosing, startsSmall } from '../patterns.ts';
import { endsOnFunctionWord } from './function-words.ts';
import type { Repair } from './repair.ts';

/** Joins the pieces of sentences that a tool broke at every inline tag (`get_text("\n")`). */
export const rejoin: Repair = {
  code: 'text-rejoined',
  says: 'lines broken inside sentences, at links and emphasis, were joined',
  apply: (lines, style) => (style.inline === null ? lines : joined(lines, style.inline)),
};

function joined(lines: readonly Line[], inline: InlineBreaks): Line[] {
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

function isSamePiece(open: Joiner, line: Line, next: Line | undefined, inline: InlineBreaks): boolean {
  const { last } = open;
  if (last.shape.type !== 'text' || line.shape.type !== 'text') return false;
  if (line.gap > 0 && !line.soft) return false;
  if (bulletLength(line.text) > 0 || isLoneBullet(line.text)) return false;
  if (startsClosing(line.text) || endsOpen(last.text)) return true;
  if (!inline.spaced) return isSpokenPiece(open, line, next);
  return line.gap > 0 ? goesOn(last, line) : isSpacedPiece(last, line, inline);
}

/** The white space around an inline tag is at one of the two edges. After the end of a sentence it must be known to tell. */
function isSpacedPiece(last: Line, line: Line, { lead, trail }: InlineBreaks): boolean {
  if (endsSentence(last.text)) return (line.lead && lead) || (last.trail && trail);
  return line.lead || last.trail || startsSmall(line.text);
}

/** The words say that the sentence goes on. */
function goesOn(last: Line, line: Line): boolean {
  if (endsSentence(last.text)) return false;
  return startsSmall(line.text) || last.text.endsWith(',') || endsOnFunctionWord(last.text);
}

/** A name or a link within a sentence has at most so many words. */
const SHORT = 10;
/** A line that may stand before such a name has at least so many. */
const CLAUSE = 5;

/** Without white space only the words tell: a small letter, a comma, an article, a name amid a sentence. */
function isSpokenPiece(open: Joiner, line: Line, next: Line | undefined): boolean {
  const { last } = open;
  if (endsSentence(last.text)) return false;
  if (startsSmall(line.text) || last.text.endsWith(',')) return true;
  const lastWords = wordCount(last.text, CLAUSE);
  if ((lastWords > 2 || open.size > 1) && endsOnFunctionWord(last.text)) return true;
  if (last.text.endsWith(':') && open.size === 1 && lastWords < CLAUSE && bulletLength(last.text) === 0)
    return line.text.length > last.text.length;
  if (
    !next ||
    (next.gap > 0 && !next.soft) ||
    endsSentence(line.text) ||
    wordCount(line.text, SHORT + 1) > SHORT ||
    (open.size === 1 && lastWords < CLAUSE)
  )
    return false;
  return startsClosing(next.text) || startsSmall(next.text);
}

/** White-space separated words of a text, counted up to a limit. */
function wordCount(text: string, limit: number): number {
  let count = 0;
  for (const _ of text.matchAll(/[^\s\u00a0]+/g)) if (++count === limit) break;
  return count;
}
