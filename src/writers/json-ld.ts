import type { Article, Metadata } from '../model/article.ts';
import type { ImageValue } from '../model/claim.ts';
import { type Chosen, isKnown } from './fields.ts';
import { writeText } from './text.ts';
import type { Write } from './writer.ts';

/** Schema.org, and a name for what made the document, by which copydesk knows its own outputs. */
const CONTEXT = ['https://schema.org', { copydesk: 'https://copydesk.dev/schema/copydesk/1#' }];

/** A writer of one schema.org NewsArticle in JSON-LD; what is not known is left out, and so is what schema.org has no name for. */
export function jsonLdWriter(chosen: Chosen | null = null): Write {
  const wanted = chosen && new Set(chosen.map(([field]) => field));
  return (article) => {
    const properties = propertiesOf(article).flatMap(([field, found]) => (wanted?.has(field) === false ? [] : Object.entries(found)));
    const known = properties.filter(([, value]) => isKnown(value));
    const body = writeText(article).trimEnd();
    const record = {
      '@context': CONTEXT,
      '@type': 'NewsArticle',
      ...Object.fromEntries(known),
      ...(body === '' ? {} : { articleBody: body }),
    };
    return `${JSON.stringify(record, null, 2)}\n`;
  };
}

/** What schema.org calls each field. */
function propertiesOf({ metadata }: Article): readonly (readonly [keyof Metadata, Readonly<Record<string, unknown>>])[] {
  const { title, image, figures = [], notes = [], access } = metadata;
  return [
    ['id', { identifier: metadata.id }],
    ['title', { headline: title }],
    ['subtitle', { alternativeHeadline: metadata.subtitle }],
    ['description', { description: metadata.description }],
    ['authors', { author: metadata.authors.map((name) => agent(name, metadata)) }],
    ['date', { datePublished: metadata.date }],
    ['updated', { dateModified: metadata.updated }],
    ['url', { url: metadata.url, mainEntityOfPage: metadata.url }],
    ['site', { isPartOf: metadata.site && { '@type': 'WebSite', name: metadata.site } }],
    ['publisher', { publisher: metadata.publisher && organization(metadata.publisher) }],
    ['section', { articleSection: metadata.section }],
    ['tags', { keywords: metadata.tags }],
    ['language', { inLanguage: metadata.language }],
    ['image', { image: image?.src ? imageObject(image) : null }],
    ['figures', { associatedMedia: figures.filter(({ src }) => src !== null).map(imageObject) }],
    ['word_count', { wordCount: metadata.word_count }],
    ['agency', { sourceOrganization: metadata.agency?.map(organization) }],
    ['dateline', { dateline: metadata.dateline }],
    ['notes', { correction: notes.filter(({ kind }) => kind === 'correction').map(({ text }) => text) }],
    // Truncated says nothing of who may read it.
    ['access', { isAccessibleForFree: access === 'free' ? true : access === 'paywalled' ? false : null }],
  ];
}

/** A person, unless the name is one of the organisations that the article names. */
function agent(name: string, { agency = [], site, publisher }: Metadata): object {
  return [...agency, site, publisher].includes(name) ? organization(name) : { '@type': 'Person', name };
}

function organization(name: string): object {
  return { '@type': 'Organization', name };
}

function imageObject({ src, alt, caption, credit }: ImageValue): object {
  const said = { caption, description: alt, creditText: credit };
  return { '@type': 'ImageObject', url: src, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) };
}
