import type { Block } from '../model/block.ts';
import type { Document } from '../model/document.ts';
import type { Image, Inline } from '../model/inline.ts';

/** Addresses at which networks, readers and mail programs take what a reader shares. */
const SHARES =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent|share)\b|linkedin\.com\/(?:sharearticle|sharing|cws\/share)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/(?:r\/[\w-]+\/)?submit|tumblr\.com\/(?:share|widgets\/share)|whatsapp\.com\/send|wa\.me\/\?|(?:t|telegram)\.me\/share|bsky\.app\/intent|threads\.(?:net|com)\/intent|flipboard\.com\/bookmarklet|getpocket\.com\/(?:save|edit)|vk\.com\/share|line\.me\/(?:r\/)?(?:msg|share)|buffer\.com\/add|xing\.com\/(?:spi\/shares|social_plugins\/share)|news\.ycombinator\.com\/submitlink|service\.weibo\.com\/share)|^(?:whatsapp:\/\/send|mailto:\?)/i;
/** What such a picture is called where its address tells nothing: as a whole, for a picture of a print or of a pin is none. */
const CALLED =
  /^(?:share(?: (?:on|via|by|to|with|this)\b.{0,30})?|tweet(?: this.{0,12})?|pin (?:it|this)|(?:print|e-?mail|save|copy)(?: (?:this|the))?(?: (?:page|article|story|post|resource|link|recipe))?|(?:facebook|(?:x\/)?twitter|x|linkedin|pinterest|whatsapp|reddit|telegram|bluesky|e-?mail|print|copy link|share)[ -](?:icon|button))$/i;

/** So many times a page shows a bullet, an arrow or a divider; a photograph it shows once, or once more at its end. */
const REPEATED = 3;

/** Addresses of pictures without a word for those who cannot see them that a page shows again and again: its decoration. */
export function decorationsOf({ format, blocks }: Document): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (format === 'html') {
    for (const { content, text } of blocks) {
      if (text !== '' || content.type !== 'inline') continue;
      for (const { src, alt } of imagesIn(content.inlines)) if (alt === '') counts.set(src, (counts.get(src) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([src, count]) => (count >= REPEATED ? [src] : [])));
}

/** True for a block that holds pictures of a set, and no others. */
export function showsOnly(pictures: ReadonlySet<string>, { content }: Block): boolean {
  if (pictures.size === 0 || content.type !== 'inline') return false;
  const found = imagesIn(content.inlines);
  return found.length > 0 && found.every(({ src, alt }) => alt === '' && pictures.has(src));
}

function imagesIn(inlines: readonly Inline[]): Image[] {
  return inlines.flatMap((inline) => (inline.type === 'image' ? [inline] : 'children' in inline ? imagesIn(inline.children) : []));
}

/** What tells a block of pictures alone from the article's: that each shares, prints or saves the page. Null for other blocks. */
export function buttonIn({ content }: Block): string | null {
  if (content.type !== 'inline') return null;
  const found = picturesIn(content.inlines, null);
  return found.length > 0 && found.every((evidence) => evidence !== null) ? (found[0] ?? null) : null;
}

/** For every picture, what makes it a button; null where nothing does. `href` is where the link around it leads. */
function picturesIn(inlines: readonly Inline[], href: string | null): (string | null)[] {
  return inlines.flatMap((inline): (string | null)[] => {
    if (inline.type === 'image')
      return [
        href !== null && SHARES.test(href) ? 'leads where pages are shared' : CALLED.test(inline.alt.trim()) ? inline.alt.trim() : null,
      ];
    return 'children' in inline ? picturesIn(inline.children, inline.type === 'link' ? inline.href : href) : [];
  });
}
