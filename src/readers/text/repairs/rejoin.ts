import type { InlineBreaks } from '../inline-breaks.ts';
import { Joiner, type Line } from '../line.ts';
import { endsOpen, endsSentence, isLoneBullet, looksLikeCode, startsClosing, startsSmall } from '../patterns.ts';
import { endsOnFunctionWord } from './function-words.ts';
import { joint } from './joint.ts';
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
      open.add(line, startsClosing(line.text) || endsOpen(open.last.text) ? '' : joint(open.last.text, line.text));
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
  if (line.bullet > 0 || isLoneBullet(line.text) || looksLikeCode(line.text) || looksLikeCode(last.text)) return false;
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

/** A name or a link within a sentence has at most so many words, and so has a piece after an article. */
const SHORT = 10;
/** A line before such a name has more than so many: shorter ones are as often labels (joined rightly in 0.85 and 0.4 of the cases). */
const CLAUSE = 10;
/** With a comma in it more than so many are enough, unless it is a line of dates and figures, or a label follows. */
const COMMA = { clause: /^[^\d•·|]*[,;] [^\d•·|]*$/u, words: 4 };
/** A label that ends with a colon has at most so many (`Note:`, `Photo by:`); longer ones introduce a list. */
const LABEL = 5;

/** Without white space only the words tell: a small letter, a comma, an article, a label, a name amid a sentence. */
function isSpokenPiece(open: Joiner, line: Line, next: Line | undefined): boolean {
  const { last } = open;
  if (line.gap > 0) return goesOn(last, line);
  if (endsSentence(last.text)) return false;
  if (startsSmall(line.text) || last.text.endsWith(',')) return true;
  if (last.text.endsWith(':')) return last.bullet === 0 && !hasMoreWords(last.text, LABEL);
  if (hasMoreWords(line.text, SHORT)) return false;
  if (endsOnFunctionWord(last.text)) return true;
  const amid = next !== undefined && (next.gap === 0 || next.soft) && (startsClosing(next.text) || startsSmall(next.text));
  return amid && !endsSentence(line.text) && (open.size > 1 || isClause(last.text, line.text));
}

const isClause = (text: string, next: string): boolean =>
  hasMoreWords(text, CLAUSE) || (COMMA.clause.test(text) && hasMoreWords(text, COMMA.words) && !next.endsWith(':'));

/** True where a text has more than so many words between white space. */
function hasMoreWords(text: string, limit: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(/[^\s\u00a0]+/g)) if (++count > limit) return true;
  return false;
}
