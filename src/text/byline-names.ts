import { findDates } from './dates.ts';
import { CREDENTIALS, NAME_JOINTS, PARTICLES, ROLES } from './names.ts';
import { AGENCIES } from './names-agencies.ts';
import { NOT_NAMES } from './names-common.ts';
import { collapse } from './space.ts';

/** Who wrote a text, and which agency it came from. */
export interface Byline {
  readonly authors: string[];
  readonly agency: string[];
}

/** A piece of a byline without what is no name. */
export interface BareName {
  readonly name: string;
  /** Agencies that stood beside the name. */
  readonly agency: string[];
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Alternatives of a regular expression, the longest first. */
export const byAny = (list: readonly string[]): string =>
  [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|');

/** What stands between two names of a list. */
export const SPLIT_NAMES = new RegExp(`\\s*(?:[,;|•·/\\n]|\\s(?:${NAME_JOINTS.map(quoted).join('|')})(?=\\s)|&|、|，)\\s*`, 'iu');

const EMAIL = /[<(]?[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+[>)]?/gu;
const HANDLE = /(?:^|\s)@\w+/gu;
const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;
const ROLE = new RegExp(`^(?:(?:our|the|a|senior|chief|lead|former|staff)\\s)*(?:${byAny(ROLES)}|${byAny(CREDENTIALS)})(?![\\p{L}])`, 'iu');
const ROLE_TAIL = new RegExp(`(?:\\s[-–—|]\\s?|,\\s?|\\s\\(|\\s)(?:${byAny(ROLES)})\\.?\\)?$`, 'iu');
const CREDENTIAL_TAIL = new RegExp(`(?:,\\s?|\\s\\(|\\s)(?:${byAny(CREDENTIALS)})\\)?$`, 'u');
/** Letters of a degree or a membership that no list has: `CEPF®`, `CPP`, `E-RYT`. */
const CAPITALS_TAIL = /(?:,?\s(?:\p{Lu}[\p{Lu}-]{2,6}|\p{Lu}{2,6})(?:®|™)?(?:\s\d{1,4})?)+$/u;
const HOUSE = /\s(?:for|of|pour|für|para|per|voor|from|at)\s+(?:the\s+)?([\p{L}\p{N}.'’& -]+)$/iu;
const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|sir|rev|dipl\.-ing|ing|mag|dott|dott\.ssa|d\.ª)\.?\s+(?=\p{Lu})/iu;
const TOKEN = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’ʼ`.·-]*$/u;
const LETTERS = /\p{L}/u;
/** Endings of German and Romance abstract nouns, which no name has. */
const ABSTRACT = /\p{L}{3}(?:ungen|heiten|keiten|schaften|tionen|heit|keit|schaft|tion|tions|ismus|zione|zioni|ciones|ções)$/u;
/** Names of scripts without capitals and, in Han, kana and Hangul, without spaces. */
const UNSPACED =
  /^[\p{sc=Han}]{2,4}$|^[\p{sc=Hangul}]{2,4}$|^[\p{sc=Han}]{1,3}\s[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}$|^[\p{sc=Kana}・ー]{3,16}$/u;

/** Canonical name of an agency; null for any other text. */
export function agencyOf(text: string): string | null {
  const key = text
    .toLowerCase()
    .replace(/^(?:mit|avec|con|com|with|von|nach|via)\s/u, '')
    .replace(/[()[\]]/g, '')
    .trim();
  return Object.hasOwn(AGENCIES, key) ? (AGENCIES[key] ?? null) : null;
}

/** True for 2 to 6 tokens with capitals (particles aside) of which none is a common noun: `Juan Ramón de la Fuente`. */
export function isPersonName(text: string): boolean {
  if (UNSPACED.test(text)) return true;
  const tokens = text.split(' ');
  if (tokens.length < 2 || tokens.length > 6) return false;
  let capitals = 0;
  for (const token of tokens) {
    if (PARTICLES.has(token.toLowerCase()) || /^(?:d|l|al|el)[-'’]\p{Lu}/u.test(token)) continue;
    if (!TOKEN.test(token) || NOT_NAMES.has(token.toLowerCase().replace(/\.$/, '')) || ABSTRACT.test(token)) return false;
    capitals++;
  }
  return (
    capitals >= 2 || (capitals === 1 && tokens.length <= 4 && PARTICLES.has((tokens[0] ?? '').toLowerCase()) && TOKEN.test(tokens[0] ?? ''))
  );
}

/** True for one capitalised word that is no common noun: a mononym after a mark that says that a name follows. */
export const isMononym = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,24}$/u.test(text) && !NOT_NAMES.has(text.toLowerCase());

/** True for a role, a post or a degree. */
export const isRole = (text: string): boolean => ROLE.test(text);

/** The text without dates, addresses, handles and reading times. */
export function withoutNoise(text: string): string {
  let rest = text.replace(EMAIL, ' ').replace(ADDRESS, ' ').replace(HANDLE, ' ');
  for (const date of findDates(rest, 'en').reverse()) rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  return collapse(
    rest.replace(
      /\b(?:published|posted|updated|last updated|on|\d+ min(?:ute)?s? read|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)\s*(?=\||$)/giu,
      ' ',
    ),
  );
}

/** Pieces of a list of names, without brackets, quotes and bullets around them. */
export function pieces(text: string): string[] {
  return withoutNoise(text)
    .split(SPLIT_NAMES)
    .map((raw) =>
      raw
        .replace(/^[\s(["'“:*_–—-]+/u, '')
        .replace(/[\s)\]"'”:*_–—-]{1,8}$/u, '')
        .replace(/(?<=\p{Ll}{3})\.$/u, ''),
    )
    .filter((piece) => LETTERS.test(piece));
}

/** The piece without its role, degrees, organisation and bracketed agency. */
export function bareName(piece: string): BareName {
  const agency: string[] = [];
  const note = (text: string): void => {
    const known = agencyOf(text);
    if (known && !agency.includes(known)) agency.push(known);
  };
  let name = piece.replace(/\s*[([]([^)\]]*)[)\]]?$/u, (_all, inner: string) => {
    note(inner);
    return '';
  });
  const dash = /\s[-–—]\s(.+)$/u.exec(name);
  if (dash) {
    note(dash[1] ?? '');
    name = name.slice(0, dash.index);
  }
  const house = HOUSE.exec(name);
  if (house && house.index > 0) {
    note(house[1] ?? '');
    name = name.slice(0, house.index).trim();
  }
  const plain = name.replace(HONORIFIC, '');
  if (plain.includes(' ')) name = plain;
  for (let i = 0; i < 3; i++) name = name.replace(CREDENTIAL_TAIL, '').replace(ROLE_TAIL, '');
  if (/\p{Ll}/u.test(name)) name = name.replace(CAPITALS_TAIL, '');
  const tail = /^(.*?\S)\s(AP|AFP|dpa|Reuters|(?:The )?Associated Press|Bloomberg)$/u.exec(name);
  if (tail?.[1] && tail[2]) {
    note(tail[2]);
    name = tail[1];
  }
  return { name: name.trim(), agency };
}

/** Names and agencies of what follows a byline's mark; null if the first piece is neither. */
export function readNames(text: string): Byline | null {
  const authors = new Set<string>();
  const agency = new Set<string>();
  let first = true;
  for (const piece of pieces(text)) {
    const known = agencyOf(piece);
    if (known) agency.add(known);
    else if (!first && (isRole(piece) || /^(?:for|of|in|at|special)\s/iu.test(piece))) continue;
    else {
      const bare = bareName(piece);
      for (const name of bare.agency) agency.add(name);
      if (isPersonName(bare.name) || (first && isMononym(bare.name))) authors.add(bare.name);
      else if (first) return null;
      else if (authors.size > 0 && !TOKEN.test(bare.name.split(' ')[0] ?? '')) break;
    }
    first = false;
  }
  return authors.size > 0 || agency.size > 0 ? { authors: [...authors], agency: [...agency] } : null;
}
