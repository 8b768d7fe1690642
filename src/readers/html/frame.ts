import type { Element } from 'domhandler';
import type { Ancestor, Container } from '../../model/block.ts';
import { type Ancestors, headingLevel } from './element.ts';
import { AdjacentLists, type Listing, listingOf, nextItem, type OpenList, withinItem } from './lists.ts';

/** A list item whose first block is not yet found. */
interface OpenItem {
  fresh: boolean;
  readonly parent: OpenItem | null;
}

/** Paths end here: deeper elements are no evidence, and a path for each of 100,000 nested elements would be quadratic. */
const DEEPEST = 256;

/** What the constructor cannot see of an element. */
interface Standing {
  /** The element holds parts of a page: it is no list item. */
  readonly layout: boolean;
  readonly hidden: boolean;
  /** The element is a list item, whatever its name. */
  readonly item?: Listing | null;
}

/** An open block element: what the blocks in it inherit. The root frame stands for the document. */
export class Frame {
  readonly element: Element | null;
  readonly id: number;
  readonly parent: Frame | null;
  /** Level of the heading that this element is or stands in, else 0. */
  readonly level: number;
  readonly hidden: boolean;
  readonly containers: readonly Container[];
  readonly #depth: number;
  readonly #item: OpenItem | null;
  #list: OpenList | null;
  #adjacent: AdjacentLists | null = null;
  #evidence: Ancestor | null = null;
  #path: readonly Ancestor[] | null = null;

  constructor(element: Element | null, id: number, parent: Frame | null, standing: Standing) {
    this.element = element;
    this.id = id;
    this.parent = parent;
    this.#depth = parent ? parent.#depth + 1 : 0;
    this.level = (element && headingLevel(element)) || (parent?.level ?? 0);
    this.hidden = standing.hidden || (parent?.hidden ?? false);
    this.containers = parent?.containers ?? [];
    this.#item = parent ? parent.#item : null;
    this.#list = parent ? parent.#list : null;
    let list: OpenList | null = null;
    switch (element?.name) {
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
      case 'dl':
        this.#list = (parent ?? this).#listIn(element, listingOf(element), id);
        break;
      case 'dt':
        // the definitions of each term are a list of their own
        if (this.#list) Object.assign(this.#list, { id, items: 0 });
        break;
      case 'blockquote':
        this.containers = [...this.containers, { kind: 'quote', id }];
        break;
      case 'li':
      case 'dd':
        if (!standing.layout) {
          this.#list ??= (parent ?? this).#looseList(element);
          list = this.#list;
        }
        break;
      default:
        if (element && standing.item) list = (parent ?? this).#listIn(element, standing.item, id);
    }
    if (list === null) return;
    this.containers = nextItem(list);
    this.#item = { fresh: true, parent: this.#item };
  }

  /** The list that an element in this one begins, or goes on with. */
  #listIn(element: Element, listing: Listing, id: number): OpenList {
    this.#adjacent ??= new AdjacentLists();
    const between = LISTS.has(this.element?.name ?? '') ? withinItem(this.#list) : null;
    return this.#adjacent.listOf(element, listing, id, between ?? this.containers);
  }

  /** The list of items that stand in no list: the element around them is one. */
  #looseList(element: Element): OpenList {
    this.#list ??= this.#listIn(element, { ...listingOf(element), joins: false }, this.id);
    return this.#list;
  }

  /** True once for each list item: for its first block. */
  takeItem(): boolean {
    const fresh = this.#item?.fresh ?? false;
    for (let item = this.#item; item?.fresh; item = item.parent) item.fresh = false;
    return fresh;
  }

  /** The evidence of this element and those above it, outermost first. Blocks of one element share one array. */
  path(ancestors: Ancestors): readonly Ancestor[] {
    if (this.#path) return this.#path;
    const path: Ancestor[] = [];
    for (let frame: Frame | null = this; frame?.element; frame = frame.parent) {
      if (frame.#evidence === null) {
        const { element, id } = frame;
        if (frame.#depth > DEEPEST || PAGE.has(element.name)) continue;
        frame.#evidence = ancestors.of(element, id);
      }
      path.push(frame.#evidence);
    }
    this.#path = path.reverse();
    return this.#path;
  }
}

/** Elements that every block of a page stands in. */
const PAGE: ReadonlySet<string> = new Set(['html', 'body', 'head']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);
