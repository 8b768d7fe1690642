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

/** Finds which of many sets of strings have a member in a text, with one look at each character (Aho & Corasick 1975). */
export class LiteralIndex {
  readonly #next: Map<number, number>[] = [new Map()];
  readonly #sets: number[][] = [[]];
  readonly #fail: number[] = [0];
  #count = 0;
  #linked = false;

  /** Adds a set and returns its number. All sets are added before the first search. */
  add(literals: readonly string[]): number {
    const set = this.#count++;
    for (const literal of literals) {
      let state = 0;
      for (let i = 0; i < literal.length; i++) state = this.#child(state, literal.charCodeAt(i));
      this.#sets[state]?.push(set);
    }
    return set;
  }

  /** One flag for each set: 1 where the text, which is in lower case, holds a member of it. */
  find(text: string): Uint8Array {
    if (!this.#linked) this.#link();
    const found = new Uint8Array(this.#count);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.#step(state, text.charCodeAt(i));
      const sets = this.#sets[state];
      if (sets && sets.length > 0) for (const set of sets) found[set] = 1;
    }
    return found;
  }

  #child(state: number, code: number): number {
    const known = this.#next[state]?.get(code);
    if (known !== undefined) return known;
    const made = this.#next.length;
    this.#next.push(new Map());
    this.#sets.push([]);
    this.#fail.push(0);
    this.#next[state]?.set(code, made);
    return made;
  }

  #step(from: number, code: number): number {
    let state = from;
    for (;;) {
      const next = this.#next[state]?.get(code);
      if (next !== undefined) return next;
      if (state === 0) return 0;
      state = this.#fail[state] ?? 0;
    }
  }

  /** Breadth first, so that the shorter suffix a state falls back to is done before it. */
  #link(): void {
    const queue = [...(this.#next[0]?.values() ?? [])];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] ?? 0;
      for (const [code, child] of this.#next[state] ?? []) {
        const fallback = this.#step(this.#fail[state] ?? 0, code);
        this.#fail[child] = fallback;
        this.#sets[child]?.push(...(this.#sets[fallback] ?? []));
        queue.push(child);
      }
    }
    this.#linked = true;
  }
}
