import { Expression } from './expression.ts';
/** A caption and who made the picture. */
export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

const HOUSES =
  'AP|AP Photo|Associated Press|Reuters|REUTERS|AFP|Getty Images|Getty|iStock|Shutterstock|Alamy|EPA-EFE|EPA|EFE|dpa|picture alliance|imago|IMAGO|PA Media|PA Wire|Bloomberg|Xinhua|Anadolu|TASS|ANSA|Keystone|ANP|Belga|NTB|Ritzau|Scanpix|ZUMA|Sipa|Unsplash|Pixabay|Pexels|Flickr|Wikimedia Commons|Wikimedia|Adobe Stock|Depositphotos|Newscom|UPI|Kyodo|Yonhap|PTI|ANI';
const WORDS =
  '(?:image|photo|picture|foto|bild)[ -]credits?|photos?|photograph|photography|photographer|pictures?|images?|credits?|fotos?|fotografie|fotografía|bild|bilder|bildquelle|fotocredit|crédits?|crédit photo|imagen|foto de|kuva|zdj\\.?|fot\\.?|фото|illustration|screenshot';

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
  `(?:^|(?<=\\.)|[\\s|–—-]+)(?<credit>(?:(?!\\S*\\p{Ll}{2}\\.\\s)\\p{Lu}[\\p{L}.'’-]+\\s){0,3}\\p{Lu}[\\p{L}.'’-]+\\s?(?:/|\\||via)\\s?(?:${HOUSES})(?:\\s(?:via|/)\\s.{2,30})?)\\.?$`,
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

/** What a caption or a credit may be called: alone, such words say nothing. */
const LABEL = new Expression(
  `^[(\\[]?(?:image caption|caption|enlarge|gallery|bildunterschrift|by|${WORDS}|courtesy(?: of)?|source|quelle|fuente|fonte|copyright|©|file(?: photo)?|archive|archivbild|archivfoto|symbolbild|symbolfoto)\\s?[:：—–-]?[)\\]]?$`,
  'iu',
);
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&@-]*|\\p{Lo}+)";
/** Something stands between two words: else a long one could be cut in more ways than can be tried. */
const NAMES = `${NAME_WORD}(?:(?:\\s?[/|,–-]{1,2}\\s?|\\s)(?:(?:for|of|de|del|von|the|und|and|via|&)\\s){0,2}${NAME_WORD}){0,7}`;
/** Names alone, one of them a house or behind a slash: `Disney/Jane Roe`, `Shutterstock / Roe Design`, `Getty Images`. */
const ALONE = new Expression(
  `^(?!.*\\p{Ll}{2}\\.\\s)[(\\[]?(?<who>(?:${HOUSES})|${NAME_WORD}(?:\\s${NAME_WORD}){0,3}\\s?(?:/{1,2}|\\|)\\s?${NAMES}|${NAMES}\\svia\\s${NAMES})[)\\]]?$`,
  'u',
);
const IN_BRACKETS = /^[([](?<who>[^()[\]:]{2,40})[)\]]$/;
/** Who made it, said in so many words, at the start, after a sentence or in brackets: `Courtesy of the mill`, `(Quelle: dpa)`. */
const SAID = new Expression(
  `(?:^|(?<=[.!?)\\]”"»])\\s?|\\s?[(\\[（])(?:(?:courtesy(?: of)?|source|quelle|fuente|fonte|copyright|rendering|via|credit|사진(?: 출처)?)(?:\\s?[:：=]\\s?|\\s(?=\\p{Lu})))(?<who>(?:(?!\\.\\s)[^:()\\[\\]]){2,60})[)\\]）]?$`,
  'iu',
);
/** After the sign of a copyright, wherever it stands. */
const SIGNED = /\s?(?:©|[(（][cCＣ][)）]|[Cc]opyright\s)\s?(?<who>[^:()[\]]{2,60})$/u;
/** `（山田太郎撮影）`: taken by. */
const TAKEN = /（(?<who>[^（）]{2,20})撮影）$/u;
/** Names after the last sentence, in brackets or not: `She waves. Jane Roe for the Herald`, `She waves.(Nine)`. No full stop follows them. */
const AFTER_SENTENCE = new Expression(
  `(?<=[\\p{Ll}\\p{N}]{2}[.!?]["”’»]?)(?<!\\b(?:Mrs|Sgt|Prof|Capt|Rev|Gov|Gen|Sen|Rep|vs)\\.)\\s*[(\\[]?(?<who>${NAMES})[)\\]]?$`,
  'u',
);
/** The same with a house in brackets: `She waves. Jane Roe (Reuters)`. */
const WITH_HOUSE = new Expression(
  `(?<=[\\p{Ll}\\p{N}]{2}[.!?]\\s?)(?<who>${NAMES}(?<!\\p{Ll}{2}\\.)\\s[(][^()]{0,40}(?:${HOUSES})[^()]{0,40}[)])$`,
  'u',
);
/** After a slash between spaces, a person: `The pier in winter / Jane Roe`. */
const AFTER_SLASH = new Expression("\\s/\\s(?<who>\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,2})$", 'u');
/** A house and who works for it, after the caption: `The pier in winter AP Photo/Jane Roe, File`. */
const AFTER_ALL = new Expression(`\\s(?<who>(?:${HOUSES})(?:\\s?/\\s?${NAMES})?)$`, 'u');
const ALL_NAMES = new Expression(`^${NAMES}$`, 'u');
/** True for a line of names alone, of people or houses. */
export const isNames = (line: string): boolean => line.length <= TAIL && ALL_NAMES.test(line);
const LOOSE: readonly { exec(text: string): RegExpExecArray | null }[] = [SAID, SIGNED, TAKEN, AFTER_SENTENCE, AFTER_SLASH, AFTER_ALL];

/**
 * The parts of a text that is known to be a caption: there names after the sentence, and names alone, are a credit, and a label (`Image:`)
 * says nothing.
 */
export function captionParts(text: string): CaptionParts {
  const parts = firstSplit(text, [ALONE, IN_BRACKETS, WITH_HOUSE]) ??
    splitCredit(text) ??
    firstSplit(text, LOOSE) ?? { caption: text, credit: null };
  return {
    caption: meant(parts.caption?.replace(/\s(?:©|\([cC]\)|[Cc]opyright)$/, '')),
    credit: meant(parts.credit?.replace(/^(?:[Cc]opyright|©)\s/, '')),
  };
}

const meant = (part: string | undefined): string | null => (part === undefined || part === '' || LABEL.test(part) ? null : part);

function firstSplit(text: string, forms: typeof LOOSE): CaptionParts | null {
  const tail = text.length > TAIL ? text.slice(-TAIL) : text;
  for (const form of forms) {
    const match = form.exec(tail);
    const who = match?.groups?.who;
    if (!match || who === undefined || LABEL.test(who)) continue;
    const caption = text.slice(0, text.length - match[0].length).trim();
    return { caption: caption === '' ? null : caption, credit: clean(who) };
  }
  return null;
}
