import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Alignment, TableContent } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import type { Span } from '../../model/source.ts';
import { append } from '../../text/many.ts';
import { collapse } from '../../text/space.ts';
import { SKIPPED } from './data/tags.ts';
import { unmarked } from './mark.ts';
import { following } from './parse.ts';
import type { Run } from './run.ts';

/** Parts of a page: a table that holds one lays the page out. */
const PAGE_PARTS: ReadonlySet<string> = new Set([
  ...[
    'table',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'article',
    'aside',
    'blockquote',
    'figure',
    'form',
    'footer',
    'header',
    'iframe',
    'main',
    'nav',
  ],
  ...['pre', 'section', 'textarea', 'video', 'audio', 'hr', 'dl'],
]);

/** A cell this long is prose; the longest of 3,500 cells of real data tables had 870 characters where the table was marked as one, 250 elsewhere. */
const LONGEST_CELL = { marked: 900, plain: 250 };
/** Mean length of the filled cells of a table that nothing marks as data. */
const MEAN_CELL = 60;
/** Share of rows that have the commonest number of cells. */
const REGULAR = 0.8;
/** More paragraphs in one cell than this are prose. */
const PARAGRAPHS = 2;

interface Shape {
  /** Number of cells of each row. */
  readonly rows: number[];
  readonly lengths: number[];
  marked: boolean;
}

/** True where a table shows data; a layout table is a container like a `div`. */
export function isDataTable(table: Element): boolean {
  const role = table.attribs.role?.toLowerCase();
  if (role === 'presentation' || role === 'none') return false;
  const shape = shapeOf(table);
  if (shape === null) return false;
  const columns = Math.max(0, ...shape.rows);
  if (shape.rows.length === 0 || columns < 2) return false;
  const filled = shape.lengths.filter((length) => length > 0);
  const longest = filled.reduce((a, b) => Math.max(a, b), 0);
  if (shape.marked || role === 'table' || role === 'grid' || table.attribs.summary)
    return filled.length > 0 && longest <= LONGEST_CELL.marked;
  const regular = shape.rows.filter((cells) => cells === columns).length / shape.rows.length;
  const mean = filled.reduce((a, b) => a + b, 0) / Math.max(1, filled.length);
  return (
    shape.rows.length >= 2 &&
    regular >= REGULAR &&
    longest <= LONGEST_CELL.plain &&
    mean <= MEAN_CELL &&
    filled.length * 2 >= shape.lengths.length
  );
}

/** True where the table's first row stands in its head. */
export function hasHead(table: Element): boolean {
  const first = table.children.find((child): child is Element => isTag(child) && ROWS.has(child.name));
  return first?.name === 'thead' && first.children.some(isRow);
}

const ROWS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr']);

function isRow(node: ChildNode): boolean {
  return isTag(node) && node.name === 'tr';
}

/** Cells by row and their text lengths; null where the table holds parts of a page. */
function shapeOf(table: Element): Shape | null {
  const shape: Shape = { rows: [], lengths: [], marked: false };
  let paragraphs = 0;
  let node: ChildNode | null = table.children[0] ?? null;
  while (node) {
    let descend = true;
    if (isText(node)) {
      const last = shape.lengths.length - 1;
      if (last >= 0) shape.lengths[last] = (shape.lengths[last] ?? 0) + collapse(node.data).length;
    } else if (isTag(node)) {
      if (PAGE_PARTS.has(node.name)) return null;
      descend = !SKIPPED.has(node.name);
      switch (node.name) {
        case 'tr':
          shape.rows.push(0);
          break;
        case 'caption':
        case 'thead':
          shape.marked = true;
          break;
        case 'td':
        case 'th':
          shape.marked ||= node.name === 'th';
          shape.lengths.push(0);
          paragraphs = 0;
          shape.rows.push((shape.rows.pop() ?? 0) + 1);
          break;
        case 'p':
          if (++paragraphs > PARAGRAPHS) return null;
      }
    }
    node = following(node, table, descend);
  }
  return shape;
}

type Row = readonly Cell[];

interface Cell {
  readonly inlines: readonly Inline[];
  readonly text: string;
}

const EMPTY: Cell = { inlines: [], text: '' };
/** `colspan` and `rowspan` are taken at their word up to here. */
const WIDEST = 50;

/** A data table in the making. Cells that span several columns or rows leave empty cells, so that columns stay in line. */
export class TableRows {
  readonly spans: Span[] = [];
  readonly watched: Element[] = [];
  readonly #rows: Cell[][] = [];
  readonly #align: Alignment[] = [];
  /** Rows that cells of earlier rows still reach into, by column. */
  readonly #reach: number[] = [];
  #header = false;
  /** Heading cells and filled other cells of the row that is open. */
  #heads = 0;
  #plain = 0;
  #open = false;

  startRow(): void {
    this.#endRow();
    this.#rows.push([]);
    this.#open = true;
  }

  /** Adds a cell to the row that is open. */
  addCell(element: Element, run: Run): void {
    const { inlines, text } = run;
    append(this.spans, run.spans);
    append(this.watched, run.watched);
    if (!this.#open) this.startRow();
    const row = this.#rows.at(-1) ?? [];
    this.#fillReached(row);
    if (element.name === 'th') this.#heads++;
    else if (text !== '') this.#plain++;
    if (this.#rows.length === 1) this.#align[row.length] = alignment(element);
    const rows = extent(element.attribs.rowspan) - 1;
    const columns = extent(element.attribs.colspan);
    for (let i = 0; i < columns; i++) {
      if (rows > 0) this.#reach[row.length] = rows + 1;
      row.push(i === 0 ? { inlines, text } : EMPTY);
    }
  }

  /** The table: its content, and its text with a row a line. */
  finish(inHead: boolean): { readonly content: TableContent; readonly text: string } {
    this.#endRow();
    const rows = this.#rows.filter((row) => row.length > 0);
    const header = this.#header || inHead || isBoldHead(rows);
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    return {
      content: {
        type: 'table',
        header,
        align: Array.from({ length: width }, (_, i) => this.#align[i] ?? null),
        rows: rows.map((row, i) => row.map(({ inlines }) => (header && i === 0 ? unmarked(inlines) : inlines))),
      },
      text: rows
        .map((row) => collapse(row.map((cell) => cell.text).join(' ')))
        .filter((line) => line !== '')
        .join('\n'),
    };
  }

  #fillReached(row: Cell[]): void {
    while ((this.#reach[row.length] ?? 0) > 0 && row.length < WIDEST) {
      row.push(EMPTY);
    }
  }

  #endRow(): void {
    const row = this.#rows.at(-1);
    if (!this.#open || !row) return;
    this.#fillReached(row);
    if (this.#rows.length === 1) this.#header = this.#heads > 0 && this.#plain === 0;
    for (let i = 0; i < this.#reach.length; i++) this.#reach[i] = Math.max(0, (this.#reach[i] ?? 0) - 1);
    this.#open = false;
  }
}

/** A first row whose cells are bold, above one whose cells are not, is a head: editors that know no heading cells write it so. */
function isBoldHead([first = [], second = []]: readonly Row[]): boolean {
  const bold = first.filter(({ inlines }) => isStrong(inlines)).length;
  return (
    bold > 1 && first.every(({ inlines }) => inlines.length === 0 || isStrong(inlines)) && !second.every(({ inlines }) => isStrong(inlines))
  );
}

const isStrong = (inlines: readonly Inline[]): boolean => inlines.length === 1 && inlines[0]?.type === 'strong';

function extent(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, WIDEST) : 1;
}

function alignment(cell: Element): Alignment {
  const value = (cell.attribs.align ?? /text-align\s*:\s*(\w+)/i.exec(cell.attribs.style ?? '')?.[1] ?? '').toLowerCase();
  return value === 'left' || value === 'right' || value === 'center' ? value : null;
}
