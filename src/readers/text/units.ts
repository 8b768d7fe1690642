import { hasWord } from '../../text/words.ts';
import type { Line } from './line.ts';
import type { Marker } from './lists.ts';
import { atxMark, numberMark } from './patterns.ts';
import type { Style } from './style.ts';

/** A line with its marks of structure read and taken off. */
export interface Unit {
  readonly line: Line;
  readonly text: string;
  readonly marker: Marker | null;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
}

/** Reads the marks of structure (bullets, numbers, `#`, `>`) of lines whose repairs are done. */
export function unitsOf(lines: readonly Line[], style: Style): Unit[] {
  const numbers = lines.map((line) => (style.markdown ? numberMark(unescaped(line.text)) : numberMark(line.text)));
  return lines.map((line, i) => {
    const plain = { line, text: line.text, marker: null, level: 0 };
    if (line.shape.type === 'heading') return { ...plain, level: line.shape.level };
    if (line.shape.type === 'table' || line.shape.type === 'code') return plain;
    const numbered = numbers[i];
    const listed = numbered && !style.markdown ? inSequence(lines, numbers, i) : numbered && !ESCAPED_NUMBER.test(line.text);
    const marked = markedItem(line.text, line, listed ? (numbered ?? null) : null);
    const alone = line.gap > 0 && lines[i + 1]?.gap !== 0;
    const heading = headingLevel(marked.text, { alone, line, style, item: marked.marker !== null });
    return {
      line,
      ...marked,
      text: heading.length > 0 ? withoutClosing(marked.text.slice(heading.length)) : marked.text,
      level: heading.level,
    };
  });
}

/** A heading without the `#`s that may close it. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end--;
  return end < text.length && /\s/.test(text.charAt(end - 1)) ? text.slice(0, end) : text;
}

const ESCAPED_NUMBER = /^\d{1,3}\\[.)]/;

function unescaped(text: string): string {
  return ESCAPED_NUMBER.test(text) ? '' : text;
}

function markedItem(text: string, line: Line, numbered: ReturnType<typeof numberMark>): { text: string; marker: Marker | null } {
  const rest = text.slice(line.bullet);
  if (line.bullet > 0 && hasWord(rest)) return { text: rest, marker: { ordered: false, number: 0, indent: line.indent } };
  // An empty item, or a row of symbols (`* * *`): no item. A letter as bullet is no text.
  if (line.bullet > 0) return { text: hasWord(text) ? rest : text, marker: null };
  if (numbered) return { text: text.slice(numbered.length), marker: { ordered: true, number: numbered.number, indent: line.indent } };
  return { text, marker: null };
}

/** A number makes an item where the line before or after has the neighbouring number: alone it is a heading's, or a date's. */
function inSequence(lines: readonly Line[], numbers: readonly ReturnType<typeof numberMark>[], i: number): boolean {
  const own = numbers[i]?.number ?? 0;
  const near = (other: number, number: number) =>
    numbers[other]?.number === number && Math.abs((lines[other]?.indent ?? 0) - (lines[i]?.indent ?? 0)) <= 2;
  return near(i - 1, own - 1) || near(i + 1, own + 1);
}

/** Longer lines are no headings, whatever stands before them. */
const LONGEST_HEADING = 300;
const LONGEST_OUTDENTED = 150;

interface Standing {
  /** Blank lines above and below. */
  readonly alone: boolean;
  readonly line: Line;
  readonly style: Style;
  readonly item: boolean;
}

/** Level and length of the mark. A line left of the margin of an indented dump has none and is a heading (lynx: 98.5 % of such lines). */
function headingLevel(text: string, { alone, line, style, item }: Standing): { level: number; length: number } {
  const atx = text.length <= LONGEST_HEADING || style.markdown ? atxMark(text) : null;
  if (atx && (style.markdown || (alone && !item))) return atx;
  const outdented = style.margin > 1 && line.indent < style.margin && line.indent + 3 >= style.margin;
  const heading = outdented && alone && !item && text.length <= LONGEST_OUTDENTED && hasWord(text);
  return heading ? { level: line.indent === 0 ? 2 : 3, length: 0 } : { level: 0, length: 0 };
}
