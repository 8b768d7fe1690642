import type { HeaderEntry, HeaderValue } from '../../model/header.ts';
import { normalKey } from '../../text/keys.ts';

/** The text of an article that stands in a header as a value. */
export interface Held {
  /** Key as written, with that of the map it stands in: `content.rendered`. */
  readonly key: string;
  readonly text: string;
  /** What the key says that the text is; `text` says little, for under `content` stands anything. */
  readonly says: 'html' | 'markdown' | 'text';
  /** The value that holds the text and nothing else. */
  readonly value: HeaderValue;
}

const keys = (list: string): readonly string[] => list.split(' ');

/**
 * Keys under which scrapers, readers, services and feeds put the article: Newspaper, Trafilatura, Goose, news-please, Scrapy's items, Readability,
 * Postlight, Firecrawl, Jina, Crawl4AI, Diffbot, Zyte, WordPress, Ghost, JSON Feed, schema.org, The Guardian, LangChain, data sets of news.
 */
const BODIES: ReadonlyMap<string, Held['says']> = new Map([
  ...keys(
    'html contenthtml htmlcontent bodyhtml htmlbody articlehtml articlebodyhtml cleanedhtml cleanhtml rawhtml contentencoded content:encoded fullhtml ' +
      'pagehtml',
  ).map((key) => [key, 'html'] as const),
  ...keys('markdown md contentmarkdown markdowncontent bodymarkdown articlemarkdown rawmarkdown fitmarkdown').map(
    (key) => [key, 'markdown'] as const,
  ),
  ...keys(
    'content body text article articlebody articletext articlecontent maintext maincontent cleanedtext fulltext fullcontent bodytext contenttext textcontent ' +
      'plaintext rawtext rawcontent story storytext storybody document paragraphs pagecontent postcontent postbody newstext newscontent newsbody',
  ).map((key) => [key, 'text'] as const),
]);

/** Keys of a map whose one purpose is to hold a text: `{rendered, protected}`, `{type, value}`, `{content, direction}`. */
const INNER: ReadonlySet<string> = new Set(keys('rendered value $t #text'));

/** A text of an article has a sentence, lines or markup: `content: blog` and `text: dark` are settings. */
const PROSE = /[.!?…。！？؟।]|\n|<\/?[a-z]/i;

const NAMES: ReadonlySet<string> = new Set(keys('title headline webtitle posttitle'));

/** True where one of some entries is the title of an article. */
export const isNamed = (entries: readonly HeaderEntry[]): boolean => entries.some(({ key }) => NAMES.has(normalKey(key)));

/** The texts of an article that stand among some entries, in their order. */
export function bodiesIn(entries: readonly HeaderEntry[]): readonly Held[] {
  return entries.flatMap(({ key, value }) => {
    const says = BODIES.get(normalKey(key));
    return says === undefined ? [] : held(key, value, says);
  });
}

/** A scalar, a list of paragraphs, or a map (alone in a list, maybe) with the text inside. */
function held(key: string, value: HeaderValue, says: Held['says']): readonly Held[] {
  if (value.type === 'scalar') return PROSE.test(value.value) ? [{ key, text: value.value, says, value }] : [];
  if (value.type === 'map') {
    // a map with a title is an article, not the text of one
    if (isNamed(value.entries)) return [];
    return value.entries.flatMap((inner) => {
      const name = normalKey(inner.key);
      const known = BODIES.get(name) ?? (INNER.has(name) ? says : undefined);
      return known === undefined || inner.value.type === 'map' ? [] : held(`${key}.${inner.key}`, inner.value, known);
    });
  }
  const [only, another] = value.items;
  if (only?.type === 'map' && another === undefined) return held(key, only, says);
  const paragraphs = value.items.map((item) => (item.type === 'scalar' ? item.value : null));
  const text = paragraphs.includes(null) ? '' : paragraphs.join('\n\n');
  return PROSE.test(text) ? [{ key, text, says, value }] : [];
}

/** Entries without some values, and without the maps and lists that held nothing else. */
export function withoutValues(entries: readonly HeaderEntry[], gone: ReadonlySet<HeaderValue>): readonly HeaderEntry[] {
  return entries.flatMap((entry) => {
    const value = without(entry.value, gone);
    return value === null ? [] : [value === entry.value ? entry : { ...entry, value }];
  });
}

function without(value: HeaderValue, gone: ReadonlySet<HeaderValue>): HeaderValue | null {
  if (gone.has(value)) return null;
  if (value.type === 'scalar') return value;
  if (value.type === 'map') {
    const entries = withoutValues(value.entries, gone);
    if (entries.every((entry, i) => entry === value.entries[i]) && entries.length === value.entries.length) return value;
    return entries.length === 0 ? null : { ...value, entries };
  }
  const items = value.items.flatMap((item) => without(item, gone) ?? []);
  if (items.length === value.items.length && items.every((item, i) => item === value.items[i])) return value;
  return items.length === 0 ? null : { ...value, items };
}
