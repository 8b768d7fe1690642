import type { Block } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';

/** What the inline tree of a block holds, in characters without white space and in counts. */
export interface InlineStats {
  readonly chars: number;
  readonly linkChars: number;
  readonly boldChars: number;
  readonly italicChars: number;
  readonly links: number;
  readonly breaks: number;
  readonly images: number;
  /** Links by kind: to a fragment, mail/phone/script, tag/author/section pages, social networks. */
  readonly anchors: number;
  readonly contacts: number;
  readonly listings: number;
  readonly socials: number;
}

/** True for a line that is bold from end to end. */
export const isBold = ({ chars, boldChars }: InlineStats): boolean => chars > 0 && boldChars >= chars;

const CONTACT = /^(?:mailto:|tel:|javascript:)/i;
const LISTING = /\/(?:tags?|topics?|authors?|categor(?:y|ies)|sections?|people|by|profiles?|staff|contributors?|users?)\//i;
const SOCIAL =
  /facebook\.com|twitter\.com|\/\/x\.com\/|linkedin\.com|pinterest\.|whatsapp|telegram|reddit\.com|instagram\.com|\/\/t\.me\/|tumblr\.com|bsky\.app/i;

class Stats {
  chars = 0;
  linkChars = 0;
  boldChars = 0;
  italicChars = 0;
  links = 0;
  breaks = 0;
  images = 0;
  anchors = 0;
  contacts = 0;
  listings = 0;
  socials = 0;
}

interface Around {
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

const PLAIN: Around = { link: false, bold: false, italic: false };

/** Counts what a block's inline tree holds. */
export function inlineStats(block: Block): InlineStats {
  const stats = new Stats();
  const { content } = block;
  if (content.type === 'inline') walk(content.inlines, PLAIN, stats);
  else if (content.type === 'table') for (const row of content.rows) for (const cell of row) walk(cell, PLAIN, stats);
  else stats.chars = content.value.length;
  return stats;
}

function walk(inlines: readonly Inline[], around: Around, stats: Stats): void {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
      case 'code':
      case 'raw':
        countText(inline.value, around, stats);
        break;
      case 'link':
        countLink(inline.href, stats);
        walk(inline.children, { link: true, bold: around.bold, italic: around.italic }, stats);
        break;
      case 'strong':
        walk(inline.children, { link: around.link, bold: true, italic: around.italic }, stats);
        break;
      case 'emphasis':
        walk(inline.children, { link: around.link, bold: around.bold, italic: true }, stats);
        break;
      case 'styled':
        walk(inline.children, around, stats);
        break;
      case 'image':
        stats.images++;
        break;
      default:
        stats.breaks++;
    }
  }
}

function countText(value: string, around: Around, stats: Stats): void {
  const length = value.length;
  stats.chars += length;
  if (around.link) stats.linkChars += length;
  if (around.bold) stats.boldChars += length;
  if (around.italic) stats.italicChars += length;
}

function countLink(href: string, stats: Stats): void {
  stats.links++;
  if (href.startsWith('#')) stats.anchors++;
  else if (CONTACT.test(href)) stats.contacts++;
  else if (LISTING.test(href)) stats.listings++;
  else if (SOCIAL.test(href)) stats.socials++;
}
