import type { Metadata } from '../model/article.ts';

/** The metadata keys in the order of the schema; `core` ones are written even where unknown. */
const FIELDS: readonly { readonly key: keyof Metadata; readonly core: boolean }[] = [
  ...core(
    'schema',
    'id',
    'title',
    'description',
    'authors',
    'date',
    'updated',
    'url',
    'site',
    'section',
    'tags',
    'language',
    'image',
    'word_count',
  ),
  ...optional(
    'subtitle',
    'publisher',
    'feed',
    'retrieved',
    'draft',
    'agency',
    'dateline',
    'figures',
    'takeaways',
    'takeaways_origin',
    'notes',
    'access',
  ),
  ...core('source'),
  ...optional('extra'),
];

const CORE: ReadonlySet<keyof Metadata> = new Set(FIELDS.filter(({ core }) => core).map(({ key }) => key));

type Field<K extends keyof Metadata = keyof Metadata> = K extends keyof Metadata
  ? { readonly key: K; readonly name: string; readonly value: NonNullable<Metadata[K]> | null }
  : never;

/** Fields to write, in their order, by the names to write them under. */
export type Chosen = readonly (readonly [field: keyof Metadata, name: string])[];

/**
 * The metadata in the order of the schema, or the chosen part of it: core keys always, the others where they say something. The mark
 * says which fields have a new name, so that copydesk knows them again.
 */
export function fieldsOf(metadata: Metadata, chosen: Chosen | null = null): readonly Field[] {
  const renamed = (chosen ?? []).filter(([field, name]) => field !== name).map(([field, name]) => `${name}=${field}`);
  const schema = [metadata.schema, renamed.join(',')].filter((part) => part !== '').join(' ');
  const wanted =
    chosen?.map(([key, name]) => ({ key, name, core: CORE.has(key) })) ?? FIELDS.map((field) => ({ ...field, name: field.key }));
  return wanted
    .filter(({ key, core }) => core || isKnown(metadata[key]))
    .map(({ key, name }) => ({ key, name, value: key === 'schema' ? schema : (metadata[key] ?? null) }) as unknown as Field);
}

/** True for what says something: neither missing nor empty. */
export function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** Every field, in the order of the schema. */
export const FIELD_NAMES: readonly (keyof Metadata)[] = FIELDS.map(({ key }) => key);

function core(...keys: (keyof Metadata)[]) {
  return keys.map((key) => ({ key, core: true }));
}

function optional(...keys: (keyof Metadata)[]) {
  return keys.map((key) => ({ key, core: false }));
}
