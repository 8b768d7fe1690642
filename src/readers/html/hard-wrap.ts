import type { Inline } from '../../model/inline.ts';
import { largest } from '../../text/many.ts';

/** Fewer breaks are no pattern: an address, a signature. */
const LEAST_BREAKS = 3;
/** Verse and addresses have shorter lines, and no editor wraps wider. */
const WIDTH = { min: 50, max: 110 };
/** Share of the lines that go on in lower case: what is left are names, and nouns in German. */
const LOWER = 0.5;

/**
 * The inlines with spaces for breaks where the breaks are the hard wrap of an editor: every line is as full as the widest allows, and the
 * sentences run on across them.
 */
export function withoutHardWrap(inlines: readonly Inline[]): readonly Inline[] {
  let breaks = 0;
  for (const { type } of inlines) if (type === 'break') breaks++;
  if (breaks < LEAST_BREAKS || !isWrapped(linesOf(inlines))) return inlines;
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const next: Inline = inline.type === 'break' ? { type: 'text', value: ' ' } : inline;
    const last = joined.at(-1);
    if (next.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { ...last, value: last.value + next.value };
    else joined.push(next);
  }
  return joined;
}

/** The text between the breaks that stand in no mark. */
function linesOf(inlines: readonly Inline[]): string[] {
  const lines = [''];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push('');
    else lines[lines.length - 1] += textOf(inline);
  }
  return lines;
}

function textOf(inline: Inline): string {
  if (inline.type === 'break') return '\n';
  if ('children' in inline) return inline.children.map(textOf).join('');
  return inline.type === 'image' ? '' : inline.value;
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const widest = largest(
    full.map((line) => line.length),
    0,
  );
  if (widest < WIDTH.min || widest > WIDTH.max) return false;
  const next = lines.slice(1);
  const fits = full.every((line, i) => line !== '' && line.length + 1 + (next[i] ?? '').split(' ', 1).join('').length > widest);
  return fits && next.filter((line) => /^\p{Ll}/u.test(line)).length >= LOWER * next.length;
}
