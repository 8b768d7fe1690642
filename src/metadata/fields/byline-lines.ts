import type { Block } from '../../model/block.ts';
import { linksIn, linkText } from '../../rules/links.ts';
import { nameLine } from '../../text/byline.ts';
import { capitalised, isPersonName, isRole, readNames, withoutNoise } from '../../text/byline-names.ts';
import { findDates } from '../../text/dates.ts';
import { Expression } from '../../text/expression.ts';
import { startsWithGivenName } from '../../text/names-given.ts';

/** A list of names one below the other has so many lines. */
const MOST_BELOW = 6;
/** A byline is a short line. */
export const MAX_LINE = 180;
/** A byline with its mark anywhere: `May 3 | By Jane Roe`. */
export const MARKED = new Expression(
  String.raw`(?:^|[\s|·•⋅~–—-])(?:by|written by|words by|story by|posted by|published by|authors?:|text by|article by|contributed by|contributors?:|von|par|por|di|door|av|af|przez|kirjoittanut|yazan|автор:?|текст:?)[\s:]+(\S.*)$`,
  'iu',
);
/** A mark whose space was lost. */
export const GLUED = new Expression(String.raw`^(?:Written by|Posted by|By)(?=\p{Lu}\p{Ll}+\s)`, 'u');
/** A byline's mark alone on its line: the name is on the next. */
export const BARE_MARK = new Expression(
  String.raw`^(?:(?:kommentar|analyse|bericht|text|interview|kolumne|essay|analysis|opinion|words|story|article|written|posted|published)\s)?(?:by|von|par|por|di|door|av|af|authors?(?:\(s\))?|autor|autora|auteur|автор|текст)\s?[:：—–-]?$`,
  'iu',
);
/** An organisation that signs: its last word says so. */
export const SIGNING = new Expression(
  String.raw`^(?:(?:[Tt]he\s)?(?:\p{Lu}[\p{L}\p{N}.'’&-]*\s){1,4}(?:[Tt]eam|[Ss]taff|[Ee]ditors|Newsroom|Desk|Bureau|Editorial|Board)|Team\s\p{Lu}[\p{L}\p{N}]+)$`,
  'u',
);
/** `JANE ROE Valley Herald`: the name in capitals, the house not. */
export const IN_CAPITALS = new Expression(String.raw`^((?:\p{Lu}[\p{Lu}.'’-]+\s){1,3}\p{Lu}[\p{Lu}.'’-]+)\s(?=\p{Lu}\p{Ll})`, 'u');
/** `Jane Roe in Politics`, and what is left of it where the section is a link. */
const IN_SECTION = new Expression(String.raw`(?<=\p{Ll})\s(?:in|In|IN)(?:\s\p{Lu}[^|]*)?(?=\s*(?:\||$))`, 'u');
/** What a line about an author begins with. */
const BIO = new Expression(
  String.raw`^(?:about\s)?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){2,4})(?:is|was|has|covers|writes|reports|works|joined|can be reached)\s`,
  'u',
);
/** A byline of somebody who did something else. */
export const OTHER_ROLE = new Expression(
  String.raw`\b(?:review(?:ed|er)|reviews? by|fact[- ]?check(?:ed|er)?|edited|editor:|editing|photos?|photograph(?:s|y|er|ed)?|images?|illustrat(?:ed|ions?|or)|foto|fotos|video|medically|verified|translat(?:ed|ion|or)|approved|sponsored|presented|powered|design(?:ed)?|developed|copyright|©|comments?|replied|says|said|related|geprüft|fotografie|traduit|traducido|narrated|hosted|produced|directed)\b`,
  'iu',
);
/** The button under a comment: the name and the date above it are those of a reader. */
export const REPLY = /^(?:reply|like|report|log in to reply|says|responder|antworten)\b/i;
/** Every name has a capital, or is written in letters that have none. */
export const CAPITAL = new Expression(String.raw`[\p{Lu}\p{Lo}]`, 'u');
/** True where a text holds a date. */
export const isDated = (text: string): boolean => findDates(text, 'en').length > 0;

/** A line without what is no name in it, a mark parted from the name again. */
export const bareLine = (text: string): string => withoutNoise(text.replace(GLUED, (mark) => `${mark} `));

/** Whom a line about an author speaks of; null where it speaks of nobody. */
export function subjectOf(text: string): string | null {
  const name = BIO.exec(text.slice(0, MAX_LINE))?.[1]?.trim();
  return name !== undefined && isPersonName(name, true) ? name : null;
}

/** Names of the parts of a line that bars and bullets part. */
export const namesInParts = (line: string, dated: boolean, own: boolean): readonly string[] =>
  line.split(/\s*[|·•⋅●]\s*/u).flatMap((part) => namesIn(dated ? withoutSection(part) : part, dated, own));

/** Names of a part of a line: alone, before a role where a date stands beside them, or in capitals before a house. */
function namesIn(text: string, dated: boolean, own: boolean): readonly string[] {
  const part = withoutGluedRole(text.replace(/^[\s–—-]+|[\s–—,-]{1,8}$/gu, ''));
  const capitals = IN_CAPITALS.exec(part)?.[1];
  if (capitals !== undefined && isPersonName(capitalised(capitals), true)) return [capitalised(capitals)];
  const whole = capitalised(part);
  if ((own || dated) && SIGNING.test(part)) return [part];
  if (own && isPersonName(whole, true)) return [whole];
  if (whole !== part && startsWithGivenName(whole) && isPersonName(whole, true)) return [whole];
  return nameLine(part) ?? (dated && part.length <= 60 ? (readNames(part, false)?.authors ?? []) : []);
}

const WORD_IN_WORD = new Expression(String.raw`(?<=\p{Ll})(?=\p{Lu})`, 'gu');

/** The name before a role whose space was lost: `Jane RoeFounder at Valley`. */
function withoutGluedRole(part: string): string {
  const starts = [...part.matchAll(WORD_IN_WORD.in(part))].map(({ index }) => index);
  const role = starts.find((start) => isRole(part.slice(start)));
  return part.slice(0, role);
}

/** What may stand right before a byline's mark: nothing, a sign, or what was done. A mark amid a sentence says who made what it speaks of. */
const BEFORE_MARK = new Expression(
  String.raw`(?:[^\p{L}\s]|\b(?:post(?:ed)?|written|words|text|stor(?:y|ies)|articles?|blog|published|updated|last|reported|reporting|shared|created|submitted|authored|news|opinion|analysis|comment|column|essay|review|interview|guide))\s*$`,
  'iu',
);
/** True where a byline's mark is amid a sentence. */
export const isMarkAmid = (line: string, index: number): boolean => index > 0 && !BEFORE_MARK.test(line.slice(0, index + 1).trimEnd());

/** What ends a name: a bar, a bullet, the time that reading takes. */
const BEHIND_NAME = /\s*[|·•⋅●]|\s\d+(?:\s?[–-]\s?\d+)?\smin/u;
/** A house's name has so many words, each with a capital or a digit. */
const HOUSE = new Expression(
  String.raw`^(?:[Tt]he\s)?[\p{Lu}\d][\p{L}\p{N}.'’&-]*(?:\s(?:(?:of|for|and|&)\s)?[\p{Lu}\d][\p{L}\p{N}.'’&-]*){0,3}$`,
  'u',
);

/** For whom somebody wrote: `Jane Roe on behalf of the bridge team`. */
const ON_BEHALF = /\s(?:on behalf of|für das|au nom de|en nombre de)\s.*$/i;

const withoutSection = (given: string): string => given.replace(ON_BEHALF, '').replace(IN_SECTION, '');
const houseIn = (text: string): string => text.split(BEHIND_NAME)[0]?.trim() ?? '';

/** Who follows a byline's mark: people, else an organisation that signs. */
export function signed(given: string): readonly string[] {
  const text = withoutGluedRole(withoutSection(given));
  const house = houseIn(text);
  return SIGNING.test(house) && !startsWithGivenName(house) ? [house] : (readNames(text)?.authors ?? []);
}

/** Whatever follows a byline's mark and may be a name: a house's, or one word. */
export function anyName(given: string): readonly string[] {
  const house = houseIn(withoutSection(given));
  return HOUSE.test(house) && !isRole(house) ? [house] : [];
}

/** Names on the lines after a mark that stands alone, until a line is none: one a line, or a list. */
export function namesBelow(mark: Block, blocks: readonly Block[]): readonly string[] {
  const names = new Set<string>();
  for (const { text } of blocks.slice(mark.id + 1, mark.id + 1 + MOST_BELOW)) {
    if (/^(?:[,;&]|and|und|et|y|e)$/iu.test(text)) continue;
    const found = text.length <= MAX_LINE && !(names.size > 0 && isRole(text)) ? signed(withoutNoise(text)) : [];
    if (found.length === 0) break;
    for (const name of found) names.add(name);
  }
  return [...names];
}

/** An address of what somebody wrote, or of who that is: `/author/jane-roe`, `/by/jane`, `/people/roe`. */
const AUTHOR_PAGE =
  /\/(?:authors?|by|bylines?|bios?|profiles?|people|persons?|staff|team|members?|contributors?|columnists?|writers?|journalists?|reporters?|experts?|autor(?:a|e|en|es|i)?|auteurs?|redakteure?|personen)\/[^/?#]/i;

/** The names of a line's links to the pages of authors: where a link ends, the name does. */
export function linkedNames({ content }: Block): readonly string[] {
  if (content.type !== 'inline') return [];
  const names = linksIn(content.inlines)
    .filter(({ href }) => AUTHOR_PAGE.test(href))
    .map((link) => capitalised(withoutNoise(linkText(link))));
  return [...new Set(names)].filter((name) => isPersonName(name, true));
}
