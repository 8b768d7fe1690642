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

type Field<K extends keyof Metadata = keyof Metadata> = K extends keyof Metadata ? readonly [K, NonNullable<Metadata[K]> | null] : never;

/** The metadata in the order of the schema: core keys always, the others where they say something. */
export function fieldsOf(metadata: Metadata): readonly Field[] {
  return FIELDS.filter(({ key, core }) => core || isKnown(metadata[key])).map(
    ({ key }) => [key, metadata[key] ?? null] as unknown as Field,
  );
}

function isKnown(value: Metadata[keyof Metadata]): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function core(...keys: (keyof Metadata)[]) {
  return keys.map((key) => ({ key, core: true }));
}

function optional(...keys: (keyof Metadata)[]) {
  return keys.map((key) => ({ key, core: false }));
}
