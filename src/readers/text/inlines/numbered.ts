import type { Inline } from '../../../model/inline.ts';
import { endsSentence } from '../patterns.ts';

const MARK = /\[(\d{1,5})\](?=\S)/g;
const FIRST_WORD = /^\S+/;
/** Where a mark stands first, the link is the whole of a text of at most so many characters that is no sentence. */
const LONGEST_LABEL = 100;
/** Marks come in order; hidden links and images leave out some numbers. */
const WIDEST_STEP = 50;

/** Turns the `[12]` marks of lynx into links to the addresses at the end of the dump. */
export class NumberedLinks {
  readonly #targets: ReadonlyMap<number, string>;
  #last = 0;

  constructor(targets: ReadonlyMap<number, string>) {
    this.#targets = targets;
  }

  /** The inlines of the next text of the dump; texts must come in order. lynx does not say where a link ends. */
  inlines(text: string): Inline[] {
    const marks = this.#targets.size === 0 ? [] : this.#marks(text);
    const out: Inline[] = [{ type: 'text', value: text.slice(0, marks[0]?.start ?? text.length) }];
    marks.forEach((mark, i) => {
      const rest = text.slice(mark.end, marks[i + 1]?.start);
      const whole = text.length <= LONGEST_LABEL && (i > 0 || mark.start === 0) && !endsSentence(text);
      const label = whole ? rest.trimEnd() : (FIRST_WORD.exec(rest)?.[0] ?? '');
      out.push(
        { type: 'link', href: mark.href, title: null, children: [{ type: 'text', value: label }] },
        { type: 'text', value: rest.slice(label.length) },
      );
    });
    return out;
  }

  #marks(text: string): { start: number; end: number; href: string }[] {
    const marks = [];
    for (const match of text.matchAll(MARK)) {
      const number = Number(match[1]);
      const href = this.#targets.get(number);
      if (href === undefined || number <= this.#last || number > this.#last + WIDEST_STEP) continue;
      this.#last = number;
      marks.push({ start: match.index, end: match.index + match[0].length, href });
    }
    return marks;
  }
}
