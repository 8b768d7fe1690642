import matter from 'gray-matter';
import { parse, parseFragment } from 'parse5';
import { parse as parseYaml } from 'yaml';
import type { Article, Metadata } from '../../src/model/article.ts';
import { cleanUrl } from '../../src/text/url.ts';
import { words } from '../../src/text/words.ts';
import type { Cleaned } from '../cases/pipeline.ts';
import { bodyOf, firstDifference, litter, misread, treeOf } from '../cases/structure.ts';
import type { Breach } from './laws.ts';

/** Checks that need no gold, for any document of any archive. Each names what is wrong, or nothing. */
export const CHECKS: Readonly<Record<string, (cleaned: Cleaned) => readonly string[]>> = {
  structure: ({ article, markdown }) => misread(article, markdown),
  litter: ({ markdown }) => litter(markdown),
  links,
  templates,
  header,
  invented,
  glued,
  silence,
};

/** All that the checks find. */
export function checkAll(cleaned: Cleaned): Breach[] {
  return Object.entries(CHECKS).flatMap(([law, check]) => check(cleaned).map((detail) => ({ law, detail })));
}

/** Addresses of links and images in a value that has inlines somewhere. */
function addresses(value: unknown, out: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) addresses(item, out);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if ((key === 'href' || key === 'src' || key === 'url') && typeof item === 'string') out.add(item);
      else if (key !== 'position') addresses(item, out);
    }
  }
  return out;
}

/** A text with what a writer may encode in an address decoded. */
function unescaped(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** An address as it compares: without what only tracks readers. */
const loose = (address: string) => unescaped(cleanUrl(address)).replace(/^mailto:/, '');

/** Every address of the kept blocks is in the output, and no other (bare addresses of the text aside). */
function links({ article, markdown }: Cleaned): string[] {
  const body = unescaped(bodyOf(markdown));
  const meant = new Set(
    [
      ...addresses(
        article.blocks.map((block) => block.content),
        new Set(),
      ),
    ]
      .filter(Boolean)
      .map(loose),
  );
  const found = new Set([...addresses(treeOf(bodyOf(markdown)), new Set())].map(loose));
  const raw = unescaped(article.blocks.map((block) => block.text + (block.content.type === 'raw' ? block.content.value : '')).join('\n'));
  const isNew = (address: string) => !meant.has(address) && !raw.includes(address.replace(/^https?:\/\//, ''));
  return [
    ...[...meant].filter((address) => !found.has(address) && !body.includes(address)).map((address) => `lost ${address}`),
    ...[...found].filter(isNew).map((address) => `new ${address}`),
  ];
}

const TOKEN = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g;

/** Template tokens of the kept blocks stand in the output byte for byte, and no other. */
function templates({ article, markdown }: Cleaned): string[] {
  const body = bodyOf(markdown);
  const meant = article.blocks.flatMap((block) => block.text.match(TOKEN) ?? []);
  const raw = article.document.source.text;
  return [
    ...meant.filter((token) => !body.includes(token)).map((token) => `lost ${token}`),
    ...(body.match(TOKEN) ?? []).filter((token) => !meant.includes(token) && !raw.includes(token)).map((token) => `new ${token}`),
  ];
}

/** A value as every YAML dialect means it: a date is one whether the dialect knows dates or not. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return new Date(value).toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (key === 'extra' ? [] : [[key, plain(item)]])));
}

/** Three parsers of YAML (1.2, 1.1, and js-yaml) read the same header; `extra` keeps the styles of the input and is left out. */
function header({ markdown }: Cleaned): string[] {
  const text = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';
  const [first, ...others] = [parseYaml(text), parseYaml(text, { version: '1.1' }), matter(markdown, {}).data].map((data) =>
    JSON.stringify(plain(data)),
  );
  return others.flatMap((other) => firstDifference(first ?? '', other ?? '') ?? []);
}

/** Letters and digits alone, lower-case. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Entities and JSON's escapes decoded, wherever they stand. */
function decoded(text: string): string {
  const unescaped = text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const twice = unescaped.replaceAll('&amp;', '&');
  // parse5 makes no character of half a surrogate pair
  const sound = Buffer.from(twice.replaceAll('<', ' <')).toString();
  const fragment = parseFragment(`<textarea>${sound}`).childNodes[0];
  return fragment && 'childNodes' in fragment ? fragment.childNodes.map((node) => ('value' in node ? node.value : '')).join('') : '';
}

/** The values of the metadata that are words of the document, never made up. */
function stated(metadata: Metadata): [string, string][] {
  const texts = { title: metadata.title, description: metadata.description, subtitle: metadata.subtitle, dateline: metadata.dateline };
  const lists = { authors: metadata.authors, tags: metadata.tags, takeaways: metadata.takeaways, agency: metadata.agency };
  return [
    ...Object.entries(texts).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
    ...Object.entries(lists).flatMap(([name, values]) => (values ?? []).map((value): [string, string] => [name, value])),
    ...(metadata.notes ?? []).map((note): [string, string] => ['notes', note.text]),
  ];
}

/** Every value of the metadata occurs in the document or its name. */
function invented({ article }: Cleaned): string[] {
  const { source, blocks } = article.document;
  const sources = [source.text, decoded(source.text), source.id, ...blocks.map((block) => block.text)].map(bare).join(' ');
  const together = bare(blocks.map((block) => block.text).join(''));
  return stated(article.metadata).flatMap(([name, value]) => {
    const needle = bare(value);
    return needle === '' || sources.includes(needle) || together.includes(needle) ? [] : [`${name}: ${value}`];
  });
}

/** Elements whose border is a border of words. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** The words of a page with and without a border at each inline tag: a word of the output that is in neither was glued. */
function glued({ article, markdown }: Cleaned): string[] {
  if (article.document.format !== 'html') return [];
  const known = new Set<string>();
  for (const inline of ['', ' ']) {
    const stack = [...parse(article.document.source.text, { scriptingEnabled: false }).childNodes].reverse() as unknown[];
    let text = '';
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (typeof node === 'string') text += node;
      else {
        const { nodeName, value, childNodes = [], attrs = [] } = node as PageNode;
        if (value !== undefined) text += value;
        const border = INLINE.has(nodeName) ? inline : nodeName === '#text' ? '' : ' ';
        for (const attribute of attrs) if (attribute.name === 'alt' || attribute.name === 'title') text += ` ${attribute.value} `;
        text += border;
        stack.push(border, ...[...childNodes].reverse());
      }
    }
    for (const form of [text, text.replaceAll('\u00ad', '')])
      for (const word of words(form.replace(/[\u200b\u2060\ufeff]/g, ' '))) known.add(word);
  }
  const shown = article.blocks.map((block) => block.text).join('\n');
  return [...new Set(words(shown))].filter((word) => !known.has(word) && bodyOf(markdown).includes(word)).slice(0, 5);
}

interface PageNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly unknown[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** Words from which a document had prose. */
const PROSE = 100;

/** A document that had prose does not give an empty article without a message. */
function silence({ article }: Cleaned): string[] {
  const had = longWords(article);
  return article.blocks.length === 0 && had >= PROSE && article.messages.every((message) => message.level === 'info')
    ? [`nothing is left of ${had} words of prose`]
    : [];
}

/** Words of the blocks that are long enough for prose. */
function longWords({ document }: Article): number {
  const counts = document.blocks.filter((block) => !block.hidden).map((block) => words(block.text).length);
  return counts.filter((count) => count >= 20).reduce((sum, count) => sum + count, 0);
}
