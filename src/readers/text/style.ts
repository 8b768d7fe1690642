import { type InlineBreaks, inlineBreaks } from './inline-breaks.ts';
import { columns, type Line } from './line.ts';
import { cutLinkColumn, wrapColumn } from './wrap.ts';

/** How the tool that made a dump has written it, as far as the whole document shows it. */
export interface Style {
  /** Column at which lines were broken, or null. */
  readonly width: number | null;
  /** How lines were broken at inline tags, or null where they were not. */
  readonly inline: InlineBreaks | null;
  /** Links, images and emphasis are written with Markdown's marks. */
  readonly markdown: boolean;
  /** Column at which the prose of an indented dump begins; headings stand left of it. */
  readonly margin: number;
}

/** What the lines of a dump say of the tool that made it. */
export function styleOf(lines: readonly Line[], markdown: boolean): Style {
  const width = wrapColumn(lines, markdown) ?? (markdown ? cutLinkColumn(lines) : null);
  return { width, inline: markdown ? null : inlineBreaks(lines, width), markdown, margin: marginOf(lines, width) };
}

/** The indent of most of the lines that fill a wrapped dump's width; 0 without a wrap. */
function marginOf(lines: readonly Line[], width: number | null): number {
  if (width === null) return 0;
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.indent + columns(line.text) > width * 0.7) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
  }
  let margin = 0;
  for (const [indent, count] of counts) if (count > (counts.get(margin) ?? 0)) margin = indent;
  return margin;
}
