import type { Block } from '../../src/model/block.ts';

/** White space that the law leaves out of account; written here again, so that the oracle shares no code with the reader. */
const WHITE = /[\s\u00a0\u200b\u2060\ufeff]/;

function squeezed(text: string): string {
  let out = '';
  for (const char of text) if (!WHITE.test(char)) out += char;
  return out;
}

/**
 * The law of conservation on plain text: the source, white space aside, is the raw text of the blocks, in order, nothing
 * between them and nothing twice; and what a block shows stands in its raw text, marks aside. Null where it holds, else
 * what is wrong.
 */
export function textLaw(source: string, blocks: readonly Block[]): string | null {
  let end = 0;
  let raw = '';
  for (const block of blocks) {
    let own = '';
    for (const span of block.spans) {
      if (span.start < end) return `block ${block.id}: a span starts at ${span.start}, before ${end}`;
      if (span.end <= span.start || span.end > source.length)
        return `block ${block.id}: span ${span.start}-${span.end} is empty or outside`;
      end = span.end;
      own += squeezed(source.slice(span.start, span.end));
    }
    const [first] = block.spans;
    if (!first || block.span.start !== first.start || block.span.end !== end) return `block ${block.id}: span is not the hull of spans`;
    if (!isSubsequence(squeezed(block.text), own))
      return `block ${block.id}: shows what its source does not have: ${block.text.slice(0, 80)}`;
    raw += own;
  }
  const whole = squeezed(source);
  if (whole === raw) return null;
  let at = 0;
  while (at < whole.length && whole[at] === raw[at]) at++;
  return `source and blocks part at character ${at}: ${JSON.stringify(whole.slice(at, at + 40))} / ${JSON.stringify(raw.slice(at, at + 40))}`;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of part) {
    at = whole.indexOf(char, at);
    if (at < 0) return false;
    at += char.length;
  }
  return true;
}
