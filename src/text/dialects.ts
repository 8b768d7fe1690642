/** Where a tool looks for the metadata in a front matter, and in what form. */
export interface Dialect {
  readonly syntax: 'yaml' | 'toml';
  /** The key of a field, or its keys joined by `.`; `image` and `source` are parted into their members (`image_alt`). */
  readonly places: Readonly<Record<string, string>>;
  /** What stands before the name of every other field: a map for what the tool does not know, or nothing. */
  readonly rest: string;
  /** Fields of one value that the tool reads as a list. */
  readonly lists: readonly string[];
  /** How dates are written; the tools that parse them take no less than a day. */
  readonly dates: keyof typeof DATES;
  /** True where no value may be a map: such values are written as YAML in a text. */
  readonly flat: boolean;
  /** True where texts are read as Markdown. */
  readonly markdown: boolean;
}

/** The dialects, by the name they are asked for with. `url` is never a key of Hugo's: it would be the page's output path. */
export const DIALECTS = {
  hugo: {
    syntax: 'yaml',
    places: {
      ...same('title', 'description', 'authors', 'date', 'tags', 'draft'),
      updated: 'lastmod',
      section: 'categories',
      image: 'images',
      url: 'params.canonicalURL',
    },
    rest: 'params.',
    lists: ['section', 'image'],
    dates: 'seconds',
    flat: false,
    markdown: false,
  },
  jekyll: {
    syntax: 'yaml',
    // `id` and `url` of a page are Jekyll's own
    places: {
      id: 'article_id',
      updated: 'last_modified_at',
      section: 'categories',
      language: 'lang',
      url: 'canonical_url',
      draft: 'published',
    },
    rest: '',
    lists: ['section'],
    dates: 'spaced',
    flat: false,
    markdown: false,
  },
  zola: {
    syntax: 'toml',
    places: {
      ...same('title', 'description', 'authors', 'date', 'updated', 'draft'),
      tags: 'taxonomies.tags',
      section: 'taxonomies.categories',
    },
    rest: 'extra.',
    lists: ['section'],
    dates: 'seconds',
    flat: false,
    markdown: false,
  },
  obsidian: {
    syntax: 'yaml',
    // as its own clipper names them
    places: { authors: 'author', date: 'published', url: 'source', retrieved: 'created' },
    rest: '',
    lists: [],
    dates: 'local',
    flat: true,
    markdown: false,
  },
  pandoc: {
    syntax: 'yaml',
    places: { authors: 'author', language: 'lang', tags: 'keywords', section: 'category' },
    rest: '',
    lists: [],
    dates: 'day',
    flat: false,
    markdown: true,
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;

/** The key under which a dialect has a field, or a part of one. */
export function placeOf(dialect: Dialect, part: string): string {
  return dialect.places[part] ?? dialect.rest + part;
}

/** What follows a name whose value in the tool's form says less, or more, than what was found: beside it stands the value as found. */
export const AS_FOUND = '_as_found';

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Writers of dates of the schema in the form of a tool; null for what has no such form. */
const DATES = {
  /** The day alone, which is all that is shown and all that is understood; a month or a year is shown as well. */
  day: (date: string) => dateParts(date, ([day]) => day) ?? date,
  /** ISO 8601 down to the second. */
  seconds: (date: string) => dateParts(date, ([day, time, second, fraction, zone]) => `${day}T${time}${second}${fraction}${zone}`),
  /** `2026-01-05 10:00:00 +0100` */
  spaced: (date: string) =>
    dateParts(date, ([day, time, second, , zone]) => `${day} ${time}${second}${zone === '' ? '' : ` ${zone.replace(':', '')}`}`),
  /** A clock on the wall: no zone. */
  local: (date: string) => dateParts(date, ([day, time, second]) => `${day}T${time}${second}`),
} as const;

function dateParts(date: string, print: (parts: [string, string, string, string, string]) => string): string | null {
  const [, day, time, second = ':00', fraction = '', zone = ''] = ISO.exec(date) ?? [];
  if (day === undefined || !isDay(day)) return null;
  return time === undefined ? day : print([day, time, second, fraction, zone]);
}

/** A date in the form of the dialect, or null where it has none. */
export function toolDate(dialect: Dialect, date: string): string | null {
  return DATES[dialect.dates](date);
}

/** A date in the form of a dialect as one of the schema. */
export function schemaDate(date: string): string {
  return date.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: (Z)| ([+-]\d\d):?(\d\d))?$/, (_, day, time, utc = '', hours, minutes) =>
    hours === undefined ? `${day}T${time}${utc}` : `${day}T${time}${hours}:${minutes}`,
  );
}

/** True for a day of the calendar. */
export function isDay(value: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number);
  if (!year || !month || !day || month > 12) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Tags as Obsidian takes them: letters, digits, `_`, `-` and `/`, not digits alone. */
export function flatTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(flatTag))].filter((tag) => tag !== '');
}

function flatTag(tag: string): string {
  const joined = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-|-$/g, '');
  return /^\p{N}+$/u.test(joined) ? `_${joined}` : joined;
}

/** What is markup wherever it stands in a line of Pandoc's Markdown, and what opens a block. */
const MARKUP = /[\\`*[\]<$^~@]|&(?=#?\w{1,31};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const OPENING = /^(?=[#>|]|[-+:%=](?:\s|$)|--|:::)/;
const ENUMERATION = /^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]{1,9}))([.)])(?=\s|$)/i;

/** Text that Pandoc, which reads metadata as Markdown, shows as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(ENUMERATION, '$1\\$2').replace(OPENING, '\\');
}

/** The text that was escaped. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\p{P}\p{S}])/gu, '$1');
}

/** What copydesk's own front matter bears as `schema`, with the dialect or the new names of fields (`author=authors`) behind it. */
const MARK = /^copydesk\/1(?: (\S+))?$/;

/** How a header of copydesk's is written. */
export interface Mark {
  readonly dialect: DialectName | null;
  /** New name → field. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the mark of a header; null for any other text. */
export function readMark(schema: string): Mark | null {
  const found = MARK.exec(schema);
  if (!found) return null;
  const [, how] = found;
  if (how === undefined) return { dialect: null, names: new Map() };
  if (isDialect(how)) return { dialect: how, names: new Map() };
  const names = how.split(',').map((pair) => pair.split('='));
  return names.every((pair) => pair.length === 2) ? { dialect: null, names: new Map(names as [string, string][]) } : null;
}

/** True for the name of a dialect. */
export function isDialect(name: string): name is DialectName {
  return Object.hasOwn(DIALECTS, name);
}

function same<Name extends string>(...names: Name[]): Readonly<Record<Name, Name>> {
  return Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;
}
