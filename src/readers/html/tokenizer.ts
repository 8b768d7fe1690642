import { Tokenizer } from 'htmlparser2';

/** What is overridden of htmlparser2's tokenizer: it reads text and attribute values one character at a time. */
interface Steps {
  /** Where the tokenizer is in `buffer`, which is the whole text. */
  index: number;
  readonly buffer: string;
  stateText(code: number): void;
  handleInAttributeValue(code: number, quote: number): void;
  fastForwardTo(code: number): boolean;
}

const AMPERSAND = 38;
const LESS_THAN = 60;
const DOUBLE_QUOTE = 34;

// a cast, for these methods are private in htmlparser2's types
const Stepping = Tokenizer as unknown as new (...args: ConstructorParameters<typeof Tokenizer>) => Steps;

/** Methods, not functions of each instance: those made the garbage collector keep the trees of pages that were done with. */
class Leaping extends Stepping {
  readonly #lessThan = new Next('<');
  readonly #ampersand = new Next('&');
  readonly #doubleQuote = new Next('"');
  readonly #singleQuote = new Next("'");

  override stateText(code: number): void {
    if (code === LESS_THAN || code === AMPERSAND) super.stateText(code);
    else this.#leap(this.#lessThan);
  }

  override handleInAttributeValue(code: number, quote: number): void {
    if (code === quote || code === AMPERSAND) super.handleInAttributeValue(code, quote);
    else this.#leap(quote === DOUBLE_QUOTE ? this.#doubleQuote : this.#singleQuote);
  }

  override fastForwardTo(code: number): boolean {
    const found = this.buffer.indexOf(String.fromCharCode(code), this.index + 1);
    this.index = found === -1 ? this.buffer.length - 1 : found;
    return found !== -1;
  }

  /** Moves to right before that character or an ampersand, whichever is nearer: the tokenizer steps on by itself. */
  #leap(next: Next): void {
    const start = this.index + 1;
    this.index = Math.min(next.from(this.buffer, start), this.#ampersand.from(this.buffer, start)) - 1;
  }
}

/** Where a character stands next; looked for once, so that a text is searched in linear time. */
class Next {
  readonly #character: string;
  #at = -1;

  constructor(character: string) {
    this.#character = character;
  }

  from(buffer: string, start: number): number {
    if (this.#at < start) {
      const found = buffer.indexOf(this.#character, start);
      this.#at = found === -1 ? buffer.length : found;
    }
    return this.#at;
  }
}

/**
 * A tokenizer that leaps to the next character that means something: the same tokens in two thirds of the time. Only for
 * a text that is written in one piece.
 */
export const LeapingTokenizer = Leaping as unknown as typeof Tokenizer;
