import { agencyOf, bareName, capitalised, isMononym, isPersonName, isRole, pieces } from '../../text/byline-names.ts';
import { Expression } from '../../text/expression.ts';
import { lazy } from '../../text/lazy.ts';
import { BYLINE_MARKS, PARTICLES } from '../../text/names.ts';
import { startsWithGivenName } from '../../text/names-given.ts';
import { cleanText, joined, loose } from '../strings.ts';

/** What one name in a list of authors is. */
export interface Named {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'agency' | 'none';
  /** An agency's name as it stands. */
  readonly written?: string;
}

const MARK = lazy(() => {
  const marks = [...new Set(Object.values(BYLINE_MARKS).flat())].sort((a, b) => b.length - a.length).join('|');
  return new Expression(`^(?:${marks})(?:\\s*:\\s*|\\s+)(?=\\p{L})`, 'iu');
});
/** Accounts of content management systems, not people: `d.kuckelkorn`, `105092`, `admin`, `jroe2`. */
const LOGIN = new Expression(
  String.raw`^(?:[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)*\d*|\p{N}+|[a-z]+\d+|admin\w*|wp\w*|editor\d*|root|user\d*|webmaster)$`,
  'u',
);
const NOBODY = new Expression(
  String.raw`^(?:staff(?: (?:writer|report|reports|reporter)s?)?|redaktion|redaction|la rédaction|rédaction|redacción|redazione|redação|redactie|redakcja|editor(?:s|ial)?(?: team| staff)?|news desk|newsroom|web desk|guest(?: author| contributor)?|contributor|author|unknown|anonymous|none|null|n\/a|undefined|various|administrator|admin|webmaster|super user|press release|sponsored(?: by .*)?|by|staff reports|wire reports|from staff reports|online desk|news staff|digital team|web team|team|contributed|autor|redakteur|author name|default|view more posts|view all posts|see all posts|more posts|(?:(?:executive|managing|senior|associate|assistant|deputy|digital|web|site|online|content|copy|guest) ){1,3}(?:editor|producer|manager|administrator|author|contributor))$`,
  'iu',
);
/** What a post ends in that stands behind a name: `Garden Educator`. */
const POST =
  /(?:^|\s)(?:advis[eo]r|attorney|coach|consultant|copywriter|designer|developer|dietitian|educator|engineer|expert|horticultur(?:al)?ist|instructor|lawyer|manager|marketer|nutritionist|officer|physician|planner|president|psychologist|realtor|researcher|scientist|specialist|strategist|teacher|therapist|trainer|veterinarian)$/i;
/** More words are a headline, or a sentence. */
const NAME_WORDS = 8;
/** An account by what it is for: `NOC Admin`. */
const ACCOUNT_OF = /\s(?:admin|administrator|webmaster|superuser)$/i;
/** Who did what is said of a team: `design: Jane Roe`. */
const ROLE_BEFORE = /^(?:content|design|code|photos?|graphics|video|editing|production|layout):\s/i;
/** True for an account that is somebody's: `jroe`, `j.roe`, not `admin` or a number. */
export const isAccount = (text: string): boolean =>
  /^\p{Ll}{2}[\p{Ll}\d]*(?:[._-][\p{Ll}\d]+)*$|^\p{Ll}(?:[._-][\p{Ll}\d]+)+$/u.test(text) && !NOBODY.test(text) && !ROLE_ACCOUNT.test(text);
const ROLE_ACCOUNT = /^(?:admin|wp|editor|root|user|webmaster|team|guest|staff)/u;

/** What a link to an author's page says before the name. */
const LINK_WORDS = new Expression(
  String.raw`^(?:(?:view|see|read|find)?\s?(?:all|more|other)?\s?(?:posts|articles|stories|about|content|archives?|news)\s(?:by|from|of)?|more (?:about|by|from)|about|meet|updated by|reported by|contributed by|contributions? by|written by)\s+(?=\p{L})`,
  'iu',
);
/** Words of the names of organisations. */
const ORGANISATION = new Expression(
  String.raw`\b(?:news|media|press|agency|university|institute|department|ministry|association|foundation|group|inc|ltd|llc|gmbh|corp|company|network|magazine|times|post|journal|herald|tribune|gazette|staff|team|editors?|desk|redaktion|rédaction|redacción|redazione|board|council|committee|service|studio|blog|office|online|digital|tv|radio|zeitung|nachrichten|noticias|notizie|agence|agencia|agenzia|agentur|nyheter|bureau)\b|\.(?:com|org|net|de|fr|es|it|co|tv|info)\b`,
  'iu',
);

/** A house's people, who sign together: `Herald Staff`. */
const SIGNING = new Expression(String.raw`^\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s\p{Lu}[\p{L}\p{N}.'’&-]*)?\s(?:Staff|Team|Editors)$`, 'u');

/** The names of a declared author value (`Jane Roe`, `By A and B, staff writers`, `jane@x.org (Jane Roe)`), each judged. */
export function namedIn(value: string, siteNames: readonly string[], organisation = false): Named[] {
  const text = cleanText(value)
    .replace(/^[^\s()@]+@[^\s()]+\s*\((.+)\)$/u, '$1')
    .replace(LINK_WORDS, '')
    .replace(/^[\s,;:|/»›–—-]+|[\s,;:|/»›–—-]{1,8}$/gu, '');
  if (text === '' || /^(?:https?:)?\/\//i.test(text) || text.startsWith('@')) return [];
  const bare = text.replace(MARK(), '');
  const whole = agencyOf(text) ?? agencyOf(bare);
  if (whole) return [{ name: whole, kind: 'agency', written: bare }];
  if (isSite(text, siteNames) && !isKnownPerson(text)) return [{ name: text, kind: 'organisation' }];
  if (text.length > 300) return [];
  const list = pieces(bare);
  const named = list.flatMap((piece, i) => judge(piece, i > 0, siteNames));
  const people = named.some(({ kind }) => kind === 'person');
  // "Maria & Katerina" are two people, unless the page says that it is an organisation.
  if (!people && list.length === 2 && list.every((name) => isMononym(name) && !ORGANISATION.test(name)) && !organisation)
    return list.map((name) => ({ name, kind: 'person' }));
  // "Department of Health and Human Services" is one name: no list of which no piece is a person is split.
  if (!people && list.length > 1 && named.some(({ kind }) => kind === 'organisation') && !/[;|]/.test(text))
    return [{ name: text, kind: 'organisation' }];
  return named.filter(({ kind }) => kind !== 'none');
}

const isSite = (text: string, siteNames: readonly string[]): boolean => {
  const name = joined(text);
  if (!/\p{L}/u.test(text)) return false;
  return siteNames.some((site) => joined(site) === name);
};

/** True for what the site's name begins with: of `West Bell Dental Care` the words that are no trade. */
const opensSite = (text: string, siteNames: readonly string[]): boolean =>
  siteNames.some((site) => loose(site).startsWith(`${loose(text)} `));

function judge(piece: string, later: boolean, siteNames: readonly string[]): Named[] {
  const known = agencyOf(piece);
  if (known) return [{ name: known, kind: 'agency', written: piece }];
  if (
    NOBODY.test(piece) ||
    piece.split(' ').length > NAME_WORDS ||
    ACCOUNT_OF.test(piece) ||
    ROLE_BEFORE.test(piece) ||
    (later && (isRole(piece) || POST.test(piece) || /^[\p{Lu}.\d\s-]{2,9}[®™]?$/u.test(piece)))
  )
    return [{ name: piece, kind: 'none' }];
  if (SIGNING.test(piece) && !startsWithGivenName(piece)) return [{ name: piece, kind: 'organisation' }];
  const { name, agency } = bareName(piece);
  const agencies = agency.map((of): Named => ({ name: of, kind: 'agency' }));
  // what is left of `Community Editor` is no name
  const remnant = name !== piece && !name.includes(' ') && !isMononym(name);
  if (name === '' || remnant || NOBODY.test(name) || !/\p{L}/u.test(name)) return agencies;
  return [{ name: capitalised(name), kind: kindOf(name, siteNames) }, ...agencies];
}

/** A site may bear the name of who writes it. */
const isKnownPerson = (text: string): boolean => startsWithGivenName(text) && isPersonName(text, true) && !ORGANISATION.test(text);

function kindOf(name: string, siteNames: readonly string[]): Named['kind'] {
  if ((isSite(name, siteNames) || opensSite(name, siteNames)) && !isKnownPerson(name)) return 'organisation';
  if (isPersonName(capitalised(name), true)) return ORGANISATION.test(name) ? 'organisation' : 'person';
  if (!name.includes(' ')) return LOGIN.test(name) ? 'none' : 'organisation';
  if (ORGANISATION.test(name) || /\d/.test(name)) return 'organisation';
  const small = name.split(' ').filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word)).length;
  if (small > 0 && /^\p{Lu}/u.test(name)) return small > 1 ? 'none' : 'organisation';
  return name.split(' ').length <= 5 && !/[.!?]$/.test(name.replace(/(?:\b(?:Jr|Sr)|\b\p{Lu})\.$/u, '')) ? 'person' : 'none';
}
