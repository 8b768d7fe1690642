import type { Message } from '../../model/message.ts';
import type { Read } from '../reader.ts';
import { blocksOf } from './blocks.ts';
import { type Line, splitLines } from './line.ts';
import { hasMarkdownMarks } from './markdown-marks.ts';
import { fences } from './repairs/fences.ts';
import { letterBullets } from './repairs/letter-bullets.ts';
import { linkList } from './repairs/link-list.ts';
import { loneBullets } from './repairs/lone-bullets.ts';
import { quotes } from './repairs/quotes.ts';
import { reflow } from './repairs/reflow.ts';
import { rejoin } from './repairs/rejoin.ts';
import type { Repair } from './repairs/repair.ts';
import { tables } from './repairs/tables.ts';
import { underlines } from './repairs/underlines.ts';
import { type Style, styleOf } from './style.ts';

/** In this order: what must stay as it stands is found before lines are joined. */
const REPAIRS: readonly Repair[] = [fences, quotes, linkList, letterBullets, tables, underlines, loneBullets, reflow, rejoin];

/** Reads the visible text of a page, as any tool has dumped it, or plain prose. */
export const readText: Read = (source) => {
  const raw = splitLines(source.text);
  const style = styleOf(raw, hasMarkdownMarks(source.text, raw.length));
  const { lines, messages } = repaired(raw, style);
  return { source, format: 'text', header: null, page: null, blocks: blocksOf(lines, style, source.text), claims: [], messages };
};

function repaired(raw: readonly Line[], style: Style): { lines: readonly Line[]; messages: Message[] } {
  const messages: Message[] = style.markdown
    ? [{ level: 'info', code: 'text-markdown', text: "links and emphasis are written with Markdown's marks and were read so", span: null }]
    : [];
  let lines = raw;
  for (const { code, says, apply } of REPAIRS) {
    const before = lines;
    lines = apply(before, style);
    if (lines.length !== before.length || lines.some((line, i) => line !== before[i]))
      messages.push({ level: 'info', code, text: says, span: null });
  }
  return { lines, messages };
}
