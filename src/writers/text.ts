import type { Block } from '../model/block.ts';
import type { Write } from './writer.ts';

/** Writes the body without marks, paragraphs parted by a blank line. */
export const writeText: Write = (article) => {
  const parts = article.blocks.map(plain).filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
};

/** Code keeps its indentation; a break has nothing to say. */
function plain({ kind, content, text }: Block): string {
  if (content.type === 'code') return content.value.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
  return kind === 'break' ? '' : text;
}
