import { isStopWord } from '../../text/language.ts';
import { uriDecoded } from '../../text/url.ts';
import { joined, loose } from '../strings.ts';

/** Words of the names of files that show no picture of an article's, but the site's logo or a card for networks that serves all its pages. */
const MARK =
  /^(?:logo|logos|icon|favicon|default|fallback|placeholder|noimage|missing|og|opengraph|social|facebook|twitter|card|share|sharing)$/;
/** Words that may stand beside those. */
const BESIDE =
  /^(?:image|images|img|media|open|graph|graphic|wide|large|small|square|dark|light|white|black|color|banner|thumb|thumbnail|cover|site|homepage|home|page|subscribe|unfurling|generic|no|fb|new|final|post|blog|web|the|of|in|at|and|apple|touch|[a-z]?\d+|\d+x\d+)$/;
const LOGO = /^logos?$/;

/** Words of a part of an address. */
const wordsOf = (part: string): readonly string[] =>
  loose(part.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .split(' ')
    .filter((word) => word !== '');

/**
 * True for the address of a picture that stands in for one: the site's logo, or a card that serves all its pages. What speaks of the headline, in the
 * name of the file or of its folder, is the article's own.
 */
export function isStandIn(src: string, title: string | null, siteNames: readonly string[]): boolean {
  const [folder = '', file = ''] = placeOf(src);
  const named = wordsOf(file);
  if (!named.some((word) => MARK.test(word))) return false;
  const site = new Set(siteNames.flatMap((name) => wordsOf(name)));
  const words = named.filter((word) => !site.has(word) && !siteNames.some((name) => word.length > 3 && joined(name).includes(word)));
  if (!words.some((word) => MARK.test(word))) return false;
  const headline = new Set(
    loose(title ?? '')
      .split(' ')
      .filter((word) => word.length > 3 && !site.has(word) && !isStopWord(word)),
  );
  if ([...words, ...wordsOf(folder)].some((word) => headline.has(word) && !MARK.test(word))) return false;
  return words.some((word) => LOGO.test(word)) || words.every((word) => MARK.test(word) || BESIDE.test(word));
}

/** Folder and name of the file that an address ends in, or that an address within it does, as services for pictures write them. */
function placeOf(src: string): readonly string[] {
  const path = (uriDecoded(src) ?? src).replace(/[?#].*$/s, '').split('/');
  const file = (path.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return [path.slice(3, -1).join(' '), file];
}
