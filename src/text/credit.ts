import { Expression } from './expression.ts';
/** A caption and who made the picture. */
export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

const HOUSES =
  'AP|AP Photo|Associated Press|Reuters|REUTERS|AFP|Getty Images|Getty|iStock|Shutterstock|Alamy|EPA-EFE|EPA|EFE|dpa|picture alliance|imago|IMAGO|PA Media|PA Wire|Bloomberg|Xinhua|Anadolu|TASS|ANSA|Keystone|ANP|Belga|NTB|Ritzau|Scanpix|ZUMA|Sipa|Unsplash|Pixabay|Pexels|Flickr|Wikimedia Commons|Wikimedia|Adobe Stock|Depositphotos|Newscom|UPI|Kyodo|Yonhap|PTI|ANI';
const WORDS =
  'photos?|photograph|photography|photographer|pictures?|images?|credits?|fotos?|fotografie|fotografía|bild|bilder|bildquelle|fotocredit|crédits?|crédit photo|imagen|foto de|kuva|zdj\\.?|fot\\.?|фото|illustration|screenshot';

/** In brackets at the end: a word for a picture and who made it. */
const BRACKETED = new Expression(
  `\\s*[(\\[](?<credit>(?:${WORDS})\\s*(?:by\\s|:|courtesy\\s|©).{2,80}|courtesy(?: of)? .{2,60})[)\\]]\\s*\\.?$`,
  'iu',
);
/** In brackets at the end: a house, with or without a name before it. */
const HOUSED = new Expression(
  `\\s*[(\\[](?<credit>(?:[^()\\[\\]]{2,80}(?:[,/|–-]\\s*|\\svia\\s))?(?:${HOUSES})(?:\\s?(?:[/|,–-]|via)\\s?[^()\\[\\]]{2,40})?)[)\\]]\\s*\\.?$`,
  'u',
);
/** After a mark and a colon, wherever it stands: `Photo: Jane Roe`, `Foto: dpa`. */
const MARKED = new Expression(`(?:^|[\\s.|–—-])(?<credit>(?:${WORDS})\\s?:\\s?(?<who>[^.:]{2,80}))\\.?$`, 'iu');
/** At the start, or after the end of a sentence: `Photo by Jane Roe`, `© Reuters`. */
const STATED = new Expression(
  `(?:^|(?<=[.!?|–—)\\]"”])\\s*)(?<credit>(?:(?:${WORDS})\\s?(?:by|©|courtesy(?: of)?)|©|\\(c\\)|(?:photo|image)(?:graph)? courtesy(?: of)?)\\s*:?\\s*(?<who>[^.:]{2,80}))\\.?$`,
  'iu',
);
/** At the end, after a slash: `Jane Roe / AP`, `Jane Roe/Getty Images`. */
const SLASHED = new Expression(
  `(?:^|[\\s.|–—-]+)(?<credit>(?:\\p{Lu}[\\p{L}.'’-]+\\s){0,3}\\p{Lu}[\\p{L}.'’-]+\\s?(?:/|\\||via)\\s?(?:${HOUSES})(?:\\s(?:via|/)\\s.{2,30})?)\\.?$`,
  'u',
);

/** In brackets after the sentence: a person and the publication that she works for, `(Jane Roe, Herald.com)`. */
const STAFF = new Expression(
  String.raw`(?<=[.!?]["”’»]?)\s*[([](?<credit>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}(?:,\s|\s?[/|]\s?)\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s\p{Lu}[\p{L}\p{N}.&'’-]*){0,3})[)\]]\s*$`,
  'u',
);

/** The forms, each with what a text must hold for it: most texts hold none, and are told so without a search. */
const FORMS: readonly { readonly needs: RegExp; readonly forms: readonly Expression[] }[] = [
  { needs: /[)\]]\s*\.?$/, forms: [BRACKETED, HOUSED] },
  { needs: /[:©]|\(c\)|\b(?:by|courtesy)\b/i, forms: [MARKED, STATED] },
  { needs: new RegExp(`(?:[/|]|via)\\s?(?:${HOUSES})`), forms: [SLASHED] },
  { needs: /[)\]]\s*$/, forms: [STAFF] },
];
/** A credit stands in so many characters at the end. */
const TAIL = 200;

/** Parts the credit from the end of a caption; null where the text ends in none. */
export function splitCredit(text: string): CaptionParts | null {
  const tail = text.length > TAIL ? text.slice(-TAIL) : text;
  for (const { needs, forms } of FORMS) {
    if (!needs.test(tail)) continue;
    for (const pattern of forms) {
      const match = pattern.exec(tail);
      const found = match?.groups?.credit;
      if (!match || found === undefined) continue;
      const caption = text.slice(0, text.length - match[0].length).trim();
      return { caption: caption === '' ? null : caption, credit: clean(match.groups?.who ?? found) };
    }
  }
  return null;
}

const MARK = new Expression(`^(?:(?:${WORDS})\\s?(?:by|:|/)|©|\\(c\\))\\s*:?\\s*`, 'iu');

function clean(credit: string): string {
  const bare = credit.replace(MARK, '').trim();
  return bare === '' ? credit.trim() : bare;
}
