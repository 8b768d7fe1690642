import type { Header } from '../../model/header.ts';
import type { Span } from '../../model/source.ts';
import { Expression } from '../../text/expression.ts';
import { type Line, lineAt } from './line.ts';
import { locatePlain } from './plain.ts';

/** Where a header stands in a text. */
export interface Located {
  readonly syntax: Header['syntax'];
  /** True for `---js`: code, which is kept and never run. */
  readonly code: boolean;
  /** The whole header, fences and their line ends included. */
  readonly span: Span;
  /** What stands between the fences; for bare JSON the braces as well. */
  readonly content: Span;
  /** False where the closing fence is missing and the header was taken to end where the body must have begun. */
  readonly closed: boolean;
}

const OPEN = /^(---|\+\+\+)[ \t]*(yaml|yml|toml|json|javascript|js)?[ \t]*$/i;
const YAML_CLOSE = /^(?:---|\.\.\.)[ \t]*$/;
const TOML_CLOSE = /^\+\+\+[ \t]*$/;
/** `key:` at the start of a line, quoted or bare: a bare key has few words and no markup. */
export const YAML_KEY = new Expression(
  String.raw`^(?:"[^"\n]{1,100}"|'[^'\n]{1,100}'|[\p{L}_@$][\p{L}\p{N}_.@$/:-]{0,60}(?: [\p{L}\p{N}_./-]{1,30}){0,2})[ \t]*:(?=\s|$)`,
  'u',
);
/** The same for keys as programs write them: what may follow a blank line in a header that was never closed. */
const PLAIN_KEY = /^[a-z_][\w.-]{0,40}[ \t]*:(?=\s|$)/;
const TOML_KEY = /^(?:"[^"\n]{1,100}"|'[^'\n]{1,100}'|[\w.-]{1,60})[ \t]*=|^\[{1,2}[^\]\n]{1,100}\]{1,2}[ \t]*(?:#.*)?$/;

/** More blank lines in a row than any header has; also keeps gray-matter's own search for comments from going quadratic. */
const MAX_BLANK_RUN = 100;
/** A header's stray lines (wrapped prose at the margin) are fewer than twice its keys; a body between two rules has more. */
const MAX_STRAYS_PER_KEY = 2;

/** Finds the header that a text opens with, blank lines and a byte order mark before it allowed; null where there is none. Linear time. */
export function locateHeader(text: string): Located | null {
  const start = text.search(/[^\s\ufeff]/);
  if (start < 0) return null;
  if (text.charAt(start) === '{') return locateJson(text, start);
  // A fence is at the margin: an indented `---` is code or a rule.
  if (start > 0 && !/[\n\r\ufeff]/.test(text.charAt(start - 1))) return null;
  const first = lineAt(text, start);
  const open = OPEN.exec(first.text);
  if (!open) {
    const plain = locatePlain(text, start);
    return plain && { syntax: 'plain', code: false, ...plain, closed: true };
  }
  const language = open[2]?.toLowerCase() ?? (open[1] === '+++' ? 'toml' : 'yaml');
  const code = language === 'js' || language === 'javascript';
  const syntax = language === 'toml' || language === 'json' ? language : 'yaml';
  const close = open[1] === '+++' ? TOML_CLOSE : YAML_CLOSE;
  if (code || syntax === 'json') return fenced(text, first, close, { syntax, code });
  return scan(text, first, syntax, close);
}

/** A header whose language has no lines to judge by: everything up to the closing fence; none without one. */
function fenced(text: string, open: Line, close: RegExp, kind: { syntax: Header['syntax']; code: boolean }): Located | null {
  for (let at = open.next; at < text.length; ) {
    const line = lineAt(text, at);
    if (close.test(line.text)) return located(kind, open, { content: line.start, end: line.next }, true);
    at = line.next;
  }
  return null;
}

function located(
  kind: { syntax: Header['syntax']; code: boolean },
  open: Line,
  { content, end }: { content: number; end: number },
  closed: boolean,
): Located {
  return { ...kind, span: { start: open.start, end }, content: { start: open.next, end: content }, closed };
}

/** What the lines since the opening fence have been. */
interface Tally {
  keys: number;
  strays: number;
  blankRun: number;
  /** Where the first line stands that no header would have, and how many keys came before it. */
  cut: { readonly at: number; readonly keys: number } | null;
}

/** Reads lines until the closing fence, and decides whether they are a header, a header without an end, or a body. */
function scan(text: string, open: Line, syntax: 'yaml' | 'toml', close: RegExp): Located | null {
  const kind = { syntax, code: false };
  const key = syntax === 'toml' ? TOML_KEY : YAML_KEY;
  const tally: Tally = { keys: 0, strays: 0, blankRun: 0, cut: null };
  const quotes = new Quotes(syntax);
  for (let at = open.next; at < text.length; ) {
    const line = lineAt(text, at);
    if (close.test(line.text)) {
      const resumed = quotes.open ? closingQuote(text, line, quotes.open, close, key) : null;
      if (resumed === null) {
        if (!plausible(tally, text.slice(open.next, line.start))) break;
        const end = second(text, line, close, syntax) ?? { content: line.start, end: line.next };
        return located(kind, open, end, true);
      }
      quotes.end();
      at = resumed;
      continue;
    }
    judge(line, tally, { key, syntax, quoted: quotes.open !== null });
    if (tally.blankRun > MAX_BLANK_RUN) break;
    quotes.read(line.text, key.test(line.text));
    at = line.next;
  }
  return unclosed(text, open, tally, kind);
}

/** A line that may stand in a header without being a key: indented, a list item, a comment, a directive, flow or quoted text. */
const YAML_INNER = /^(?:[ \t#"'{[\]}]|-(?:\s|$)|%YAML)/;
const TOML_INNER = /^[ \t#"'{[\]}]/;
const BODY_MARK = /^ {0,3}(?:#{1,6} |[>*] )/;

/** Counts one line. */
function judge(
  { text, start }: Line,
  tally: Tally,
  { key, syntax, quoted }: { key: RegExp | Expression; syntax: 'yaml' | 'toml'; quoted: boolean },
): void {
  if (text.trim() === '') {
    tally.blankRun++;
    return;
  }
  const afterBlank = tally.blankRun > 0;
  tally.blankRun = 0;
  const isKey = key.test(text);
  const belongs = isKey || quoted || (syntax === 'yaml' ? YAML_INNER : TOML_INNER).test(text);
  const sure = syntax === 'toml' || !isKey || PLAIN_KEY.test(text);
  const body = text.startsWith('<') || (afterBlank && (!belongs || !sure || BODY_MARK.test(text)));
  if (body && !quoted && tally.cut === null) tally.cut = { at: start, keys: tally.keys };
  if (isKey) tally.keys++;
  if (!belongs) tally.strays++;
}

/** Whether the lines between two fences are a header: keys, and little else. Nothing at all is an empty header. */
function plausible(tally: Tally, content: string): boolean {
  if (content.trim() === '') return content.split('\n').length <= 3;
  if (tally.keys === 0) return /^\s*(?:#[^\n]*\s*)+$/.test(content);
  if (tally.cut !== null && tally.strays > tally.keys / 3) return false;
  // Prose between two rules stands free; a header of one key does not.
  if (/^[ \t]*\r?\n/.test(content) && tally.keys < 2) return false;
  return tally.strays <= MAX_STRAYS_PER_KEY * tally.keys;
}

/** A header that nobody closed ends at the first line that cannot be part of one; it needs two keys to be believed. */
function unclosed(text: string, open: Line, tally: Tally, kind: { syntax: Header['syntax']; code: boolean }): Located | null {
  const keys = tally.cut?.keys ?? tally.keys;
  if (keys < 2) return null;
  const end = tally.cut?.at ?? text.length;
  if (tally.cut === null && tally.strays > MAX_STRAYS_PER_KEY * keys) return null;
  return located(kind, open, { content: end, end }, false);
}

/** An importer's second header right below the first, with or without its own fence: nothing but two or more plain keys up to another fence. */
function second(text: string, fence: Line, close: RegExp, syntax: 'yaml' | 'toml'): { content: number; end: number } | null {
  if (syntax !== 'yaml' || !fence.text.startsWith('---')) return null;
  const gap = /^\s{0,10}?---[ \t]*\r?\n/.exec(text.slice(fence.next, fence.next + 80));
  let keys = 0;
  for (let at = fence.next + (gap?.[0].length ?? 0); at < text.length; ) {
    const line = lineAt(text, at);
    if (close.test(line.text)) return keys >= 2 ? { content: line.start, end: line.next } : null;
    if (PLAIN_KEY.test(line.text)) keys++;
    else if (keys === 0 || !/^(?:[ \t]+\S|- )/.test(line.text)) return null;
    at = line.next;
  }
  return null;
}

/** Follows quoted values over lines, so that a fence inside one does not close the header. */
class Quotes {
  /** The quote (`"`, `'`, `"""`, `'''`) that is open at the end of the lines read; null outside quotes. */
  open: string | null = null;
  readonly #syntax: 'yaml' | 'toml';

  constructor(syntax: 'yaml' | 'toml') {
    this.#syntax = syntax;
  }

  end(): void {
    this.open = null;
  }

  read(line: string, isKey: boolean): void {
    if (this.open !== null) {
      // A new key at the margin means that the quote was never meant to span lines.
      if (this.#syntax === 'yaml' && isKey) this.open = null;
      else {
        if (closes(line, this.open) >= 0) this.open = null;
        return;
      }
    }
    const value = this.#syntax === 'toml' ? /^[^=]*=[ \t]*("""|''')/.exec(line) : /^[^"'\n]*?(?::|-)[ \t]+(["'])/.exec(line);
    const quote = value?.[1];
    if (!value || !quote) return;
    if (closes(line.slice(value[0].length), quote) < 0) this.open = quote;
  }
}

/** Index past the quote that ends the value, or -1. */
function closes(text: string, quote: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '\\' && quote.startsWith('"')) i++;
    else if (quote === "'" && text.startsWith("''", i)) i++;
    else if (text.startsWith(quote, i)) return i + quote.length;
  }
  return -1;
}

/**
 * A fence was met inside a quoted value. Where the quote is closed further down, at a line's end, and a key or a fence
 * follows, the fence was text: returns where to read on. Null where the quote was only forgotten.
 */
function closingQuote(text: string, fence: Line, quote: string, close: RegExp, key: RegExp | Expression): number | null {
  for (let at = fence.next; at < text.length; ) {
    const line = lineAt(text, at);
    at = line.next;
    const end = closes(line.text, quote);
    if (end < 0) {
      if (key.test(line.text)) return null;
      continue;
    }
    if (line.text.slice(end).trim() !== '' || at >= text.length) return null;
    const following = lineAt(text, at).text;
    return close.test(following) || key.test(following) ? at : null;
  }
  return null;
}

/** A bare JSON object at the start, its closing brace at the end of a line. */
function locateJson(text: string, start: number): Located | null {
  if (!/^\{\s*(?:"|\})/.test(text.slice(start, start + 200))) return null;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '"') {
      const end = closes(text.slice(i + 1, i + 1 + MAX_JSON_STRING), '"');
      if (end < 0) return null;
      i += end;
    } else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) {
      const line = lineAt(text, i + 1);
      if (line.text.trim() !== '') return null;
      return { syntax: 'json', code: false, span: { start, end: line.next }, content: { start, end: i + 1 }, closed: true };
    }
  }
  return null;
}

/** Longer strings than any header's value; a quote without an end is given up there. */
const MAX_JSON_STRING = 100_000;
