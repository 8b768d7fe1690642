import type { Line } from './line.ts';
import { endsSentence, looksLikeCode, startsClosing, startsSmall } from './patterns.ts';
import { isFull } from './wrap.ts';

/** How lines broken at inline tags show where they belong together. */
export interface InlineBreaks {
  /** The tool kept the white space around the tags: where none stands between two words, a paragraph ends. */
  readonly spaced: boolean;
  /** White space before the end of a line, or at the start of one, is so much rarer between paragraphs that it joins sentences too. */
  readonly trail: boolean;
  readonly lead: boolean;
}

/**
 * Breaks inside a sentence next to a line as long as prose has: at least so many, and this share of all lines. So 0.8 of the
 * dumps that were broken are known (the others have little to mend), and 0.03 to 0.06 of those that were not are taken for broken.
 */
const FEWEST = 2;
const SHARE = 0.01;
/** With white space left at most of them, fewer are enough: nothing else breaks sentences so. */
const FEWEST_SPACED = 2;
const SPACED_SHARE = 0.5;
const FEWEST_LINES = 5;

/** Whether lines were broken at inline tags, and what tells so; null where they were not. */
export function inlineBreaks(lines: readonly Line[], column: number | null): InlineBreaks | null {
  const meetings = meetingsOf(lines, column);
  const inside = meetings.filter(isInside);
  const spaced = inside.filter(({ upper, lower }) => upper.trail || lower.lead || lower.soft).length;
  const amidProse = meetings.filter((meeting) => (isInside(meeting) || isClosing(meeting)) && hasProse(meeting)).length;
  const many = amidProse >= Math.max(FEWEST, SHARE * lines.length);
  const telling = spaced >= FEWEST_SPACED && spaced >= SPACED_SHARE * inside.length;
  if ((!many && !telling) || lines.length < FEWEST_LINES) return null;
  const between = meetings.filter(isBetween);
  return {
    spaced: telling,
    trail: tells(({ upper }) => upper.trail, inside, between),
    lead: tells(({ lower }) => lower.lead, inside, between),
  };
}

interface Meeting {
  readonly upper: Line;
  readonly lower: Line;
}

function meetingsOf(lines: readonly Line[], column: number | null): Meeting[] {
  const meetings: Meeting[] = [];
  for (let i = 1; i < lines.length; i++) {
    const upper = lines[i - 1];
    const lower = lines[i];
    if (!upper || !lower || (lower.gap > 0 && !lower.soft)) continue;
    if (looksLikeCode(upper.text) || looksLikeCode(lower.text)) continue;
    if (column === null || !isFull(upper, lower, column)) meetings.push({ upper, lower });
  }
  return meetings;
}

/** Surely inside a sentence. */
function isInside({ upper, lower }: Meeting): boolean {
  return startsSmall(lower.text) && !endsSentence(upper.text) && upper.bullet === 0;
}

/** Surely carries on what stands above. */
function isClosing({ upper, lower }: Meeting): boolean {
  return startsClosing(lower.text) && !endsSentence(upper.text);
}

/** A paragraph has more characters than this. */
const PROSE = 60;

function hasProse({ upper, lower }: Meeting): boolean {
  return Math.max(upper.text.length, lower.text.length) > PROSE;
}

/** Most likely between two paragraphs. */
function isBetween({ upper, lower }: Meeting): boolean {
  return (
    upper.text.length > PROSE &&
    lower.text.length > PROSE &&
    endsSentence(upper.text) &&
    !startsSmall(lower.text) &&
    !startsClosing(lower.text)
  );
}

/** White space that as often stands between paragraphs tells nothing; it should be this much rarer there. */
const RARER = 4;

function tells(shows: (meeting: Meeting) => boolean, inside: readonly Meeting[], between: readonly Meeting[]): boolean {
  const share = (meetings: readonly Meeting[]) => (meetings.length === 0 ? 0 : meetings.filter(shows).length / meetings.length);
  const here = share(inside);
  return here > 0 && share(between) * RARER <= here;
}
