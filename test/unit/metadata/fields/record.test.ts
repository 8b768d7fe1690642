import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../../src/model/article.ts';
import { normalize } from '../../../../src/normalize.ts';
import { loadResources } from '../../../../src/resources.ts';

const resources = await loadResources();
const PROSE = 'The mill at Ander Cross reopens on Monday after a winter of repairs, the parish said in a note to its members.';

/** The metadata of a record with these keys. */
function metadataOf(record: object): Metadata {
  return normalize({ id: 'x', text: JSON.stringify({ ...record, text: PROSE }), sha256: '' }, {}, resources).metadata;
}

describe('the metadata of a record', () => {
  it.each<[string, object, Partial<Metadata>]>([
    [
      'news-please',
      { date_publish: '2024-02-02 10:00:00', date_modify: '2024-02-03 10:00:00' },
      { date: '2024-02-02T10:00:00', updated: '2024-02-03T10:00:00' },
    ],
    [
      'news-please, of the scraping',
      { date_download: '2024-03-01 08:00:00', source_domain: 'e.org' },
      { retrieved: '2024-03-01T08:00:00', site: 'e.org' },
    ],
    [
      'Newspaper',
      { meta_lang: 'en', canonical_link: 'https://e.org/mill', meta_site_name: 'Mill News' },
      { language: 'en', url: 'https://e.org/mill', site: 'Mill News' },
    ],
    [
      'Trafilatura',
      { hostname: 'e.org', 'source-hostname': 'Mill News', source: 'https://e.org/mill' },
      { site: 'Mill News', url: 'https://e.org/mill' },
    ],
    [
      'Goose',
      { meta: { description: 'It reopens.', lang: 'en' }, opengraph: { site_name: 'Mill News' } },
      { description: 'It reopens.', site: 'Mill News' },
    ],
    [
      'Postlight',
      { lead_image_url: 'https://e.org/mill.jpg' },
      { image: { src: 'https://e.org/mill.jpg', alt: null, caption: null, credit: null } },
    ],
    [
      'NewsAPI',
      { source: { id: null, name: 'Mill News' }, urlToImage: 'https://e.org/mill.jpg', publishedAt: '2024-02-02T09:00:00Z' },
      { site: 'Mill News', date: '2024-02-02T09:00:00Z' },
    ],
    [
      'Diffbot',
      { pageUrl: 'https://e.org/mill', siteName: 'Mill News', tags: [{ label: 'Mills', score: 0.8 }] },
      { url: 'https://e.org/mill', site: 'Mill News', tags: ['Mills'] },
    ],
    [
      'The Guardian',
      { webTitle: 'The mill reopens', webPublicationDate: '2024-02-02T09:00:00Z', sectionName: 'Local', trailText: 'At last.' },
      { title: 'The mill reopens', date: '2024-02-02T09:00:00Z', section: 'Local', description: 'At last.' },
    ],
    [
      'schema.org',
      { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://e.org/mill' }, isAccessibleForFree: true, isPartOf: { name: 'Mill News' } },
      { url: 'https://e.org/mill', access: 'free', site: 'Mill News' },
    ],
    ['a selector of Scrapy', { date: ['Feb 2, 2024'], url: ['https://e.org/mill'] }, { date: '2024-02-02', url: 'https://e.org/mill' }],
    ['Feedly', { published: 1706868000000 }, { date: '2024-02-02T10:00:00Z' }],
    [
      'a title as the page has it, with its site',
      { title: 'The mill reopens | Mill News', site: 'Mill News' },
      { title: 'The mill reopens' },
    ],
  ])('is found as %s writes it', (_, record, found) => {
    expect(metadataOf(record)).toMatchObject(found);
  });

  it('has the terms of WordPress by their names, never by the numbers that a database gives them', () => {
    const record = {
      title: { rendered: 'The mill &#8211; at last' },
      excerpt: { rendered: '<p>It reopens.</p>\n' },
      author: 3,
      categories: [5],
      tags: [12, 14],
      _embedded: {
        author: [{ id: 3, name: 'Jane Roe' }],
        'wp:featuredmedia': [{ source_url: 'https://e.org/mill.jpg', alt_text: 'A mill', caption: { rendered: '<p>In May.</p>' } }],
        'wp:term': [[{ id: 5, taxonomy: 'category', name: 'Local' }], [{ id: 12, taxonomy: 'post_tag', name: 'mills' }]],
      },
    };
    const found = metadataOf(record);
    expect(found).toMatchObject({
      title: 'The mill – at last',
      description: 'It reopens.',
      authors: ['Jane Roe'],
      section: 'Local',
      tags: ['mills'],
    });
    expect(found.image).toEqual({ src: 'https://e.org/mill.jpg', alt: 'A mill', caption: 'In May.', credit: null });
    expect(found.extra?.map(({ key }) => key)).toEqual(['author', 'categories', 'tags', '_embedded']);
  });

  it('says that a service cut the text short', () => {
    const text = JSON.stringify({ title: 'The mill', content: `${PROSE} It is the first in … [+1234 chars]` });
    expect(normalize({ id: 'x', text, sha256: '' }, {}, resources).metadata.access).toBe('truncated');
  });
});
