import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import type { Inline } from '../../src/model/inline.ts';
import { squeeze } from '../../src/text/space.ts';
import { hasWord } from '../../src/text/words.ts';

/** What a body is made of, as far as Markdown can say it; texts without white space. */
export interface Outline {
  readonly headings: readonly string[];
  readonly code: readonly string[];
  /** Cells row by row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly items: number;
  readonly quotes: number;
  /** Texts of links; those without a text and those that show their own address are left out, for a parser finds them in plain text as well. */
  readonly links: readonly string[];
  readonly images: number;
  /** All visible text in order, that of paragraphs without a letter or digit left out; null where the body has source text that Markdown would not read as text. */
  readonly text: string | null;
}

type Draft = { -readonly [K in keyof Outline]: Outline[K] extends readonly (infer T)[] ? T[] : Outline[K] };

const draft = (): Draft => ({ headings: [], code: [], tables: [], items: 0, quotes: 0, links: [], images: 0, text: '' });

/** The Markdown without its front matter. */
export function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** The tree that a CommonMark and GFM parser makes of a body. */
export function treeOf(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The outline that a Markdown parser finds. */
function outlineOfMarkdown(markdown: string): Outline {
  const out = draft();
  const body = bodyOf(markdown);
  visit(treeOf(body), out);
  return { ...out, text: hasTemplate(body) ? null : spoken(out) };
}

/** The text without white space and without addresses, which a link may show or not. */
function spoken({ text }: Draft): string {
  return squeeze((text ?? '').replace(/(?:https?:\/\/|www\.)[^\s<>]+/gi, ''));
}

/** Template tokens and footnotes are text to their own tools and something else to CommonMark. */
function hasTemplate(text: string): boolean {
  return /\{\{|\{%|\[\^|<!--|\[caption/.test(text);
}

const PHRASING = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'html',
  'image',
  'footnoteReference',
]);

function visit(node: Nodes, out: Draft): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') out.text += node.value;
  else if (node.type === 'image') out.images++;
  if (node.type === 'code') out.code.push(node.value);
  if (node.type === 'listItem') out.items++;
  if (node.type === 'blockquote') out.quotes++;
  const { text } = out;
  if ('children' in node) for (const child of node.children) visit(child, out);
  if (node.type === 'paragraph' && !hasWord(plain(node))) out.text = text;
  if (!PHRASING.has(node.type)) out.text += '\n';
  if (node.type === 'heading') out.headings.push(squeeze(plain(node)));
  if (node.type === 'link') addLink(plain(node), out);
  if (node.type === 'table') out.tables.push(node.children.map((row) => row.children.map((cell) => squeeze(plain(cell)))));
}

function plain(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

function addLink(text: string, out: Draft): void {
  const shown = squeeze(text);
  if (shown !== '' && !/^(?:https?:|www\.)|@/i.test(shown)) out.links.push(shown);
}

/** The outline that the kept blocks should have. */
function outlineOfArticle(article: Article): Outline {
  const out = draft();
  const items = new Set<string>();
  const quotes = new Set<number>();
  for (const block of article.blocks) {
    for (const container of block.place.containers) {
      if (container.kind === 'quote') quotes.add(container.id);
      else items.add(`${container.id}/${container.item}`);
    }
    addBlock(block, out);
  }
  const body = article.blocks.map((block) => block.text).join('\n');
  const raw = hasTemplate(body) || article.blocks.some((block) => JSON.stringify(block.content).includes('"type":"raw"'));
  return { ...out, items: items.size, quotes: quotes.size, text: raw ? null : spoken(out) };
}

function addBlock(block: Block, out: Draft): void {
  const { content } = block;
  if (content.type === 'raw') return;
  if (content.type === 'code') {
    out.code.push(content.value);
    out.text += content.value;
  } else if (content.type === 'table') {
    const width = Math.max(...content.rows.map((row) => row.length));
    const rows = content.rows.map((row) => Array.from({ length: width }, (_, i) => squeeze(inlineText(row[i] ?? []))));
    out.tables.push(content.header ? rows : [Array.from({ length: width }, () => ''), ...rows]);
    for (const row of content.rows) {
      for (const cell of row) {
        addInlines(cell, out);
        out.text += '\n';
      }
    }
  } else {
    if (block.kind === 'heading') out.headings.push(squeeze(inlineText(content.inlines)));
    const { text } = out;
    addInlines(content.inlines, out);
    if (block.kind !== 'heading' && !hasWord(block.text)) out.text = text;
  }
  out.text += '\n';
}

function addInlines(inlines: readonly Inline[], out: Draft): void {
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'code') out.text += inline.value;
    else if (inline.type === 'image') out.images++;
    else if ('children' in inline) addInlines(inline.children, out);
    if (inline.type === 'link') addLink(inlineText(inline.children), out);
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.value;
      return 'children' in inline ? inlineText(inline.children) : '';
    })
    .join('');
}

/** Where the outlines of an article and of its Markdown part; empty where a parser reads what was meant. */
export function misread(article: Article, markdown: string): string[] {
  const meant = outlineOfArticle(article);
  const found = outlineOfMarkdown(markdown);
  return Object.keys(meant).flatMap((name) => {
    const [a, b] = [meant, found].map((outline) => outline[name as keyof Outline]);
    const difference = a === null || b === null ? null : firstDifference(JSON.stringify(a), JSON.stringify(b));
    return difference === null ? [] : [`${name} ${difference}`];
  });
}

/** Where two texts part, with some of what stands around. */
export function firstDifference(expected: string, actual: string): string | null {
  if (expected === actual) return null;
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `at ${at}: ${around(expected)} became ${around(actual)}`;
}

/** Marks of HTML that have no place in a clean body, outside code. */
const LITTER: readonly (readonly [string, RegExp])[] = [
  ['an entity', /&(?:nbsp|#160|#xa0|rsquo|ldquo|mdash);/i],
  ['a presentational tag', /<\/?(?:span|div|font|center|section|article|p|b|i|u)\b/i],
  ['a style or class', /\s(?:style|class|target|rel)=["']/i],
  ['an empty link', /(?<!!)\[\s*\]\([^)]*\)/],
  ['a link over several lines', /\[\s*\n[^\]]*\]\(/],
  ['empty emphasis', /(?<![*\w])\*{2}[ \t]*\*{2}(?![*\w])/],
  ['a no-break space', /\u00a0/],
  ['trailing white space', /[ \t]+$/m],
  ['three line ends', /\n{3}/],
];

/** What litters a body outside code; empty for a clean one. */
export function litter(markdown: string): string[] {
  const body = bodyOf(markdown);
  const spans: [number, number][] = [];
  collectCode(treeOf(body), spans);
  let rest = body;
  for (const [start, end] of spans.reverse()) rest = `${rest.slice(0, start)}code${rest.slice(end)}`;
  return LITTER.flatMap(([name, pattern]) => {
    const match = pattern.exec(rest);
    return match ? [`${name}: ${rest.slice(Math.max(0, match.index - 20), match.index + 40)}`] : [];
  });
}

function collectCode(node: Nodes, spans: [number, number][]): void {
  if (node.type === 'code' || node.type === 'inlineCode') spans.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  else if ('children' in node) for (const child of node.children) collectCode(child, spans);
}
