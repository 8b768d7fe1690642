import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Container } from '../../../src/model/block.ts';
import type { Inline } from '../../../src/model/inline.ts';

/** What a GFM parser makes of the text. */
export function reparse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** One character with the marks around it, sorted; white space has none. */
type Sign = string;

/** Emphasis of punctuation may be left out, and is no loss. */
function isExact(mark: string): boolean {
  return mark !== 'emphasis' && mark !== 'strong';
}

class Signs {
  readonly list: Sign[] = [];

  /** `exact` counts emphasis of punctuation, too. */
  add(text: string, marks: readonly string[], exact = false): void {
    for (const char of text) {
      const space = /\s/.test(char);
      if (!space)
        this.list.push([char, ...[...new Set(exact || /[\p{L}\p{N}]/u.test(char) ? marks : marks.filter(isExact))].sort()].join(' '));
      else if (this.list.at(-1) !== ' ') this.list.push(' ');
    }
  }

  object(name: string, marks: readonly string[]): void {
    this.list.push([name, ...[...new Set(marks)].sort()].join(' '));
  }

  trimmed(): readonly Sign[] {
    const from = this.list[0] === ' ' ? 1 : 0;
    return this.list.slice(from, this.list.at(-1) === ' ' ? -1 : undefined);
  }
}

/** The characters that inlines mean, with their marks. */
export function meant(inlines: readonly Inline[], options: { bold?: boolean; exact?: boolean } = {}): readonly Sign[] {
  const signs = new Signs();
  const walk = (nodes: readonly Inline[], marks: readonly string[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') signs.add(node.value, marks, options.exact);
      else if (node.type === 'code') signs.add(node.value, [...marks, 'code'], options.exact);
      else if (node.type === 'image') signs.object(`image:${node.src}:${node.alt}`, marks);
      else if (node.type === 'break' || node.type === 'raw') signs.add(' ', marks);
      else if (node.type === 'styled') walk(node.children, [...marks, node.tag]);
      else if (node.type === 'link')
        walk(node.children, marks.some((mark) => mark.startsWith('link:')) ? marks : [...marks, `link:${node.href}`]);
      else walk(node.children, node.type === 'strong' && options.bold ? marks : [...marks, node.type]);
    }
  };
  walk(inlines, []);
  return signs.trimmed();
}

const HTML = /^<(\/?)(em|strong|del|sub|sup|kbd|mark|code|br)>$/;
const MARK_OF_TAG: Readonly<Record<string, string>> = { em: 'emphasis' };

/** The characters that a parser found, with their marks; the few HTML tags that the writer uses count as marks. */
export function found(nodes: readonly PhrasingContent[]): readonly Sign[] {
  const signs = new Signs();
  const tags: string[] = [];
  const walk = (children: readonly PhrasingContent[], marks: readonly string[]): void => {
    for (const node of children) {
      const around = [...marks, ...tags];
      if (node.type === 'text') signs.add(node.value, around);
      else if (node.type === 'inlineCode') signs.add(node.value, [...around, 'code']);
      else if (node.type === 'image') signs.object(`image:${node.url}:${node.alt}`, around);
      else if (node.type === 'break') signs.add(' ', around);
      else if (node.type === 'html') {
        const [, slash, tag = ''] = HTML.exec(node.value) ?? [];
        if (tag === '') signs.object(node.value, around);
        else if (tag === 'br') signs.add(' ', around);
        else if (slash) tags.splice(tags.lastIndexOf(MARK_OF_TAG[tag] ?? tag), 1);
        else tags.push(MARK_OF_TAG[tag] ?? tag);
      } else if (node.type === 'link') walk(node.children, [...around, `link:${node.url}`]);
      else if (node.type === 'delete') walk(node.children, [...around, 'del']);
      else if ('children' in node) walk(node.children as PhrasingContent[], [...around, node.type]);
      else signs.object(node.type, around);
    }
  };
  walk(nodes, []);
  return signs.trimmed();
}

/** One block with what it stands in: `quote`, `ul`, `ol 3`, and the number of the item. */
export interface Placed {
  readonly type: string;
  readonly inside: string;
  readonly signs: readonly Sign[] | string;
}

/** The blocks that a parser found, flat, each with the lists and quotes around it. */
export function foundBlocks(root: Nodes, inside: readonly string[] = []): Placed[] {
  if (!('children' in root)) return [];
  return root.children.flatMap((node): Placed[] => {
    if (node.type === 'blockquote') return foundBlocks(node, [...inside, 'quote']);
    if (node.type === 'list') {
      const name = node.ordered ? `ol ${node.start}` : 'ul';
      return node.children.flatMap((item, i) => foundBlocks(item, [...inside, `${name} #${i}`]));
    }
    const place = inside.join(' > ');
    if (node.type === 'paragraph') return [{ type: 'paragraph', inside: place, signs: found(node.children) }];
    if (node.type === 'heading') return [{ type: `heading ${node.depth}`, inside: place, signs: found(node.children) }];
    if (node.type === 'code') return [{ type: `code ${node.lang ?? ''}`, inside: place, signs: node.value }];
    if (node.type === 'thematicBreak') return [{ type: 'break', inside: place, signs: '' }];
    if (node.type === 'table')
      return [
        {
          type: 'table',
          inside: place,
          signs: node.children.flatMap((row) => row.children.flatMap((cell) => ['|', ...found(cell.children)])),
        },
      ];
    return [{ type: node.type, inside: place, signs: 'value' in node ? node.value : '' }];
  });
}

/** The blocks as they are meant. Every list and quote is expected to be whole: its items are numbered from 0. */
export function meantBlocks(blocks: readonly Block[]): Placed[] {
  return blocks.map(({ kind, content, place }): Placed => {
    const inside = place.containers.map(nameOf).join(' > ');
    if (content.type === 'code') return { type: `code ${content.language ?? ''}`, inside, signs: content.value };
    if (content.type === 'table')
      return { type: 'table', inside, signs: content.rows.flatMap((row) => row.flatMap((cell) => ['|', ...meant(cell)])) };
    if (content.type === 'raw') return { type: 'html', inside, signs: content.value };
    if (kind === 'break') return { type: 'break', inside, signs: '' };
    if (kind === 'heading')
      return { type: `heading ${place.level}`, inside, signs: meant(content.inlines, { bold: allStrong(content.inlines) }) };
    return { type: 'paragraph', inside, signs: meant(content.inlines) };
  });
}

function allStrong(inlines: readonly Inline[]): boolean {
  return meant(inlines, { exact: true }).every((sign) => sign === ' ' || sign.includes(' strong'));
}

function nameOf(container: Container): string {
  if (container.kind === 'quote') return 'quote';
  return `${container.ordered ? `ol ${container.start}` : 'ul'} #${container.item}`;
}
