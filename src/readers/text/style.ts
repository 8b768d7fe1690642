import { columns, type Line } from './line.ts';
import { bulletLength, endsSentence, startsClosing, startsSmall } from './patterns.ts';
import { isFull, wrapColumn } from './wrap.ts';

/** How the tool that made a dump has written it, as far as the whole document shows it. */
export interface Style {
  /** Column at which lines were broken, or null. */
  readonly width: number | null;
  /**
   * Whether lines were broken at inline tags: `spaced` where the white space around the tags is still there, so that it
   * alone says which lines belong together, `stripped` where it is not.
   */
  readonly inline: 'none' | 'spaced' | 'stripped';
  /** Links, images and emphasis are written with Markdown's marks. */
  readonly markdown: boolean;
  /** Column at which the prose of an indented dump begins; headings stand left of it. */
  readonly margin: number;
}

/** What the lines of a dump say of the tool that made it. */
export function styleOf(lines: readonly Line[], markdown: boolean): Style {
  const width = wrapColumn(lines, markdown);
  return { width, inline: markdown ? 'none' : inlineBreaks(lines, width), markdown, margin: marginOf(lines, width) };
}

/** Lines that begin in mid-sentence, out of which inline breaks are inferred: at least so many, and this share of all. */
const FEWEST_CLOSING = 2;
const FEWEST_SMALL = 4;
const CLOSING_SHARE = 0.005;
const SMALL_SHARE = 0.03;
/** Where white space is kept, this share of the breaks inside sentences shows it. */
const SPACED_SHARE = 0.6;

function inlineBreaks(lines: readonly Line[], width: number | null): Style['inline'] {
  let closing = 0;
  let small = 0;
  let spaced = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const previous = lines[i - 1];
    if (!line || !previous || (line.gap > 0 && !line.soft) || (width !== null && isFull(previous, line, width))) continue;
    if (startsClosing(line.text)) closing++;
    else if (startsSmall(line.text) && !endsSentence(previous.text) && bulletLength(previous.text) === 0) {
      small++;
      if (previous.trail || line.lead || line.soft) spaced++;
    }
  }
  const broken =
    closing >= Math.max(FEWEST_CLOSING, CLOSING_SHARE * lines.length) || small >= Math.max(FEWEST_SMALL, SMALL_SHARE * lines.length);
  if (!broken || lines.length < 5) return 'none';
  return small > 0 && spaced >= SPACED_SHARE * small ? 'spaced' : 'stripped';
}

/** The indent of most of the lines that fill a wrapped dump's width; 0 without a wrap. */
function marginOf(lines: readonly Line[], width: number | null): number {
  if (width === null) return 0;
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.indent + columns(line.text) > width * 0.7) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
  }
  let margin = 0;
  for (const [indent, count] of counts) if (count > (counts.get(margin) ?? 0)) margin = indent;
  return margin;
}
