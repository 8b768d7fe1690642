import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Ancestor } from '../../model/block.ts';
import { classTokens } from '../../text/tokens.ts';
import { INLINE_ROLES, ROLES, type Role } from './data/tags.ts';

const UNSHOWN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const WHITE = /\s+/;
const TINY = /^\s*[01](?:px)?\s*$/;

/** Attributes besides class and id that tell what an element is for. */
const SPEAKING: ReadonlySet<string> = new Set([
  'data-testid',
  'data-component',
  'data-component-name',
  'data-qa',
  'data-test',
  'data-type',
  'data-module',
  'data-block',
  'data-name',
  'aria-label',
  'itemtype',
  'name',
  'rel',
]);

/** Long labels are prose or addresses: past these the evidence is in hand. */
const LABEL_LENGTH = 80;
const CLASS_LENGTH = 300;

/** True for an element that may stand in a line as well as by itself: where it does what, its neighbours tell. */
export const isFloating = (element: Element): boolean =>
  element.name === 'button' || (element.name.includes('-') && !ROLES.has(element.name));

/** What an element is to the segmenter; null for an inline element without a part of its own. */
export function roleOf(element: Element): Role | null {
  const role = ROLES.get(element.name);
  if (role !== undefined) return role;
  const style = element.attribs.style;
  return style !== undefined && BLOCK_STYLE.test(style) ? 'block' : null;
}

/** True where the element starts and ends blocks, whatever stands in it. */
export function isBlockRole(role: Role | null): boolean {
  return role !== null && !INLINE_ROLES.has(role);
}

/** True where a browser does not show the element. */
export function isUnshown(element: Element): boolean {
  const { attribs } = element;
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return true;
  return attribs.style !== undefined && UNSHOWN.test(attribs.style);
}

/** True for an image that nobody can see: a counter or a spacer. */
export function isPixel(image: Element): boolean {
  const { width, height } = image.attribs;
  return width !== undefined && height !== undefined && TINY.test(width) && TINY.test(height);
}

/** Level of a heading element, 1 to 6, else 0. */
export function headingLevel(element: Element): number {
  const { name, attribs } = element;
  if (name.length === 2 && name.startsWith('h')) {
    const level = name.charCodeAt(1) - 48;
    if (level >= 1 && level <= 6) return level;
  }
  if (attribs.role !== 'heading') return 0;
  const level = Number(attribs['aria-level'] ?? 2);
  return level >= 1 ? Math.min(6, Math.floor(level)) : 2;
}

/** The value of a `class`, taken apart. */
interface ClassList {
  readonly tokens: readonly string[];
  readonly classes: readonly string[];
}

/** Makes the evidence of one page's elements; class lists that recur are split once. */
export class Ancestors {
  readonly #tokens = new Map<string, readonly string[]>();
  readonly #classLists = new Map<string, ClassList>();

  /** What an element says as an ancestor of blocks. */
  of(element: Element, id: number): Ancestor {
    const { attribs } = element;
    const { tokens, classes } = this.#classListOf(attribs.class ?? '');
    return {
      id,
      tag: element.name,
      tokens: attribs.id ? tokens.concat(this.#tokensOf(attribs.id)) : tokens,
      classes,
      role: attribs.role ?? null,
      itemprop: attribs.itemprop ?? null,
      hidden: isUnshown(element) || attribs['aria-hidden'] === 'true',
      children: childElements(element),
      labels: this.#labels(attribs),
    };
  }

  #tokensOf(value: string): readonly string[] {
    if (value === '') return NONE;
    let tokens = this.#tokens.get(value);
    if (!tokens) {
      tokens = classTokens(value.slice(0, CLASS_LENGTH));
      this.#tokens.set(value, tokens);
    }
    return tokens;
  }

  #classListOf(value: string): ClassList {
    if (value === '') return NO_CLASSES;
    let list = this.#classLists.get(value);
    if (!list) {
      const text = value.slice(0, CLASS_LENGTH);
      const names = text.trim().toLowerCase();
      list = { tokens: classTokens(text), classes: WHITE.test(names) ? names.split(WHITE) : [names] };
      this.#classLists.set(value, list);
    }
    return list;
  }

  #labels(attribs: Element['attribs']): readonly string[] {
    let labels: string[] | null = null;
    for (const name in attribs) {
      const value = attribs[name];
      if (value && SPEAKING.has(name)) {
        labels ??= [];
        labels.push(...this.#tokensOf(value.slice(0, LABEL_LENGTH)));
      }
    }
    return labels ?? NONE;
  }
}

const NONE: readonly string[] = [];
const NO_CLASSES: ClassList = { tokens: NONE, classes: NONE };

function childElements(element: Element): number {
  let count = 0;
  for (const child of element.children) if (isTag(child)) count++;
  return count;
}
