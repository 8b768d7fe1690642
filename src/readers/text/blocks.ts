import type { Block, BlockKind, Container, Content } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { collapse } from '../../text/space.ts';
import { hasWord } from '../../text/words.ts';
import { LinkAcross } from './inlines/across.ts';
import { markdownInlines } from './inlines/markdown.ts';
import { NumberedLinks } from './inlines/numbered.ts';
import { shown, tidied } from './inlines/tidy.ts';
import type { Line } from './line.ts';
import { Lists } from './lists.ts';
import { linkTargets } from './repairs/link-list.ts';
import type { Style } from './style.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a unit says, and how it is marked. */
interface Said {
  readonly content: Content;
  readonly text: string;
}

/** Makes blocks of lines whose repairs are done: one of each line. */
export function blocksOf(lines: readonly Line[], style: Style, source: string): Block[] {
  let ids = 0;
  const nextId = () => ids++;
  const lists = new Lists(nextId);
  const inlines = inlineReader(lines, style);
  let quote: Container | null = null;
  return unitsOf(lines, style).map((unit, id) => {
    const said = say(unit, inlines, source);
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

function hasImage(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'image' || ('children' in inline && hasImage(inline.children)));
}

type ReadInlines = (text: string) => readonly Inline[];

/** How the texts of a dump are read; they must be given in order. */
function inlineReader(lines: readonly Line[], style: Style): ReadInlines {
  if (style.markdown) {
    const across = new LinkAcross();
    return (text) => across.carry(markdownInlines(text));
  }
  const targets = linkTargets(lines);
  if (targets.size === 0) return (text) => [{ type: 'text', value: text }];
  const links = new NumberedLinks(targets);
  return (text) => links.inlines(text);
}

function say(unit: Unit, read: ReadInlines, source: string): Said {
  const { shape } = unit.line;
  if (shape.type === 'table') {
    const rows = shape.rows.map((row) => row.map((cell) => tidied(read(cell))));
    const align = (shape.rows[0] ?? []).map(() => null);
    const text = rows.map((row) => collapse(row.map(shown).join(' '))).join('\n');
    return { content: { type: 'table', header: shape.header, align, rows }, text };
  }
  if (shape.type === 'code') {
    const value = codeOf(unit.line, source);
    return { content: { type: 'code', value, language: shape.language }, text: value.split('\n').map(collapse).join('\n').trim() };
  }
  const inlines = tidied(shape.type === 'reference' ? [{ type: 'text', value: unit.text }] : read(unit.text));
  return { content: { type: 'inline', inlines }, text: collapse(shown(inlines)) };
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
