import type { Block, BlockKind, Container, Content } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { collapse } from '../../text/space.ts';
import { hasWord } from '../../text/words.ts';
import { hasImage } from '../inlines.ts';
import { linksAcross } from './inlines/across.ts';
import { type MarkdownInlines, markdownInlines } from './inlines/markdown.ts';
import { NumberedLinks } from './inlines/numbered.ts';
import { shown, tidied } from './inlines/tidy.ts';
import type { Line } from './line.ts';
import { Lists } from './lists.ts';
import { linkTargets, targetOf } from './repairs/link-list.ts';
import type { Style } from './style.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a unit says. */
interface Said {
  readonly content: Content;
  readonly text: string;
}

/** Makes blocks of lines whose repairs are done: one of each line. */
export function blocksOf(lines: readonly Line[], style: Style, source: string): Block[] {
  let ids = 0;
  const nextId = () => ids++;
  const lists = new Lists(nextId);
  let quote: Container | null = null;
  const units = unitsOf(lines, style);
  const inlines = inlinesOf(units, linkTargets(lines), style);
  return units.map((unit, id) => {
    const said = say(unit, inlines[id] ?? [], source);
    const kind = kindOf(unit, said);
    if (kind !== 'item' && kind !== 'break') lists.end();
    quote = unit.line.quoted ? (quote ?? { kind: 'quote', id: nextId() }) : null;
    const held = kind === 'item' && unit.marker ? lists.place(unit.marker) : [];
    const containers = quote ? [quote, ...held] : held;
    return block({ id, unit, kind, said, containers });
  });
}

function block(parts: { id: number; unit: Unit; kind: BlockKind; said: Said; containers: readonly Container[] }): Block {
  const { id, unit, kind, said, containers } = parts;
  const { spans } = unit.line;
  return {
    id,
    kind,
    text: said.text,
    content: said.content,
    span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
    spans,
    path: [],
    wrappers: [],
    place: { containers, level: kind === 'heading' ? unit.level : 0 },
    hidden: false,
  };
}

function kindOf(unit: Unit, said: Said): BlockKind {
  if (said.content.type === 'table') return 'table';
  if (said.content.type === 'code') return 'code';
  if (!hasWord(said.text)) return said.content.type === 'inline' && hasImage(said.content.inlines) ? 'figure' : 'break';
  if (unit.level > 0) return 'heading';
  return unit.marker ? 'item' : 'paragraph';
}

/** The inlines of each unit, cell by cell for a table; none for code. */
function inlinesOf(units: readonly Unit[], targets: ReadonlyMap<number, string>, style: Style): (readonly (readonly Inline[])[])[] {
  const links = new NumberedLinks(targets);
  const read = (text: string): MarkdownInlines =>
    style.markdown ? markdownInlines(text) : { inlines: links.inlines(text), opens: false, closes: null };
  const reads = units.map(({ line: { shape }, text }) => {
    if (shape.type === 'table') return shape.rows.flat().map(read);
    if (shape.type === 'code') return [];
    return [shape.type === 'reference' ? { inlines: [reference(text, targets)], opens: false, closes: null } : read(text)];
  });
  const whole = linksAcross(reads.map((read, i) => (units[i]?.line.shape.type === 'table' ? null : (read[0] ?? null))));
  return reads.map((read, i) => {
    const linked = whole[i];
    return (linked ? [linked] : read.map((cell) => cell.inlines)).map(tidied);
  });
}

/** A line of a list of addresses: what it says of itself, or a link. */
function reference(text: string, targets: ReadonlyMap<number, string>): Inline {
  const said: Inline = { type: 'text', value: text };
  const href = targetOf(text, targets);
  return href === null ? said : { type: 'link', href, title: null, children: [said] };
}

function say(unit: Unit, inlines: readonly (readonly Inline[])[], source: string): Said {
  const { shape } = unit.line;
  if (shape.type === 'table') {
    let at = 0;
    const rows = shape.rows.map((row) => row.map(() => inlines[at++] ?? []));
    const align = (shape.rows[0] ?? []).map(() => null);
    const text = rows.map((row) => collapse(row.map(shown).join(' '))).join('\n');
    return { content: { type: 'table', header: shape.header, align, rows }, text };
  }
  if (shape.type === 'code') {
    const value = codeOf(unit.line, source);
    return { content: { type: 'code', value, language: shape.language }, text: value.split('\n').map(collapse).join('\n').trim() };
  }
  const [run = []] = inlines;
  const [only] = run;
  const text = only?.type === 'text' && run.length === 1 ? only.value : collapse(shown(run));
  return { content: { type: 'inline', inlines: run }, text };
}

/** The lines between two fences, less the indent of the first fence. */
function codeOf(line: Line, source: string): string {
  const span = line.spans[0];
  const rows = span ? source.slice(span.start, span.end).split(/\r\n|[\n\r]/) : [];
  return rows
    .slice(1, -1)
    .map((row) => row.slice(Math.min(line.indent, row.length - row.trimStart().length)))
    .join('\n');
}
