/**
 * Strings of which a text must hold at least one, in lower case, for a regular expression to match it; null where no such set is
 * found. Conservative: what it does not understand makes it give up, never miss a match.
 */
export function requiredLiterals(source: string): readonly string[] | null {
  const parser = new Parser(source);
  const found = parser.alternatives();
  return parser.failed || !parser.done ? null : found;
}

/** Shorter strings stand in too many texts to be worth looking for; a character beyond ASCII (`©`) is rare by itself. */
const MIN_LENGTH = 3;
const RARE = /[^\0-\x7f]/;

type Literals = readonly string[] | null;

/** Reads as much of the syntax as rules use, and knows of every part what it cannot match without. */
class Parser {
  readonly #source: string;
  #at = 0;
  failed = false;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  /** `a|b`: one of what each alternative needs; nothing if one needs nothing. */
  alternatives(): Literals {
    const all: string[] = [];
    let open = false;
    for (;;) {
      const one = this.#sequence();
      if (one === null) open = true;
      else all.push(...one);
      if (this.#peek() !== '|') break;
      this.#at++;
    }
    return open ? null : all;
  }

  /** The best of what the parts of a sequence need: the set whose shortest string is longest. */
  #sequence(): Literals {
    let best: Literals = null;
    let run = '';
    const offer = (set: Literals): void => {
      if (set && set.length > 0 && shortest(set) >= MIN_LENGTH && (best === null || shortest(set) > shortest(best))) best = set;
    };
    const close = (): void => {
      if (run !== '') offer([run.toLowerCase()]);
      run = '';
    };
    while (!this.done && !this.failed) {
      const char = this.#peek();
      if (char === '|' || char === ')') break;
      const atom = this.#atom();
      const optional = this.#quantifier();
      if (typeof atom === 'string' && optional === 'once') {
        run += atom;
        continue;
      }
      close();
      if (optional !== 'maybe' && Array.isArray(atom)) offer(atom);
    }
    close();
    return best;
  }

  /** A literal character, what a group needs, or null for what may be anything. */
  #atom(): string | Literals {
    const char = this.#next();
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    return '.^$'.includes(char) ? null : char;
  }

  #group(): Literals {
    const lookaround = /^\?(?:<?[=!])/.exec(this.#source.slice(this.#at, this.#at + 3));
    const opening = lookaround ?? /^\?(?::|<[^>]*>)/.exec(this.#source.slice(this.#at, this.#at + 40));
    if (opening) this.#at += opening[0].length;
    else if (this.#peek() === '?') this.failed = true;
    const found = this.alternatives();
    if (this.#next() !== ')') this.failed = true;
    return lookaround ? null : found;
  }

  #class(): null {
    for (let escaped = false; !this.done; ) {
      const char = this.#next();
      if (char === ']' && !escaped) return null;
      escaped = char === '\\' && !escaped;
    }
    this.failed = true;
    return null;
  }

  #escape(): string | null {
    const char = this.#next();
    if (/[pPkuxc0-9]/.test(char)) {
      const rest = /^(?:\{[^}]*\}|<[^>]*>|[0-9a-f]+)/i.exec(this.#source.slice(this.#at, this.#at + 40));
      if (rest) this.#at += rest[0].length;
      return null;
    }
    return /[a-zA-Z]/.test(char) ? null : char;
  }

  #quantifier(): 'once' | 'more' | 'maybe' {
    const match = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!match) return 'once';
    this.#at += match[0].length;
    const [all, least] = match;
    return all.startsWith('+') || Number(least ?? 0) > 0 ? 'more' : 'maybe';
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #next(): string {
    return this.#source.charAt(this.#at++);
  }
}

const shortest = (set: readonly string[]): number => Math.min(...set.map(telling));

/** How much it says that a string stands in a text. */
const telling = (literal: string): number => (RARE.test(literal) ? MIN_LENGTH : 0) + literal.length;

/** Characters of the automaton's alphabet are numbered from 1; 0 stands for all that no literal holds. */
const OTHER = 0;

/** So much of a literal is looked for: the table stays small, and hardly any text holds the beginning without the rest. */
const LOOKED_FOR = 8;

/** Finds which of many sets of strings may have a member in a text (its first characters stand there), with one table look-up for each character (Aho & Corasick 1975). */
export class LiteralIndex {
  readonly #literals: (readonly [string, number])[] = [];
  #count = 0;
  #automaton: Automaton | null = null;

  /** Adds a set and returns its number. All sets are added before the first search. */
  add(literals: readonly string[]): number {
    const set = this.#count++;
    for (const literal of literals) this.#literals.push([literal.slice(0, LOOKED_FOR), set]);
    return set;
  }

  /** One flag for each set: 0 where the text, which is in lower case, surely holds no member of it. */
  find(text: string): Uint8Array {
    this.#automaton ??= new Automaton(this.#literals);
    const found = new Uint8Array(this.#count);
    this.#automaton.run(text, found);
    return found;
  }
}

/** The literals as a table: for each state and character the next state, which knows the sets whose members end there. */
class Automaton {
  readonly #alphabet = new Uint16Array(0x10000);
  readonly #size: number;
  readonly #next: Uint16Array;
  readonly #ends: (readonly number[] | undefined)[];

  constructor(literals: readonly (readonly [string, number])[]) {
    let characters = 1;
    let most = 1;
    for (const [literal] of literals) {
      most += literal.length;
      for (let i = 0; i < literal.length; i++) {
        const code = literal.charCodeAt(i);
        if (this.#alphabet[code] === OTHER) this.#alphabet[code] = characters++;
      }
    }
    this.#size = characters;
    this.#next = new Uint16Array(most * characters);
    this.#ends = new Array(most);
    this.#link(this.#enter(literals));
  }

  /** Sets the flag of every set of which the text holds a member. */
  run(text: string, found: Uint8Array): void {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.#next[state * this.#size + (this.#alphabet[text.charCodeAt(i)] as number)] as number;
      const ends = this.#ends[state];
      if (ends) for (const set of ends) found[set] = 1;
    }
  }

  /** Builds the tree of all literals. Returns the number of states. */
  #enter(literals: readonly (readonly [string, number])[]): number {
    let states = 1;
    for (const [literal, set] of literals) {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const at = state * this.#size + (this.#alphabet[literal.charCodeAt(i)] ?? OTHER);
        const known = this.#next[at] ?? 0;
        state = known === 0 ? states++ : known;
        this.#next[at] = state;
      }
      this.#ends[state] = [...(this.#ends[state] ?? []), set];
    }
    return states;
  }

  /** Breadth first, so that the shorter suffix which a state falls back to is complete before it. */
  #link(states: number): void {
    const size = this.#size;
    const next = this.#next;
    const fallback = new Uint16Array(states);
    const queue: number[] = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] ?? 0;
      for (let character = 1; character < size; character++) {
        const shorter = state === 0 ? 0 : (next[(fallback[state] ?? 0) * size + character] ?? 0);
        const child = next[state * size + character] ?? 0;
        if (child === 0) {
          next[state * size + character] = shorter;
          continue;
        }
        fallback[child] = shorter;
        const inherited = this.#ends[shorter];
        if (inherited) this.#ends[child] = [...(this.#ends[child] ?? []), ...inherited];
        queue.push(child);
      }
    }
  }
}
