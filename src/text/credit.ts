/** A caption and who made the picture. */
export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

const HOUSES =
  'AP|AP Photo|Associated Press|Reuters|AFP|Getty|Getty Images|iStock|Shutterstock|Alamy|EPA|EPA-EFE|EFE|dpa|picture alliance|imago|IMAGO|PA|PA Media|PA Wire|Bloomberg|Xinhua|Anadolu|TASS|ANSA|Keystone|ANP|Belga|TT|NTB|Ritzau|Scanpix|ZUMA|Sipa|Unsplash|Pixabay|Pexels|Flickr|Wikimedia Commons|Wikimedia|Creative Commons|Facebook|Twitter|Instagram|Handout|File|Courtesy|Adobe Stock|Depositphotos|Newscom|UPI|Rex|Kyodo|Yonhap|PTI|ANI';
const WORDS =
  'photos?|photograph(?:y|er)?|pictures?|images?|credits?|fotos?|fotografie|fotografía|bild(?:er)?|bildquelle|quelle|fotocredit|crédit|crédits?|crédit photo|imagen|foto de|fonte|kuva|zdj\\.?|fot\\.?|фото|illustration|graphic|screenshot|source';

/** In brackets at the end: a house, or a name and a house, or a word for a photograph and a name. */
const BRACKETED = new RegExp(
  `\\s*[(\\[](?<credit>(?:(?:${WORDS})\\s*(?:by|:|/|courtesy)?\\s*.{2,80})|(?:[^()\\[\\]]{2,80}[,/|–-]\\s*)?(?:via\\s)?(?:${HOUSES})(?:\\s*[,/|–-]?\\s*[^()\\[\\]]{0,40})?|courtesy(?: of)? .{2,60})[)\\]]\\s*\\.?$`,
  'iu',
);
/** After a mark: `Photo: Jane Roe`, `Foto: dpa`, `© Reuters`, `Photo by Jane Roe`. */
const MARKED = new RegExp(
  `(?:^|[\\s.|–—-])(?<credit>(?:(?:${WORDS})\\s?(?:by|:|/|©|courtesy(?: of)?)|©|\\(c\\)|photo(?:graph)? courtesy(?: of)?|image courtesy(?: of)?)\\s*:?\\s*(?<who>[^.:]{2,80}))\\.?$`,
  'iu',
);
/** At the end, after a slash: `Jane Roe / AP`, `Jane Roe/Getty Images`. */
const SLASHED = new RegExp(
  `(?:^|[\\s.|–—-]+)(?<credit>(?:\\p{Lu}[\\p{L}.'’-]+\\s){0,3}\\p{Lu}[\\p{L}.'’-]+\\s?(?:/|\\||via)\\s?(?:${HOUSES})(?:\\s(?:via|/)\\s.{2,30})?)\\.?$`,
  'u',
);

/** In brackets after the sentence: a person and the publication that she works for, `(Jane Roe, Herald.com)`. */
const STAFF =
  /(?<=[.!?]["”’»]?)\s*[([](?<credit>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2},\s\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s\p{Lu}[\p{L}\p{N}.&'’-]*){0,3})[)\]]\s*$/u;

/** Parts the credit from the end of a caption; null where the text ends in none. */
export function splitCredit(text: string): CaptionParts | null {
  for (const pattern of [BRACKETED, SLASHED, MARKED, STAFF]) {
    const match = pattern.exec(text.length > 1000 ? text.slice(-1000) : text);
    const found = match?.groups?.credit;
    if (!match || found === undefined) continue;
    const caption = text.slice(0, text.length - match[0].length).trim();
    return { caption: caption === '' ? null : caption, credit: clean(match.groups?.who ?? found) };
  }
  return null;
}

function clean(credit: string): string {
  const bare = credit.replace(new RegExp(`^(?:(?:${WORDS})\\s?(?:by|:|/)|©|\\(c\\))\\s*:?\\s*`, 'iu'), '').trim();
  return bare === '' ? credit.trim() : bare;
}
