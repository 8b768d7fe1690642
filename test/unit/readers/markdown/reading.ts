import type { Block } from '../../../../src/model/block.ts';
import type { Inline } from '../../../../src/model/inline.ts';
import type { FormatName } from '../../../../src/model/source.ts';
import { readHtml } from '../../../../src/readers/html/read.ts';
import { readMarkdown } from '../../../../src/readers/markdown/read.ts';
import type { Read } from '../../../../src/readers/reader.ts';

const READERS: ReadonlyMap<FormatName, Read> = new Map([['html', readHtml]]);

export const read = (text: string, url?: string) =>
  readMarkdown({ id: 'note', text, sha256: '', ...(url === undefined ? {} : { url }) }, READERS);

/** Inlines in a notation that shows every node. */
export function shown(inlines: readonly Inline[]): string {
  return inlines.map(one).join('');
}

function one(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'raw':
      return `⟦${inline.value}⟧`;
    case 'code':
      return `‹${inline.value}›`;
    case 'break':
      return '↵';
    case 'image':
      return `(img ${[inline.src, inline.alt, inline.title].filter((part) => part).join(' | ')})`;
    case 'link':
      return `(a ${[inline.href, inline.title].filter((part) => part).join(' | ')}: ${shown(inline.children)})`;
    case 'styled':
      return `(${inline.tag} ${shown(inline.children)})`;
    default:
      return `(${inline.type === 'strong' ? 'b' : 'i'} ${shown(inline.children)})`;
  }
}

/** A block in one line: where it stands, what it is, what it says. */
export function line({ kind, content, place }: Block): string {
  const around = place.containers.map((one) => (one.kind === 'quote' ? '>' : one.ordered ? `${one.start + one.item}.` : '-')).join('');
  const name = kind === 'heading' ? `h${place.level}` : kind;
  const said =
    content.type === 'inline'
      ? shown(content.inlines)
      : content.type === 'table'
        ? content.rows.map((row) => row.map(shown).join(' | ')).join(' // ')
        : content.type === 'code'
          ? `${content.language ?? ''}«${content.value}»`
          : `raw«${content.value}»`;
  return `${around}${around === '' ? '' : ' '}${name}: ${said}`.trimEnd();
}

/** The blocks of a text, a line each. */
export const outline = (text: string, url?: string): string[] => read(text, url).blocks.map(line);

/** The inlines of a text that is one block. */
export const inline = (text: string, url?: string): string => {
  const { blocks } = read(text, url);
  return blocks.map((block) => (block.content.type === 'inline' ? shown(block.content.inlines) : line(block))).join(' ¶ ');
};
