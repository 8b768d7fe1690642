import { WordMap } from '../../text/beginnings.ts';
import { isStopWord } from '../../text/language.ts';
import {
  BANG,
  Characters,
  COMMA,
  COUNTED,
  DIGIT,
  FOREIGN,
  IN_WORD,
  LOWER,
  MARK,
  PIPE,
  QUOTE,
  STOP,
  UNSPACED,
  UPPER,
} from './characters.ts';
import { AT_START, PHRASE_GROUPS } from './lexicon.ts';
import { Vocabulary } from './vocabulary.ts';

/** Names of the phrase groups, in feature order. */
export const PHRASE_NAMES: readonly string[] = Object.keys(PHRASE_GROUPS);

/** What one pass over a block's text finds. */
export interface TextScan {
  /** The text in lower case. */
  readonly lower: string;
  /** Lower-case words: runs of letters, digits and `_`. */
  readonly words: readonly string[];
  /** Their numbers in the page's vocabulary. */
  readonly numbers: readonly number[];
  readonly length: number;
  readonly letters: number;
  readonly uppers: number;
  readonly digits: number;
  /** Letters beyond Latin. */
  readonly foreign: number;
  /** Words, those of scripts without spaces estimated from their characters. */
  readonly size: number;
  /** Words that begin with an upper-case letter. */
  readonly capitalised: number;
  /** Stop words of any known language: prose has a third or more, labels few. */
  readonly stopWords: number;
  readonly commas: number;
  /** Ends of sentences: terminal punctuation before white space or the end. */
  readonly sentences: number;
  readonly quotes: number;
  readonly exclamations: number;
  /** Characters that part the entries of menus and crumbs. */
  readonly pipes: number;
  /** 0 lower-case, 1 upper-case, 2 digit, 3 quote, 4 bullet, 5 other. */
  readonly start: number;
  /** 0 none, 1 full stop, 2 other sentence end, 3 colon, 4 comma or semicolon. */
  readonly end: number;
  /** Hits per phrase group, in the order of `PHRASE_NAMES`. */
  readonly phrases: Uint8Array;
}

/** True where the text ends as a sentence does. */
export const endsSentence = ({ end }: Pick<TextScan, 'end'>): boolean => end === 1 || end === 2;

/** Characters that make about one word where no spaces part them (Han, kana; Thai has longer words but also marks). */
const CHARS_PER_WORD = 1.8;

/** Makes the scans of pages, for which it holds the tables. */
export class Scanner {
  readonly #characters = new Characters();
  readonly #lexicon = phraseTable();

  /** A scan of the texts of one page. */
  page(): Scan {
    return new Scan(this.#characters, this.#lexicon);
  }
}

interface Phrase {
  readonly group: number;
  readonly rest: readonly string[];
  readonly startOnly: boolean;
}

/** Phrases by their first word. */
type Lexicon = WordMap<readonly Phrase[]>;

function phraseTable(): Lexicon {
  const table = new Map<string, Phrase[]>();
  for (const [group, list] of Object.values(PHRASE_GROUPS).entries()) {
    const startOnly = AT_START.has(PHRASE_NAMES[group] ?? '');
    for (const phrase of list.split('|')) {
      const [first = '', ...rest] = phrase.split(' ');
      table.set(first, [...(table.get(first) ?? []), { group, rest, startOnly }]);
    }
  }
  return new WordMap(table);
}

/** State of a scan in progress. */
class Counts {
  /** Characters of words. */
  inWords = 0;
  uppers = 0;
  digits = 0;
  foreign = 0;
  unspaced = 0;
  capitalised = 0;
  stopWords = 0;
  commas = 0;
  sentences = 0;
  quotes = 0;
  exclamations = 0;
  pipes = 0;

  /** Counts a character of a word that is more than a small Latin letter. */
  within(flags: number): void {
    if (flags & DIGIT) this.digits++;
    if (flags & UPPER) this.uppers++;
    if (flags & FOREIGN) this.foreign++;
    if (flags & UNSPACED) this.unspaced++;
  }

  /** Counts a character between words. */
  between(flags: number, text: string, i: number): void {
    if ((flags & MARK) === 0) return;
    const code = text.charCodeAt(i);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) this.sentences++;
    if (flags & COMMA) this.commas++;
    if (flags & QUOTE) this.quotes++;
    if (flags & BANG) this.exclamations++;
    if (flags & PIPE) this.pipes++;
    if (flags & STOP && endsHere(text, i + 1)) this.sentences++;
  }
}

/** Reads the texts of one page, and numbers their words. */
export class Scan {
  readonly vocabulary = new Vocabulary();
  readonly #characters: Characters;
  readonly #lexicon: Lexicon;
  /** What is known of the words of the vocabulary, by number. */
  readonly #phrases: (readonly Phrase[] | undefined)[] = [];
  readonly #stopWords: boolean[] = [];

  constructor(characters: Characters, lexicon: Lexicon) {
    this.#characters = characters;
    this.#lexicon = lexicon;
  }

  /** What a text holds. */
  of(text: string): TextScan {
    const characters = this.#characters;
    const counts = new Counts();
    const words: string[] = [];
    const numbers: number[] = [];
    const lower = text.toLowerCase();
    for (let i = 0; i < text.length; ) {
      let flags = characters.of(text.charCodeAt(i));
      if ((flags & IN_WORD) === 0) {
        counts.between(flags, text, i++);
        continue;
      }
      const from = i;
      if (flags & UPPER) counts.capitalised++;
      do {
        if (flags & COUNTED) counts.within(flags);
        flags = ++i < text.length ? characters.of(text.charCodeAt(i)) : 0;
      } while (flags & IN_WORD);
      counts.inWords += i - from;
      const number = this.#numberOf(text, lower, from, i);
      numbers.push(number);
      words.push(this.vocabulary.words[number] as string);
      if (this.#stopWords[number]) counts.stopWords++;
    }
    // spelled out: spreading costs more than the scan itself
    return {
      lower,
      words,
      numbers,
      letters: counts.inWords - counts.digits,
      uppers: counts.uppers,
      digits: counts.digits,
      foreign: counts.foreign,
      capitalised: counts.capitalised,
      stopWords: counts.stopWords,
      commas: counts.commas,
      sentences: counts.sentences,
      quotes: counts.quotes,
      exclamations: counts.exclamations,
      pipes: counts.pipes,
      size: words.length + counts.unspaced / CHARS_PER_WORD,
      length: text.length,
      start: startClass(text, characters),
      end: endClass(text),
      phrases: this.#countPhrases(words, numbers),
    };
  }

  /** The number of a word in lower case; `lower` is the whole text so. A letter whose lower case is longer (İ) would shift all after it. */
  #numberOf(text: string, lower: string, from: number, to: number): number {
    const { vocabulary } = this;
    const number =
      lower.length === text.length ? vocabulary.numberOf(lower, from, to) : vocabulary.numberOf(text.slice(from, to).toLowerCase());
    if (number === this.#phrases.length) {
      const word = vocabulary.words[number] as string;
      this.#phrases.push(this.#lexicon.get(word));
      this.#stopWords.push(isStopWord(word));
    }
    return number;
  }

  #countPhrases(words: readonly string[], numbers: readonly number[]): Uint8Array {
    let hits = NO_PHRASES;
    for (let i = 0; i < numbers.length; i++) {
      const starting = this.#phrases[numbers[i] as number];
      if (!starting) continue;
      for (const { group, rest, startOnly } of starting) {
        if (startOnly && i > 0) continue;
        if (!follows(rest, words, i + 1)) continue;
        if (hits === NO_PHRASES) hits = new Uint8Array(PHRASE_NAMES.length);
        hits[group] = Math.min(255, (hits[group] ?? 0) + 1);
      }
    }
    return hits;
  }
}

/** True where only closing quotes or brackets stand between a sentence's punctuation and white space or the end. */
function endsHere(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === ' ' || char === '\n') return true;
    if (!'"”’»)]\''.includes(char)) return false;
  }
  return true;
}

function startClass(text: string, characters: Characters): number {
  const char = text.charAt(0);
  const flags = char === '' ? 0 : characters.of(char.charCodeAt(0));
  if (flags & LOWER) return 0;
  if (flags & UPPER) return 1;
  if (flags & DIGIT) return 2;
  if ('"“«„‘\''.includes(char)) return 3;
  return '•-–—*·▪►✓'.includes(char) ? 4 : 5;
}

function endClass(text: string): number {
  let end = text.length;
  while (end > 0 && '"”’»)]\'*'.includes(text.charAt(end - 1))) end--;
  const char = text.charAt(end - 1);
  if (char === '') return 0;
  if ('.。'.includes(char)) return 1;
  if ('!?！？…'.includes(char)) return 2;
  if (char === ':') return 3;
  return ',;'.includes(char) ? 4 : 0;
}

/** Of most blocks: shared, and only read. */
const NO_PHRASES = new Uint8Array(PHRASE_NAMES.length);

/** True where the words of a phrase stand at a place among the words. */
function follows(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let k = 0; k < phrase.length; k++) if (words[at + k] !== phrase[k]) return false;
  return true;
}
