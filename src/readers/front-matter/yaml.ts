import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { HeaderEntry, HeaderValue } from '../../model/header.ts';
import type { Span } from '../../model/source.ts';
import { append } from '../../text/many.ts';

/** Aliases are written out where they are used; past this many values (no header has them) they stay names, so that ten lines cannot become a gigabyte. */
const MAX_VALUES = 10_000;
/** Deeper nesting than any header has is kept as text. */
const MAX_DEPTH = 64;

/** The parser recurses into brackets: from some thousands on it may not only give up, but end the process, where V8 compiles a pattern on a stack that is nearly full. */
const MAX_BRACKETS = 1000;

const STYLES: Readonly<Record<string, 'plain' | 'single' | 'double' | 'literal' | 'folded'>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** A value and how many values it holds. */
interface Sized {
  readonly value: HeaderValue;
  readonly size: number;
}

/**
 * Reads pieces of one YAML header into entries. Every scalar stays the text it was written as. Anchors are known to the
 * pieces that follow.
 */
export class YamlReader {
  readonly #anchors = new Map<string, Sized>();
  /** Names that some alias of the header refers to: an anchor that nobody uses was text (`title: &c News`). */
  readonly #aliases: ReadonlySet<string>;
  #values = 0;
  #text = '';
  #base = 0;

  constructor(header: string) {
    this.#aliases = new Set(Array.from(header.matchAll(/\*([^\s,[\]{}]+)/g), (match) => match[1] ?? ''));
  }

  /** The entries of a piece that starts at offset `base` of the source; null where it is no valid YAML map. */
  read(text: string, base: number): HeaderEntry[] | null {
    this.#text = text;
    this.#base = base;
    if (isDeep(text)) return null;
    try {
      const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
      if (!Array.isArray(documents)) return [];
      const entries: HeaderEntry[] = [];
      for (const { errors, contents } of documents) {
        if (errors.length > 0) return null;
        if (contents === null || (isScalar(contents) && contents.value === '')) continue;
        if (!isMap(contents)) return null;
        append(entries, this.#entries(contents, 0));
      }
      return entries;
    } catch (error) {
      // The parser's own recursion gives up on absurd nesting.
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  #entries(map: YAMLMap, depth: number): HeaderEntry[] {
    const own = map.items.filter(isPair) as Pair<Node | null, Node | null>[];
    const entries = own.filter((pair) => !isMerge(pair)).map((pair) => this.#entry(pair, depth));
    const keys = new Set(entries.map((entry) => entry.key));
    for (const pair of own.filter(isMerge)) {
      const merged = this.#value(pair.value, depth + 1);
      const maps = merged.type === 'list' ? merged.items : [merged];
      const known = maps.filter((value) => value.type === 'map').flatMap((value) => value.entries);
      if (maps.some((value) => value.type !== 'map')) entries.push({ key: '<<', value: merged, span: this.#span(pair) });
      for (const entry of known) {
        if (keys.has(entry.key)) continue;
        keys.add(entry.key);
        entries.push({ ...entry, span: this.#span(pair) });
      }
    }
    return entries;
  }

  #entry(pair: Pair<Node | null, Node | null>, depth: number): HeaderEntry {
    return { key: this.#key(pair.key), value: this.#value(pair.value, depth + 1), span: this.#span(pair) };
  }

  #key(node: Node | null): string {
    if (isScalar(node)) return String(node.value ?? '');
    return this.#source(node);
  }

  #value(node: Node | null, depth: number): HeaderValue {
    this.#values++;
    if (node === null) return plain('');
    if (isAlias(node)) return this.#alias(node);
    const before = this.#values;
    const value = this.#read(node, depth);
    if ('anchor' in node && node.anchor) this.#anchors.set(node.anchor, { value, size: this.#values - before + 1 });
    return value;
  }

  #read(node: Node, depth: number): HeaderValue {
    if (depth > MAX_DEPTH || this.#isTemplate(node)) return plain(this.#source(node));
    if (isSeq(node)) return this.#list(node, depth);
    if (isMap(node)) return { type: 'map', flow: node.flow === true, entries: this.#entries(node, depth) };
    if (!isScalar(node)) return plain(this.#source(node));
    const value = String(node.value ?? '');
    const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
    const properties = this.#properties(node);
    if (properties !== '') return { type: 'scalar', value: properties + value, style: 'double' };
    if (value === '' && style === 'plain') return this.#hashed(node) ?? plain('');
    return { type: 'scalar', value, style };
  }

  #list(node: YAMLSeq, depth: number): HeaderValue {
    const items = node.items.map((item): HeaderValue => {
      // `[a: b]` is a map of one pair.
      if (isPair(item)) return { type: 'map', flow: true, entries: [this.#entry(item as Pair<Node | null, Node | null>, depth)] };
      return this.#value(item as Node | null, depth + 1);
    });
    return { type: 'list', flow: node.flow === true, items };
  }

  #alias(node: Alias): HeaderValue {
    const target = this.#anchors.get(node.source);
    if (!target || this.#values + target.size > MAX_VALUES) return { type: 'scalar', value: `*${node.source}`, style: 'double' };
    this.#values += target.size;
    return target.value;
  }

  /** An anchor that no alias uses, or a tag that YAML does not know, was meant as text: `&c News`, `!Important news`. */
  #properties(node: Node): string {
    const anchor = 'anchor' in node && node.anchor && !this.#aliases.has(node.anchor) ? `&${node.anchor} ` : '';
    const tag = node.tag?.startsWith('!') ? `${node.tag} ` : '';
    return anchor + tag;
  }

  /** `title: #MeToo` is a comment to YAML; a `#` with no space behind it was a title. */
  #hashed(node: Node): HeaderValue | null {
    const end = node.range?.[1] ?? 0;
    const rest = /^[ \t]*(#[^\s#][^\n]*)/.exec(this.#text.slice(end, end + 1000));
    return rest?.[1] ? { type: 'scalar', value: rest[1].trimEnd(), style: 'double' } : null;
  }

  /** `{{ site.title }}` is two nested flow maps to YAML. */
  #isTemplate(node: Node): boolean {
    return isMap(node) && node.flow === true && this.#source(node).startsWith('{{');
  }

  #source(node: Node | null): string {
    return node?.range ? this.#text.slice(node.range[0], node.range[1]) : '';
  }

  #span(pair: Pair<Node | null, Node | null>): Span {
    const start = pair.key?.range?.[0] ?? 0;
    const end = pair.value?.range?.[1] ?? pair.key?.range?.[1] ?? start;
    return { start: this.#base + start, end: this.#base + start + this.#text.slice(start, end).trimEnd().length };
  }
}

function plain(value: string): HeaderValue {
  return { type: 'scalar', value, style: 'plain' };
}

function isMerge(pair: Pair<Node | null, Node | null>): boolean {
  return isScalar(pair.key) && pair.key.value === '<<';
}

/** True where brackets outside of double quotes nest deeper than the parser can go. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '"') quoted = !quoted;
    else if (quoted) i += Number(c === '\\');
    else if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') depth--;
    if (depth > MAX_BRACKETS) return true;
  }
  return false;
}
