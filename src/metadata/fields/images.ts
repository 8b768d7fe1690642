import type { Figure } from '../../model/article.ts';
import type { Claim, ImageValue } from '../../model/claim.ts';
import { captionParts, splitCredit } from '../../text/credit.ts';
import { Expression } from '../../text/expression.ts';
import { cleanUrl } from '../../text/url.ts';
import { type Decision, EMPTY, type Evidence, type Loser, ranked, SAME, WEAKER } from '../evidence.ts';
import { cleanText, loose } from '../strings.ts';
import { isStandIn } from './stand-ins.ts';

/** The lead image and the others. */
export interface Images {
  readonly image: Decision<ImageValue | null>;
  readonly figures: Decision<readonly Figure[]>;
}

interface Picture {
  readonly claim: Claim;
  readonly value: ImageValue;
  readonly signs: Signs;
}

/** What tells one picture from another, worked out once: each is compared with many. */
interface Signs {
  readonly src: string | null;
  /** The file's name without its size; empty where it is too short to tell. */
  readonly file: string;
  /** The caption or alt text. */
  readonly said: string;
}

/** What is known of the article before its pictures. */
interface About {
  readonly url: string | null;
  readonly title: string | null;
  /** Names of the site. */
  readonly names: readonly string[];
}

/** Lead image with its caption once; every further image with its place in the body. */
export function resolveImages(evidence: Evidence, { url, title, names }: About): Images {
  const read = (claim: Claim): Picture => pictureOf(claim, clean(claim, url));
  const all = ranked(evidence, 'image').map(read);
  const standIn = ({ claim, value }: Picture): boolean =>
    claim.from !== 'front-matter' && claim.from !== 'option' && value.src !== null && isStandIn(value.src, title, names);
  const stated = all.filter((picture) => picture.claim.block === null && !isEmpty(picture.value) && !standIn(picture));
  const shown = [...all.filter(({ claim }) => claim.block !== null), ...ranked(evidence, 'figures').map(read)]
    .filter(({ value }) => !isEmpty(value))
    .sort((a, b) => (a.claim.block ?? -1) - (b.claim.block ?? -1));
  const merged = merge(shown);
  const firstKept = evidence.kept[0]?.id ?? Number.POSITIVE_INFINITY;
  const top = stated.find(({ value }) => value.src !== null);
  const lead = merged.find(
    ({ signs, claim }) => (top && sameImage(signs, top.signs)) || (claim.field === 'image' && (claim.block ?? 0) <= firstKept),
  );
  const winners = [...new Set([top, lead].flatMap((picture) => (picture ? [picture.claim] : [])))];
  const image = top || lead ? join(top?.value ?? null, lead?.value ?? null, stated) : null;
  const told = image && signsOf(image);
  const rest = merged.filter((picture) => picture !== lead && !(told && sameCaption(picture.signs, told)));
  return { image: { value: image, winners, losers: losersOf(all, winners, told, standIn) }, figures: figuresOf(rest, evidence) };
}

const isEmpty = (value: ImageValue): boolean => value.src === null && value.caption === null && value.credit === null && value.alt === null;

function clean(claim: Claim, url: string | null): ImageValue {
  const given: ImageValue = typeof claim.value === 'object' && 'src' in claim.value ? claim.value : textValue(claim);
  const whole = given.caption === null ? '' : cleanText(given.caption);
  const parts =
    given.credit === null && claim.from !== 'front-matter' ? captionParts(whole) : (splitCredit(whole) ?? { caption: whole, credit: null });
  const caption = (parts.caption ?? '').replace(/[\s|–—-]{1,4}$/u, '');
  const said = cleanText(given.alt ?? '');
  const alt = NO_ALT.test(said) ? '' : said;
  return {
    src: source(given.src, url),
    alt: alt === '' ? null : alt,
    caption: caption === '' ? null : caption,
    credit: given.credit === null ? parts.credit : bareCredit(given.credit),
  };
}

/** What stands in for a description of a picture: a sign, a word for any picture, the name of its file. */
const NO_ALT = new Expression(
  String.raw`^(?:[^\p{L}]*|(?:(?:featured|hero|header|blog|post|article)\s)?(?:image|photo|picture|img|thumbnail|teaser|banner|logo|placeholder|alt|undefined|null|home)|\S+\.(?:jpe?g|png|gif|webp|avif|svg))$`,
  'iu',
);

/** A string is an address in what a page declares, a caption in what its text shows. */
function textValue(claim: Claim): ImageValue {
  const text = typeof claim.value === 'string' ? claim.value.trim() : '';
  if (text === '') return { src: null, alt: null, caption: null, credit: null };
  return claim.from === 'text'
    ? { src: null, alt: null, caption: text, credit: null }
    : { src: text, alt: null, caption: null, credit: null };
}

/** A declared credit without the word for a photograph. */
const bareCredit = (text: string): string | null => {
  const clean = cleanText(text);
  const parts = splitCredit(clean);
  return (parts?.caption === null ? parts.credit : clean) || null;
};

/** Absolute where the document's address is known; a relative one of a header stays as it is. Inline data is no address. */
function source(src: string | null, url: string | null): string | null {
  const value = src?.trim() ?? '';
  if (value === '' || value.startsWith('data:') || /\s/.test(value)) return null;
  if (url !== null && URL.canParse(value, url)) return cleanUrl(new URL(value, url).href);
  return value.startsWith('//') ? `https:${value}` : value;
}

/** A credit stands so many blocks below its caption at most. */
const CREDIT_BELOW = 2;

/** True for a credit alone, right below what has none: a line of the same caption. */
function isCreditOf(picture: Picture, above: Picture): boolean {
  const { src, alt, caption, credit } = picture.value;
  const away = (picture.claim.block ?? -1) - (above.claim.block ?? Number.NEGATIVE_INFINITY);
  return src === null && alt === null && caption === null && credit !== null && above.value.credit === null && away <= CREDIT_BELOW;
}

/** A line with the caption alone and the same with its credit, an alt text that repeats it, or the credit below it are one. */
function merge(pictures: readonly Picture[]): Picture[] {
  const merged: Picture[] = [];
  for (const picture of pictures) {
    const at = nearest(merged, picture);
    const other = merged[at];
    if (!other) merged.push(picture);
    else merged[at] = pictureOf(other.claim, join(other.value, picture.value, []));
  }
  return merged;
}

/** Each picture is compared with so many before it: more stand on no page, and to compare all with all would take the square of their number. */
const COMPARED = 500;

/** Place of the first of the pictures before one that it belongs to; -1 where there is none. */
function nearest(before: readonly Picture[], picture: Picture): number {
  for (let i = Math.max(0, before.length - COMPARED); i < before.length; i++) {
    const other = before[i];
    if (other && (sameCaption(other.signs, picture.signs) || sameImage(other.signs, picture.signs) || isCreditOf(picture, other))) return i;
  }
  return -1;
}

/** Two values of one image: each part from the first that has it; of two captions the longer. */
function join(a: ImageValue | null, b: ImageValue | null, more: readonly Picture[]): ImageValue {
  const one = a ?? b;
  const same = one === null ? [] : more.filter(({ signs }) => sameImage(signs, signsOf({ ...one, src: a?.src ?? b?.src ?? null })));
  const all = [a, b, ...same.map(({ value }) => value)].filter((value) => value !== null);
  const first = (part: keyof ImageValue): string | null => all.map((value) => value[part]).find((value) => value !== null) ?? null;
  const captions = all.flatMap(({ caption }) => caption ?? []);
  const caption = captions.reduce<string | null>(
    (best, next) => (best === null || (next.length > best.length && next.includes(best)) ? next : best),
    null,
  );
  const alt = first('alt');
  return {
    src: first('src'),
    alt: alt !== null && caption !== null && loose(alt) === loose(caption) ? null : alt,
    caption,
    credit: first('credit'),
  };
}

function pictureOf(claim: Claim, value: ImageValue): Picture {
  return { claim, value, signs: signsOf(value) };
}

/** Shorter names of files are those of many pictures. */
const TELLING_NAME = 6;

function signsOf({ src, caption, alt }: ImageValue): Signs {
  const file = src === null ? '' : nameOf(src);
  return { src, file: file.length >= TELLING_NAME ? file : '', said: loose(caption ?? alt ?? '') };
}

/** Sizes and crops of one picture share the file's name. */
function nameOf(src: string): string {
  const path = src.split(/[?#]/)[0] ?? '';
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_]\d{2,4}x\d{2,4}$|@\dx$|-scaled$/, '')
    .toLowerCase();
}

/** From so many characters on, a text that another begins with is that, cut off. */
const CUT_OFF = 30;

function sameCaption({ said: a }: Signs, { said: b }: Signs): boolean {
  return a !== '' && b !== '' && (a === b || (Math.min(a.length, b.length) >= CUT_OFF && (a.startsWith(b) || b.startsWith(a))));
}

const sameImage = (a: Signs, b: Signs): boolean => a.src !== null && (a.src === b.src || (a.file !== '' && a.file === b.file));

function losersOf(
  all: readonly Picture[],
  winners: readonly Claim[],
  image: Signs | null,
  isSubstitute: (picture: Picture) => boolean,
): Loser[] {
  const reason = (picture: Picture): string => {
    if (isEmpty(picture.value)) return EMPTY;
    if (isSubstitute(picture)) return 'a logo, or a card for all pages';
    return image && (sameImage(picture.signs, image) || sameCaption(picture.signs, image)) ? SAME : WEAKER;
  };
  return all.filter(({ claim }) => !winners.includes(claim)).map((picture) => ({ claim: picture.claim, reason: reason(picture) }));
}

function figuresOf(pictures: readonly Picture[], evidence: Evidence): Decision<readonly Figure[]> {
  let after = 0;
  const value = pictures.map(({ value: image, claim }): Figure => {
    // pictures and blocks are both in the order of the page
    while ((evidence.kept[after]?.id ?? Number.POSITIVE_INFINITY) < (claim.block ?? -1)) after++;
    return { ...image, after };
  });
  return { value, winners: pictures.map(({ claim }) => claim), losers: [] };
}
