import type { Element } from 'domhandler';
import type { Message } from '../../../model/message.ts';
import { textOf } from '../parse.ts';
import type { Thing } from './article.ts';
import { articleClaims } from './article.ts';
import type { Evidence, Say } from './claims.ts';
import { isObject, type Json, type JsonObject, listOf, parseJson, typesOf } from './json.ts';
import { canonicalOf, metaContent } from './meta.ts';

/** What the JSON-LD of a page says besides claims. */
interface JsonLdEvidence {
  readonly jsonLdTypes: readonly string[];
  readonly articleBody: string | null;
  readonly messages: readonly Message[];
}

const ARTICLE = /(?:Article|Posting|^Report|^Recipe|^HowTo|^Review|^Interview)$/;
const PAGE = /(?:^WebPage|Page)$/;
const NOTHING: ReadonlySet<string> = new Set();
/** Objects and references nest no deeper than this in any vocabulary. */
const DEEPEST = 32;
/** More objects than this are a catalogue. */
const MOST = 5000;

/** Claims of the article among the page's JSON-LD objects, of the page itself, and of its breadcrumbs. */
export function jsonLdEvidence(evidence: Evidence, say: Say): JsonLdEvidence {
  const messages: Message[] = [];
  const things: Thing[] = [];
  const byId = new Map<string, JsonObject>();
  for (const script of evidence.witnesses.jsonLd) {
    const text = textOf(script, Number.POSITIVE_INFINITY, NOTHING);
    if (text.trim() === '') continue;
    const parsed = parseJson(text);
    if (parsed === null || parsed.repaired) {
      const how = parsed ? 'was repaired' : 'could not be read: its metadata is not used';
      messages.push({
        level: 'info',
        code: parsed ? 'json-ld-repaired' : 'json-ld-broken',
        text: `a JSON-LD script ${how}`,
        span: evidence.spanOf(script),
      });
    }
    if (parsed) collect(parsed.value, script, things, byId);
  }
  const lookUp = (value: Json | undefined): Json | undefined => {
    const id = isObject(value) ? value['@id'] : undefined;
    return typeof id === 'string' && isObject(value) && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
  };
  const articles = mainFirst(
    things.filter(({ types }) => types.some((type) => ARTICLE.test(type))),
    evidence,
  );
  for (const article of articles) articleClaims(article, '', lookUp, evidence, say);
  for (const page of things.filter(({ types }) => types.some((type) => PAGE.test(type))))
    articleClaims(page, 'WebPage.', lookUp, evidence, say);
  for (const thing of things) otherClaims(thing, lookUp, say);
  return { jsonLdTypes: [...new Set(things.flatMap(({ types }) => types))], articleBody: bodyOf(articles), messages };
}

/** Members in which objects of the page's own stand; what stands elsewhere (related items, lists, comments) is another's. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb', 'subjectOf'] as const;

function collect(root: Json, script: Element, things: Thing[], byId: Map<string, JsonObject>): void {
  const queue: { value: Json; depth: number; own: boolean }[] = [{ value: root, depth: 0, own: true }];
  // it grows as it is read: to shift it would move all the rest each time
  for (const { value, depth, own } of queue) {
    if (things.length >= MOST) break;
    if (depth > DEEPEST) continue;
    if (Array.isArray(value)) for (const item of value) queue.push({ value: item, depth: depth + 1, own });
    else if (isObject(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 2 && !byId.has(id)) byId.set(id, value);
      const types = typesOf(value);
      if (own && types.length > 0) things.push({ object: value, types, script });
      for (const [key, member] of Object.entries(value)) {
        if (typeof member === 'object' && member !== null)
          queue.push({ value: member, depth: depth + 1, own: own && OWN.some((name) => name === key) });
      }
    }
  }
}

/** Articles that are the page's own, the best match first; where none matches, the first one alone. */
function mainFirst(articles: readonly Thing[], { url, witnesses, address }: Evidence): Thing[] {
  const own = [url, canonicalOf(witnesses), metaContent(witnesses, 'og:url')].map((value) => plainAddress(value ?? undefined, address));
  const titles = [metaContent(witnesses, 'og:title'), witnesses.title[0] ? textOf(witnesses.title[0], 1000, NOTHING) : null].map(loose);
  const scored = articles.map((article) => ({ article, score: score(article.object, own, titles, address) }));
  const best = scored.reduce((most, { score: one }) => Math.max(most, one), 0);
  if (best < MATCHES) {
    const [first] = [...scored].sort((a, b) => b.score - a.score);
    return first ? [first.article] : [];
  }
  return scored
    .filter((one) => one.score >= MATCHES)
    .sort((a, b) => b.score - a.score)
    .map(({ article }) => article);
}

/** An address or a headline that is the page's own outweighs all else. */
const MATCHES = 4;

function score(object: JsonObject, own: readonly (string | null)[], titles: readonly string[], address: Evidence['address']): number {
  const main = listOf(object.mainEntityOfPage)[0];
  const addresses = [object.url, isObject(main) ? (main['@id'] ?? main.url) : main, object['@id']]
    .map((value) => (typeof value === 'string' ? plainAddress(value, address) : null))
    .filter((value) => value !== null);
  const headline = loose(typeof object.headline === 'string' ? object.headline : typeof object.name === 'string' ? object.name : null);
  let points = 0;
  if (addresses.some((one) => own.includes(one))) points += MATCHES + 1;
  if (headline !== '' && titles.some((title) => title.includes(headline) || (title !== '' && headline.includes(title)))) points += MATCHES;
  if (typeof object.articleBody === 'string') points += 1;
  if (object.datePublished !== undefined) points += 1;
  if (object.author !== undefined) points += 1;
  return points;
}

function plainAddress(value: string | undefined, resolve: Evidence['address']): string | null {
  const address = value === undefined ? null : resolve(value);
  return (
    address
      ?.replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/[?#].*$/s, '')
      .replace(/\/$/, '')
      .toLowerCase() ?? null
  );
}

const loose = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

function bodyOf(articles: readonly Thing[]): string | null {
  for (const { object } of articles) {
    for (const value of [object.articleBody, object.text, object.reviewBody])
      if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

function otherClaims({ object, types, script }: Thing, lookUp: (value: Json | undefined) => Json | undefined, say: Say): void {
  if (types.includes('BreadcrumbList')) breadcrumbs(object, lookUp, script, say);
  const { name } = object;
  if (types.includes('WebSite') && typeof name === 'string')
    say({ field: 'site', value: name, from: 'json-ld', key: 'WebSite.name', element: script });
}

function breadcrumbs(list: JsonObject, lookUp: (value: Json | undefined) => Json | undefined, script: Element, say: Say): void {
  const items = listOf(list.itemListElement).filter(isObject);
  const ordered = [...items].sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));
  for (const entry of ordered) {
    const item = lookUp(entry.item);
    const name = entry.name ?? (isObject(item) ? item.name : undefined);
    if (typeof name === 'string') say({ field: 'section', value: name, from: 'breadcrumb', key: 'BreadcrumbList', element: script });
  }
}
