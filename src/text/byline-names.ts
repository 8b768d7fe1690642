import { findDates } from './dates.ts';
import { Expression } from './expression.ts';
import { lazy } from './lazy.ts';
import { CREDENTIALS, NAME_JOINTS, PARTICLES, ROLES } from './names.ts';
import { AGENCIES } from './names-agencies.ts';
import { NOT_NAMES } from './names-common.ts';
import { SURNAMES, startsWithGivenName } from './names-given.ts';
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
export const SPLIT_NAMES = new Expression(
  `\\s*(?:[,;]\\s*(?:${NAME_JOINTS.map(quoted).join('|')})(?=\\s)|[,;|•·●⋅/\\n]|\\s(?:${NAME_JOINTS.map(quoted).join('|')})(?=\\s)|&|、|，)\\s*`,
  'iu',
);

const EMAIL = new Expression(String.raw`[<(]?[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+[>)]?`, 'gu');
const HANDLE = new Expression(String.raw`(?:^|\s)@\w+`, 'gu');
const ADDRESS = new Expression(String.raw`\bhttps?:\/\/\S+|\bwww\.\S+`, 'giu');
const ROLE = lazy(() => new Expression(`^(?:(?:our|the|a|senior|chief|lead|former|staff)\\s)*(?:${byAny(ROLES)})(?![\\p{L}])`, 'iu'));
const DEGREES = lazy(() => new Expression(`^(?:${byAny(CREDENTIALS)})(?:[\\s,]+(?:${byAny(CREDENTIALS)}))*[*®]?$`, 'iu'));
const ROLE_TAIL = lazy(() => new Expression(`(?:\\s[-–—|]\\s?|,\\s?|\\s\\(|\\s)(?:${byAny(ROLES)})\\.?\\)?$`, 'iu'));
/** The last word of every role: no text that ends in another one can end in a role. */
const lastWord = (text: string): string => /[^\s,(|–—-]*$/u.exec(text.replace(/\.?\)?$/u, '').slice(-40))?.[0].toLowerCase() ?? '';
const ROLE_ENDS: ReadonlySet<string> = new Set(ROLES.map(lastWord));
const CREDENTIAL_TAIL = new Expression(`(?:,\\s?|\\s\\(|\\s)(?:${byAny(CREDENTIALS)})\\)?$`, 'u');
/** Letters of a degree or a membership that no list has: `CEPF®`, `CPP`, `E-RYT`. */
const CAPITALS_TAIL = new Expression(
  String.raw`(?:,?\s(?!(?:II|III|IV|JR|SR)(?!\p{L}))(?:\p{Lu}[\p{Lu}-]{2,6}|\p{Lu}{2,6})(?:®|™)?(?:\s\d{1,4})?)+$`,
  'u',
);
const CAPITALS = new Expression(String.raw`\s\p{Lu}[\p{Lu}-]`, 'u');
const SMALL = new Expression(String.raw`\p{Ll}`, 'u');
const HOUSE = new Expression(String.raw`\s(?:for|of|pour|für|para|per|voor|from|at)\s+(?:the\s+)?([\p{L}\p{N}.'’& -]+)$`, 'iu');
const HONORIFIC = new Expression(
  String.raw`^(?:dr|prof|professor|mr|mrs|ms|sir|rev|dipl\.-ing|ing|mag|dott|dott\.ssa|d\.ª)\.?\s+(?=\p{Lu})`,
  'iu',
);
/** What stands right before a date or a role that was glued to a name. */
const GLUED_DATE = new Expression(
  String.raw`(?<=[\p{Ll}.]|\p{Lu}{2})(?=(?:(?:Last )?(?:Published|Updated|Posted)|PUBLISHED|UPDATED)\s?:|\sLast Updated|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4}|Contributions? from)`,
  'gu',
);
const DATED = /\d{4}|published|updated|posted|contribution/i;
const TOKEN = new Expression(String.raw`^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’ʼ\x60.·-]*$`, 'u');
const LETTERS = new Expression(String.raw`\p{L}`, 'u');
/** Endings of German and Romance abstract nouns, which no name has. */
const ABSTRACT = new Expression(
  String.raw`\p{L}{3}(?:ungen|heiten|keiten|schaften|tionen|heit|keit|schaft|tion|tions|ismus|zione|zioni|ciones|ções)$`,
  'u',
);
const ABSTRACT_END = /(?:ungen|eiten|schaften|tionen|eit|schaft|tions?|ismus|zion[ei]|ciones|ções)$/;
/** Names of scripts without capitals and, in Han, kana and Hangul, without spaces. */
const UNSPACED = new Expression(
  String.raw`^[\p{sc=Han}]{2,4}$|^[\p{sc=Hangul}]{2,4}$|^[\p{sc=Han}]{1,3}\s[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}$|^(?=.+[・＝])[\p{sc=Kana}・＝ー]{3,20}$`,
  'u',
);

/** Canonical name of an agency; null for any other text. */
export function agencyOf(text: string): string | null {
  const key = text
    .toLowerCase()
    .replace(/^(?:mit|avec|con|com|with|von|nach|via)\s/u, '')
    .replace(/[()[\]]/g, '')
    .trim();
  return Object.hasOwn(AGENCIES, key) ? (AGENCIES[key] ?? null) : null;
}

/**
 * True for 2 to 6 tokens with capitals (particles aside) of which none is a common noun: `Juan Ramón de la Fuente`. After a mark
 * that says that a name follows, a common noun may be the surname of somebody whose given name is known: `Daniel Stock`.
 */
export function isPersonName(text: string, marked = false): boolean {
  if (UNSPACED.test(text)) return true;
  const tokens = text.split(' ');
  if (tokens.length < 2 || tokens.length > 6 || /['’]s$/.test(text)) return false;
  const given = marked && startsWithGivenName(text);
  const surname = marked && SURNAMES.has((tokens.at(-1) ?? '').toLowerCase());
  let capitals = 0;
  for (const [i, token] of tokens.entries()) {
    if (PARTICLES.has(token.toLowerCase()) || ELIDED.test(token)) continue;
    if (i > 0 && i < tokens.length - 1 && NICKNAME.test(token)) continue;
    if (!TOKEN.test(token)) return false;
    if (!INITIAL.test(token) && isCommon(token) && !((given || surname) && i === tokens.length - 1 && !isRole(token))) return false;
    capitals++;
  }
  return (
    capitals >= 2 || (capitals === 1 && tokens.length <= 4 && PARTICLES.has((tokens[0] ?? '').toLowerCase()) && TOKEN.test(tokens[0] ?? ''))
  );
}

/** A second given name, or what somebody is called: `Ana (Rosa) Roe`, `Robert “Bob” Roe`. */
const NICKNAME = new Expression(String.raw`^(?:\(\p{Lu}[\p{L}\p{M}.'’-]*\)|["“‘'„]\p{Lu}[\p{L}\p{M}.'’-]*["”’'“])$`, 'u');
const ELIDED = new Expression(String.raw`^(?:d|l|al|el)[-'’]\p{Lu}`, 'u');
const INITIAL = new Expression(String.raw`^\p{Lu}\.?(?:-?\p{Lu}\.?)?$`, 'u');
const isCommon = (token: string): boolean =>
  NOT_NAMES.has(token.toLowerCase().replace(/\.$/, '')) || (ABSTRACT_END.test(token) && ABSTRACT.test(token));

const NO_LETTERS = new Expression(String.raw`[^\p{L}]`, 'gu');
const WORD = new Expression(String.raw`\p{L}[\p{L}\p{M}]*`, 'gu');
/** `JANE ROE` as names are written; names in mixed case, and initials, stay. */
export function capitalised(name: string): string {
  const letters = name.replace(NO_LETTERS, '');
  if (letters.length < 5 || letters !== letters.toUpperCase() || letters === letters.toLowerCase() || !name.includes(' ')) return name;
  return name.replace(WORD, (word) =>
    ROMAN.test(word) || (word.length === 2 && !SHORT_NAMES.has(word.toLowerCase())) ? word : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}

const ROMAN = /^(?:II|III|IV|VI|VII)$/;
/** Names of two letters; other pairs are initials (`JD`). */
const SHORT_NAMES: ReadonlySet<string> = new Set(
  'ed al bo jo ty cy mo vi lu li wu yu xu xi su hu ho ma he de la le du da di el do ng jr sr an in oz ur ze'.split(' '),
);

const MONONYM = new Expression(String.raw`^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,24}$`, 'u');
/** True for one capitalised word that is no common noun: a mononym after a mark that says that a name follows. */
export const isMononym = (text: string): boolean => MONONYM.test(text) && !NOT_NAMES.has(text.toLowerCase());

/** True for a role, a post or a degree. */
export const isRole = (text: string): boolean => ROLE().test(text) || DEGREES().test(text);

/** What is left of a date's words before a bar, or at the end. */
const AROUND_DATE = new Expression(
  String.raw`\b(?:published|posted|updated|last updated|on|le|am|el|il|em|op|den|dnia|\d+ min(?:ute)?s? read|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)\s*(?=\||$)`,
  'giu',
);

/** The text without dates, addresses, handles and reading times. */
export function withoutNoise(text: string): string {
  let rest = text.replace(EMAIL, ' ').replace(ADDRESS, ' ').replace(HANDLE, ' ');
  if (DATED.test(rest)) rest = rest.replace(GLUED_DATE, ' | ');
  for (const date of findDates(rest, 'en').reverse()) rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  return collapse(rest.replace(AROUND_DATE, ' '));
}

/** Behind a word, not an initial. */
const FULL_STOP = new Expression(String.raw`(?<=\p{Ll}{3})\.$`, 'u');

/** Pieces of a list of names, without brackets, quotes and bullets around them. */
export function pieces(text: string): string[] {
  return withoutNoise(text)
    .split(SPLIT_NAMES)
    .map((raw) =>
      raw
        .replace(/^[\s(["'“:*_–—-]+/u, '')
        .replace(/[\s)\]"'”:*_–—-]{1,8}$/u, '')
        .replace(FULL_STOP, ''),
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
  const whole = name;
  for (let i = 0; i < 3; i++) name = withoutRole(name.replace(CREDENTIAL_TAIL, ''));
  const roleCut = name !== whole;
  if (CAPITALS.test(name) && SMALL.test(name)) name = name.replace(CAPITALS_TAIL, '');
  const tail = /^(.*?\S)\s(AP|AFP|dpa|Reuters|(?:The )?Associated Press|Bloomberg)$/u.exec(name);
  if (tail?.[1] && tail[2]) {
    note(tail[2]);
    name = tail[1];
  }
  return { name: withoutTail(name.trim(), roleCut), agency };
}

const withoutRole = (name: string): string => (ROLE_ENDS.has(lastWord(name)) ? name.replace(ROLE_TAIL(), '') : name);

/** `Jane Roe Senior Autos` → `Jane Roe`: two common words, or a role, behind a full name are no part of it. */
function withoutTail(name: string, roleCut: boolean): string {
  const tokens = name.split(' ');
  let end = tokens.length;
  while (end > 2 && isCommon(tokens[end - 1] ?? '')) end--;
  const cut = tokens.length - end >= (roleCut ? 1 : 2) || (end < tokens.length && isRole(tokens.at(-1) ?? ''));
  return (cut && isPersonName(tokens.slice(0, end).join(' '), true) ? tokens.slice(0, end).join(' ') : name).replace(FULL_STOP, '');
}

/** Names and agencies of what follows a byline's mark; null if the first piece is neither. `loose` lets a single word be a name. */
export function readNames(text: string, loose = true): Byline | null {
  const authors = new Set<string>();
  const agency = new Set<string>();
  let first = true;
  let mononyms = false;
  for (const piece of pieces(untilBar(text))) {
    const known = agencyOf(piece);
    const { name, agency: beside } = known ? { name: '', agency: [known] } : bareName(piece);
    for (const of of beside) agency.add(of);
    if (!known && !first && isAside(piece, text)) continue;
    if (!known) {
      const single: boolean = isMononym(name) && ((first && loose) || mononyms);
      if (isPersonName(capitalised(name), true) || single) authors.add(capitalised(name));
      else if (first) return null;
      else if (authors.size > 0 && !TOKEN.test(name.split(' ')[0] ?? '')) break;
      if (first) mononyms = single;
    }
    first = false;
  }
  return authors.size > 0 || agency.size > 0 ? { authors: [...authors], agency: [...agency] } : null;
}

/** The part before the first bar or bullet that follows a name: behind it stand dates, addresses and houses, unless an agency does. */
function untilBar(text: string): string {
  const parts = withoutNoise(text)
    .split(/\s*[|•·●⋅]\s*/u)
    .filter((part) => LETTERS.test(part));
  const agencies = parts.slice(1).filter((part) => agencyOf(part) !== null);
  return [parts[0] ?? '', ...agencies].join(', ');
}

const IN_CAPITALS = new Expression(String.raw`^[\p{Lu}\s.-]+$`, 'u');
/** What follows a name and is none: a role, a house, capitals among mixed case (`MDR SACHSEN`), `for …`. */
function isAside(piece: string, whole: string): boolean {
  if (isRole(piece) || /^(?:for|of|in|at|special|via|from)\s/i.test(piece)) return true;
  if (/(?:\b(?:staff|staff writers?|correspondents?|team|newsroom|desk|xpress|times|news|post)|['’]s)$/i.test(piece)) return true;
  return IN_CAPITALS.test(piece) && piece.includes(' ') && SMALL.test(whole.split(SPLIT_NAMES)[0] ?? '');
}
