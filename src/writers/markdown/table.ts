import type { Alignment, TableContent } from '../../model/block.ts';
import type { PrintInlines } from './inlines.ts';

const RULES: Readonly<Record<NonNullable<Alignment> | 'none', string>> = { left: ':---', right: '---:', center: ':---:', none: '---' };

/**
 * Rows are filled up to this many columns, as people expect to see them; GFM fills up what is still missing. Without a bound one
 * row of 10,000 cells above 10,000 rows of one would print 100 million cells.
 */
const PADDED_COLUMNS = 64;

/** A GFM table. One without a header row gets an empty one, for GFM knows no other. */
export function printTable(table: TableContent, print: PrintInlines, definitions: boolean): string {
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return '';
  const rows = table.rows.map((row) => row.map((cell) => print(cell, 'cell', definitions)));
  if (!table.header) rows.unshift([]);
  const rule = Array.from({ length: columns }, (_, i) => RULES[table.align[i] ?? 'none']);
  const lines = rows.map((cells, i) => line(cells, i === 0 ? columns : Math.min(columns, PADDED_COLUMNS)));
  lines.splice(1, 0, line(rule, columns));
  return lines.join('\n');
}

function line(cells: readonly string[], columns: number): string {
  let out = '|';
  for (let i = 0; i < Math.max(columns, cells.length); i++) out += cells[i] ? ` ${cells[i]} |` : '  |';
  return out;
}
