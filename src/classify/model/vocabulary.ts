/** Size of the table of the words met last, a power of two: pages have some thousand different words. */
const RECENT = 0x1000;
/** So much of a word tells its place in that table. */
const BEGINNING = 8;

/** The words of one page, each with a number: they are cut out, looked up and compared once, however often they stand there. */
export class Vocabulary {
  /** By number. */
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** At the place of a word's hash, the number of the last such word, plus one: most words are told here, without a string of their own. */
  readonly #recent = new Uint32Array(RECENT);

  get size(): number {
    return this.words.length;
  }

  /** The number of a word, which may stand between two places of a text. */
  numberOf(text: string, from = 0, to = text.length): number {
    const place = hash(text, from, to);
    const recent = (this.#recent[place] as number) - 1;
    if (recent >= 0 && isAt(this.words[recent] as string, text, from, to)) return recent;
    const word = text.slice(from, to);
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#numbers.set(word, number);
    }
    this.#recent[place] = number + 1;
    return number;
  }
}

function hash(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from, end = Math.min(to, from + BEGINNING); i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 12)) & (RECENT - 1);
}

/** True where the word is what stands between two places of a text. */
function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
