import type { HeaderEntry } from '../../model/header.ts';
import type { Span } from '../../model/source.ts';
import { append } from '../../text/many.ts';
import { YAML_KEY } from './locate.ts';
import type { YamlReader } from './yaml.ts';

/** What was done to one piece of a broken header. */
export interface RepairNote {
  readonly reason: string;
  readonly span: Span;
}

/** A top-level key with all lines up to the next one, or lines before the first key. */
interface Piece {
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** One way to mend a piece: its lines as YAML, or null where it does not apply. */
interface Fix {
  readonly reason: string;
  readonly apply: (lines: readonly string[], sound: (yaml: string) => boolean) => string | null;
}

/**
 * Reads a header that is no valid YAML as a whole: piece by piece, so that one broken line costs nothing around it.
 * A piece that no fix mends is kept as text under its key, or under `unparsed`.
 */
export function repairYaml(text: string, base: number, reader: YamlReader): { entries: HeaderEntry[]; notes: RepairNote[] } {
  const entries: HeaderEntry[] = [];
  const notes: RepairNote[] = [];
  const sound = (yaml: string): boolean => reader.read(yaml, 0) !== null;
  for (const piece of pieces(text, sound)) {
    const whole = reader.read(piece.lines.join('\n'), base + piece.start);
    if (whole) {
      append(entries, whole);
      continue;
    }
    const span = { start: base + piece.start, end: base + piece.end };
    const { reason, mended } = mend(piece, reader, sound);
    notes.push({ reason, span });
    append(
      entries,
      (mended ?? [raw(piece, span)]).map((entry) => ({ ...entry, span })),
    );
  }
  return { entries, notes };
}

function mend(piece: Piece, reader: YamlReader, sound: (yaml: string) => boolean): { reason: string; mended: HeaderEntry[] | null } {
  for (const fix of FIXES) {
    const yaml = fix.apply(piece.lines, sound);
    const mended = yaml === null ? null : reader.read(yaml, 0);
    if (mended && mended.length > 0) return { reason: fix.reason, mended };
  }
  return { reason: 'it could not be mended and is kept as text', mended: null };
}

/** Cuts at every key at the margin, but not inside a quoted value that ends further down and is sound. */
function pieces(text: string, sound: (yaml: string) => boolean): Piece[] {
  const found: Piece[] = [];
  const lines = text.split('\n');
  let lineStart = 0;
  let from = 0;
  let start = 0;
  let resume = 0;
  const close = (to: number, end: number): void => {
    const own = lines.slice(from, to).map((line) => line.replace(/\r$/, ''));
    if (own.some((line) => line.trim() !== '' && !/^\s*#|^---\s*$/.test(line))) found.push({ lines: own, start, end });
  };
  for (const [i, line] of lines.entries()) {
    if (i >= resume && (YAML_KEY.test(line) || /^---\s*$/.test(line))) {
      close(i, lineStart);
      from = i;
      start = lineStart;
      resume = i + quotedLines(lines, i, sound);
    }
    lineStart += line.length + 1;
  }
  close(lines.length, text.length);
  return found;
}

/** More lines than a quoted value in a header spans. */
const MAX_QUOTED_LINES = 60;

/** How many lines the quoted value that begins on line `i` spans, where it is sound YAML; 1 otherwise. */
function quotedLines(lines: readonly string[], i: number, sound: (yaml: string) => boolean): number {
  const quote = /:[ \t]+(["'])/.exec(lines[i] ?? '')?.[1];
  if (!quote || sound(lines[i] ?? '')) return 1;
  for (let n = 2; n <= MAX_QUOTED_LINES && i + n <= lines.length; n++) {
    const last = (lines[i + n - 1] ?? '').trimEnd();
    if (last.endsWith(quote)) {
      const own = lines.slice(i, i + n);
      return sound(own.join('\n')) || sound(indentQuoted(own) ?? '[') ? n : 1;
    }
  }
  return 1;
}

/** The lines of a quoted value at the margin, where YAML takes them for keys, and a `---` for a new document. */
function indentQuoted(lines: readonly string[]): string | null {
  if (!/:[ \t]+["']/.test(lines[0] ?? '')) return null;
  return changed(lines, (line) => (line === lines[0] || !/^\S/.test(line) ? line : ` ${line}`));
}

const KEY_LINE = /^([ \t]*(?:-[ \t]+)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#:,[\]{}&*!|>%@`-][^:#[\]{}]*?)[ \t]*:(?=[ \t]|$))?)[ \t]*(.*)$/;

const FIXES: readonly Fix[] = [
  { reason: 'the lines of its quoted value were not indented', apply: indentQuoted },
  {
    reason: 'tabs do not indent in YAML',
    apply: (lines) => changed(lines, (line) => line.replace(/^[\t ]+/, (s) => s.replaceAll('\t', '  '))),
  },
  { reason: 'the list was not closed or holds loose quotes', apply: flowList },
  { reason: 'its value needed quotes', apply: quoteValues },
  { reason: 'its lines were not indented', apply: indent },
  { reason: 'the keys below it were indented by mistake', apply: dedent },
  { reason: 'its wrapped lines were joined', apply: fold },
];

function changed(lines: readonly string[], change: (line: string) => string): string | null {
  const next = lines.map(change);
  return next.some((line, i) => line !== lines[i]) ? next.join('\n') : null;
}

/** Quotes every value that is no valid YAML on its own line. */
function quoteValues(lines: readonly string[], sound: (yaml: string) => boolean): string | null {
  return changed(lines, (line) => {
    const [, head = '', value = ''] = KEY_LINE.exec(line.replace(/^[\t ]+/, (s) => s.replaceAll('\t', '  '))) ?? [];
    if (head.trim() === '' || value === '' || /^[|>][+-]?\d?\s*$/.test(value) || /^[[{]/.test(value)) return line;
    if (sound(`x: ${value}`) && !/:(?:[ \t]|$)/.test(value)) return line;
    return `${head.trimEnd()} ${quoted(value)}`;
  });
}

/** `[a, b` and `[it's, "x" y]`: the items between the commas, each as text. */
function flowList(lines: readonly string[]): string | null {
  const [, head = '', value = ''] = KEY_LINE.exec(lines[0] ?? '') ?? [];
  if (!value.startsWith('[')) return null;
  const joined = [value, ...lines.slice(1)]
    .map((line) => line.trim())
    .join(' ')
    .trim();
  const inner = joined.slice(1, joined.endsWith(']') ? -1 : undefined);
  const items = (inner.match(/"[^"]*"(?=\s*(?:,|$))|'[^']*'(?=\s*(?:,|$))|[^,]+/g) ?? [])
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return `${head.trimEnd()} [${items.map(quoted).join(', ')}]`;
}

/** Lines at the margin that belong below the key: a block of text, or a list inside a nested map. */
function indent(lines: readonly string[]): string | null {
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return null;
  if (/:[ \t]*[|>][+-]?\d?[ \t]*$/.test(first)) return [first, ...rest.map((line) => `  ${line}`)].join('\n');
  let deepest = '';
  return changed(lines, (line) => {
    const key = /^([ \t]*)[^\s#-][^:]*:[ \t]*$/.exec(line);
    if (key) deepest = `${key[1] ?? ''}  `;
    return /^-(?:\s|$)/.test(line) ? deepest + line : line;
  });
}

/** `title: A` followed by an indented `author: B`: two keys, if the first line is sound without the others. */
function dedent(lines: readonly string[], sound: (yaml: string) => boolean): string | null {
  const rest = lines.slice(1).filter((line) => line.trim() !== '');
  if (rest.length === 0 || !sound(lines[0] ?? '') || !rest.every((line) => /^[ \t]+[a-z_][\w-]*:(?:\s|$)/.test(line))) return null;
  const flat = [lines[0] ?? '', ...rest].map((line) => line.trim());
  return quoteValues(flat, sound) ?? flat.join('\n');
}

/** One text over several lines, whatever stands in it. */
function fold(lines: readonly string[]): string | null {
  const [first = '', ...rest] = lines;
  const [, head = '', value = ''] = KEY_LINE.exec(first) ?? [];
  if (!head.trim().endsWith(':') || rest.some((line) => /^\s*-(?:\s|$)/.test(line))) return null;
  return `${head.trimEnd()} ${quoted(
    [value, ...rest]
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  )}`;
}

/** A value as a double-quoted scalar. */
function quoted(value: string): string {
  return JSON.stringify(unquoted(value.trim()));
}

/** What a value with broken quoting says: without its outer quotes where they are a pair, as written otherwise. */
function unquoted(value: string): string {
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return value;
  if (value.length > 1 && value.endsWith(quote)) {
    const inner = value.slice(1, -1);
    const stray = inner.indexOf(quote);
    // `"Foo" and "bar"`: the first inner quote closes a word, so the outer ones belong to the text.
    const closing =
      quote === '"' &&
      stray > 0 &&
      /\S/.test(inner.charAt(stray - 1)) &&
      inner.charAt(stray - 1) !== '\\' &&
      /\s/.test(inner.charAt(stray + 1));
    if (closing && inner.split(quote).length % 2 === 1) return value;
    return quote === '"' ? inner.replaceAll('\\"', '"') : inner.replaceAll("''", "'");
  }
  return value.indexOf(quote, 1) < 0 ? value.slice(1) : value;
}

/** The piece as it stands, below its key. */
function raw(piece: Piece, span: Span): HeaderEntry {
  const [first = '', ...rest] = piece.lines;
  const key = YAML_KEY.exec(first)?.[0];
  const value = [key ? first.slice(key.length).trim() : first, ...rest].join('\n').trim();
  const name =
    key
      ?.slice(0, -1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') ?? 'unparsed';
  return { key: name, value: { type: 'scalar', value, style: value.includes('\n') ? 'literal' : 'double' }, span };
}
