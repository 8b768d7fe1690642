import type { Block } from '../../../../src/model/block.ts';
import type { Claim, FieldName } from '../../../../src/model/claim.ts';
import type { Document } from '../../../../src/model/document.ts';
import type { Inline } from '../../../../src/model/inline.ts';
import { readHtml } from '../../../../src/readers/html/read.ts';

/** Reads a page, or a fragment, as the library would. */
export function read(text: string, url?: string): Document {
  return readHtml({ id: 'page.html', text, sha256: '', ...(url === undefined ? {} : { url }) }, new Map());
}

/** Reads what stands in the body of a page. */
export const body = (html: string, url?: string): Document => read(`<!doctype html><html><body>${html}</body></html>`, url);

/** Blocks as one line each: kind, level or place, then the content with its marks spelled out. */
export const lines = (html: string): string[] => body(html).blocks.map(line);

/** One block as a line. */
export function line(block: Block): string {
  const { kind, hidden, place } = block;
  const lists = place.containers.map((container) =>
    container.kind === 'quote' ? '>' : `${container.ordered ? container.start : '-'}.${container.item}`,
  );
  const name = kind === 'heading' ? `h${place.level}` : kind;
  return [hidden ? 'hidden' : '', name, lists.join(' '), `| ${shown(block)}`].filter(Boolean).join(' ');
}

function shown({ content }: Block): string {
  if (content.type === 'inline') return inline(content.inlines);
  if (content.type === 'table') return content.rows.map((row) => row.map(inline).join(' ; ')).join(' / ');
  return content.value;
}

/** Inlines with their marks as tags. */
export function inline(inlines: readonly Inline[]): string {
  return inlines.map(one).join('');
}

function one(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'code':
      return `\`${node.value}\``;
    case 'raw':
      return `«${node.value}»`;
    case 'break':
      return '⏎';
    case 'image':
      return `![${node.alt}](${node.src})`;
    case 'link':
      return `[${inline(node.children)}](${node.href})`;
    default: {
      const tag = { emphasis: 'em', strong: 'b', styled: node.type === 'styled' ? node.tag : '' }[node.type];
      return `<${tag}>${inline(node.children)}</${tag}>`;
    }
  }
}

/** Claims of a field as `from key: value`. */
export function claims(document: Document, field: FieldName): string[] {
  return document.claims.filter((claim) => claim.field === field).map((claim) => `${claim.from} ${claim.key}: ${said(claim)}`);
}

const said = ({ value }: Claim): string => (typeof value === 'string' ? value : JSON.stringify(value));
