import { fold } from '../text/fold.ts';
import type { Condition } from './rule.ts';

type PhraseTest = NonNullable<Condition['phrases']>;

const WORDS = /[\p{L}\p{N}]+/gu;
/** Scripts that put no space between words: their phrases are looked for as substrings. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Hangul}]/u;

/** Cheaper to look for than scripts: no text without one of these has a letter of theirs. */
const BEYOND_ALPHABETS = /[\u0e00-\uffff]/;

/** A phrase in canonical form, the list it stands in, and where in a text it must stand. */
interface Entry {
  readonly phrase: string;
  readonly list: number;
  readonly match: PhraseTest['match'];
}

/** Size of the table of beginnings, a power of two. */
const BEGINNINGS = 0x4000;

/** A word's length and first three letters in one number. */
function beginning(line: string, from: number, to: number): number {
  const second = from + 1 < to ? line.charCodeAt(from + 1) : 0;
  const third = from + 2 < to ? line.charCodeAt(from + 2) : 0;
  return (Math.imul(line.charCodeAt(from), 31 * 31) ^ Math.imul(second, 31) ^ third ^ Math.imul(to - from, 0x1f35)) & (BEGINNINGS - 1);
}

const CANONICAL = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Words folded, parted by single spaces: `Sign-up!` and `sign up` are the same. */
export function canonical(text: string): string {
  return CANONICAL.test(text) ? text : (fold(text).match(WORDS)?.join(' ') ?? '');
}

/** Finds the phrases of many lists in a text with one look at each of its words. */
export class PhraseIndex {
  /** Phrases that a text begins with, or that are all of it: looked for once in a text. */
  readonly #atStart = new Map<string, Entry[]>();
  readonly #byFirstWord = new Map<string, Entry[]>();
  /** One bit for how a first word begins: most words of a text are passed over by it. */
  readonly #beginnings = new Uint8Array(BEGINNINGS);
  readonly #unspaced: Entry[] = [];
  #lists = 0;

  /** Adds a list and returns its number. @throws Error where a group of phrases is empty. */
  add({ match, of }: PhraseTest): number {
    const list = this.#lists++;
    for (const [language, group] of Object.entries(of)) {
      if (group.length === 0) throw nothingIn(language);
      for (const text of group) {
        const phrase = canonical(text);
        if (phrase === '') throw nothingIn(language);
        this.#enter({ phrase, list, match });
      }
    }
    return list;
  }

  #enter(entry: Entry): void {
    if (BEYOND_ALPHABETS.test(entry.phrase) && UNSPACED.test(entry.phrase)) {
      this.#unspaced.push(entry);
      return;
    }
    const first = entry.phrase.slice(0, endOfWord(entry.phrase, 0));
    const index = entry.match === 'start' || entry.match === 'whole' ? this.#atStart : this.#byFirstWord;
    const entries = index.get(first);
    if (entries) entries.push(entry);
    else index.set(first, [entry]);
    if (index === this.#byFirstWord) this.#beginnings[beginning(first, 0, first.length)] = 1;
  }

  /** The lists that a text in canonical form satisfies, each with the phrase that does it first. */
  find(line: string): ReadonlyMap<number, string> {
    const first = endOfWord(line, 0);
    let hits = look(null, this.#atStart.get(line.slice(0, first)), line, 0);
    for (let at = 0; at < line.length; ) {
      const end = at === 0 ? first : endOfWord(line, at);
      const entries = this.#beginnings[beginning(line, at, end)] === 1 ? this.#byFirstWord.get(line.slice(at, end)) : undefined;
      if (entries) hits = look(hits, entries, line, at);
      at = end + 1;
    }
    if (BEYOND_ALPHABETS.test(line)) {
      for (const entry of this.#unspaced) {
        const at = entry.match === 'end' ? line.lastIndexOf(entry.phrase) : line.indexOf(entry.phrase);
        if (at >= 0 && placed(entry, line, at)) hits = note(hits, entry);
      }
    }
    return hits ?? NO_HITS;
  }
}

const nothingIn = (language: string): Error => new Error(`phrase group ${language} is empty or holds a phrase without a word`);

function endOfWord(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space < 0 ? line.length : space;
}

/** Adds those of the entries that stand at a place to what was hit before. */
function look(
  known: Map<number, string> | null,
  entries: readonly Entry[] | undefined,
  line: string,
  at: number,
): Map<number, string> | null {
  let hits = known;
  for (const entry of entries ?? []) if (stands(entry, line, at)) hits = note(hits, entry);
  return hits;
}

const NO_HITS: ReadonlyMap<number, string> = new Map();

function note(known: Map<number, string> | null, { list, phrase }: Entry): Map<number, string> {
  const hits = known ?? new Map<number, string>();
  if (!hits.has(list)) hits.set(list, phrase);
  return hits;
}

function stands(entry: Entry, line: string, at: number): boolean {
  const end = at + entry.phrase.length;
  return line.startsWith(entry.phrase, at) && (end === line.length || line.charAt(end) === ' ') && placed(entry, line, at);
}

function placed({ match, phrase }: Entry, line: string, at: number): boolean {
  if (match === 'anywhere') return true;
  if (match === 'start') return at === 0;
  const ends = at + phrase.length === line.length;
  return match === 'end' ? ends : ends && at === 0;
}
