import type { HeaderEntry, HeaderValue } from '../../model/header.ts';
import { normalKey } from '../../text/keys.ts';
import { ReadError } from '../reader.ts';
import { bodiesIn, type Held, isNamed, withoutValues } from './bodies.ts';
import { ownEntries } from './dialect.ts';
import type { Located } from './locate.ts';

/** An article of which every part is a value: its text too. */
export interface Unpacked {
  /** The article's own keys, its texts among them, then those of the record around it. */
  readonly entries: readonly HeaderEntry[];
  /** Its text, in every form that the record holds. */
  readonly bodies: Bodies;
}

type Bodies = readonly [Held, ...Held[]];
type Entries = readonly HeaderEntry[];

/** What an answer of a service, an export or a feed keeps its articles in. */
const ENVELOPES: ReadonlySet<string> = new Set(
  (
    'data db result results response responses article articles item items post posts posting entry entries object objects doc docs document documents story ' +
    'stories news record records page pages hits source fields attributes content contents feed channel rss graph payload output list mainentity'
  ).split(' '),
);
/** Ghost's export: `db[0].data.posts[0]`. */
const DEEPEST = 6;

/** An article found in a record. */
interface Found extends Unpacked {
  /** What stands beside it in the record, from the inside out: made for the one that is read. */
  readonly beside: () => Entries;
  /** Where it stands, as jq has it: `.data.posts[]`. */
  readonly path: string;
}

/**
 * The article that a header holds as values, where it does: in a key of its own (`text`, `content`, `articleBody` …), or, in JSON, in what a service wraps
 * around it (`data`, `objects[0]`). @throws ReadError where there are several.
 */
export function unpack(entries: Entries, syntax: Located['syntax']): Unpacked | null {
  if (ownEntries(entries) !== null) return syntax === 'json' ? ownRecord(entries) : null;
  const found = articlesIn(entries, '', syntax === 'json' ? DEEPEST : 0);
  // of several texts the one with a title is the article: what has none is a comment, a note on the author, the answer's own words
  const named = found.filter((one) => isNamed(one.entries));
  const [only] = found.length === 1 ? found : named;
  if (found.length > 1 && named.length !== 1) throw severalArticles(found.length, found[0]?.path ?? '');
  if (!only) return null;
  return { entries: [...only.entries, ...only.beside().filter(isNewTo(only.entries))], bodies: only.bodies };
}

/** An answer often gives the address that was asked for, beside the article that has it: the same once more. */
function isNewTo(entries: Entries): (entry: HeaderEntry) => boolean {
  const said = new Map(entries.map(({ key, value }) => [key, value.type === 'scalar' ? value.value : null]));
  return ({ key, value }) => value.type !== 'scalar' || said.get(key) !== value.value;
}

/** What JSON says of a run stands beside the article, and is none of its metadata. */
const REPORT: ReadonlySet<string> = new Set(['confidence', 'messages']);

/** The article that copydesk wrote as JSON: its body is Markdown. */
function ownRecord(entries: Entries): Unpacked | null {
  const body = entries.find(({ key }) => key === 'body')?.value;
  if (body?.type !== 'scalar') return null;
  return {
    entries: entries.filter(({ key }) => !REPORT.has(key)),
    bodies: [{ key: 'body', text: body.value, says: 'markdown', value: body }],
  };
}

/** The outermost maps of a record that hold the text of an article. */
function articlesIn(entries: Entries, path: string, depth: number): readonly Found[] {
  const [body, ...others] = bodiesIn(entries);
  if (body) return [{ entries, bodies: [body, ...others], beside: () => [], path }];
  if (depth === 0) return [];
  return entries.flatMap(({ key, value }): readonly Found[] => {
    // a list that is the whole of a file has no key
    if (key !== '' && !ENVELOPES.has(normalKey(key))) return [];
    const isList = value.type === 'list';
    const below = `${path}${jqKey(key)}${isList ? '[]' : ''}`;
    return mapsIn(value).flatMap((map) =>
      articlesIn(map.entries, below, depth - 1).map((found) => ({
        ...found,
        beside: () => {
          const rest = withoutValues(entries, new Set([map]));
          return [...found.beside(), ...(isList ? apart(rest) : rest)];
        },
      })),
    );
  });
}

const jqKey = (key: string): string => (key === '' ? '' : /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `.${JSON.stringify(key)}`);

const mapsIn = (value: HeaderValue) => (value.type === 'list' ? value.items : [value]).filter((one) => one.type === 'map');

/** What is said of a list (the title of a feed) says nothing of an article in it. */
function apart(entries: Entries): Entries {
  const [first] = entries;
  return first ? [{ key: 'record', value: { type: 'map', flow: false, entries }, span: first.span }] : [];
}

/** The error of a file of several articles; `path` says where they stand in it, as jq has it. */
export function severalArticles(count: number, path: string): ReadError {
  const split = `jq -c '${path.startsWith('.') ? path : `.${path}`}' FILE | split -l 1 --additional-suffix=.json - article-`;
  return new ReadError(
    'several-articles',
    `holds ${count} articles, and one file is one article: write each into a file of its own (${split})`,
  );
}
