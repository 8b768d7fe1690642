import type { Inline } from '../model/inline.ts';

/** True where an image stands among inlines, at any depth. */
export function hasImage(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'image' || ('children' in inline && hasImage(inline.children)));
}
