import type { Ancestor } from '../../model/block.ts';
import type { Page, Scored } from './page.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What tells of a block by itself, whatever stands around it: the names of the elements that hold it, or its words. */
export type TokenKind = 'names' | 'words';

/** Tokens of the blocks of a page as 32-bit keys: those of block i stand from `starts[i]` to `starts[i + 1]`, some more than once. */
export interface TokenRows {
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
}

/** The tokens of a page's blocks. What each key stands for is put into `texts`, where that is wanted: for explanations. */
export const tokensOf: Readonly<Record<TokenKind, (page: Page, texts?: Texts) => TokenRows>> = { names: nameTokens, words: wordTokens };

/** What keys stand for. */
export type Texts = Map<number, string>;

/** Elements up to which a name counts as near; the block's own element is nearer. */
const NEAR = 2;
/** Levels of nearness: own, near, far. */
const LEVELS = 3;
/** Elements beyond which names are not looked at: deeper pages have been nested by machines. */
const MOST_ELEMENTS = 40;
/** Words of a block that are looked at: where a block begins shows what it is. */
const MOST_WORDS = 40;
/** Letters of a token that count: its stem, in most languages, and no number of a post. */
const MOST_LETTERS = 12;

const KIND = { name: 1, pair: 2, tag: 3, label: 4, word: 5, first: 6, last: 7, wrapper: 8 };

/** Joins two keys (or a key and a small number) into one (the finalizer of MurmurHash3, Appleby 2011). */
function mix(a: number, b: number): number {
  let key = Math.imul(a ^ Math.imul(b + 0x9e37, 0x9e3779b1), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}

/** A key of a token, all digits being one (FNV-1a, Fowler, Noll & Vo). */
function keyOf(token: string): number {
  let key = 0x811c9dc5;
  for (let i = 0, end = Math.min(token.length, MOST_LETTERS); i < end; i++) {
    const code = token.charCodeAt(i);
    key = Math.imul(key ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), 0x01000193);
  }
  return key >>> 0;
}

/** Collects keys, row by row. */
class Rows {
  readonly #starts: Uint32Array;
  #keys = new Uint32Array(1024);
  #size = 0;

  constructor(rows: number) {
    this.#starts = new Uint32Array(rows + 1);
  }

  add(key: number): void {
    if (this.#size === this.#keys.length) this.#grow(this.#size + 1);
    this.#keys[this.#size++] = key;
  }

  append(keys: Uint32Array): void {
    if (this.#size + keys.length > this.#keys.length) this.#grow(this.#size + keys.length);
    this.#keys.set(keys, this.#size);
    this.#size += keys.length;
  }

  /** Ends row i. */
  end(i: number): void {
    this.#starts[i + 1] = this.#size;
  }

  done(): TokenRows {
    return { starts: this.#starts, keys: this.#keys.slice(0, this.#size) };
  }

  #grow(least: number): void {
    const keys = new Uint32Array(Math.max(least, 2 * this.#keys.length));
    keys.set(this.#keys);
    this.#keys = keys;
  }
}

/** The names of the elements above each block: tag, classes, id and other names, by themselves, in pairs, and with how near they are. */
function nameTokens(page: Page, texts?: Texts): TokenRows {
  const own = page.nodes.map(({ element }) => (element ? elementKeys(element, texts) : []));
  const known = new Map<number, Uint32Array>();
  const keysAt = (node: number, level: number): Uint32Array => {
    const at = node * LEVELS + level;
    const keys = known.get(at) ?? atLevel(own[node] as readonly number[], level, texts);
    known.set(at, keys);
    return keys;
  };
  const rows = new Rows(page.blocks.length);
  for (const [i, { node, block }] of page.blocks.entries()) {
    for (const wrapper of block.wrappers) for (const key of elementKeys(wrapper, texts)) rows.add(mixed(key, KIND.wrapper, texts));
    let at = page.nodes[node];
    for (let up = 0; at && up < MOST_ELEMENTS; up++, at = page.nodes[at.parent]) {
      rows.append(keysAt(at.index, up === 0 ? 0 : up <= NEAR ? 1 : 2));
    }
    rows.end(i);
  }
  return rows.done();
}

/** The key with a number, which stands for the same text. */
function mixed(key: number, number: number, texts?: Texts): number {
  const other = mix(key, number);
  texts?.set(other, texts.get(key) ?? '');
  return other;
}

/** Every key by itself, and with its level. */
function atLevel(keys: readonly number[], level: number, texts?: Texts): Uint32Array {
  const out = new Uint32Array(2 * keys.length);
  for (const [i, key] of keys.entries()) {
    out[2 * i] = key;
    out[2 * i + 1] = mixed(key, 1 + level, texts);
  }
  return out;
}

function elementKeys({ tag, tokens, role, itemprop, labels }: Ancestor, texts?: Texts): number[] {
  const keys: number[] = [];
  const add = (key: number, text: string): void => {
    keys.push(key);
    texts?.set(key, text);
  };
  add(mix(keyOf(tag), KIND.tag), `<${tag}>`);
  for (let i = 0, before = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    const name = keyOf(token);
    add(mix(name, KIND.name), token);
    if (i > 0) add(mix(mix(before, name), KIND.pair), `${tokens[i - 1]}-${token}`);
    before = name;
  }
  for (const label of [role, itemprop, ...labels]) if (label) add(mix(keyOf(label), KIND.label), label);
  return keys;
}

/** The words of each block: by themselves, in pairs, and as the first and the last. */
function wordTokens({ blocks, scan }: Page, texts?: Texts): TokenRows {
  const keys = keysOf(scan.vocabulary);
  const rows = new Rows(blocks.length);
  for (const [i, { text }] of blocks.entries()) {
    wordKeys(text, keys, rows, texts);
    rows.end(i);
  }
  return rows.done();
}

function wordKeys({ numbers, words }: Scored['text'], keys: Uint32Array, rows: Rows, texts?: Texts): void {
  const last = numbers.at(-1);
  if (last === undefined) return;
  const add = (key: number, from: number, to = from + 1): void => {
    rows.add(key);
    texts?.set(key, words.slice(from, to).join(' '));
  };
  add(mix(keys[numbers[0] as number] as number, KIND.first), 0);
  add(mix(keys[last] as number, KIND.last), words.length - 1);
  for (let k = 0, before = 0; k < numbers.length && k < MOST_WORDS; k++) {
    const key = keys[numbers[k] as number] as number;
    add(mix(key, KIND.word), k);
    if (k > 0) add(mix(before, key), k - 1, k + 1);
    before = key;
  }
}

function keysOf({ words }: Vocabulary): Uint32Array {
  const keys = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) keys[i] = keyOf(words[i] as string);
  return keys;
}
