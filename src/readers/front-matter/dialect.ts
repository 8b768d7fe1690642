import type { HeaderEntry, HeaderValue } from '../../model/header.ts';
import {
  AS_FOUND,
  DIALECTS,
  type Dialect,
  flatTags,
  placeOf,
  readMark,
  schemaDate,
  toolDate,
  unescapeMarkdown,
} from '../../text/dialects.ts';
import { YamlReader } from './yaml.ts';

/** The entries of copydesk's own header by the names of the schema, in whatever dialect it stands; null for any other header. */
export function ownEntries(entries: readonly HeaderEntry[]): readonly HeaderEntry[] | null {
  const schema = entries.find(({ key }) => key === 'schema')?.value;
  const mark = schema?.type === 'scalar' ? readMark(schema.value) : null;
  if (mark === null) return null;
  if (mark.dialect !== null) return new DialectReader(DIALECTS[mark.dialect], entries).read();
  return mark.names.size === 0 ? entries : entries.map((entry) => ({ ...entry, key: mark.names.get(entry.key) ?? entry.key }));
}

/** Fields that stand whole at their place. */
const WHOLE = (
  'id title description authors url site section language word_count subtitle publisher feed retrieved draft agency dateline figures ' +
  'takeaways takeaways_origin notes access extra'
).split(' ');
/** Fields that are parted, and the part that each member is. */
const PARTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  image: { src: 'image', alt: 'image_alt', caption: 'image_caption', credit: 'image_credit' },
  source: { file: 'source_file', sha256: 'source_sha256', format: 'source_format' },
};

/** Takes the fields of the schema out of a dialect's header; what is left over is handed on as it stands. */
class DialectReader {
  readonly #dialect: Dialect;
  readonly #entries: readonly HeaderEntry[];
  /** By place. */
  readonly #found = new Map<string, HeaderEntry>();
  readonly #used = new Set<HeaderEntry>();

  constructor(dialect: Dialect, entries: readonly HeaderEntry[]) {
    this.#dialect = dialect;
    this.#entries = entries;
    for (const entry of entries) {
      this.#found.set(entry.key, entry);
      if (this.#isContainer(entry)) for (const inner of members(entry)) this.#found.set(`${entry.key}.${inner.key}`, inner);
    }
  }

  read(): readonly HeaderEntry[] {
    const fields = [
      ...WHOLE.flatMap((field) => this.#whole(field)),
      ...['date', 'updated'].flatMap((field) => this.#date(field)),
      ...this.#tags(),
      ...Object.keys(PARTED).flatMap((field) => this.#parted(field)),
    ];
    const known = new Set(fields.map(({ key }) => key));
    // A key that somebody added, and that has the name of a field that stands elsewhere, says something of its own.
    const left = this.#left().map((entry) => (known.has(entry.key) ? { ...entry, key: `${entry.key}_2` } : entry));
    return [...fields, ...left];
  }

  /** A field as it stands, or with its value put as the schema has it. */
  #whole(field: string): readonly HeaderEntry[] {
    const entry = this.#take(field);
    return entry ? [{ ...entry, key: field, value: this.#schemaValue(field, entry) }] : [];
  }

  #date(field: string): readonly HeaderEntry[] {
    const [written, found] = [this.#take(field), this.#take(field + AS_FOUND)];
    const date = scalar(written);
    const asFound = scalar(found);
    // What was found counts as long as nobody has changed what the tool reads.
    if (found && asFound !== null && toolDate(this.#dialect, asFound) === date) return [{ ...found, key: field }];
    return written && date !== null ? [{ ...written, key: field, value: text(schemaDate(date)) }] : [];
  }

  #tags(): readonly HeaderEntry[] {
    const [written, found] = [this.#take('tags'), this.#take(`tags${AS_FOUND}`)];
    const same = found && JSON.stringify(flatTags(scalars(found))) === JSON.stringify(scalars(written));
    const entry = same ? found : written;
    return entry ? [{ ...entry, key: 'tags', value: this.#schemaValue('tags', entry) }] : [];
  }

  #parted(field: string): readonly HeaderEntry[] {
    const entries = Object.entries(PARTED[field] ?? {}).flatMap(([member, part]) =>
      this.#whole(part).map((entry) => ({ ...entry, key: member })),
    );
    const [first] = entries;
    return first ? [{ key: field, value: { type: 'map', flow: false, entries }, span: first.span }] : [];
  }

  #take(part: string): HeaderEntry | undefined {
    const entry = this.#found.get(placeOf(this.#dialect, part));
    // Of a list that somebody has added to, the first is the field's; the list is kept besides.
    if (entry && !(this.#dialect.lists.includes(part) && scalars(entry).length > 1)) this.#used.add(entry);
    return entry;
  }

  #schemaValue(part: string, { key, value, span }: HeaderEntry): HeaderValue {
    if (value.type === 'scalar' && HOLDS_MAPS.has(part)) return structure(part, value.value, span.start) ?? value;
    if (part === 'extra') return value;
    const plain = this.#dialect.markdown ? unescaped(value) : value;
    if (this.#dialect.lists.includes(part) && plain.type === 'list') return plain.items[0] ?? text('');
    if (part === 'draft' && key === 'published' && plain.type === 'scalar') return { ...plain, value: String(plain.value !== 'true') };
    return plain;
  }

  /** Entries that are no field, in their order; of a container what is left of it. */
  #left(): readonly HeaderEntry[] {
    return this.#entries.flatMap((entry): readonly HeaderEntry[] => {
      if (this.#used.has(entry)) return [];
      if (entry.value.type !== 'map' || !this.#isContainer(entry)) return [entry];
      const left = members(entry).filter((inner) => !this.#used.has(inner));
      return left.length === 0 ? [] : [{ ...entry, value: { ...entry.value, entries: left } }];
    });
  }

  #isContainer({ key }: HeaderEntry): boolean {
    const { places, rest } = this.#dialect;
    return rest === `${key}.` || Object.values(places).some((place) => place.startsWith(`${key}.`));
  }
}

/** Fields that a dialect without maps has as YAML in a text. */
const HOLDS_MAPS: ReadonlySet<string> = new Set(['figures', 'notes', 'extra']);

function structure(part: string, yaml: string, base: number): HeaderValue | null {
  const entries = new YamlReader(yaml).read(yaml, base);
  if (entries === null) return null;
  return part === 'extra' ? { type: 'map', flow: false, entries } : (entries[0]?.value ?? null);
}

function unescaped(value: HeaderValue): HeaderValue {
  if (value.type === 'scalar') return { ...value, value: unescapeMarkdown(value.value) };
  if (value.type === 'list') return { ...value, items: value.items.map(unescaped) };
  return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: unescaped(entry.value) })) };
}

function members({ value }: HeaderEntry): readonly HeaderEntry[] {
  return value.type === 'map' ? value.entries : [];
}

function scalar(entry: HeaderEntry | undefined): string | null {
  return entry?.value.type === 'scalar' ? entry.value.value : null;
}

function scalars(entry: HeaderEntry | undefined): readonly string[] {
  return entry?.value.type === 'list' ? entry.value.items.flatMap((item) => (item.type === 'scalar' ? item.value : [])) : [];
}

function text(value: string): HeaderValue {
  return { type: 'scalar', value, style: 'double' };
}
