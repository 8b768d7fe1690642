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
  readonly #characters = /(?:[^\\[\](){}.^$|*+?](?![*+?{]))+/y;
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
    let most = MIN_LENGTH - 1;
    let run = '';
    const offer = (set: Literals): void => {
      const least = set && set.length > 0 ? shortest(set) : 0;
      if (least <= most) return;
      most = least;
      best = set;
    };
    const close = (): void => {
      if (run !== '') offer([run.toLowerCase()]);
      run = '';
    };
    while (!this.done && !this.failed) {
      run += this.#plain();
      const char = this.#peek();
      if (char === '' || char === '|' || char === ')') break;
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

  /** The literal characters that stand here, without one that a quantifier follows. */
  #plain(): string {
    this.#characters.lastIndex = this.#at;
    const found = this.#characters.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
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
    if (!'*+?{'.includes(this.#peek())) return 'once';
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

/** How much it says at least that one of the strings stands in a text. */
function shortest(set: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const literal of set) least = Math.min(least, (RARE.test(literal) ? MIN_LENGTH : 0) + literal.length);
  return least;
}

/** Characters of the automaton's alphabet are numbered from 1; 0 stands for all that no literal holds. */
const OTHER = 0;

/** So much of a literal is looked for: the table stays small, and hardly any text holds the beginning without the rest. */
const LOOKED_FOR = 8;

/** Finds which of many sets of strings may have a member in a text (its first characters stand there), with one table look-up for each character (Aho & Corasick 1975). */
export class LiteralIndex {
  readonly #sets: readonly (readonly string[])[];
  #automaton: Automaton | null = null;

  /** The sets are numbered in their order. */
  constructor(sets: readonly (readonly string[])[]) {
    this.#sets = sets;
  }

  /** One flag for each set: not 1 where the text, which is in lower case, surely holds no member of it. Empty where it holds none of any. */
  find(text: string): Uint8Array {
    this.#automaton ??= new Automaton(
      this.#sets.flatMap((set, number) => set.map((literal) => [literal.slice(0, LOOKED_FOR), number] as const)),
    );
    return this.#automaton.run(text, this.#sets.length);
  }
}

const NOTHING = new Uint8Array(0);

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
    this.#link(this.#enter(literals, most));
  }

  /** A flag for every set, up to `count`, of which the text holds a member. */
  run(text: string, count: number): Uint8Array {
    const [next, alphabet, size, allEnds] = [this.#next, this.#alphabet, this.#size, this.#ends];
    let found = NOTHING;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * size + (alphabet[text.charCodeAt(i)] as number)] as number;
      const ends = allEnds[state];
      if (!ends) continue;
      if (found === NOTHING) found = new Uint8Array(count);
      for (const set of ends) found[set] = 1;
    }
    return found;
  }

  /** Builds the tree of all literals. Returns the edges. */
  #enter(literals: readonly (readonly [string, number])[], most: number): Edges {
    const [next, alphabet, size] = [this.#next, this.#alphabet, this.#size];
    const edges: Edges = { first: new Uint16Array(most), sibling: new Uint16Array(most), character: new Uint16Array(most) };
    let states = 1;
    for (const [literal, set] of literals) {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const character = alphabet[literal.charCodeAt(i)] as number;
        const at = state * size + character;
        if (next[at] === 0) {
          edges.sibling[states] = edges.first[state] as number;
          edges.character[states] = character;
          edges.first[state] = states;
          next[at] = states++;
        }
        state = next[at] as number;
      }
      this.#ends[state] = [...(this.#ends[state] ?? []), set];
    }
    return edges;
  }

  /**
   * Breadth first, so that the shorter suffix which a state falls back to is complete before it: what the state has no edge for it does as
   * that one does.
   */
  #link({ first, sibling, character }: Edges): void {
    const [next, size] = [this.#next, this.#size];
    const fallback = new Uint16Array(first.length);
    const queue: number[] = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] as number;
      const row = state * size;
      const shorter = (fallback[state] as number) * size;
      if (state !== 0) next.copyWithin(row, shorter, shorter + size);
      for (let child = first[state] as number; child !== 0; child = sibling[child] as number) {
        const by = character[child] as number;
        const suffix = state === 0 ? 0 : (next[shorter + by] as number);
        next[row + by] = child;
        fallback[child] = suffix;
        const inherited = this.#ends[suffix];
        if (inherited) this.#ends[child] = [...(this.#ends[child] ?? []), ...inherited];
        queue.push(child);
      }
    }
  }
}

/** The tree by state: its first child, the next child of its parent, and the character that leads to it. */
interface Edges {
  readonly first: Uint16Array;
  readonly sibling: Uint16Array;
  readonly character: Uint16Array;
}
