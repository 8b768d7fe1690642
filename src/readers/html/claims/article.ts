import type { Element } from 'domhandler';
import type { FieldName } from '../../../model/claim.ts';
import type { Evidence, Say } from './claims.ts';
import { isObject, type Json, type JsonObject, listOf, typesOf } from './json.ts';

/** Properties whose value is a text or a list of texts. */
const TEXTS: readonly (readonly [property: string, field: FieldName])[] = [
  ['headline', 'title'],
  ['name', 'title'],
  ['alternativeHeadline', 'subtitle'],
  ['description', 'description'],
  ['datePublished', 'date'],
  ['dateCreated', 'date'],
  ['dateModified', 'updated'],
  ['articleSection', 'section'],
  ['keywords', 'tags'],
  ['inLanguage', 'language'],
  ['isAccessibleForFree', 'access'],
  ['dateline', 'dateline'],
];

/** An object of the page's JSON-LD, the types it has and the script it stands in. */
export interface Thing {
  readonly object: JsonObject;
  readonly types: readonly string[];
  readonly script: Element;
}

type LookUp = (value: Json | undefined) => Json | undefined;

/** Claims of one JSON-LD object that is the article or its page. `prefix` tells the page's keys from the article's. */
export function articleClaims({ object, script }: Thing, prefix: string, lookUp: LookUp, evidence: Evidence, say: Say): void {
  const tell = (field: FieldName, key: string, value: string): void =>
    say({ field, value, from: 'json-ld', key: prefix + key, element: script });
  for (const [property, field] of TEXTS) {
    // an article's `name` repeats its headline, or is something else
    if (property === 'name' && object.headline !== undefined) continue;
    for (const value of listOf(object[property])) {
      const text = plain(lookUp(value));
      if (text !== null) tell(field, property, text);
    }
  }
  people(object, lookUp, tell);
  for (const publisher of listOf(object.publisher)) {
    const name = plain(lookUp(publisher));
    if (name !== null) tell('publisher', 'publisher.name', name);
  }
  addresses(object, evidence, tell);
  for (const image of listOf(object.image ?? object.primaryImageOfPage)) imageClaim(lookUp(image), prefix, script, evidence, say);
}

/** A text, the name of a thing, or the word of a truth value. */
function plain(value: Json | undefined): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (!isObject(value)) return null;
  const { name } = value;
  return typeof name === 'string' ? name : (listOf(name).find((one) => typeof one === 'string') ?? null);
}

/** Authors, keyed by what the page says they are: `author.Person`, `author.Organization`, `author.string`. */
function people(object: JsonObject, lookUp: LookUp, tell: (field: FieldName, key: string, value: string) => void): void {
  const role = object.author !== undefined ? 'author' : 'creator';
  for (const reference of listOf(object[role])) {
    const author = lookUp(reference);
    if (typeof author === 'string') tell('authors', `${role}.string`, author);
    else if (isObject(author)) {
      const types = typesOf(author);
      const type = types.some((name) => /Organization|Corporation/.test(name))
        ? 'Organization'
        : types.includes('Person')
          ? 'Person'
          : 'Thing';
      for (const name of listOf(author.name)) if (typeof name === 'string') tell('authors', `${role}.${type}`, name);
    }
  }
}

function addresses(object: JsonObject, { address }: Evidence, tell: (field: FieldName, key: string, value: string) => void): void {
  const main = listOf(object.mainEntityOfPage)[0];
  const page = isObject(main) ? (main['@id'] ?? main.url) : main;
  for (const [key, value] of [
    ['mainEntityOfPage', page],
    ['url', object.url],
  ] as const) {
    const url = typeof value === 'string' ? address(value) : null;
    if (url !== null && /^https?:/i.test(url)) tell('url', key, url);
  }
}

function imageClaim(image: Json | undefined, prefix: string, element: Element, { address }: Evidence, say: Say): void {
  const object = isObject(image) ? image : {};
  const source = typeof image === 'string' ? image : listOf(object.url ?? object.contentUrl ?? object['@id'])[0];
  const src = typeof source === 'string' ? address(source) : null;
  if (src === null) return;
  const credit = text(object.creditText) ?? text(object.copyrightNotice) ?? plain(object.creator ?? object.author);
  const value = { src, alt: text(object.alternateName), caption: text(object.caption), credit };
  say({ field: 'image', value, from: 'json-ld', key: `${prefix}image`, element });
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}
