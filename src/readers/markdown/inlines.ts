import type { LinkReference, Link as MdastLink, PhrasingContent } from 'mdast';
import type { Inline } from '../../model/inline.ts';
import { append } from '../../text/many.ts';
import type { Addresses } from '../html/address.ts';
import { ROLES } from '../html/data/tags.ts';
import type { Mask } from '../html/template.ts';
import { shown } from '../text/inlines/tidy.ts';
import type { Definitions } from './definitions.ts';
import { parseTag, type Tag } from './tag.ts';

/** What reading inlines needs to know of the document. */
export interface Context {
  /** The source as it is, for what is kept byte for byte. */
  readonly text: string;
  readonly mask: Mask | null;
  readonly definitions: Definitions;
  readonly addresses: Addresses;
}

/** An inline HTML element that is open, and what stands in it so far. */
interface Open {
  readonly tag: Tag;
  readonly children: Inline[];
}

/** The marks of a quote at the end of a token that ends its line: the writer puts them there again. */
const QUOTE_MARKS = /\n[ \t>]*$/;
const ZERO_WIDTH = /[\u200b\u2060\ufeff]/g;

/** Phrasing content as our own inlines. Tags of inline HTML are matched within one parent; those of elements without a mark are dropped, their text stays. */
export function inlinesOf(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  const root: Inline[] = [];
  const open: Open[] = [];
  for (const node of nodes) {
    const top = open.at(-1);
    const into = top?.children ?? root;
    if (node.type === 'html') readHtml(node.value, { root, open }, context);
    else if (top && isSkipped(top.tag)) continue;
    else append(into, inlineOf(node, context));
  }
  while (open.length > 0) closeLast({ root, open }, context);
  return root;
}

/** Inline elements stand in one another no deeper than this in any text; what goes over the tree recurses. */
const MAX_OPEN = 100;

/** Elements whose text no browser shows. */
function isSkipped(tag: Tag): boolean {
  return ROLES.get(tag.name) === 'skipped';
}

function inlineOf(node: Exclude<PhrasingContent, { type: 'html' }>, context: Context): Inline[] {
  const { mask, definitions, text } = context;
  const restore = (value: string): string => mask?.restore(value) ?? value;
  switch (node.type) {
    case 'text':
      return textOf(node.value, mask);
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: inlinesOf(node.children, context) }];
    case 'delete':
      return [{ type: 'styled', tag: 'del', children: inlinesOf(node.children, context) }];
    case 'inlineCode':
      return [{ type: 'code', value: restore(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linkOf(node, node, context);
    case 'linkReference':
      return linkOf(node, definitions.get(node.identifier), context);
    case 'image':
    case 'imageReference': {
      const target = node.type === 'image' ? node : definitions.get(node.identifier);
      const src = target && imageAddress(target.url, context);
      return src
        ? [{ type: 'image', src: restore(src), alt: restore(node.alt ?? ''), title: title(target, restore) }]
        : textOf(node.alt ?? '', mask);
    }
    case 'footnoteReference':
      return [{ type: 'raw', value: text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0) }];
  }
}

/** A text with its template tokens as raw inlines. */
function textOf(value: string, mask: Mask | null): Inline[] {
  const visible = value.replace(ZERO_WIDTH, '');
  if (mask === null) return [{ type: 'text', value: visible }];
  return mask
    .split(visible)
    .map(({ token, value }) => (token ? { type: 'raw', value: value.replace(QUOTE_MARKS, '\n') } : { type: 'text', value }));
}

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

function linkOf(node: MdastLink | LinkReference, target: Target | undefined, context: Context): Inline[] {
  const children = inlinesOf(node.children, context);
  const href = target && context.addresses.resolve(target.url);
  if (!href) return children;
  const restore = (value: string): string => context.mask?.restore(value) ?? value;
  return [{ type: 'link', href: restore(href), title: title(target, restore), children }];
}

/** An image may hold its own data: without it the image would be lost. */
function imageAddress(url: string, context: Context): string | null {
  return /^data:image\//i.test(url) ? url : context.addresses.resolve(url);
}

function title(target: Target | undefined, restore: (value: string) => string): string | null {
  return target?.title ? restore(target.title) : null;
}

interface Tree {
  readonly root: Inline[];
  readonly open: Open[];
}

/** One tag or comment of inline HTML. */
function readHtml(source: string, tree: Tree, context: Context): void {
  const tag = parseTag(context.mask?.restore(source) ?? source);
  if (tag === null) return;
  const { root, open } = tree;
  const into = open.at(-1)?.children ?? root;
  if (tag.closing) {
    const at = open.findLastIndex((one) => one.tag.name === tag.name);
    if (at >= 0) while (open.length > at) closeLast(tree, context);
  } else if (tag.name === 'br' || tag.name === 'hr') into.push({ type: 'break' });
  else if (tag.name === 'img') {
    const src = imageAddress(tag.attributes.get('src') ?? tag.attributes.get('data-src') ?? '', context);
    const alt = tag.attributes.get('alt') ?? '';
    into.push(src ? { type: 'image', src, alt, title: tag.attributes.get('title') || null } : { type: 'text', value: alt });
  } else if (!tag.void && ROLES.get(tag.name) !== 'void' && open.length < MAX_OPEN) open.push({ tag, children: [] });
}

/** Closes the innermost open element. */
function closeLast({ root, open }: Tree, context: Context): void {
  const last = open.pop();
  if (last) append(open.at(-1)?.children ?? root, wrap(last, context));
}

const MARKS: ReadonlyMap<string, (children: Inline[]) => Inline> = new Map<string, (children: Inline[]) => Inline>([
  ...['em', 'i'].map((name) => [name, (children: Inline[]): Inline => ({ type: 'emphasis', children })] as const),
  ...['strong', 'b'].map((name) => [name, (children: Inline[]): Inline => ({ type: 'strong', children })] as const),
  ...['del', 's', 'strike'].map((name) => [name, (children: Inline[]): Inline => ({ type: 'styled', tag: 'del', children })] as const),
  ...(['sub', 'sup', 'kbd', 'mark'] as const).map(
    (tag) => [tag, (children: Inline[]): Inline => ({ type: 'styled', tag, children })] as const,
  ),
  ...['code', 'tt', 'samp'].map((name) => [name, (children: Inline[]): Inline => ({ type: 'code', value: shown(children) })] as const),
]);

function wrap({ tag, children }: Open, context: Context): Inline[] {
  if (tag.name === 'iframe') {
    const src = tag.attributes.get('src') ?? '';
    return /^(?:https?:)?\/\//.test(src) ? [{ type: 'link', href: src, title: null, children: [{ type: 'text', value: src }] }] : [];
  }
  if (isSkipped(tag)) return [];
  if (tag.name === 'a') {
    const href = context.addresses.resolve(tag.attributes.get('href') ?? '');
    return href ? [{ type: 'link', href, title: tag.attributes.get('title') || null, children }] : children;
  }
  const mark = MARKS.get(tag.name);
  return mark ? [mark(children)] : children;
}
