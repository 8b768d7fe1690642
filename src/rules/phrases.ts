import { WordMap } from '../text/beginnings.ts';
import { Expression } from '../text/expression.ts';
import { fold } from '../text/fold.ts';
import type { Condition, Phrases } from './rule.ts';

/** What a condition says of phrases. */
export type PhraseTest = NonNullable<Condition['phrases']>;

const WORDS = new Expression(String.raw`[\p{L}\p{N}]+`, 'gu');
/** Scripts that put no space between words: their phrases are looked for as substrings. */
const UNSPACED = new Expression(String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Hangul}]`, 'u');

/** Cheaper to look for than scripts: no text without one of these has a letter of theirs. */
const BEYOND_ALPHABETS = /[\u0e00-\uffff]/;

/** A phrase in canonical form, the list it stands in, and where in a text it must stand. */
type Entry = readonly [phrase: string, list: number, match: PhraseTest['match']];

const CANONICAL = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Words folded, parted by single spaces: `Sign-up!` and `sign up` are the same. */
export function canonical(text: string): string {
  return CANONICAL.test(text) ? text : (fold(text).match(WORDS)?.join(' ') ?? '');
}

/** Entries as text, one a line: few of the thousands that rules have are looked at for one document, and to make them all takes as long as to clean it. */
type Lines = string;

const lineOf = (entry: Entry): Lines => entry.join('\t');

function entriesOf(lines: Lines): readonly Entry[] {
  if (lines === '') return [];
  return lines.split('\n').map((line): Entry => {
    const [phrase = '', list, match] = line.split('\t');
    return [phrase, Number(list), match as PhraseTest['match']];
  });
}

/** The phrases of many lists in canonical form, by their first words: plain data. */
export interface PhraseTable {
  /** Phrases that a text begins with, or that are all of it: looked for once in a text. */
  readonly atStart: Readonly<Record<string, Lines>>;
  readonly anywhere: Readonly<Record<string, Lines>>;
  readonly unspaced: Lines;
}

/** The table of lists, which are numbered in their order. @throws Error where a group of phrases is empty. */
export function phraseTable(lists: readonly PhraseTest[]): PhraseTable {
  const atStart = new Map<string, Lines>();
  const anywhere = new Map<string, Lines>();
  const unspaced: Lines[] = [];
  for (const [list, { match, of }] of lists.entries()) {
    for (const phrase of phrasesOf(of)) {
      if (BEYOND_ALPHABETS.test(phrase) && UNSPACED.test(phrase)) {
        unspaced.push(lineOf([phrase, list, match]));
        continue;
      }
      const first = phrase.slice(0, endOfWord(phrase, 0));
      const index = match === 'start' || match === 'whole' ? atStart : anywhere;
      const before = index.get(first);
      const line = lineOf([phrase, list, match]);
      index.set(first, before === undefined ? line : `${before}\n${line}`);
    }
  }
  return { atStart: Object.fromEntries(atStart), anywhere: Object.fromEntries(anywhere), unspaced: unspaced.join('\n') };
}

function phrasesOf(groups: Phrases): readonly string[] {
  return Object.entries(groups).flatMap(([language, group]) => {
    const phrases = group.map(canonical);
    if (group.length === 0 || phrases.includes('')) throw new Error(`phrase group ${language} is empty or holds a phrase without a word`);
    return phrases;
  });
}

/** Finds the phrases of many lists in a text with one look at each of its words. */
export class PhraseIndex {
  readonly #atStart: ReadonlyMap<string, Lines>;
  readonly #byFirstWord: WordMap<Lines>;
  readonly #unspaced: Lines;
  readonly #read = new Map<Lines, readonly Entry[]>();

  constructor({ atStart, anywhere, unspaced }: PhraseTable) {
    this.#atStart = new Map(Object.entries(atStart));
    this.#byFirstWord = new WordMap(new Map(Object.entries(anywhere)));
    this.#unspaced = unspaced;
  }

  /** The lists that a text in canonical form satisfies, each with the phrase that does it first. */
  find(line: string): ReadonlyMap<number, string> {
    const first = endOfWord(line, 0);
    const starting = this.#atStart.get(line.slice(0, first));
    let hits = starting === undefined ? null : look(null, this.#entries(starting), line, 0);
    for (let at = 0; at < line.length; ) {
      const end = at === 0 ? first : endOfWord(line, at);
      const lines = this.#byFirstWord.get(line, at, end);
      if (lines !== undefined) hits = look(hits, this.#entries(lines), line, at);
      at = end + 1;
    }
    if (BEYOND_ALPHABETS.test(line)) {
      for (const entry of this.#entries(this.#unspaced)) {
        const [phrase, , match] = entry;
        const at = match === 'end' ? line.lastIndexOf(phrase) : line.indexOf(phrase);
        if (at >= 0 && placed(entry, line, at)) hits = note(hits, entry);
      }
    }
    return hits ?? NO_HITS;
  }

  #entries(lines: Lines): readonly Entry[] {
    const known = this.#read.get(lines);
    if (known) return known;
    const entries = entriesOf(lines);
    this.#read.set(lines, entries);
    return entries;
  }
}

/** Step by step: most words are shorter than a call of `indexOf`. */
function endOfWord(line: string, from: number): number {
  let end = from;
  while (end < line.length && line.charCodeAt(end) !== SPACE) end++;
  return end;
}

const SPACE = 32;

/** Adds those of the entries that stand at a place to what was hit before. */
function look(known: Map<number, string> | null, entries: readonly Entry[], line: string, at: number): Map<number, string> | null {
  let hits = known;
  for (const entry of entries) if (stands(entry, line, at)) hits = note(hits, entry);
  return hits;
}

const NO_HITS: ReadonlyMap<number, string> = new Map();

function note(known: Map<number, string> | null, [phrase, list]: Entry): Map<number, string> {
  const hits = known ?? new Map<number, string>();
  if (!hits.has(list)) hits.set(list, phrase);
  return hits;
}

function stands(entry: Entry, line: string, at: number): boolean {
  const phrase = entry[0];
  const end = at + phrase.length;
  return line.startsWith(phrase, at) && (end === line.length || line.charAt(end) === ' ') && placed(entry, line, at);
}

function placed([phrase, , match]: Entry, line: string, at: number): boolean {
  if (match === 'anywhere') return true;
  if (match === 'start') return at === 0;
  const ends = at + phrase.length === line.length;
  return match === 'end' ? ends : ends && at === 0;
}
