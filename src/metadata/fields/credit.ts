import { agencyOf } from '../../text/byline-names.ts';

/** A caption and who took the picture. */
export interface Credited {
  readonly caption: string;
  readonly credit: string | null;
}

const WORDS =
  'photo(?:graph)?(?: credit)?(?: by)?|photos by|image(?: credit)?(?: by)?|images? courtesy of|photo courtesy of|courtesy(?: of)?|picture(?: credit)?(?: by)?|pic|credit|credits|source|illustration(?: by)?|foto(?:s|grafie|grafia)?|bild(?:quelle)?|bildrechte|bildnachweis|quelle|crédit(?: photo)?|crédits|photographie|fotografía|imagen|crédito|immagine|credito|reprodução|beeld|zdjęcie|fot|foto de|kuva|zdroj|фото|источник фото|φωτο|写真|사진|צילום|تصوير';
const PREFIXED = new RegExp(`(?:^|[\\s.|(\\[–—-])(?:${WORDS})\\s?[:：/]\\s*(.{2,80})$`, 'iu');
const BY =
  /(?:^|[.!?"”)|]\s|\()((?:photos?|photographs?|images?|pictures?|illustrations?) (?:by|courtesy of)|courtesy of|courtesy)\s+(.{2,80})$/iu;
const COPYRIGHT = /(?:^|\s)(?:©|\(c\)|copyright)\s*(?:\d{4}\s)?(.{2,80})$/iu;
const BRACKETED = /\s?[([]([^()[\]]{2,100})[)\]]\.?$/u;
const SLASHED = /(?:^|[.!?"”]\s|\s[|–—-]\s)([\p{Lu}\p{L}.'’ -]{2,40}\s?\/\s?[\p{L}.'’ &-]{2,40}(?:\s?(?:\/|via)\s?[\p{L}.'’ &-]{2,40})?)$/u;
const MARK = new RegExp(`^(?:(?:${WORDS})\\s?[:：/]?\\s+|(?:${WORDS})\\s?[:：/]\\s*|©\\s*|\\(c\\)\\s*|copyright\\s+)`, 'iu');

/** True where a bracket at a caption's end holds a credit: a mark, an agency, or names joined as credits are. */
function isCredit(text: string): boolean {
  if (MARK.test(text) || text.startsWith('©')) return true;
  if (text.split(/\s*[,/|]\s*|\s-\s/).some((part) => agencyOf(part) !== null)) return true;
  return (
    /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}\s?[/|]\s?\p{L}/u.test(text) ||
    /\b(?:getty|shutterstock|istock|pixabay|unsplash|flickr|wikimedia|afp|reuters|ap|dpa|epa|imago|alamy|adobe stock|staff photo|file photo|handout|press)\b/iu.test(
      text,
    )
  );
}

const bare = (text: string): string => {
  let rest = text.trim();
  for (let i = 0; i < 2; i++) rest = rest.replace(MARK, '').replace(/^[\s:©]+/u, '');
  return rest
    .replace(/[\s.)\]]{1,4}$/u, '')
    .replace(/^\(/, '')
    .trim();
};

/** Parts a caption from its credit: `(Raquel Cunha, Reuters)`, `Photo: X/Y`, `Foto: dpa`, `© AP`, `Jane Roe/The Courier`. */
export function splitCredit(text: string): Credited {
  const bracket = BRACKETED.exec(text);
  if (bracket?.[1] && isCredit(bracket[1])) return made(text.slice(0, bracket.index), bracket[1]);
  for (const pattern of [PREFIXED, BY, COPYRIGHT, SLASHED]) {
    const match = pattern.exec(text);
    const credit = match?.at(-1);
    if (match && credit !== undefined && !/[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}+\s/u.test(credit))
      return made(text.slice(0, match.index + (/^[.!?"”]/u.test(match[0]) ? 1 : 0)), credit);
  }
  return { caption: text, credit: null };
}

const made = (caption: string, credit: string): Credited => ({
  caption: caption.replace(/[\s|(–—-]{1,4}$/u, '').trim(),
  credit: bare(credit) || null,
});
