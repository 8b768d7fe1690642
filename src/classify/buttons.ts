import type { Block } from '../model/block.ts';
import type { Document } from '../model/document.ts';
import type { Image, Inline } from '../model/inline.ts';
import { fold } from '../text/fold.ts';

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
  for (const block of format === 'html' ? blocks : []) {
    if (block.text !== '') continue;
    for (const { src, alt } of picturesOf(block)) if (alt === '') counts.set(src, (counts.get(src) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([src, count]) => (count >= REPEATED ? [src] : [])));
}

/** True for a block that holds pictures of a set, and no others. */
export function showsOnly(pictures: ReadonlySet<string>, block: Block): boolean {
  if (pictures.size === 0) return false;
  const found = picturesOf(block);
  return found.length > 0 && found.every(({ src, alt }) => alt === '' && pictures.has(src));
}

/** What tells a block of pictures alone from the article's: that each shares, prints or saves the page. Null for other blocks. */
export function buttonIn(block: Block): string | null {
  const found = picturesOf(block).map(buttonOf);
  return found.every((evidence) => evidence !== null) ? (found[0] ?? null) : null;
}

/** What pages write around a name in the description of somebody's portrait. */
const PORTRAIT =
  /^(?:(?:(?:author|user|profile) )?(?:avatar|photo(?:graph)?|picture|portrait|headshot|image|profile(?: (?:photo|picture|image))?) (?:of|for|by) )?(.+?)(?:['’]s? (?:avatar|photo|picture|profile picture))?$/i;

/** What tells a block of pictures alone from the article's: that each is called by the name of one who wrote it. `authors` are folded. */
export function portraitIn(block: Block, authors: ReadonlySet<string>): string | null {
  if (authors.size === 0) return null;
  const found = picturesOf(block).map(({ alt }) => PORTRAIT.exec(alt.trim())?.[1] ?? '');
  return found.every((name) => authors.has(fold(name))) ? (found[0] ?? null) : null;
}

/** What makes a picture a button; null where nothing does. */
function buttonOf({ alt, href }: Picture): string | null {
  if (href !== null && SHARES.test(href)) return 'leads where pages are shared';
  return CALLED.test(alt.trim()) ? alt.trim() : null;
}

/** A picture, and where the link around it leads. */
interface Picture extends Pick<Image, 'src' | 'alt'> {
  readonly href: string | null;
}

const picturesOf = ({ content }: Block): readonly Picture[] => (content.type === 'inline' ? picturesIn(content.inlines, null) : []);

function picturesIn(inlines: readonly Inline[], href: string | null): Picture[] {
  return inlines.flatMap((inline): Picture[] => {
    if (inline.type === 'image') return [{ src: inline.src, alt: inline.alt, href }];
    return 'children' in inline ? picturesIn(inline.children, inline.type === 'link' ? inline.href : href) : [];
  });
}
