import type { Claim } from '../../model/claim.ts';
import { Expression } from '../../text/expression.ts';
import { normalKey } from '../../text/keys.ts';
import { dice } from '../../text/likeness.ts';
import { isAddress } from '../../text/url.ts';
import { GENERIC_PARTS, NO_SECTION, SECTIONS } from '../data/sections.ts';
import { choose, type Decision, EMPTY, type Evidence, type Loser, ranked, SAME, textOf, WEAKER } from '../evidence.ts';
import { cleanText, loose } from '../strings.ts';
import { nameAsHost } from './address.ts';

/** A section's name is a label: longer is a sentence. */
const MAX_SECTION = 60;
/** A tag of more characters is a description. */
const MAX_TAG = 100;
/** More tags than these, of one source, are all of a site's, or words of a text that was cut at its commas. */
const MOST_TAGS = 60;
/** What systems of publishers note for themselves: `type_news`, `_evergreen`, `@all`, `SPORT_MISC`, `word count: 701-1200 words`. */
const CODE =
  /^(?:type|channel|layout|category|primary[_ ]category|subcategory|format|template|article|trust|word[_ ]count|NLP [\w ]+)\s?[_:]|^[_@]|^[\da-f]{8}(?:-[\da-f]{4}){3}-|^\d{5,}$|^[A-Z]+_[A-Z_]+$/;
/** Codes of subjects, which some agencies declare in place of tags: so many, and at least this share of them all. */
const SUBJECT_CODES = { pattern: /^[A-Z0-9][A-Z0-9:._-]*$/, enough: 10, share: 0.8 };
/** The kind of a label before it. */
const CATEGORY = /^(?:category|tag|topic|keyword): (?=\S)/i;

/** From so many on, tags that are all single words of the title were cut from it; two may be chance. */
const CUT_FROM_TITLE = 3;

/** A trail ends in the page itself: a station of so many words, so like the title, is no section; nor is one of more than the second, or a question. */
const LIKE_TITLE = { words: 3, most: 6, share: 0.6 };

/** What a template left unfilled, and ways back. */
const NO_LABEL = /\{\{|\}\}|^\W*back to\b/i;

/** World, Politics …: what header, page or breadcrumb say, else the address, else the text. */
export function resolveSection(
  evidence: Evidence,
  title: string | null,
  names: readonly string[],
  url: string | null,
): Decision<string | null> {
  const claims = ranked(evidence, 'section');
  const path = sectionOfPath(url);
  const address: Claim[] = path === null ? [] : [{ field: 'section', value: path, from: 'url', key: 'path', span: null, block: null }];
  const text = claims.filter((claim) => claim.from === 'text');
  const headline = new Set(loose(title ?? '').split(' '));
  return choose([...claims.filter((claim) => claim.from !== 'text'), ...address, ...text], (value, { from }) => {
    const label =
      cleanText(value)
        .replace(/^#/, '')
        .replace(CATEGORY, '')
        .split(/\s*[>»›]\s*|\s*[|;]\s*|\s+\/\s+/u)[0] ?? '';
    const section = label.includes(',') ? (label.split(/\s*,\s*/)[0] ?? '') : label;
    if (!/\p{L}/u.test(section) || section.length > MAX_SECTION || NO_LABEL.test(section)) return { reason: 'no name of a section' };
    if (NO_SECTION.has(loose(section))) return { reason: 'what everything is filed under' };
    if (nameAsHost(section) !== null || isAddress(section)) return { reason: 'a host' };
    if (names.some((name) => loose(name) === loose(section).replace(/ home$/, ''))) return { reason: 'the name of the site' };
    const words = new Set(loose(section).split(' '));
    if (
      from === 'breadcrumb' &&
      words.size >= LIKE_TITLE.words &&
      (words.size > LIKE_TITLE.most || dice(words, headline) >= LIKE_TITLE.share)
    )
      return { reason: 'the title' };
    if (section.endsWith('?')) return { reason: 'a question' };
    return { value: section };
  });
}

/** What a company's site has below the country that it speaks to (`/us/blog/…`), and no newspaper below its section. */
const COMPANY_PARTS = /^(?:blogs?|learn|resources?|support|shop|store|products?|company)$/i;

function sectionOfPath(url: string | null): string | null {
  if (url === null) return null;
  const parts = new URL(url).pathname.split('/').slice(1, -1);
  for (const [i, part] of parts.slice(0, 3).entries()) {
    const slug = part.toLowerCase();
    const section = SECTIONS[slug];
    if (section !== undefined && !(slug.length === 2 && COMPANY_PARTS.test(parts[i + 1] ?? ''))) return section;
    if (!GENERIC_PARTS.has(slug) && !/^[a-z]{2}(?:-[a-z]{2})?$/.test(slug)) return null;
  }
  return null;
}

/** The publisher's tags, from the strongest source that has any. */
export function resolveTags(evidence: Evidence, title: string | null, names: readonly string[]): Decision<readonly string[]> {
  const claims = ranked(evidence, 'tags');
  const blank = isJekyll(evidence);
  const count = new Map<string, number>();
  for (const claim of claims) count.set(source(claim), (count.get(source(claim)) ?? 0) + 1);
  const pieces = claims.map((claim) => ({ claim, tags: split(claim, count.get(source(claim)) === 1, blank) }));
  const [first] = pieces.filter(({ tags }) => tags.length > 0);
  const chosen = pieces.filter(({ claim, tags }) => first && tags.length > 0 && source(claim) === source(first.claim));
  const hosts = (tag: string): boolean => nameAsHost(tag) !== null && names.some((name) => loose(name) === loose(tag));
  const all = chosen.flatMap(({ tags }) => tags);
  const cut = cutFromTitle(all, title);
  const nobodys = cut || (!evidence.document.header && (all.length > MOST_TAGS || areSubjectCodes(all)));
  const value = nobodys ? [] : unique(all.filter((tag) => !hosts(tag) && !/^clippings?$/i.test(tag)));
  const kept = new Set(value.map(loose));
  const believed = new Set(chosen);
  const winners: Claim[] = [];
  const losers: Loser[] = [];
  for (const piece of pieces) {
    const { claim, tags } = piece;
    if (tags.length === 0) losers.push({ claim, reason: EMPTY });
    else if (!believed.has(piece)) losers.push({ claim, reason: tags.every((tag) => kept.has(loose(tag))) ? SAME : WEAKER });
    else if (tags.every((tag) => kept.has(loose(tag)))) winners.push(claim);
    else losers.push({ claim, reason: cut ? 'cut from the title' : 'no tag of the publisher' });
  }
  return { value, winners, losers };
}

const source = (claim: Claim): string => `${claim.from} ${normalKey(claim.key)}`;

/** Jekyll parts the tags of a string by spaces; its headers have a layout or a permalink. */
const isJekyll = (evidence: Evidence): boolean =>
  evidence.document.header?.entries.some(({ key }) => key === 'layout' || key === 'permalink') ?? false;

const HASH = new Expression(String.raw`^#(?=\p{L})`, 'u');
/** One claim may be a list in a string. An item of a list with a comma is one tag, for lists part themselves. */
function split(claim: Claim, alone: boolean, blank: boolean): string[] {
  const text = cleanText(textOf(claim));
  const parts = alone ? text.split(/\s*[,;|、，]\s*/u) : [text];
  const words = alone && blank && parts.length === 1 && claim.from === 'front-matter' && claim.key === 'tags' ? text.split(' ') : parts;
  const tags = words.map((tag) => tag.replace(HASH, '').trim()).filter((tag) => tag !== '' && tag.length <= MAX_TAG);
  return claim.from === 'front-matter' ? tags : tags.map((tag) => tag.replace(CATEGORY, '')).filter((tag) => !CODE.test(tag));
}

function areSubjectCodes(tags: readonly string[]): boolean {
  const codes = tags.filter((tag) => SUBJECT_CODES.pattern.test(tag)).length;
  return codes >= SUBJECT_CODES.enough && codes >= SUBJECT_CODES.share * tags.length;
}

function cutFromTitle(tags: readonly string[], title: string | null): boolean {
  if (title === null || tags.length < CUT_FROM_TITLE) return false;
  const words = new Set(loose(title).split(' '));
  return tags.every(
    (tag) =>
      /^\S+$/.test(tag) &&
      loose(tag)
        .split(' ')
        .every((word) => words.has(word)),
  );
}

function unique(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => !seen.has(loose(tag)) && seen.add(loose(tag)));
}
