import type { PhrasingContent } from 'mdast';

const BREAK = /^<br\b[^>]*>$/i;
/** Tags of block elements within a line of Markdown end a paragraph, as they do in a browser. */
const BLOCK = /^<\/?(?:p|div|center|section|article|blockquote|h[1-6]|ul|ol|li|table|tr|td|figure|figcaption|pre|hr)\b[^>]*>$/i;

/**
 * Cuts a paragraph's content where two line breaks meet or a block element begins or ends, and around the texts that `alone` names
 * (template tokens on lines of their own).
 */
export function splitParagraph(nodes: readonly PhrasingContent[], alone: (text: string) => readonly string[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  const cut = (): void => {
    if (parts.at(-1)?.length) parts.push([]);
  };
  let breaks = 0;
  for (const node of nodes) {
    const isBreak = node.type === 'break' || (node.type === 'html' && BREAK.test(node.value));
    const isGap = isBreak || (node.type === 'text' && node.value.trim() === '');
    if (isBreak) breaks++;
    else if (!isGap) {
      if (breaks > 1) cut();
      breaks = 0;
    }
    if (node.type === 'html' && BLOCK.test(node.value)) cut();
    else if (node.type !== 'text') parts.at(-1)?.push(node);
    else {
      for (const [i, value] of alone(node.value).entries()) {
        if (i > 0) cut();
        parts.at(-1)?.push({ ...node, value });
      }
    }
  }
  return parts.filter((part) => part.length > 0);
}
