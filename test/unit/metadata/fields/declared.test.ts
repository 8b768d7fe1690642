import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../../src/model/article.ts';
import { normalize } from '../../../../src/normalize.ts';
import { loadResources } from '../../../../src/resources.ts';

const resources = await loadResources();
const PROSE = 'The mill at Ander Cross reopens on Monday after a winter of repairs, the parish said in a note to its members.';

/** The metadata of a page of the site `valleyherald.example` with these elements in its head, and these below its text. */
function metadataOf(head: string, below = ''): Metadata {
  const text = `<!doctype html><html lang="en"><head><title>The mill reopens</title><link rel="canonical" href="https://www.valleyherald.example/2024/mill">${head}</head><body><article><h1>The mill reopens</h1><p>${PROSE}</p><p>${PROSE} It was a surprise.</p></article>${below}</body></html>`;
  return normalize({ id: 'x', text, sha256: '' }, {}, resources).metadata;
}

const tags = (...names: readonly string[]): string => names.map((name) => `<meta property="article:tag" content="${name}">`).join('');

describe('the site of a page', () => {
  it.each([
    ['Valley Herald - News that matters', 'Valley Herald'],
    ['News that matters | Valley Herald', 'Valley Herald'],
    ['Herald of the Valley - News that matters', 'Herald of the Valley - News that matters'],
    ['140961138903', 'valleyherald.example'],
    ['{{ site.name }}', 'valleyherald.example'],
  ])('that calls itself %j is %j', (said, site) => {
    expect(metadataOf(`<meta property="og:site_name" content="${said}">`).site).toBe(site);
  });

  it('is no publisher again with its slogan', () => {
    expect(metadataOf('<meta property="og:site_name" content="Valley Herald - News that matters">').publisher).toBeUndefined();
    expect(metadataOf('<meta property="article:publisher" content="140961138903">').publisher).toBeUndefined();
  });
});

describe('the section of a page', () => {
  it.each(['{{ item.title }}', '< Back to all posts', 'Our Blog', 'Valley Herald Home'])('is not %j', (said) => {
    expect(
      metadataOf(`<meta property="og:site_name" content="Valley Herald"><meta property="article:section" content="${said}">`).section,
    ).toBeNull();
  });
});

describe('the tags of a page', () => {
  it('are none of the codes that a publisher’s system adds', () => {
    const codes = ['type_news', '_evergreen', '@all', 'SPORT_MISC', 'word count: 701-1200 words', '105726154', 'NLP Category: General'];
    expect(metadataOf(tags('Mills', ...codes, '26157981-b4f7-4929-adc1-e860c6f03636', 'city_hall')).tags).toEqual(['Mills', 'city_hall']);
  });

  it('lose the name of their kind', () => {
    expect(metadataOf(tags('Category: Mills', 'Town: Ander')).tags).toEqual(['Mills', 'Town: Ander']);
  });

  it('are none where an agency gives its codes of subjects', () => {
    expect(metadataOf(tags(...Array.from({ length: 12 }, (_, i) => `AER${i}`))).tags).toEqual([]);
    expect(metadataOf(tags('NATO', 'EU', 'UN')).tags).toEqual(['NATO', 'EU', 'UN']);
  });

  it('are none where there are more than an article has', () => {
    expect(metadataOf(tags(...Array.from({ length: 61 }, (_, i) => `Mill number ${i}`))).tags).toEqual([]);
    expect(metadataOf(tags(...Array.from({ length: 60 }, (_, i) => `Mill number ${i}`))).tags).toHaveLength(60);
  });

  it('are one for each link of a line', () => {
    expect(metadataOf('', '<div class="tags"><a href="/m">Mills</a><a href="/r">Old roofs</a></div>').tags).toEqual(['Mills', 'Old roofs']);
  });
});

describe('the dateline', () => {
  it('is no day', () => {
    expect(metadataOf('', '').dateline).toBeUndefined();
    const text = `12/21/2023 at 13:30 — ${PROSE}\n\n${PROSE} It was a surprise.`;
    expect(normalize({ id: 'x', text, sha256: '' }, {}, resources).metadata.dateline).toBeUndefined();
  });
});
