import { meetWide } from '../line.ts';

const HYPHEN_END = /\p{L}-$/u;
const LETTER_START = /^\p{L}/u;
/** After a hyphen that hangs for what follows: `pre- and post-war`, `Vor- und Nachteile`. */
const CONJUNCTION = /^(?:and|or|to|but|und|oder|bis|et|ou|y|o|e|en|of|och|eller|og|i|lub)(?![\p{L}\p{N}])/iu;

/** What belongs between two joined lines: nothing where a word was broken at its own hyphen, or in a script without spaces. */
export function joint(left: string, right: string): '' | ' ' {
  if (HYPHEN_END.test(left.slice(-2)) && LETTER_START.test(right) && !CONJUNCTION.test(right.slice(0, 8))) return '';
  return meetWide(left, right) ? '' : ' ';
}
