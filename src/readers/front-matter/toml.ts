import { parse } from 'smol-toml';
import type { HeaderEntry, HeaderValue } from '../../model/header.ts';
import { append } from '../../text/many.ts';
import type { RepairNote } from './repair.ts';

/** Marks a bare value (number, date, boolean) that was put in quotes to keep its spelling. */
const BARE = '\u0001';
/** Marks a string that spanned lines. */
const MULTILINE = '\u0002';

interface Statement {
  /** As written. */
  readonly source: string;
  /** With every bare value as a marked string. */
  readonly marked: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a TOML header. Numbers, dates and booleans keep their spelling: they are quoted, with a mark, before the parser sees them. */
export function readToml(text: string, base: number): { entries: HeaderEntry[]; notes: RepairNote[] } {
  const entries: HeaderEntry[] = [];
  const notes: RepairNote[] = [];
  for (const group of tables(statements(text))) {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) continue;
    const span = { start: base + first.start, end: base + last.end };
    const table = parsed(group.map((statement) => statement.marked).join('\n'));
    if (table) {
      append(entries, entriesOf(table, span));
      continue;
    }
    for (const statement of group) {
      const own = { start: base + statement.start, end: base + statement.end };
      const alone = parsed(statement.marked);
      if (!alone) notes.push({ reason: 'it is no valid TOML and is kept as text', span: own });
      append(entries, alone ? entriesOf(alone, own) : [raw(statement, own)]);
    }
  }
  return { entries: joinTables(entries), notes };
}

/** Each statement before the first table on its own, so that it gets its own span; each table with its statements. */
function tables(all: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of all) {
    const header = statement.source.startsWith('[');
    const inTable = groups.at(-1)?.[0]?.source.startsWith('[') ?? false;
    if (!header && inTable) groups.at(-1)?.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function parsed(toml: string): Record<string, unknown> | null {
  try {
    return parse(toml);
  } catch {
    return null;
  }
}

function entriesOf(table: object, span: HeaderEntry['span']): HeaderEntry[] {
  return Object.entries(table).map(([key, value]) => ({ key, value: headerValue(value, span), span }));
}

function headerValue(value: unknown, span: HeaderEntry['span']): HeaderValue {
  if (Array.isArray(value)) {
    const flow = !value.some((item) => typeof item === 'object');
    return { type: 'list', flow, items: value.map((item) => headerValue(item, span)) };
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    return { type: 'map', flow: false, entries: entriesOf(value, span) };
  }
  const text = String(value);
  if (text.startsWith(BARE)) return { type: 'scalar', value: text.slice(1), style: 'plain' };
  if (text.startsWith(MULTILINE)) return { type: 'scalar', value: text.slice(1), style: text.includes('\n') ? 'literal' : 'double' };
  return { type: 'scalar', value: text, style: 'double' };
}

/** What is said of one key, one entry after another. */
interface Growing {
  readonly first: HeaderEntry;
  end: number;
  /** Of a list each item, of anything else the value, with all that is said of it further down. */
  readonly said: HeaderValue[][];
}

/**
 * `[extra]` and `[extra.more]`, `[[x]]` and `[[x]]`, `a.b` and `a.c`: one entry each, at the place of the first. They are joined when all are known: one by
 * one, each would copy all before it.
 */
function joinTables(entries: readonly HeaderEntry[]): HeaderEntry[] {
  const all: Growing[] = [];
  const known = new Map<string, Growing>();
  for (const entry of entries) {
    const other = known.get(entry.key);
    if (other && goesOn(other, entry.value)) {
      other.end = entry.span.end;
      continue;
    }
    const growing = { first: entry, end: entry.span.end, said: piecesOf(entry.value) };
    all.push(growing);
    if (!other) known.set(entry.key, growing);
  }
  return all.map(({ first: { key, value, span }, end, said }) => ({
    key,
    value: value.type === 'list' ? { ...value, items: said.flatMap(whole) } : (whole(said[0] ?? [])[0] ?? value),
    span: { start: span.start, end },
  }));
}

const piecesOf = (value: HeaderValue): HeaderValue[][] => (value.type === 'list' ? value.items.map((item) => [item]) : [[value]]);

/** Adds a value to what was said where it goes on with that: a map with a map, a list with a list, and `[x.y]` after `[[x]]` with the last x. */
function goesOn({ first, said }: Growing, value: HeaderValue): boolean {
  if (first.value.type === 'list' && value.type === 'list') {
    append(said, piecesOf(value));
    return true;
  }
  const last = said.at(-1);
  if (value.type !== 'map' || last?.[0]?.type !== 'map') return false;
  last.push(value);
  return true;
}

/** Several maps as one. */
function whole(said: readonly HeaderValue[]): readonly HeaderValue[] {
  const [first] = said;
  if (said.length < 2 || first?.type !== 'map') return said;
  return [{ ...first, entries: joinTables(said.flatMap((value) => (value.type === 'map' ? value.entries : []))) }];
}

function raw({ source }: Statement, span: HeaderEntry['span']): HeaderEntry {
  const [, key = 'unparsed', value = source] = /^([\w.-]+|"[^"]*"|'[^']*')[ \t]*=[ \t]*([\s\S]*)$/.exec(source) ?? [];
  const text = value.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');
  return {
    key: key.replace(/^(["'])(.*)\1$/, '$2'),
    value: { type: 'scalar', value: text, style: text.includes('\n') ? 'literal' : 'double' },
    span,
  };
}

const TOKEN = /"""[\s\S]*?"""+|'''[\s\S]*?'''+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[+-]?[\w.:+-]+(?: \d\d:\d\d[\w:.+-]*)?|[\s\S]/g;

/** Cuts the text into statements, and quotes the bare values. One pass, linear. */
function statements(text: string): Statement[] {
  const all: Statement[] = [];
  const open: ('[' | '{')[] = [];
  let state: 'key' | 'value' = 'key';
  let start = 0;
  let marked = '';
  const finish = (end: number): void => {
    const source = text.slice(start, end);
    const lead = source.length - source.trimStart().length;
    if (marked.trim() !== '')
      all.push({ source: source.trim(), marked: marked.trim(), start: start + lead, end: start + source.trimEnd().length });
    marked = '';
    start = end;
    state = 'key';
    open.length = 0;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (open.at(-1) === '[' && startsKey(text, index)) finish(index);
    // A mark of comments within a word (`C# in a week`) is text that somebody forgot to quote.
    if (token.startsWith('#') && !/\S/.test(text.charAt(index - 1))) continue;
    if (token === '\n' && open.length === 0) {
      finish(index + 1);
      continue;
    }
    marked += state === 'value' ? asValue(token) : token;
    if (token === '=') state = 'value';
    else if (state === 'value' && (token === '[' || token === '{')) open.push(token);
    else if (token === ']' || token === '}') open.pop();
    if (open.at(-1) === '{' && (token === '{' || token === ',')) state = 'key';
    else if (open.at(-1) === '[' && token !== '=') state = 'value';
  }
  finish(text.length);
  return all;
}

/** A key at the margin, inside a list: the list was never closed. */
function startsKey(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n' && /^[\w"'-]+[ \t]*=[ \t]*\S/.test(text.slice(at, at + KEY_LENGTH));
}

const KEY_LENGTH = 100;
const BARE_VALUE = /^(?:true|false|[+-]?(?:inf|nan|\d[\w.:+-]*)(?: \d\d:\d\d[\w:.+-]*)?)$/;

function asValue(token: string): string {
  if (BARE_VALUE.test(token)) return `"\\u0001${token}"`;
  if (token.startsWith('"""')) return token.replace(/^"""\r?\n?/, '"""\\u0002');
  return token;
}
