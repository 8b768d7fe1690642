import type { Line } from '../line.ts';
import type { Style } from '../style.ts';
import type { Repair } from './repair.ts';

/** Gathers lines that are rows of one table: Markdown's pipes, tabs between cells, or aligned columns. */
export const tables: Repair = {
  code: 'text-tables',
  says: 'rows of cells were read as tables',
  apply: (lines, style) => gathered(lines, style),
};

interface Table {
  readonly header: boolean;
  readonly rows: readonly (readonly string[])[];
  /** Lines that it takes up. */
  readonly size: number;
}

function gathered(lines: readonly Line[], style: Style): readonly Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    const table =
      line.shape.type !== 'text'
        ? null
        : style.markdown
          ? pipeTable(lines, i)
          : (cellTable(lines, i, TAB, 2) ?? cellTable(lines, i, GUTTER, 3));
    if (!table) {
      out.push(line);
      i++;
      continue;
    }
    const spans = lines.slice(i, i + table.size).flatMap((row) => row.spans);
    out.push({ ...line, spans, shape: { type: 'table', header: table.header, rows: table.rows } });
    i += table.size;
  }
  return out.length === lines.length ? lines : out;
}

const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$/;

/** A row, `---|---`, and the rows directly below. */
function pipeTable(lines: readonly Line[], start: number): Table | null {
  const head = lines[start];
  const delimiters = lines[start + 1];
  if (!head?.text.includes('|') || delimiters?.gap !== 0 || delimiters.text.length > 2000 || !DELIMITERS.test(delimiters.text)) return null;
  const rows = [pipeCells(head.text)];
  let size = 2;
  for (let line = lines[start + size]; line?.gap === 0 && line.text.includes('|'); line = lines[start + size]) {
    rows.push(pipeCells(line.text));
    size++;
  }
  return { header: true, rows, size };
}

function pipeCells(text: string): string[] {
  const cells = text.split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

const TAB = /[ \u00a0]*\t[\s\u00a0]*/;
const GUTTER = /[ \u00a0]{2,}/;
/** Longer cells are prose: two spaces after a full stop are no gutter. */
const LONGEST_CELL = 60;
const MOST_CELLS = 40;

/** At least `fewest` lines without a blank one between them that part into the same number of cells. */
function cellTable(lines: readonly Line[], start: number, gutter: RegExp, fewest: number): Table | null {
  const rows: string[][] = [];
  for (let line = lines[start]; line && (rows.length === 0 || line.gap === 0); line = lines[start + rows.length]) {
    const cells = rowCells(line, gutter);
    if (!cells || (rows[0] && rows[0].length !== cells.length)) break;
    rows.push(cells);
  }
  return rows.length >= fewest ? { header: false, rows, size: rows.length } : null;
}

function rowCells(line: Line, gutter: RegExp): string[] | null {
  if (line.shape.type !== 'text' || line.text.length > MOST_CELLS * LONGEST_CELL || line.bullet > 0) return null;
  const cells = line.text.split(gutter);
  const fits = cells.length > 1 && cells.length <= MOST_CELLS && cells.every((cell) => cell.length <= LONGEST_CELL);
  return fits ? cells : null;
}
