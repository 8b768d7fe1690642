import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { collapse } from '../../text/space.ts';
import { EMBED_HOSTS, EMBED_TAGS, VIDEO_ADDRESSES } from './data/embeds.ts';
import { nodesOf } from './parse.ts';

/** Attributes in which lazy loaders keep the real address, best first. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-full-src',
  'data-hi-res-src',
  'data-image-src',
  'data-img-src',
  'data-url',
] as const;
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;
/** An address that only holds the place until a script puts the real one. */
const PLACEHOLDER =
  /^\s*(?:$|data:|about:|cid:|\/\/:)|\b(?:placeholder|missing-image|blank|spacer|transparent|grey|1x1|pixel|lazy|loading)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)/i;
/** A file that is no picture by any other name: nobody calls a photograph so. `loading-dock.jpg` may be one. */
const STAND_IN =
  /(?:[/_-][\w-]*placeholder[\w-]*\.(?:gif|png|svg|jpe?g|webp)|\/missing-image\.svg|[/_](?:1x1|spacer|blank|pixel|trans(?:parent)?)(?:[._-]\w+)?\.(?:gif|png|svg))(?:$|[?#])/i;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const WORD = /[\p{L}\p{N}]/u;
/** Longest `alt` that can be one emoji: a family of four with skin tones. */
const EMOJI_LENGTH = 16;

/** Address of the picture that an image element shows, null where none is known. */
export function imageSource(image: Element): string | null {
  const { attribs } = image;
  for (const name of LAZY) {
    const value = attribs[name];
    if (value && !PLACEHOLDER.test(value) && /[./]/.test(value)) return value.trim();
  }
  const { src } = attribs;
  if (src && !PLACEHOLDER.test(src)) return src.trim();
  for (const name of LAZY_SETS) {
    const best = largest(attribs[name]);
    if (best) return best;
  }
  return (
    pictureSource(image) ??
    twinSource(image) ??
    unknownLazy(image) ??
    linkedPicture(image) ??
    (src && !/^\s*(?:(?:data|about):|\/\/:)/i.test(src) && !STAND_IN.test(src) ? src.trim() : null)
  );
}

/** How lazy loaders that are not known by name call the address, and what it looks like: the picture itself, not a page that shows or counts it. */
const LAZY_NAME = /^data-(?!.*(?:track|share|pin|link|href|page|thumb|set$)).*(?:src|lazy|url|original)/;
const PICTURE_FILE = /^\S+\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#&/:])/i;

/** The address in an attribute of a lazy loader that is not known by name. */
function unknownLazy({ attribs }: Element): string | null {
  for (const [name, value] of Object.entries(attribs))
    if (LAZY_NAME.test(name) && PICTURE_FILE.test(value) && !PLACEHOLDER.test(value)) return value;
  return null;
}

/** The picture that opens when the image is clicked. */
function linkedPicture({ parent }: Element): string | null {
  const href = parent && isTag(parent) && parent.name === 'a' ? parent.attribs.href : undefined;
  return href && PICTURE_FILE.test(href) ? href : null;
}

/** The candidate of a `srcset` with the greatest width or density. */
function largest(srcset: string | undefined): string | null {
  if (!srcset) return null;
  let best: string | null = null;
  let size = -1;
  for (const candidate of srcset.split(/,\s+|,$/)) {
    const [url, descriptor] = candidate.trim().split(/\s+/);
    const value = descriptor ? Number.parseFloat(descriptor) : 0;
    if (url && !PLACEHOLDER.test(url) && value > size) {
      best = url;
      size = value;
    }
  }
  return best;
}

function pictureSource(image: Element): string | null {
  const picture = image.parent;
  if (!picture || !isTag(picture) || picture.name !== 'picture') return null;
  for (const source of picture.children) {
    if (!isTag(source) || source.name !== 'source') continue;
    const best = largest(source.attribs.srcset) ?? largest(source.attribs['data-srcset']);
    if (best) return best;
  }
  return null;
}

/** The address in a `noscript` right after a lazy image or its container. */
function twinSource(image: Element): string | null {
  const twin = nextElement(image) ?? (image.parent && isTag(image.parent) ? nextElement(image.parent) : null);
  if (twin?.name !== 'noscript') return null;
  for (const node of nodesOf(twin)) {
    if (isTag(node) && node.name === 'img') return node.attribs.src?.trim() || largest(node.attribs.srcset);
  }
  return null;
}

function nextElement(element: Element): Element | null {
  let next = element.next;
  while (next && !isTag(next) && !(isText(next) && next.data.trim() !== '')) next = next.next;
  return next && isTag(next) ? next : null;
}

/** The emoji that an image stands for, null where it is a picture. */
export function emojiOf(image: Element): string | null {
  const { alt } = image.attribs;
  return alt && alt.length <= EMOJI_LENGTH && PICTOGRAPH.test(alt) && !WORD.test(alt) ? collapse(alt) : null;
}

/** Address of what a known player or embedded post shows; null for other elements. */
export function embedAddress(element: Element): string | null {
  const { name, attribs } = element;
  const known = EMBED_TAGS[name];
  if (known) {
    const id = attribs[known.attribute]?.trim();
    return id ? known.prefix + id : null;
  }
  if (name !== 'iframe') return null;
  const found = [attribs.src, attribs['data-src'], attribs['data-lazy-src']].find((value) => value && /^\s*(?:https?:)?\/\//i.test(value));
  if (!found) return null;
  const address = found.trim().replace(/^\/\//, 'https://');
  if (!EMBED_HOSTS.test(address)) return null;
  for (const { pattern, prefix } of VIDEO_ADDRESSES) {
    const id = pattern.exec(address)?.[1];
    if (id) return prefix + id;
  }
  return address;
}

/** Address of an embedded post that is spelled out as a quote with an empty or scripted inside; null for other quotes. */
export function postAddress(quote: Element): string | null {
  const { attribs } = quote;
  if (
    !/(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media)/.test(
      attribs.class ?? '',
    )
  ) {
    return null;
  }
  return (attribs.cite ?? attribs['data-instgrm-permalink'] ?? attribs['data-text-post-permalink'])?.trim() || null;
}

/** How far above its image a `noscript` stands. */
const TWIN_DEPTH = 4;

/** True for an image in a `noscript` that repeats one that a script loads. */
export function isTwin(image: Element): boolean {
  let parent = image.parent;
  for (let up = 0; parent && up < TWIN_DEPTH; up++) {
    if (isTag(parent) && parent.name === 'noscript') return true;
    parent = parent.parent;
  }
  return false;
}
