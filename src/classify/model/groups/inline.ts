import type { Group } from '../matrix.ts';
import type { Scored } from '../page.ts';

const WRAPPER_TAGS = ['a', 'strong', 'em', 'span', 'time', 'small', 'cite', 'label', 'font', 'code', 'u'];
const SAME_AS: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

/** Images counted before a block, at most. */
const MAX_IMAGES = 5;

/** 0 without a wrapper, 1 to 11 for a known outermost one, 12 for another. */
function wrapperClass(scored: Scored): number {
  const outer = scored.block.wrappers[0];
  if (!outer) return 0;
  const at = WRAPPER_TAGS.indexOf(SAME_AS[outer.tag] ?? outer.tag);
  return at < 0 ? WRAPPER_TAGS.length + 1 : at + 1;
}

/** What stands inside the block's line: links, marks, breaks, images. */
export const inlineGroup: Group = {
  name: 'inline',
  names: [
    'linkDensity',
    'links',
    'bold',
    'italic',
    'breaks',
    'imagesBefore',
    'images',
    'anchors',
    'contacts',
    'listings',
    'socials',
    'wrapper',
    'kind',
  ],
  fill(page, out) {
    const kinds = ['paragraph', 'heading', 'item', 'table', 'code', 'figure', 'break'];
    for (const [i, scored] of page.blocks.entries()) {
      const { inline } = scored;
      const chars = Math.max(1, inline.chars);
      out.row(i);
      out.put(scored.linkDensity, inline.links, inline.boldChars / chars, inline.italicChars / chars, inline.breaks);
      out.put(Math.min(MAX_IMAGES, scored.imagesBefore), Math.min(MAX_IMAGES, inline.images));
      out.put(inline.anchors, inline.contacts, inline.listings, inline.socials, wrapperClass(scored), kinds.indexOf(scored.block.kind));
    }
  },
};
