import type { Block } from '../../../../src/model/block.ts';
import type { Document } from '../../../../src/model/document.ts';
import type { Inline } from '../../../../src/model/inline.ts';
import { readText } from '../../../../src/readers/text/text.ts';

/** Reads a dump. */
export function read(text: string): Document {
  return readText({ id: 'dump.txt', text, sha256: '' }, new Map());
}

/** The blocks of a dump, each as `kind: text`. */
export function outline(text: string): string[] {
  return read(text).blocks.map((block) => `${block.kind}: ${block.text}`);
}

/** The codes of the messages that a dump gets. */
export function codes(text: string): string[] {
  return read(text).messages.map((message) => message.code);
}

/** The inlines of a block, marked as in Markdown. */
export function marked(block: Block | undefined): string {
  return block?.content.type === 'inline' ? block.content.inlines.map(mark).join('') : '';
}

function mark(inline: Inline): string {
  const inner = 'children' in inline ? inline.children.map(mark).join('') : '';
  if (inline.type === 'link') return `[${inner}](${inline.href})`;
  if (inline.type === 'image') return `![${inline.alt}](${inline.src})`;
  if (inline.type === 'strong') return `**${inner}**`;
  if (inline.type === 'emphasis') return `*${inner}*`;
  if (inline.type === 'code') return `\`${inline.value}\``;
  return inline.type === 'text' ? inline.value : inner;
}
