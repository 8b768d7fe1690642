import type { Article, Metadata } from '../../../src/model/article.ts';
import type { Block, BlockKind, Container, Content } from '../../../src/model/block.ts';
import type { Code, Image, Inline, Link, Raw, Styled, Text } from '../../../src/model/inline.ts';
import type { Message } from '../../../src/model/message.ts';

/** Short names for inlines. */
export const t = (value: string): Text => ({ type: 'text', value });
export const em = (...children: (Inline | string)[]): Inline => ({ type: 'emphasis', children: children.map(inline) });
export const strong = (...children: (Inline | string)[]): Inline => ({ type: 'strong', children: children.map(inline) });
export const styled = (tag: Styled['tag'], ...children: (Inline | string)[]): Inline => ({
  type: 'styled',
  tag,
  children: children.map(inline),
});
export const code = (value: string): Code => ({ type: 'code', value });
export const raw = (value: string): Raw => ({ type: 'raw', value });
export const br: Inline = { type: 'break' };
export const image = (src: string, alt = '', title: string | null = null): Image => ({ type: 'image', src, alt, title });
export const link = (href: string, ...children: (Inline | string)[]): Link => ({
  type: 'link',
  href,
  title: null,
  children: children.map(inline),
});

function inline(node: Inline | string): Inline {
  return typeof node === 'string' ? t(node) : node;
}

/** Text that inlines show, however deep they nest. */
export function shown(nodes: readonly Inline[]): string {
  const left = [...nodes].reverse();
  let text = '';
  for (let node = left.pop(); node; node = left.pop()) {
    if ('children' in node) left.push(...[...node.children].reverse());
    else text += node.type === 'text' || node.type === 'code' ? node.value : ' ';
  }
  return text;
}

function visible(content: Content): string {
  if (content.type === 'inline') return shown(content.inlines).replace(/\s+/g, ' ').trim();
  if (content.type === 'table') return content.rows.map((row) => row.map(shown).join(' ')).join('\n');
  return content.value;
}

/** A block before it has a number. */
export type Draft = Omit<Block, 'id'>;

function draft(kind: BlockKind, content: Content, level = 0): Draft {
  const place = { containers: [], level };
  return { kind, content, place, text: visible(content), span: { start: 0, end: 0 }, spans: [], path: [], wrappers: [], hidden: false };
}

export const p = (...nodes: (Inline | string)[]): Draft => draft('paragraph', { type: 'inline', inlines: nodes.map(inline) });
export const item = (...nodes: (Inline | string)[]): Draft => draft('item', { type: 'inline', inlines: nodes.map(inline) });
export const figure = (...nodes: (Inline | string)[]): Draft => draft('figure', { type: 'inline', inlines: nodes.map(inline) });
export const rule = (text = ''): Draft => draft('break', { type: 'inline', inlines: text === '' ? [] : [t(text)] });
export const h = (level: number, ...nodes: (Inline | string)[]): Draft =>
  draft('heading', { type: 'inline', inlines: nodes.map(inline) }, level);
export const pre = (value: string, language: string | null = null): Draft => draft('code', { type: 'code', value, language });
export const rawBlock = (value: string): Draft => draft('paragraph', { type: 'raw', value });
export const table = (
  rows: (Inline | string)[][][],
  options: { header?: boolean; align?: ('left' | 'right' | 'center' | null)[] } = {},
): Draft =>
  draft('table', {
    type: 'table',
    header: options.header ?? true,
    align: options.align ?? [],
    rows: rows.map((row) => row.map((cell) => cell.map(inline))),
  });

function inside(container: Container, drafts: readonly Draft[]): Draft[] {
  return drafts.map((block) => ({ ...block, place: { ...block.place, containers: [container, ...block.place.containers] } }));
}

/** A quote around blocks. */
export function quote(id: number, ...drafts: readonly (Draft | Draft[])[]): Draft[] {
  return inside({ kind: 'quote', id }, drafts.flat());
}

/** A bullet list: every argument after the number is one item, of one block or several. */
export function ul(id: number, ...items: readonly (Draft | Draft[])[]): Draft[] {
  return items.flatMap((blocks, i) => inside({ kind: 'list', id, ordered: false, start: 1, item: i }, [blocks].flat()));
}

/** An ordered list. */
export function ol(id: number, start: number, ...items: readonly (Draft | Draft[])[]): Draft[] {
  return items.flatMap((blocks, i) => inside({ kind: 'list', id, ordered: true, start, item: i }, [blocks].flat()));
}

/** The block with the kind that readers give it: one without a letter or digit is a figure or a break. */
export function asRead(block: Draft): Draft {
  if (block.content.type !== 'inline' || /[\p{L}\p{N}]/u.test(block.text)) return block;
  return { ...block, kind: hasImage(block.content.inlines) ? 'figure' : 'break' };
}

function hasImage(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => ('children' in node ? hasImage(node.children) : node.type === 'image'));
}

/** Blocks with their numbers. */
export function blocksOf(...drafts: readonly (Draft | Draft[])[]): Block[] {
  return drafts.flat().map((block, id) => ({ ...block, id }));
}

export const METADATA: Metadata = {
  schema: 'copydesk/1',
  id: '0123456789abcdef',
  title: 'A title',
  description: null,
  authors: [],
  date: null,
  updated: null,
  url: null,
  site: null,
  section: null,
  tags: [],
  language: null,
  image: null,
  word_count: 0,
  source: { file: null, sha256: '00', format: 'text' },
};

/** An article with these blocks, this metadata and these messages. */
export function article(blocks: readonly Block[], metadata: Partial<Metadata> = {}, messages: readonly Message[] = [], text = ''): Article {
  const source = { id: 'test', text, sha256: '00' };
  const document = { source, format: 'text' as const, header: null, page: null, blocks, claims: [], messages };
  return { document, metadata: { ...METADATA, ...metadata }, resolutions: [], blocks, verdicts: [], messages, confidence: 0.9 };
}
