import type { Block } from '../../model/block.ts';
import { collapse } from '../../text/space.ts';
import { hasWord } from '../../text/words.ts';

/** A text that is not to be parsed, as paragraphs parted by blank lines. */
export function plainBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const chunk of source.split(/(\r?\n[ \t]*\r?\n)/)) {
    const text = collapse(chunk);
    if (text !== '') {
      const from = start + chunk.length - chunk.trimStart().length;
      const span = { start: from, end: start + chunk.trimEnd().length };
      blocks.push({
        id: blocks.length,
        kind: hasWord(text) ? 'paragraph' : 'break',
        text,
        content: { type: 'inline', inlines: [{ type: 'text', value: text }] },
        span,
        spans: [span],
        path: [],
        wrappers: [],
        place: { containers: [], level: 0 },
        hidden: false,
      });
    }
    start += chunk.length;
  }
  return blocks;
}
