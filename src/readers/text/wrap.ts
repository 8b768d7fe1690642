import { columns, type Line } from './line.ts';
import { endsSentence, startsMarkdownBlock } from './patterns.ts';

/** Shorter lines say nothing of a wrap. */
const LONG = 45;
/** No tool or person wraps wider than this, or, in prose, narrower than 50. */
const WIDEST = 140;
const NARROWEST = 50;
/** Columns on each side of a candidate in which lines are counted, and the number of candidates that are tried. */
const SIDE = 8;
const CANDIDATES = 6;

/** A line as the search for the wrap column sees it. */
interface Measured {
  readonly line: Line;
  readonly width: number;
  /** The line could have been broken: it has white space or wide letters, and is nothing that a wrap leaves alone. */
  readonly breakable: boolean;
}

/** The column of the hard wrap: lines crowd under one width, hardly any pass it, and the word after a full line would not have fitted. */
export function wrapColumn(lines: readonly Line[], markdown: boolean): number | null {
  const measured = lines.map((line) => measure(line, markdown));
  const long = measured.filter(({ width, breakable }) => breakable && width > LONG).map(({ width }) => width);
  if (long.length < 2) return null;
  const candidates = edges(long);
  let best: { readonly score: number; readonly width: number } | null = null;
  for (const width of candidates) {
    const score = wrapScore(measured, width, long.length);
    if (score > (best?.score ?? 0)) best = { score, width };
  }
  return best?.width ?? null;
}

/** A link's text or target that the end of a line cuts. */
const CUT_LINK = /\[[^[\]]{1,200}$|\]\([^\s()]{1,2000}-?$/;

/** In Markdown, a link that goes on in the next line says that paragraphs were wrapped, however few lines there are. */
export function cutLinkColumn(lines: readonly Line[]): number | null {
  const cut = lines.some((line, i) => CUT_LINK.test(line.text) && lines[i + 1]?.gap === 0 && /\]\(|\)/.test(lines[i + 1]?.text ?? ''));
  return cut ? lines.reduce((widest, line) => Math.max(widest, line.indent + columns(line.text)), 0) : null;
}

/** The columns up to which lines crowd and after which there are few, the clearest first. */
function edges(widths: readonly number[]): number[] {
  const counts = new Array<number>(WIDEST + SIDE + 1).fill(0);
  for (const width of widths) if (width < counts.length) counts[width] = (counts[width] ?? 0) + 1;
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((a, b) => a + b, 0);
  const found: { readonly width: number; readonly drop: number }[] = [];
  for (let width = NARROWEST; width <= WIDEST; width++) {
    if (counts[width]) found.push({ width, drop: sum(width - SIDE + 1, width + 1) - sum(width + 1, width + 1 + SIDE) });
  }
  found.sort((a, b) => b.drop - a.drop);
  return found.slice(0, CANDIDATES).map(({ width }) => width);
}

/** html2text wraps neither items nor headings nor rows. */
function measure(line: Line, markdown: boolean): Measured {
  const width = line.indent + columns(line.text);
  const exempt = markdown && (line.bullet > 0 || startsMarkdownBlock(line.text));
  return { line, width, breakable: !exempt && (width > line.indent + line.text.length || BREAKABLE.test(line.text.slice(0, WIDEST))) };
}
const BREAKABLE = /[ \t]/;

/** Share of the long lines that may pass the column. Dumps of lynx and w3m have up to a tenth (tables, addresses). */
const MOST_OVER = 0.15;
/** With tables and code it is more; then the fit must be better, on more lines. */
const MOST_OVER_AMID_TABLES = 0.5;
const GOOD_FIT = 0.8;
const PLENTY = 20;
/** A full line's next word does not fit: 0.6 of the time in dumps with lists and menus, 0.95 in prose, 0.1 by chance. */
const LEAST_FIT = 0.6;
const FEW_OVER = 0.02;
const ENOUGH_STRICT = 10;
const INSIDE_STRICT = 0.85;
const LEAST_FIT_STRICT = 0.35;
/** Full lines that end inside a sentence: 0.9 in wrapped prose, few where short paragraphs happen to be of one length. */
const LEAST_INSIDE = 0.5;
/** Full lines that a document needs for that; a shorter one must be without exception, all of them inside sentences. */
const ENOUGH = 6;

function wrapScore(measured: readonly Measured[], column: number, long: number): number {
  let over = 0;
  let full = 0;
  let fit = 0;
  let inside = 0;
  measured.forEach(({ line, width, breakable }, i) => {
    if (width > column && breakable) over++;
    const next = measured[i + 1];
    if (width <= column * 0.7 || width > column || next?.line.gap !== 0 || !breakable) return;
    full++;
    // A wrap leaves no space at the place where it breaks; a break at an inline tag does.
    if (line.trail || next.line.lead || !isFull(line, next.line, column)) return;
    fit++;
    if (!endsSentence(line.text)) inside++;
  });
  if (full < 2 || inside < LEAST_INSIDE * fit) return 0;
  const sure = full >= PLENTY && fit / full > GOOD_FIT;
  if (over > (sure ? MOST_OVER_AMID_TABLES : MOST_OVER) * long) return 0;
  // Rows of tables and menus fit by chance only; where no line passes the column, fewer full lines need to.
  const strict = over <= FEW_OVER * long && fit >= ENOUGH_STRICT && inside >= INSIDE_STRICT * fit;
  const enough = full >= ENOUGH ? fit / full > (strict ? LEAST_FIT_STRICT : LEAST_FIT) : inside === full && over === 0;
  return enough ? (fit / full) * Math.sqrt(full) - over / long : 0;
}

/** True where the next line's first word would not have fitted into the line. */
export function isFull(line: Line, next: Line, column: number): boolean {
  const own = line.indent + columns(line.text);
  if (own + 1 + columns(FIRST_WORD.exec(next.text.slice(0, WIDEST))?.[0] ?? '') > column) return true;
  // A script without spaces breaks anywhere, and a wide letter may leave a column or two.
  return own >= column - 3 && columns(line.text) > line.text.length * 1.5;
}
const FIRST_WORD = /^[^\s\u00a0]*/;
