import type { Element } from 'domhandler';
import type { Ancestor } from '../../model/block.ts';
import type { Image, Inline } from '../../model/inline.ts';
import type { Span } from '../../model/source.ts';
import { append } from '../../text/many.ts';
import type { Ancestors } from './element.ts';
import type { Mask } from './template.ts';

/** An open mark or link. Two marks that say the same are one. */
export type Mark =
  | { readonly type: 'emphasis' | 'strong' }
  | { readonly type: 'styled'; readonly tag: 'del' | 'sub' | 'sup' | 'kbd' | 'mark' }
  | { readonly type: 'link'; readonly href: string; readonly title: string | null };

type Leaf = { type: 'text' | 'code' | 'raw'; value: string };
type Branch = Mark & { readonly children: Draft[] };
type Draft = Leaf | Branch | Image | { readonly type: 'break' };

/** An inline element that is open, and its evidence once a block asks for it. */
export interface OpenInline {
  readonly element: Element;
  readonly id: number;
  /** The inline code element that it stands in. */
  readonly code: number | null;
  evidence: Ancestor | null;
}

/** More inline elements than this around one text are markup gone astray. */
const WRAPPERS = 16;

/** Anything but single spaces between visible characters. */
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b\u2060\ufeff]/;
const SPACES = /\s+/g;
/**
 * Characters that show nothing: zero-width spaces, and soft hyphens except after a capital A with tilde or circumflex, where they are
 * half of a doubly encoded letter.
 */
const INVISIBLE = /[\u200b\u2060\ufeff]|(?<![\u00c2\u00c3])\u00ad/g;

/**
 * One maximal run of inline content on its way to be a block. White space collapses across element borders as in a
 * browser; spaces stand outside of marks; marks without content and marks within their like never appear.
 */
export class Run {
  text = '';
  readonly spans: Span[] = [];
  /** Line breaks since the last content. */
  breaks = 0;
  #images: Span[] | null = null;
  #watched: Element[] | null = null;
  readonly #root: Draft[] = [];
  readonly #open: { readonly mark: Mark; readonly children: Draft[] }[] = [];
  readonly #mask: Mask | null;
  #space = false;
  /** Whether a space, a break or an image parts the text so far from the words that come. */
  #gap = false;
  /** The inline code element of the latest content. */
  #code: number | null = null;
  #around: OpenInline[] | null = null;
  #least = 0;

  constructor(mask: Mask | null) {
    this.#mask = mask;
  }

  /** Where its images stand. */
  get images(): readonly Span[] {
    return this.#images ?? NONE;
  }

  /** Elements whose text begins in this run. */
  get watched(): readonly Element[] {
    return this.#watched ?? NONE;
  }

  watch(elements: readonly Element[]): void {
    this.#watched ??= [];
    append(this.#watched, elements);
  }

  /** True where nothing was added that a block could be made of. */
  get empty(): boolean {
    return this.spans.length === 0 && this.#images === null && this.text === '';
  }

  /** True where nothing at all was added, not even a line break. */
  get fresh(): boolean {
    return this.empty && this.breaks === 0;
  }

  /** True where content stands before what comes next. */
  get started(): boolean {
    return this.#root.length > 0;
  }

  get inlines(): readonly Inline[] {
    return this.#root;
  }

  /** White space between what was added and what comes. */
  addSpace(): void {
    if (this.started) this.#space = true;
  }

  /** Adds text as the page has it; `code` is the number of the inline code element that it stands in. */
  addText(data: string, marks: readonly Mark[], code: number | null): void {
    const value = UNEVEN.test(data) ? data.replace(INVISIBLE, '').replace(SPACES, ' ') : data;
    if (value === '') return;
    const leads = value.startsWith(' ');
    const ends = value.endsWith(' ');
    if (leads) this.#space = true;
    if (leads && value.length === 1) return;
    this.#content(value.slice(leads ? 1 : 0, ends ? -1 : undefined), marks, code);
    this.#space = ends;
  }

  #content(value: string, marks: readonly Mark[], code: number | null): void {
    const spaced = this.#begin(marks, code);
    const children = this.#top();
    if (code !== null) this.#append(children, 'code', spaced ? ` ${this.#plain(value)}` : this.#plain(value));
    else if (this.#mask === null) this.#append(children, 'text', value);
    else for (const part of this.#mask.split(value)) this.#append(children, part.token ? 'raw' : 'text', part.value);
    if (this.#gap && this.text !== '') this.text += ' ';
    this.#gap = false;
    this.text += this.#plain(value);
  }

  addImage(image: Image, span: Span, marks: readonly Mark[]): void {
    this.#begin(marks, null);
    this.#top().push(image);
    this.#images ??= [];
    this.#images.push(span);
    this.#gap = true;
  }

  /** Notes which inline elements are open around the content that is added next. */
  within(open: readonly OpenInline[]): void {
    if (this.#around === null) this.#around = open.slice(0, WRAPPERS);
    else if (this.#least < this.#around.length) this.#around.length = this.#least;
    this.#least = open.length;
  }

  /** Notes that only so many inline elements are still open. */
  closedTo(open: number): void {
    if (open < this.#least) this.#least = open;
  }

  /** The inline elements that are around all of the text. */
  wrappers(ancestors: Ancestors): readonly Ancestor[] {
    if (this.#around === null || this.#around.length === 0) return NONE;
    return this.#around.map((open) => {
      open.evidence ??= ancestors.of(open.element, open.id);
      return open.evidence;
    });
  }

  /** The smallest range that holds text and images: what a server sent late may stand before what it follows. */
  get extent(): Span {
    let start = Infinity;
    let end = 0;
    for (const spans of [this.spans, this.images]) {
      for (const span of spans) {
        if (span.start < start) start = span.start;
        if (span.end > end) end = span.end;
      }
    }
    return { start, end };
  }

  /** Brings the open marks in line and puts the pending break or space; true where the space is left to the code that follows. */
  #begin(marks: readonly Mark[], code: number | null): boolean {
    let common = 0;
    while (common < this.#open.length && common < marks.length && this.#open[common]?.mark === marks[common]) common++;
    if (common < this.#open.length) this.#open.length = common;
    const joined = this.#separate(code !== null && code === this.#code && common === marks.length);
    this.#code = code;
    for (let i = common; i < marks.length; i++) this.#enter(marks[i] as Mark);
    return joined;
  }

  #separate(beforeCode: boolean): boolean {
    const children = this.#top();
    const broken = this.breaks > 0 && this.started;
    const spaced = this.#space && this.started && !broken;
    this.breaks = 0;
    this.#space = false;
    if (broken) children.push({ type: 'break' });
    if (broken || spaced) this.#gap = true;
    if (!spaced) return false;
    if (beforeCode && children.at(-1)?.type === 'code') return true;
    this.#append(children, 'text', ' ');
    return false;
  }

  #enter(mark: Mark): void {
    const siblings = this.#top();
    const last = siblings.at(-1);
    if (last && 'children' in last && alike(last, mark)) this.#open.push({ mark, children: last.children });
    else {
      const children: Draft[] = [];
      siblings.push(branchOf(mark, children));
      this.#open.push({ mark, children });
    }
  }

  #top(): Draft[] {
    return this.#open.at(-1)?.children ?? this.#root;
  }

  #append(children: Draft[], type: Leaf['type'], value: string): void {
    const last = children.at(-1);
    if (last?.type === type) last.value += value;
    else children.push({ type, value });
  }

  #plain(value: string): string {
    return this.#mask === null ? value : this.#mask.restore(value);
  }
}

const NONE: readonly never[] = [];

/** Spelled out for each type: a spread would make an object of its own shape, at many times the cost. */
function branchOf(mark: Mark, children: Draft[]): Branch {
  switch (mark.type) {
    case 'link':
      return { type: mark.type, href: mark.href, title: mark.title, children };
    case 'styled':
      return { type: mark.type, tag: mark.tag, children };
    default:
      return { type: mark.type, children };
  }
}

function alike(a: Mark, b: Mark): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'link') return b.type === 'link' && a.href === b.href;
  return a.type !== 'styled' || (b.type === 'styled' && a.tag === b.tag);
}

/** The marks that are open, so that nested duplicates and links in links leave one. */
export class Marks {
  readonly #outer: (readonly Mark[])[] = [];
  #active: readonly Mark[] = NO_MARKS;

  /** Outermost first, each kind once. */
  get active(): readonly Mark[] {
    return this.#active;
  }

  /** Opens an element, which sets a mark or none. */
  open(mark: Mark | null): void {
    const outer = this.#active;
    this.#outer.push(outer);
    if (mark === null) return;
    if (mark.type === 'link') this.#active = [...outer.filter((other) => other.type !== 'link'), mark];
    else if (!outer.some((other) => alike(other, mark))) this.#active = [...outer, mark];
  }

  /** Closes the element that was opened last. */
  close(): void {
    this.#active = this.#outer.pop() ?? NO_MARKS;
  }
}

const NO_MARKS: readonly Mark[] = [];
