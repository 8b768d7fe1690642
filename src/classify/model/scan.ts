import { WordMap } from '../../text/beginnings.ts';
import { Expression } from '../../text/expression.ts';
import { AT_START, PHRASE_GROUPS } from './lexicon.ts';

/** Names of the phrase groups, in feature order. */
export const PHRASE_NAMES: readonly string[] = Object.keys(PHRASE_GROUPS);

/** What one pass over a block's text finds. */
export interface TextScan {
  /** The text in lower case. */
  readonly lower: string;
  /** Lower-case words: runs of letters, digits and `_`. */
  readonly words: readonly string[];
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

const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const COMMA = 8;
const STOP = 16;
const QUOTE = 32;
const BANG = 64;
const PIPE = 128;
const OTHER_LETTER = 256;
const LETTER = UPPER | LOWER | OTHER_LETTER;
const MARK = COMMA | STOP | QUOTE | BANG | PIPE;

/** Set on every entry of the table that has been computed, so that 0 means "not yet". */
const KNOWN = 512;
/** Letters of scripts written without spaces, which count by character. */
const UNSPACED = 1024;

/** First letter beyond Latin and its extensions. */
const BEYOND_LATIN = 0x250;

/** Characters that make about one word where no spaces part them (Han, kana; Thai has longer words but also marks). */
const CHARS_PER_WORD = 1.8;

/** A scanner: its tables are built once and only read. */
export type Scan = (text: string) => TextScan;

/** Builds the scanner. Its table of character classes fills as characters are met: it is a memo, invisible outside. */
export function createScan(): Scan {
  const table = new Uint16Array(0x10000);
  const phrases = phraseTable();
  return (text) => scanText(text, table, phrases);
}

function flagsOf(table: Uint16Array, code: number): number {
  const known = table[code] as number;
  if (known !== 0) return known;
  const flags = classOf(String.fromCharCode(code)) | KNOWN;
  table[code] = flags;
  return flags;
}

const UPPER_CASE = new Expression(String.raw`\p{Lu}`, 'u');
const LOWER_CASE = new Expression(String.raw`\p{Ll}`, 'u');
const IN_WORD = new Expression(String.raw`[\p{L}\p{M}_]`, 'u');
const DIGITS = new Expression(String.raw`\p{N}`, 'u');
const IN_UNSPACED = new Expression(String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]`, 'u');

function classOf(char: string): number {
  let flags = 0;
  if (UPPER_CASE.test(char)) flags |= UPPER;
  else if (LOWER_CASE.test(char)) flags |= LOWER;
  else if (/[\ud800-\udfff]/.test(char) || IN_WORD.test(char)) flags |= OTHER_LETTER;
  if (DIGITS.test(char)) flags |= DIGIT;
  if (',;،、，'.includes(char)) flags |= COMMA;
  if ('.!?。！？…'.includes(char)) flags |= STOP;
  if ('"“”«»„'.includes(char)) flags |= QUOTE;
  if ('!?！？'.includes(char)) flags |= BANG;
  if ('|·›»>•/→'.includes(char)) flags |= PIPE;
  if (IN_UNSPACED.test(char)) flags |= UNSPACED;
  return flags;
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
      const known = table.get(first);
      if (known) known.push({ group, rest, startOnly });
      else table.set(first, [{ group, rest, startOnly }]);
    }
  }
  return new WordMap(table);
}

/** State of a scan in progress. */
class Counts {
  letters = 0;
  uppers = 0;
  digits = 0;
  foreign = 0;
  unspaced = 0;
  capitalised = 0;
  commas = 0;
  sentences = 0;
  quotes = 0;
  exclamations = 0;
  pipes = 0;
}

function scanText(text: string, table: Uint16Array, phrases: Lexicon): TextScan {
  const counts = new Counts();
  const words: string[] = [];
  const lower = text.toLowerCase();
  let wordStart = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const flags = flagsOf(table, code);
    if (flags & (LETTER | DIGIT)) {
      if (wordStart < 0) {
        wordStart = i;
        if (flags & UPPER) counts.capitalised++;
      }
      count(counts, flags, code);
    } else {
      if (wordStart >= 0) words.push(wordOf(text, lower, wordStart, i));
      wordStart = -1;
      if (flags & MARK) mark(counts, flags, text, i);
      if (code === 0x3002 || code === 0xff01 || code === 0xff1f) counts.sentences++;
    }
  }
  if (wordStart >= 0) words.push(wordOf(text, lower, wordStart, text.length));
  // spelled out: spreading costs more than the scan itself
  return {
    lower,
    words,
    letters: counts.letters,
    uppers: counts.uppers,
    digits: counts.digits,
    foreign: counts.foreign,
    capitalised: counts.capitalised,
    commas: counts.commas,
    sentences: counts.sentences,
    quotes: counts.quotes,
    exclamations: counts.exclamations,
    pipes: counts.pipes,
    size: words.length + counts.unspaced / CHARS_PER_WORD,
    length: text.length,
    start: startClass(text, table),
    end: endClass(text),
    phrases: countPhrases(words, phrases),
  };
}

/** A word in lower case; `lower` is the whole text so. A letter whose lower case is longer (İ) would shift all after it. */
const wordOf = (text: string, lower: string, from: number, to: number): string =>
  lower.length === text.length ? lower.slice(from, to) : text.slice(from, to).toLowerCase();

function count(counts: Counts, flags: number, code: number): void {
  if (flags & LETTER) {
    counts.letters++;
    if (flags & UPPER) counts.uppers++;
    if (code >= BEYOND_LATIN) counts.foreign++;
    if (flags & UNSPACED) counts.unspaced++;
  }
  if (flags & DIGIT) counts.digits++;
}

function mark(counts: Counts, flags: number, text: string, i: number): void {
  if (flags & COMMA) counts.commas++;
  if (flags & QUOTE) counts.quotes++;
  if (flags & BANG) counts.exclamations++;
  if (flags & PIPE) counts.pipes++;
  if (flags & STOP && endsHere(text, i + 1)) counts.sentences++;
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

function startClass(text: string, table: Uint16Array): number {
  const char = text.charAt(0);
  const flags = char === '' ? 0 : flagsOf(table, char.charCodeAt(0));
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

function countPhrases(words: readonly string[], lexicon: Lexicon): Uint8Array {
  let hits = NO_PHRASES;
  for (let i = 0; i < words.length; i++) {
    const starting = lexicon.get(words[i] as string);
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

/** True where the words of a phrase stand at a place among the words. */
function follows(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let k = 0; k < phrase.length; k++) if (words[at + k] !== phrase[k]) return false;
  return true;
}
