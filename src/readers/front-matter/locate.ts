import type { Header } from '../../model/header.ts';
import type { Span } from '../../model/source.ts';
import { Expression } from '../../text/expression.ts';
import { locateJson } from './json.ts';
import { type Line, lineAt } from './line.ts';
import { locatePlain } from './plain.ts';
import { closes, Quotes } from './quotes.ts';

/** How a header is written. */
type Syntax = Exclude<Header['syntax'], 'record'>;

/** Where a header stands in a text. */
export interface Located {
  readonly syntax: Syntax;
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
  const json = locateJson(text, start);
  if (json) return { syntax: 'json', code: false, ...json, closed: true };
  // A fence is at the margin: an indented `---` is code or a rule.
  if (start > 0 && !/[\n\r\ufeff]/.test(text.charAt(start - 1))) return null;
  const first = lineAt(text, start);
  const open = OPEN.exec(first.text);
  if (!open) {
    const bare = locateBare(text, start);
    if (bare) return bare;
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
function fenced(text: string, open: Line, close: RegExp, kind: { syntax: Syntax; code: boolean }): Located | null {
  for (let at = open.next; at < text.length; ) {
    const line = lineAt(text, at);
    if (close.test(line.text)) return located(kind, open, { content: line.start, end: line.next }, true);
    at = line.next;
  }
  return null;
}

function located(
  kind: { syntax: Syntax; code: boolean },
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
function unclosed(text: string, open: Line, tally: Tally, kind: { syntax: Syntax; code: boolean }): Located | null {
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

/** The value with which a file shows that it is data, and no text in which lines begin with a word and a colon: one that has lines of its own. */
const BARE = { yaml: /^[\w"'-]+:[ \t]*[|>][+-]?\d?[+-]?[ \t]*$/, toml: /^[\w"'-]+[ \t]*=[ \t]*(?:"""|''')/ } as const;

/** A file that is a header from its first line to its last, without fences; null for anything else. */
function locateBare(text: string, start: number): Located | null {
  const first = lineAt(text, start).text;
  const syntax = TOML_KEY.test(first) && first.includes('=') ? 'toml' : YAML_KEY.test(first) ? 'yaml' : null;
  if (syntax === null) return null;
  const [key, inner] = syntax === 'toml' ? [TOML_KEY, TOML_INNER] : [YAML_KEY, YAML_INNER];
  const quotes = new Quotes(syntax);
  let shown = false;
  for (let at = start; at < text.length; ) {
    const line = lineAt(text, at);
    const isKey = key.test(line.text);
    if (quotes.open === null && !isKey && !inner.test(line.text) && line.text.trim() !== '') return null;
    shown ||= quotes.open === null && BARE[syntax].test(line.text);
    quotes.read(line.text, isKey);
    at = line.next;
  }
  const span = { start, end: text.length };
  return shown ? { syntax, code: false, span, content: span, closed: true } : null;
}
