import type { Element } from 'domhandler';
import type { Block } from '../../model/block.ts';
import { isNoteMark } from '../../text/notes.ts';
import { collapse } from '../../text/space.ts';
import { uriDecoded } from '../../text/url.ts';
import { words } from '../../text/words.ts';
import { SKIPPED } from './data/tags.ts';
import { textOf } from './parse.ts';

/** Longest text of a link that may be the mark of a footnote, white space included. */
const LONGEST_MARK = 20;
/**
 * Footnotes are a smaller part of a page. What makes up more is the list of references of a paper: of three in the pages that rules are measured on, two are no part
 * of what people took for the article.
 */
const LARGEST_SHARE = 0.2;
/** A note has a few paragraphs; what has more is a section to which a number leads: the comments, the chapters of a book. */
const MOST_BLOCKS = 8;
/** A mark stands among the words of a text; what has fewer is a row of numbers that turns pages or pictures. */
const WORDS_OF_TEXT = 5;

/** Elements to which the marks of footnotes lead, each with its marks: gathered in document order, where marks stand above notes. */
export class NoteElements {
  readonly marksOf = new Map<Element, readonly Element[]>();
  readonly #marks = new Map<string, Element[]>();

  look(element: Element): void {
    const { name, attribs } = element;
    if (this.#marks.size > 0 && !this.#meet(element, attribs.id) && name === 'a') this.#meet(element, attribs.name);
    if (name !== 'a' || attribs.href === undefined) return;
    const id = fragmentOf(attribs.href);
    if (id === '' || !isNoteMark(collapse(textOf(element, LONGEST_MARK, SKIPPED)))) return;
    const known = this.#marks.get(id);
    if (known) known.push(element);
    else this.#marks.set(id, [element]);
  }

  /** Notes the first element to which marks lead. */
  #meet(element: Element, id: string | undefined): boolean {
    const marks = id === undefined ? undefined : this.#marks.get(id);
    if (id === undefined || marks === undefined) return false;
    this.#marks.delete(id);
    this.marksOf.set(element, marks);
    return true;
  }
}

function fragmentOf(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return '';
  const fragment = href.slice(hash + 1).trim();
  return uriDecoded(fragment) ?? fragment;
}

const BESIDE = /(?:^|\s)(?:side|margin)-?note(?:\s|$)/i;
const ON_TOUCH = /(?:^|\s)footnote[_-]tooltip(?:\s|$)/i;

/** How a stylesheet shows a note that stands amid the sentence it belongs to: beside the text, or when its mark is touched; null for all else. */
export function noteBeside({ name: tag, attribs }: Element): 'beside' | 'on-touch' | null {
  const name = attribs.class;
  if (tag !== 'span' || name === undefined || !name.includes('note')) return null;
  if (ON_TOUCH.test(name)) return 'on-touch';
  return BESIDE.test(name) ? 'beside' : null;
}

/** The blocks that an element holds, or, where it holds none of its own, the one that it stands in or before. */
export interface Extent {
  readonly element: Element;
  readonly first: number;
  readonly end: number;
}

/** The blocks of footnotes: those to which a mark amid some words of the text leads. */
export function noteBlocks(
  extents: readonly Extent[],
  { marksOf }: NoteElements,
  blocks: readonly Block[],
  blockOf: ReadonlyMap<Element, number>,
): ReadonlySet<number> {
  const notes = new Set<number>();
  for (const { element, first, end } of extents) {
    if (element.name === 'figure' || end - first > MOST_BLOCKS) continue;
    const marked = marksOf.get(element)?.some((mark) => {
      const block = blocks[blockOf.get(mark) ?? -1];
      return block && block.id < first && words(block.text).length >= WORDS_OF_TEXT;
    });
    if (marked) for (let id = first; id < Math.min(end, blocks.length); id++) notes.add(id);
  }
  return lengthOf(blocks.filter(({ id }) => notes.has(id))) > LARGEST_SHARE * lengthOf(blocks) ? new Set() : notes;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
