import type { Break, Code, Image, Inline, Link, Raw, Styled } from '../../model/inline.ts';
import { cleanUrl } from '../../text/url.ts';
import { PLACEHOLDER } from './characters.ts';

/** What can surround text. Marks are equal when identical: two links are never one, two stretches of bold side by side are. */
export type Mark = 'emphasis' | 'strong' | Styled['tag'] | Link;

/** What a line is made of once the marks are taken off. */
export type Leaf = { readonly type: 'text'; readonly value: string } | Code | Image | Break | Raw;

/** A leaf and the marks around it, outermost first; a mark never stands inside itself, a link never inside a link. */
export interface Run {
  readonly leaf: Leaf;
  readonly marks: readonly Mark[];
}

/** Where the line stands. Hard breaks need a line of their own, which headings and table cells do not have. */
export type Setting = 'paragraph' | 'item' | 'heading' | 'cell';

/** White space, but for single spaces. */
const UNEVEN = / \s+|[^\S ]\s*/g;
/** What CommonMark replaces, and what the printer needs for itself. */
const NO_CHARACTER = new RegExp(`[\\0${PLACEHOLDER}]`, 'g');
const ZERO_WIDTH = /[\u200b\u2060\ufeff]+/g;
/** Addresses that run a script lead nowhere in a document. */
const SCRIPT = /^\s*(?:javascript|vbscript):/i;
const URI = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\u0000-\u001f\u007f]*$/;
const EMAIL = /^[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * The inlines as a flat list of runs, fit for Markdown: spaces and breaks stand between words and outside of the marks that they
 * would end, empty marks and links are gone, equal neighbours are one. Linear, whatever the nesting.
 */
export function runsOf(inlines: readonly Inline[], setting: Setting): readonly Run[] {
  const line = new Line(setting);
  const stack: { readonly nodes: readonly Inline[]; next: number; readonly marks: readonly Mark[] }[] = [
    { nodes: inlines, next: 0, marks: [] },
  ];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.nodes[level.next++];
    if (!node) stack.pop();
    else if ('children' in node) stack.push({ nodes: node.children, next: 0, marks: within(level.marks, node) });
    else line.add(node, level.marks);
  }
  return autolinks(setting === 'heading' ? plainWeight(line.runs) : line.runs);
}

/** Links that show their own address, as `<https://…>`. */
function autolinks(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, i) => {
    const link = run.marks.at(-1);
    if (typeof link !== 'object' || run.leaf.type !== 'text' || link.title !== null) return run;
    if (runs[i - 1]?.marks.includes(link) || runs[i + 1]?.marks.includes(link)) return run;
    const { value } = run.leaf;
    const href = cleanUrl(link.href.trim());
    const shown = (href === value && URI.test(value)) || (href === `mailto:${value}` && EMAIL.test(value));
    return shown ? { leaf: { type: 'raw', value: `<${value}>` }, marks: run.marks.slice(0, -1) } : run;
  });
}

/** The marks inside a node that stands inside `marks`. */
function within(marks: readonly Mark[], node: Exclude<Inline, Leaf>): readonly Mark[] {
  const mark = node.type === 'link' ? node : node.type === 'styled' ? node.tag : node.type;
  if (typeof mark === 'string') return marks.includes(mark) ? marks : [...marks, mark];
  const dead = mark.href.trim() === '' || SCRIPT.test(mark.href) || marks.some((outer) => typeof outer !== 'string');
  return dead ? marks : [...marks, mark];
}

/** The marks that two neighbours share, outermost first. */
export function shared(a: readonly Mark[], b: readonly Mark[]): readonly Mark[] {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n === a.length ? a : a.slice(0, n);
}

/** A heading is bold as it is: strong around all of it says nothing. */
function plainWeight(runs: readonly Run[]): readonly Run[] {
  if (!runs.every(({ leaf, marks }) => marks.includes('strong') || (leaf.type === 'text' && leaf.value === ' '))) return runs;
  const line = new Line('heading');
  for (const { leaf, marks } of runs)
    line.add(
      leaf,
      marks.filter((mark) => mark !== 'strong'),
    );
  return line.runs;
}

/** Collects runs, holding back space and breaks until the next word shows which marks they are inside of. */
class Line {
  readonly runs: Run[] = [];
  #gap: 'none' | 'space' | 'break' = 'none';
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  add(leaf: Leaf, marks: readonly Mark[]): void {
    if (leaf.type === 'break') this.#widen(this.#setting === 'heading' ? 'space' : 'break');
    else if (leaf.type === 'text')
      this.#text(leaf.value.replace(NO_CHARACTER, '\ufffd').replace(ZERO_WIDTH, '').replace(UNEVEN, ' '), marks);
    else if (leaf.type === 'code') this.#code(leaf.value, marks);
    else if (leaf.type === 'image' ? leaf.src.trim() !== '' : leaf.value !== '') this.#push(leaf, marks);
  }

  #text(value: string, marks: readonly Mark[]): void {
    if (value.startsWith(' ')) this.#widen('space');
    const core = value.trim();
    if (core !== '') this.#push({ type: 'text', value: core }, marks);
    if (value.endsWith(' ')) this.#widen('space');
  }

  #code(value: string, marks: readonly Mark[]): void {
    const oneLine = value.replace(/\r\n|[\r\n]/g, ' ');
    if (oneLine.trim() !== '') this.#push({ type: 'code', value: oneLine }, marks);
    else if (oneLine !== '') this.#widen('space');
  }

  #widen(gap: 'space' | 'break'): void {
    if (this.#gap !== 'break') this.#gap = gap;
  }

  #push(leaf: Leaf, marks: readonly Mark[]): void {
    const last = this.runs.at(-1);
    if (last && this.#gap !== 'none') {
      this.#append(this.#gap === 'space' ? { type: 'text', value: ' ' } : { type: 'break' }, shared(last.marks, marks));
    }
    this.#gap = 'none';
    this.#append(leaf, marks);
  }

  /** Adds a run, or makes it one with a like neighbour: two code spans that touch would not read back as two. */
  #append(leaf: Leaf, marks: readonly Mark[]): void {
    const last = this.runs.at(-1);
    const joins =
      last && leaf.type === last.leaf.type && marks.length === last.marks.length && shared(last.marks, marks).length === marks.length;
    if (joins && (leaf.type === 'text' || leaf.type === 'code') && 'value' in last.leaf) {
      this.runs[this.runs.length - 1] = { leaf: { type: leaf.type, value: last.leaf.value + leaf.value }, marks };
    } else this.runs.push({ leaf, marks });
  }
}
