import type { Container } from '../../model/block.ts';

/** The mark of an item, as its line has it. */
export interface Marker {
  readonly ordered: boolean;
  /** Of an ordered item; 0 for a bullet. */
  readonly number: number;
  /** Column that the mark stands in. */
  readonly indent: number;
}

interface Open {
  readonly id: number;
  readonly indent: number;
  readonly ordered: boolean;
  readonly start: number;
  item: number;
}

/** Marks this near to each other stand in one column: tools align numbers to the right. */
const SAME_COLUMN = 1;
/** Deeper items stay at this depth. */
const DEEPEST = 12;

/** Rebuilds the nesting of lists from the columns of their marks, item by item. */
export class Lists {
  readonly #open: Open[] = [];
  readonly #nextId: () => number;

  constructor(nextId: () => number) {
    this.#nextId = nextId;
  }

  /** Ends all lists: a block that is no item stands between. */
  end(): void {
    this.#open.length = 0;
  }

  /** The lists that hold the next item, outermost first. */
  place(marker: Marker): Container[] {
    while (this.#open.length > 1 && marker.indent < this.#column() - SAME_COLUMN) this.#open.pop();
    const top = this.#open.at(-1);
    const deeper = top !== undefined && marker.indent > top.indent + SAME_COLUMN && this.#open.length < DEEPEST;
    if (top && !deeper && follows(top, marker)) top.item++;
    else {
      if (top && !deeper) this.#open.pop();
      this.#open.push({ id: this.#nextId(), indent: marker.indent, ordered: marker.ordered, start: marker.number, item: 0 });
    }
    return this.#open.map(({ id, ordered, start, item }) => ({ kind: 'list', id, ordered, start, item }));
  }

  #column(): number {
    return this.#open.at(-1)?.indent ?? 0;
  }
}

/** An ordered list goes on with the next number; any other number begins a new one. */
function follows(list: Open, marker: Marker): boolean {
  return list.ordered === marker.ordered && (!marker.ordered || marker.number === list.start + list.item + 1);
}
