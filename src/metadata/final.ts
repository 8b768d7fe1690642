import { type Figure, type Metadata, type Provenance, SCHEMA } from '../model/article.ts';
import type { ImageValue, NoteKind, NoteValue } from '../model/claim.ts';
import type { Header, HeaderEntry, HeaderValue } from '../model/header.ts';

const NOTE_KINDS: readonly string[] = ['correction', 'editor', 'disclosure', 'update', 'bio'] satisfies NoteKind[];
const FIELDS: ReadonlySet<string> = new Set(
  'schema id title description authors date updated url site section tags language image word_count source subtitle publisher feed retrieved draft agency dateline figures takeaways takeaways_origin notes access extra'.split(
    ' ',
  ),
);

/** The metadata that copydesk's own header states: every value is final, nulls included; only the words are counted anew. */
export function finalMetadata(header: Header, words: number, otherwise: Provenance & { readonly id: string }): Metadata {
  const values = new Map(header.entries.map(({ key, value }) => [key, value]));
  const text = (key: string): string | null => scalar(values.get(key));
  const list = (key: string): string[] => strings(values.get(key));
  const optional = <Key extends keyof Metadata>(key: Key, value: Metadata[Key] | null | undefined): Partial<Metadata> =>
    value === null || value === undefined || !values.has(key) ? {} : { [key]: value };
  const source = entriesOf(values.get('source'));
  const extra = extraOf(header, values.get('extra'));
  return {
    schema: SCHEMA,
    id: text('id') ?? otherwise.id,
    title: text('title'),
    description: text('description'),
    authors: list('authors'),
    date: text('date'),
    updated: text('updated'),
    url: text('url'),
    site: text('site'),
    section: text('section'),
    tags: list('tags'),
    language: text('language'),
    image: image(values.get('image')),
    word_count: words,
    source:
      source.size === 0
        ? { file: otherwise.file, sha256: otherwise.sha256, format: otherwise.format }
        : { file: scalar(source.get('file')), sha256: scalar(source.get('sha256')) ?? '', format: scalar(source.get('format')) ?? '' },
    ...optional('subtitle', text('subtitle')),
    ...optional('publisher', text('publisher')),
    ...optional('feed', text('feed')),
    ...optional('retrieved', text('retrieved')),
    ...optional('draft', text('draft') === null ? null : text('draft') === 'true'),
    ...optional('agency', list('agency')),
    ...optional('dateline', text('dateline')),
    ...optional('figures', items(values.get('figures')).flatMap(figure)),
    ...optional('takeaways', list('takeaways')),
    ...optional('takeaways_origin', oneOf(text('takeaways_origin'), ['ai', 'editor', 'unknown'] as const)),
    ...optional('notes', items(values.get('notes')).flatMap(note)),
    ...optional('access', oneOf(text('access'), ['free', 'paywalled', 'truncated'] as const)),
    ...(extra.length > 0 ? { extra } : {}),
  };
}

/** Entries under `extra`, and after them keys that somebody added to the header since. */
function extraOf(header: Header, value: HeaderValue | undefined): readonly HeaderEntry[] {
  return [...(value?.type === 'map' ? value.entries : []), ...header.entries.filter(({ key }) => !FIELDS.has(key))];
}

const scalar = (value: HeaderValue | undefined): string | null => {
  if (value?.type !== 'scalar') return null;
  return value.style === 'plain' && /^(?:null|~|)$/.test(value.value) ? null : value.value;
};

const items = (value: HeaderValue | undefined): readonly HeaderValue[] => (value?.type === 'list' ? value.items : []);
/** A list of strings; a scalar that somebody wrote instead is a list of one. */
const strings = (value: HeaderValue | undefined): string[] =>
  (value?.type === 'list' ? value.items : value ? [value] : []).flatMap((item) => scalar(item) ?? []);
const entriesOf = (value: HeaderValue | undefined): ReadonlyMap<string, HeaderValue> =>
  new Map(value?.type === 'map' ? value.entries.map((entry) => [entry.key, entry.value]) : []);

function oneOf<Word extends string>(value: string | null, words: readonly Word[]): Word | null {
  return words.find((word) => word === value) ?? null;
}

function image(value: HeaderValue | undefined): ImageValue | null {
  if (value?.type !== 'map') return null;
  const map = entriesOf(value);
  return {
    src: scalar(map.get('src')),
    alt: scalar(map.get('alt')),
    caption: scalar(map.get('caption')),
    credit: scalar(map.get('credit')),
  };
}

function figure(value: HeaderValue): Figure[] {
  const found = image(value);
  const after = Number(scalar(entriesOf(value).get('after')));
  return found ? [{ ...found, after: Number.isInteger(after) ? after : 0 }] : [];
}

function note(value: HeaderValue): NoteValue[] {
  const map = entriesOf(value);
  const [kind, text] = [scalar(map.get('kind')), scalar(map.get('text'))];
  return text === null ? [] : [{ kind: NOTE_KINDS.includes(kind ?? '') ? (kind as NoteKind) : 'editor', text }];
}
