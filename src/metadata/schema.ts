import { SCHEMA } from '../model/article.ts';

const text = { type: 'string', minLength: 1 } as const;
const maybe = { type: ['string', 'null'], minLength: 1 } as const;
const texts = { type: 'array', items: text, uniqueItems: true } as const;
const DATE = '^\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?)?)?)?$';
const date = { type: 'string', pattern: DATE } as const;
const maybeDate = { type: ['string', 'null'], pattern: DATE } as const;
const image = {
  type: ['object', 'null'],
  properties: { src: maybe, alt: maybe, caption: maybe, credit: maybe },
  required: ['src', 'alt', 'caption', 'credit'],
  additionalProperties: false,
} as const;

/** The JSON Schema of the metadata that every article gets. */
export const METADATA_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://copydesk.dev/schema/${SCHEMA}.json`,
  title: 'copydesk/1: the metadata of an article',
  type: 'object',
  properties: {
    schema: { const: SCHEMA },
    id: {
      type: 'string',
      pattern: '^[0-9a-f]{16}$',
      description: 'SHA-256 of the canonical address, else of the text of the body; 16 hex digits.',
    },
    title: { ...maybe, description: "The headline without the site's name." },
    description: { ...maybe, description: 'Standfirst or summary.' },
    authors: { ...texts, description: 'One name each. An organisation or agency only where no person is named.' },
    date: { ...maybeDate, description: 'When it was published: ISO 8601 with only the precision and zone found.' },
    updated: { ...maybeDate, description: 'When it was last changed.' },
    url: { type: ['string', 'null'], format: 'uri', description: 'Canonical address without tracking parameters.' },
    site: { ...maybe, description: "The publication's name as readers know it, else the domain." },
    section: { ...maybe, description: 'World, Politics …' },
    tags: { ...texts, description: "The publisher's." },
    language: { type: ['string', 'null'], pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', description: 'BCP 47.' },
    image: { ...image, description: 'The lead image; a caption without an image has `src: null`.' },
    word_count: { type: 'integer', minimum: 0 },
    source: {
      type: 'object',
      description:
        'Where the article came from: path relative to the input argument (null for standard input), hash of the bytes, kind of input.',
      properties: {
        file: maybe,
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        format: { type: 'string', pattern: '^(?:front-matter\\+)?(?:html|markdown|text)$' },
      },
      required: ['file', 'sha256', 'format'],
      additionalProperties: false,
    },
    subtitle: text,
    publisher: text,
    feed: { type: 'string', format: 'uri' },
    retrieved: date,
    draft: { type: 'boolean' },
    agency: texts,
    dateline: text,
    figures: {
      type: 'array',
      description: 'Further images; `after` is how many body blocks stand before each.',
      items: {
        ...image,
        type: 'object',
        properties: { ...image.properties, after: { type: 'integer', minimum: 0 } },
        required: [...image.required, 'after'],
      },
    },
    takeaways: texts,
    takeaways_origin: { enum: ['ai', 'editor', 'unknown'] },
    notes: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: { enum: ['correction', 'editor', 'disclosure', 'update', 'bio'] }, text },
        required: ['kind', 'text'],
        additionalProperties: false,
      },
    },
    access: { enum: ['free', 'paywalled', 'truncated'] },
    extra: { type: 'object', description: 'Keys of the input that no field holds, verbatim and in order.' },
  },
  required: [
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
    'source',
  ],
  additionalProperties: false,
} as const;
