/** Size of the table, a power of two. */
const SIZE = 0x4000;

/**
 * How the words of a set begin: one flag for a word's length and first three letters. Most words of a text are in no set of words, and
 * to see that here takes a tenth of what it takes to look them up.
 */
export class Beginnings {
  readonly #flags = new Uint8Array(SIZE);

  add(word: string): void {
    this.#flags[beginning(word, 0, word.length)] = 1;
  }

  /** False where the word between two places of a text is surely not in the set. */
  mayHave(text: string, from: number, to: number): boolean {
    return this.#flags[beginning(text, from, to)] === 1;
  }
}

/** Values by word, for looking up the words of texts one after the other. */
export class WordMap<V> {
  readonly #values: ReadonlyMap<string, V>;
  readonly #beginnings = new Beginnings();

  constructor(values: ReadonlyMap<string, V>) {
    this.#values = values;
    for (const word of values.keys()) this.#beginnings.add(word);
  }

  /** The value of a word, which may stand between two places of a text. */
  get(text: string, from = 0, to = text.length): V | undefined {
    return this.#beginnings.mayHave(text, from, to) ? this.#values.get(text.slice(from, to)) : undefined;
  }
}

function beginning(text: string, from: number, to: number): number {
  const second = from + 1 < to ? text.charCodeAt(from + 1) : 0;
  const third = from + 2 < to ? text.charCodeAt(from + 2) : 0;
  return (Math.imul(text.charCodeAt(from), 31 * 31) ^ Math.imul(second, 31) ^ third ^ Math.imul(to - from, 0x1f35)) & (SIZE - 1);
}
