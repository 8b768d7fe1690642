import type { Claim, ClaimValue, FieldName, ImageValue } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { type Header, type HeaderEntry, type HeaderValue, isPosted } from '../model/header.ts';
import { parseDate } from '../text/dates.ts';
import { normalKey } from '../text/keys.ts';
import { lazy } from '../text/lazy.ts';
import { isAddress } from '../text/url.ts';
import { isFeedAddress, isRootRelative } from './addresses.ts';
import { CONTAINERS, CREATION, HEADER_KEYS, type HeaderKey } from './header-keys.ts';
import { cleanText } from './strings.ts';

/** One entry of a header, or of a container in it, with the path of keys that leads there. */
export interface Leaf {
  /** Keys as written, joined by `.`: `params.lastmod`. */
  readonly path: string;
  readonly entry: HeaderEntry;
}

interface Known extends HeaderKey {
  readonly rank: number;
}

/** Several meanings of one key are tried in the order of the table (`published` is a date or a switch). */
const KNOWN = lazy((): ReadonlyMap<string, readonly Known[]> => {
  const map = new Map<string, Known[]>();
  for (const known of HEADER_KEYS) {
    known.keys.split(' ').forEach((key, rank) => {
      map.set(key, [...(map.get(key) ?? []), { ...known, rank }]);
    });
  }
  return map;
});

/** The entries of a header in order, with those of its containers in their place. Two levels: deeper maps are values. */
export function leaves(entries: readonly HeaderEntry[], path = ''): Leaf[] {
  return entries.flatMap((entry) =>
    path === '' && entry.value.type === 'map' && CONTAINERS.has(normalKey(entry.key))
      ? leaves(entry.value.entries, `${entry.key}.`)
      : [{ path: path + entry.key, entry }],
  );
}

/** Rank of a header key among the spellings of its field: the lower the stronger. */
export function keyRank(field: FieldName, path: string): number {
  return meanings(path).find((known) => known.field === field)?.rank ?? 99;
}

function meanings(path: string): readonly Known[] {
  const whole = normalKey(path);
  return KNOWN().get(whole) ?? KNOWN().get(whole.slice(whole.indexOf('.') + 1)) ?? [];
}

/** The claims that a document's front matter makes, in all common spellings and nestings; none for copydesk's own output, which is final. */
export function headerClaims(document: Document): readonly Claim[] {
  const { header } = document;
  if (!header || header.final) return [];
  const all = leaves(header.entries);
  const clipped = isClipping(all);
  return all.filter((leaf) => !isServerTime(header, leaf) && !isReference(header, leaf)).flatMap((leaf) => leafClaims(leaf, clipped));
}

/** WordPress and others name authors and terms by the numbers that they have in a database. */
function isReference({ syntax }: Header, { path, entry: { value } }: Leaf): boolean {
  return syntax === 'record' && isNumbers(value) && meanings(path).some(({ field }) => NAMED.has(field));
}

const NAMED: ReadonlySet<FieldName> = new Set(['authors', 'section', 'tags']);

const isNumbers = (value: HeaderValue): boolean =>
  value.type === 'list' ? value.items.every(isNumbers) : value.type === 'scalar' && value.style === 'plain' && /^\d+$/.test(value.value);

/** r.jina.ai calls what the page says `Published Time`, and where it says nothing what the server says: when the file was last changed, in the form of HTTP. */
function isServerTime(header: Header, { path, entry: { value } }: Leaf): boolean {
  return !isPosted(header) && normalKey(path) === 'publishedtime' && value.type === 'scalar' && / GMT$/.test(value.value);
}

/** A clipper's note: the tag it leaves, or an address under `source` beside a day of creation. */
function isClipping(all: readonly Leaf[]): boolean {
  const of = (key: string): readonly string[] =>
    all.filter(({ path }) => normalKey(path) === key).flatMap(({ entry }) => scalars(entry.value));
  if (of('tags').some((tag) => /^#?clippings?$/i.test(tag))) return true;
  return of('source').some(isAddress) && all.some(({ path }) => /^(?:published|date)$/.test(normalKey(path)));
}

function leafClaims({ path, entry }: Leaf, clipped: boolean): Claim[] {
  const make = (field: FieldName, value: ClaimValue): Claim => ({
    field,
    value,
    from: 'front-matter',
    key: path,
    span: entry.span,
    block: null,
  });
  for (const known of meanings(path)) {
    const field = clipped && known.field === 'date' && CREATION.has(normalKey(path)) ? 'retrieved' : known.field;
    if (isEmpty(entry.value)) return [make(field, '')];
    const claims = READ[known.shape](entry.value, field, make);
    if (claims.length > 0) return claims;
  }
  return [];
}

type Make = (field: FieldName, value: ClaimValue) => Claim;
type ReadShape = (value: HeaderValue, field: FieldName, make: Make) => Claim[];

/** Longest scalar that is a title, a summary or a name; more is text that someone put into a header. */
const MAX_TEXT = 2000;

const READ: Readonly<Record<HeaderKey['shape'], ReadShape>> = {
  text: (value, field, make) => {
    const [only, another] = value.type === 'map' ? [scalarOf(value, ['rendered'])] : scalars(value);
    const text = only === undefined || another !== undefined ? '' : cleanText(only);
    return text !== '' && text.length <= MAX_TEXT && !/\n\s*\n/.test(only ?? '') ? [make(field, text)] : [];
  },
  names: (value, field, make) => names(value).map((name) => make(field, name)),
  date: (value, field, make) => {
    const [only] = alone(value);
    return only !== undefined && parseDate(only) !== null
      ? [make(field, cleanText(only))]
      : only !== undefined && /\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(only)
        ? [make(field, cleanText(only))]
        : [];
  },
  address: (value, field, make) => {
    const [address] = value.type === 'map' ? [scalarOf(value, ['id', 'rendered'])] : alone(value);
    return address === undefined ? [] : addressClaims(address.trim(), field, make);
  },
  site: (value, field, make) => {
    const name = value.type === 'map' ? scalarOf(value, ['name', 'title']) : scalars(value)[0];
    return name === undefined || name.length > 120 ? [] : [make(field, cleanText(name))];
  },
  labels: (value, field, make) => (value.type === 'map' ? [] : scalars(value).map((label) => make(field, cleanText(label)))),
  terms: (value, _, make) => terms(value).map(([field, name]) => make(field, cleanText(name))),
  list: (value, field, make) => (value.type === 'map' ? [] : scalars(value).map((item) => make(field, cleanText(item)))),
  language: (value, field, make) => {
    const [only] = scalars(value);
    return only !== undefined && /^[a-z]{2,3}(?:[-_][\w-]+)?$|^\p{L}{4,12}$/iu.test(only.trim()) ? [make(field, only.trim())] : [];
  },
  image: (value, field, make) => images(value).map((image) => make(field, image)),
  draft: (value, field, make) => flag(value, field, make, false),
  published: (value, field, make) => flag(value, field, make, true),
  status: (value, field, make) => (scalars(value).some((status) => /^drafts?$/i.test(status)) ? [make(field, 'true')] : []),
};

/** The one scalar of a value: itself, or the only item of a list, as selectors of Scrapy give whatever they find. */
function alone(value: HeaderValue): string[] {
  const items = value.type === 'list' ? value.items : [value];
  return items.length === 1 && items[0]?.type === 'scalar' ? [items[0].value] : [];
}

function flag(value: HeaderValue, field: FieldName, make: Make, invert: boolean): Claim[] {
  const word = value.type === 'scalar' ? value.value.trim().toLowerCase() : '';
  if (!/^(?:true|false|yes|no|0|1)$/.test(word)) return [];
  return [make(field, String(/^(?:true|yes|1)$/.test(word) !== invert))];
}

/** An address is the article's, a feed's, or a host that names the site; a name under `source` names the site too. */
function addressClaims(value: string, field: FieldName, make: Make): Claim[] {
  if (field === 'feed') return isAddress(value) ? [make(field, value)] : [];
  if (isFeedAddress(value)) return [make('feed', value)];
  if (isAddress(value)) {
    const { pathname, search } = new URL(value);
    return [make(pathname === '/' && search === '' ? 'site' : 'url', value)];
  }
  if (isRootRelative(value)) return [make('url', value)];
  return /^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(value) ? [make('site', value)] : [];
}

const isEmpty = (value: HeaderValue): boolean =>
  value.type === 'scalar'
    ? value.value.trim() === '' || (value.style === 'plain' && /^(?:~|null)$/i.test(value.value))
    : value.type === 'list'
      ? value.items.every(isEmpty)
      : value.entries.length === 0;

/** The scalars of a value: itself, or the items of a list; `[[Links]]` of Obsidian without their brackets. */
function scalars(value: HeaderValue): string[] {
  if (value.type === 'scalar') return isEmpty(value) ? [] : [unlinked(value.value)];
  if (value.type === 'list')
    return value.items.flatMap(
      (item) =>
        wikiLink(item) ??
        (item.type === 'map' ? [scalarOf(item, ['name', 'title', 'term', 'label'])].filter((x) => x !== undefined) : scalars(item)),
    );
  return [];
}

const unlinked = (text: string): string => text.replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1');

/** `- [[Jane Roe]]` without quotes is a list in a list in YAML. */
function wikiLink(value: HeaderValue): string[] | null {
  if (value.type !== 'list' || value.items.length !== 1) return null;
  const [inner] = value.items;
  return inner?.type === 'list' ? scalars(inner) : null;
}

function scalarOf(value: HeaderValue & { type: 'map' }, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = value.entries.find((entry) => normalKey(entry.key) === key)?.value;
    const said = found?.type === 'map' ? rendered(found) : found;
    if (said?.type === 'scalar' && !isEmpty(said)) return said.value;
  }
  return undefined;
}

/** `{rendered: …}`: WordPress says that it is HTML. */
const rendered = ({ entries }: HeaderValue & { type: 'map' }): HeaderValue | undefined =>
  entries.find(({ key }) => key === 'rendered')?.value;

/** The terms of a WordPress post, in a list for each taxonomy. */
function terms(value: HeaderValue): [FieldName, string][] {
  if (value.type === 'list') return value.items.flatMap(terms);
  const [name, taxonomy] = value.type === 'map' ? [scalarOf(value, ['name']), scalarOf(value, ['taxonomy'])] : [];
  return name === undefined ? [] : [[taxonomy === 'category' ? 'section' : 'tags', name]];
}

/** Names of authors: a string, a list, a map with a name, or a list of such maps. */
function names(value: HeaderValue): string[] {
  if (value.type === 'map') {
    const name = scalarOf(value, ['name', 'displayname', 'fullname', 'title', 'nickname', 'username']);
    if (name !== undefined) return [cleanText(name)];
    const [first, last] = [scalarOf(value, ['firstname', 'givenname']), scalarOf(value, ['lastname', 'familyname'])];
    return first !== undefined || last !== undefined ? [cleanText(`${first ?? ''} ${last ?? ''}`)] : [];
  }
  if (value.type === 'list')
    return value.items.flatMap((item) => (item.type === 'map' ? names(item) : (wikiLink(item) ?? scalars(item)).map(cleanText)));
  return scalars(value).map(cleanText);
}

/** Addresses of images with what is said of them. */
function images(value: HeaderValue): ImageValue[] {
  if (value.type === 'list') return value.items.slice(0, 1).flatMap(images);
  if (value.type === 'scalar') {
    const src = unlinked(value.value)
      .trim()
      .replace(/^!?\[[^\]]*\]\(([^)\s]+)[^)]*\)$/, '$1');
    return src === '' || /\s/.test(src) || !/[./]/.test(src) ? [] : [{ src, alt: null, caption: null, credit: null }];
  }
  const text = (keys: readonly string[]): string | null => {
    const found = scalarOf(value, keys);
    return found === undefined ? null : cleanText(found);
  };
  const src =
    scalarOf(value, ['src', 'url', 'sourceurl', 'image', 'path', 'feature', 'full', 'filename', 'file', 'relativepath', 'href']) ?? null;
  const caption = text(['caption', 'description']);
  return src === null && caption === null
    ? []
    : [{ src, alt: text(['alt', 'alttext', 'title']), caption, credit: text(['credit', 'copyright', 'photographer', 'source', 'byline']) }];
}
