import type { Metadata } from '../../model/article.ts';
import type { HeaderEntry } from '../../model/header.ts';
import { AS_FOUND, type Dialect, escapeMarkdown, flatTags, isDay, placeOf, schemaDate, toolDate } from '../../text/dialects.ts';
import { type Chosen, fieldsOf } from '../fields.ts';

/** One value of a header: data, a date that stands without quotes, or the entries of `extra`. */
export type Leaf =
  | { readonly key: string; readonly form: 'data'; readonly value: unknown }
  | { readonly key: string; readonly form: 'bare'; readonly value: string }
  | { readonly key: string; readonly form: 'extra'; readonly value: readonly HeaderEntry[] };

/** Keys and values that stand in one map of a header; the map of the header itself has no name. */
export interface Group {
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

/** The metadata at the places where a tool looks for it, in the order of the schema; what is not known is left out. */
export function leavesOf(metadata: Metadata, dialect: Dialect, chosen: Chosen | null): readonly Leaf[] {
  return fieldsOf(metadata, chosen).flatMap((field): readonly Leaf[] => {
    if (field.value === null || field.key === 'schema') return [];
    if (field.key === 'extra') return [{ key: placeOf(dialect, 'extra'), form: 'extra', value: field.value }];
    if (field.key === 'date' || field.key === 'updated') return datesOf(dialect, field.key, field.value);
    if (field.key === 'tags') return tagsOf(dialect, field.value);
    if (field.key === 'image' || field.key === 'source') return membersOf(dialect, field.key, field.value);
    return dataOf(dialect, field.key, field.value);
  });
}

function dataOf(dialect: Dialect, part: string, value: unknown): readonly Leaf[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  const key = placeOf(dialect, part);
  // Jekyll has the opposite of a draft.
  const meant = key === 'published' && typeof value === 'boolean' ? !value : value;
  const shown = dialect.markdown ? escaped(meant) : meant;
  return [{ key, form: 'data', value: dialect.lists.includes(part) ? [shown] : shown }];
}

/** `image` and `source` are maps, whose first member stands for the whole where there is no other name for it. */
function membersOf(dialect: Dialect, field: string, value: object): readonly Leaf[] {
  return Object.entries(value).flatMap(([name, member]) => dataOf(dialect, name === 'src' ? field : `${field}_${name}`, member));
}

function datesOf(dialect: Dialect, field: string, date: string): readonly Leaf[] {
  const value = toolDate(dialect, date);
  const asFound = value !== null && schemaDate(value) === date ? [] : dataOf(dialect, field + AS_FOUND, date);
  if (value === null) return asFound;
  const form = isBare(dialect, value) ? 'bare' : 'data';
  return [{ key: placeOf(dialect, field), form, value }, ...asFound];
}

/** A time without a zone is quoted in YAML, some of whose parsers take it for one of Greenwich; tools know their own zone. */
function isBare({ syntax, dates }: Dialect, value: string): boolean {
  return isDay(value) || (dates !== 'day' && (syntax === 'toml' || dates === 'local' || /Z$|[+-]\d\d:?\d\d$/.test(value)));
}

function tagsOf(dialect: Dialect, tags: readonly string[]): readonly Leaf[] {
  if (!dialect.flat) return dataOf(dialect, 'tags', tags);
  const taken = flatTags(tags);
  const asFound = taken.length === tags.length && taken.every((tag, i) => tag === tags[i]);
  return [...dataOf(dialect, 'tags', taken), ...(asFound ? [] : dataOf(dialect, `tags${AS_FOUND}`, tags))];
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return escapeMarkdown(value);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, escaped(member)]));
}
