import type { ChildNode, Element, Text } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Container } from '../../model/block.ts';
import { CONTENT } from './builder.ts';
import { previousElement } from './neighbours.ts';
import { following } from './parse.ts';

/** A list whose items are being read. */
export interface OpenList {
  id: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly base: readonly Container[];
  items: number;
}

/** How an element begins or continues a list. */
export interface Listing {
  /** How deep the list stands in those before it, for editors that write all lists side by side. */
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
  /** Goes on with the list right before it, if that is of its kind. */
  readonly joins: boolean;
}

/** Puts the next item into a list: the containers of what stands in it. */
export function nextItem(list: OpenList): Container[] {
  list.items++;
  return lastItem(list);
}

function lastItem({ base, id, ordered, start, items }: OpenList): Container[] {
  return [...base, { kind: 'list', id, ordered, start, item: items - 1 }];
}

/** The containers of a list that stands between the items of another, where it was meant to stand in the one before it. */
export function withinItem(list: OpenList | null): readonly Container[] | null {
  return list !== null && list.items > 0 ? lastItem(list) : null;
}

/** The lists that stand side by side in one element, as far as nothing parts them: a list for every item or level is how some editors write one. */
export class AdjacentLists {
  readonly #open: { readonly level: number; readonly joins: boolean; readonly list: OpenList }[] = [];
  #last: Element | null = null;

  /** The list that an element begins, or goes on with. */
  listOf(element: Element, { level, ordered, start, joins }: Listing, id: number, base: readonly Container[]): OpenList {
    if (this.#last === null || previousElement(element) !== this.#last) this.#open.length = 0;
    this.#last = element;
    while ((this.#open.at(-1)?.level ?? -1) > level) this.#open.pop();
    const before = this.#open.at(-1);
    if (before?.level === level) {
      const { list } = before;
      if (joins && before.joins && list.ordered === ordered && (!ordered || start === list.start + list.items)) return list;
      this.#open.pop();
    }
    const list = { id, ordered, start, base: withinItem(this.#open.at(-1)?.list ?? null) ?? base, items: 0 };
    this.#open.push({ level, joins, list });
    return list;
  }
}

/** The class by which Google Docs says which list an element is a part of, and how deep. */
const DOCS_LEVEL = /\blst-kix_\w+-(\d)\b/;

/** How a list element begins a list. */
export function listingOf(element: Element): Listing {
  const ordered = element.name === 'ol';
  const first = Number.parseInt(element.attribs.start ?? '1', 10);
  const level = DOCS_LEVEL.exec(element.attribs.class ?? '')?.[1];
  const joins = level !== undefined || element.children.filter(isTag).length === 1;
  return { level: Number(level ?? 0), ordered, start: first >= 0 ? first : 1, joins };
}

/** A paragraph that Word shows as an item of a list, and the mark that stands before its words. */
export interface WordItem extends Listing {
  readonly mark: Text;
}

const WORD_LIST = /mso-list:\s*l\d+\s+level(\d)/;
const WORD_CLASS = /^MsoList/;
/** Word sets the space behind a mark as blanks of this size. */
const WORD_SPACE = /font:\s*7(?:\.0)?pt/;
/** Without Word's own styles the margin tells the level of a list: half an inch for each. */
const WORD_MARGIN = /margin-left:\s*([\d.]+)(pt|in|cm)/;
const HALF_INCH: Readonly<Record<string, number>> = { pt: 36, in: 0.5, cm: 1.27 };
const NUMBERED = /^\(?(?:(\d{1,4})|[a-z]{1,4})[.)]/i;

/** Reads a paragraph as an item of a list in what Word saved, or what was pasted from it; null for any other element. */
export function wordItemOf(element: Element): WordItem | null {
  const { class: name = '', style = '' } = element.attribs;
  const declared = element.name === 'p' ? WORD_LIST.exec(style)?.[1] : undefined;
  if (declared === undefined && !(element.name === 'p' && WORD_CLASS.test(name))) return null;
  const mark = markOf(element);
  if (mark === null) return null;
  const [, margin, unit = ''] = WORD_MARGIN.exec(style) ?? [];
  const shown = margin === undefined ? 1 : Math.max(1, Math.round(Number(margin) / (HALF_INCH[unit] ?? 1)));
  const [numbered, number] = NUMBERED.exec(mark.data.trim()) ?? [];
  const level = declared === undefined ? shown : Number(declared);
  return { level, ordered: numbered !== undefined, start: Number(number ?? 1), joins: true, mark };
}

/** The mark at the beginning of a paragraph: its first text, with the space that Word sets behind it. */
function markOf(paragraph: Element): Text | null {
  for (let node: ChildNode | null = paragraph.children[0] ?? null; node; node = following(node, paragraph, true)) {
    if (!isText(node) || !CONTENT.test(node.data)) continue;
    const { next } = node;
    return next && isTag(next) && WORD_SPACE.test(next.attribs.style ?? '') ? node : null;
  }
  return null;
}
