import type { Span } from '../../model/source.ts';
import { Expression } from '../../text/expression.ts';
import { bulletLength } from './patterns.ts';

/** What a repair has found a line, or several lines that it joined, to be. */
type Shape =
  | { readonly type: 'text' }
  /** Underlined, or marked with `#`s that the text no longer holds. */
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'table'; readonly header: boolean; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'code'; readonly language: string | null }
  /** A line of a list of addresses at the end of a dump: never joined to another. */
  | { readonly type: 'reference' };

/** A line of the source that is not blank, or several that a repair has joined. */
export interface Line {
  /** Without the white space at its ends; inner runs are as found, for columns. */
  readonly text: string;
  /** Where it comes from: one range for each line of the source. */
  readonly spans: readonly Span[];
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Length of the bullet at the start of the text, with the white space after it; 0 without one. */
  readonly bullet: number;
  /** Blank lines above; the first line of a source has one. */
  readonly gap: number;
  /** All of those blank lines hold spaces: what a scraper leaves of the white space between two inline tags. */
  readonly soft: boolean;
  /** The first line began, and the last one ended, with exactly one space. */
  readonly lead: boolean;
  readonly trail: boolean;
  /** The last line ended with two spaces or more: a hard line break of Markdown. */
  readonly broken: boolean;
  /** Stands behind Markdown's `>`, which the text no longer holds. */
  readonly quoted: boolean;
  readonly shape: Shape;
}

/** Every end of line that counts as white space, so that cutting there loses nothing. */
const LINE = /[^\n\r\f\v\u2028\u2029]+|\r\n|[\n\r\f\v\u2028\u2029]/g;
const TAB_STOP = 8;
const TEXT: Shape = { type: 'text' };

/** White space at an edge, zero-width kin included: the set that `squeeze` takes out. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  if (code >= 0x2000 && code <= 0x200b) return true;
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060 || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x1680 || code === 0x3000 || code === 0xfeff;
}

function isZeroWidth(code: number): boolean {
  return code === 0x200b || code === 0xfeff || code === 0x2060;
}

/** Cuts a source into its lines that are not blank. Form feeds and Unicode's separators end a line too. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 1;
  let soft = false;
  let open = false;
  for (const match of source.matchAll(LINE)) {
    const raw = match[0];
    if (isLineEnd(raw)) {
      if (!open) {
        gap++;
        soft = false;
      }
      open = false;
      continue;
    }
    open = true;
    const line = trimmed(raw, match.index, gap, gap > 0 && soft);
    if (line) {
      lines.push(line);
      gap = 0;
    } else {
      soft = (gap === 0 || soft) && raw.length <= 2;
      gap++;
    }
  }
  return lines;
}

function isLineEnd(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

function trimmed(raw: string, offset: number, gap: number, soft: boolean): Line | null {
  let start = 0;
  let indent = 0;
  for (; start < raw.length; start++) {
    const code = raw.charCodeAt(start);
    if (!isSpace(code)) break;
    if (code === 9) indent += TAB_STOP - (indent % TAB_STOP);
    else if (!isZeroWidth(code)) indent++;
  }
  if (start === raw.length) return null;
  let end = raw.length;
  while (isSpace(raw.charCodeAt(end - 1))) end--;
  const tail = raw.length - end;
  const text = raw.slice(start, end);
  return {
    text,
    spans: [{ start: offset + start, end: offset + end }],
    indent,
    bullet: bulletLength(text),
    gap,
    soft,
    lead: start === 1 && raw.charCodeAt(0) !== 9,
    trail: tail === 1,
    broken: tail > 1 && raw.endsWith('  '),
    quoted: false,
    shape: TEXT,
  };
}

/** Joins lines into one, with what stands between each two of them (a space or nothing). */
export class Joiner {
  readonly first: Line;
  #last: Line;
  readonly #parts: string[];
  readonly #spans: Line['spans'][number][];

  constructor(first: Line) {
    this.first = first;
    this.#last = first;
    this.#parts = [first.text];
    this.#spans = [...first.spans];
  }

  get last(): Line {
    return this.#last;
  }

  /** Number of lines joined. */
  get size(): number {
    return this.#spans.length;
  }

  add(line: Line, separator: '' | ' '): void {
    this.#parts.push(separator, line.text);
    for (const span of line.spans) this.#spans.push(span);
    this.#last = line;
  }

  /** The joined line; the first line itself where nothing was added. */
  line(): Line {
    if (this.#last === this.first) return this.first;
    return { ...this.first, text: this.#parts.join(''), spans: this.#spans, trail: this.#last.trail, broken: this.#last.broken };
  }
}

const ASCII = /^[\x20-\x7e]*$/;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/g;
const NARROW = new Expression(String.raw`[\p{Mn}\p{Me}\p{Cf}]`, 'gu');
/** Longer lines are as wide as they are long: no hard wrap reaches so far. */
const MEASURED = 400;

/** Columns that a terminal gives a text: two for a wide letter, none for a combining mark. */
export function columns(text: string): number {
  if (text.length > MEASURED || ASCII.test(text)) return text.length;
  const narrow = text.match(NARROW)?.length ?? 0;
  let wide = 0;
  for (const [match] of text.matchAll(WIDE)) wide += 2 - match.length;
  return text.length + wide - narrow;
}

const WIDE_LAST = new RegExp(`(?:${WIDE.source})$`);
const WIDE_FIRST = new RegExp(`^(?:${WIDE.source})`);

/** True where two texts meet in a script that has no spaces between words. */
export function meetWide(left: string, right: string): boolean {
  return WIDE_LAST.test(left.slice(-2)) && WIDE_FIRST.test(right.slice(0, 2));
}
