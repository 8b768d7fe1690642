import type { Element } from 'domhandler';
import type { Inline } from '../../model/inline.ts';
import type { Mark } from './run.ts';

const EMPHASIS: Mark = { type: 'emphasis' };
const STRONG: Mark = { type: 'strong' };
const DELETED: Mark = { type: 'styled', tag: 'del' };

const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['em', EMPHASIS],
  ['i', EMPHASIS],
  ['strong', STRONG],
  ['b', STRONG],
  ['del', DELETED],
  ['s', DELETED],
  ['strike', DELETED],
  ['sub', { type: 'styled', tag: 'sub' }],
  ['sup', { type: 'styled', tag: 'sup' }],
  ['kbd', { type: 'styled', tag: 'kbd' }],
  ['mark', { type: 'styled', tag: 'mark' }],
]);

// Word has properties whose names end like these, for text that runs the other way: `mso-bidi-font-weight`
const BOLD_STYLE = /(?<![\w-])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;
const ITALIC_STYLE = /(?<![\w-])font-style\s*:\s*(?:italic|oblique)/i;
const NORMAL_WEIGHT = /(?<![\w-])font-weight\s*:\s*(?:normal|lighter|[1-5]00)\b/i;
const NORMAL_STYLE = /(?<![\w-])font-style\s*:\s*normal/i;

/** The mark that an element sets, by its name or, for a `span`, its style; null for none. Links are for the caller to resolve. */
export function markOf(element: Element): Mark | null {
  const { name, attribs } = element;
  const mark = MARKS.get(name) ?? null;
  const { style } = attribs;
  if (style === undefined) return mark;
  if (mark === STRONG) return NORMAL_WEIGHT.test(style) ? null : mark;
  if (mark === EMPHASIS) return NORMAL_STYLE.test(style) ? null : mark;
  if (name !== 'span' && name !== 'font') return mark;
  if (BOLD_STYLE.test(style)) return STRONG;
  return ITALIC_STYLE.test(style) ? EMPHASIS : null;
}

/** Headings are strong by themselves: a mark around the whole of one says nothing. */
export function unmarked(inlines: readonly Inline[]): readonly Inline[] {
  const only = inlines[0];
  return inlines.length === 1 && only?.type === 'strong' ? only.children : inlines;
}
