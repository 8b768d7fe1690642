import { expect, test } from 'vitest';
import { jsonLdWriter } from '../../../src/writers/json-ld.ts';
import * as b from './build.ts';

const article = b.article(b.blocksOf(b.p('The ferry ', b.em('sails')), b.p('Again.')), {
  title: 'Ferry sails',
  authors: ['Ottavia Renn', 'Reuters'],
  agency: ['Reuters'],
  date: '2026-01',
  url: 'https://ferry.example/a',
  site: 'Ferry News',
  tags: ['sea'],
  image: { src: 'https://ferry.example/i.jpg', alt: null, caption: 'The Corvina', credit: 'Odo Lamb' },
  figures: [{ src: null, alt: null, caption: 'No picture', credit: null, after: 1 }],
  notes: [
    { kind: 'correction', text: 'It was Friday.' },
    { kind: 'bio', text: 'She writes.' },
  ],
  access: 'paywalled',
  word_count: 4,
});

test('an article is a NewsArticle with what schema.org has names for, and nothing that is not known', () => {
  expect(JSON.parse(jsonLdWriter()(article))).toEqual({
    '@context': ['https://schema.org', { copydesk: 'https://copydesk.dev/schema/copydesk/1#' }],
    '@type': 'NewsArticle',
    identifier: '0123456789abcdef',
    headline: 'Ferry sails',
    author: [
      { '@type': 'Person', name: 'Ottavia Renn' },
      { '@type': 'Organization', name: 'Reuters' },
    ],
    datePublished: '2026-01',
    url: 'https://ferry.example/a',
    mainEntityOfPage: 'https://ferry.example/a',
    isPartOf: { '@type': 'WebSite', name: 'Ferry News' },
    keywords: ['sea'],
    image: { '@type': 'ImageObject', url: 'https://ferry.example/i.jpg', caption: 'The Corvina', creditText: 'Odo Lamb' },
    wordCount: 4,
    sourceOrganization: [{ '@type': 'Organization', name: 'Reuters' }],
    correction: ['It was Friday.'],
    isAccessibleForFree: false,
    articleBody: 'The ferry sails\n\nAgain.',
  });
});

test('an image without an address is no image', () => {
  const captioned = b.article([], { image: { src: null, alt: null, caption: 'The Corvina', credit: null } });
  expect(JSON.parse(jsonLdWriter()(captioned))).not.toHaveProperty('image');
});

test('only the fields that are asked for are written, under the context and the type', () => {
  const chosen = [
    ['title', 'title'],
    ['date', 'date'],
  ] as const;
  expect(Object.keys(JSON.parse(jsonLdWriter(chosen)(article)))).toEqual(['@context', '@type', 'headline', 'datePublished', 'articleBody']);
});
