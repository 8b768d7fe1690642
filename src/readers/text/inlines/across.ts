import type { Inline } from '../../../model/inline.ts';
import type { MarkdownInlines } from './markdown.ts';

/** Blocks that a link reaches back over: a teaser has a picture, a kicker, a headline, a text and a date. */
const FARTHEST = 12;

/**
 * Puts links together that hold several blocks: html2text writes a teaser as `[`, its headline, its text and `](address)`,
 * each a block of its own. All of them become links. Null stands for blocks without inlines.
 */
export function linksAcross(reads: readonly (MarkdownInlines | null)[]): (readonly Inline[] | null)[] {
  const out = reads.map((read) => read?.inlines ?? null);
  let opened: number | null = null;
  reads.forEach((read, i) => {
    if (read?.closes && opened !== null && i - opened <= FARTHEST) {
      for (let j = opened; j < i; j++) {
        const inlines = out[j];
        if (inlines && !hasLink(inlines))
          out[j] = [{ type: 'link', href: read.closes, title: null, children: j === opened ? withoutBracket(inlines) : inlines }];
      }
    }
    if (read?.closes) opened = null;
    if (read?.opens) opened = i;
  });
  return out;
}

function hasLink(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'link' || ('children' in inline && hasLink(inline.children)));
}

/** The inlines less the `[` that they begin with. */
function withoutBracket(inlines: readonly Inline[]): Inline[] {
  const at = inlines.findIndex((inline) => inline.type === 'text' && inline.value.trim() !== '');
  return inlines.map((inline, i) => (i === at && inline.type === 'text' ? { ...inline, value: inline.value.replace('[', '') } : inline));
}
