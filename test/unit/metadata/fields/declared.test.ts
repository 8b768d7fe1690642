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
    ['The Valley Herald: no news is bad news | The Valley Herald', 'The Valley Herald'],
    ['Valley Herald Blog • News that matters', 'Valley Herald Blog'],
    ['Herald of the Valley |', 'Herald of the Valley'],
    ['VALLEYHERALD.EXAMPLE - News that matters', 'News that matters'],
  ])('that calls itself %j is %j', (said, site) => {
    expect(metadataOf(`<meta property="og:site_name" content="${said}">`).site).toBe(site);
  });

  it('is the host only where nobody writes its name', () => {
    const site = '<meta property="og:site_name" content="valleyherald.example">';
    expect(metadataOf(site).site).toBe('valleyherald.example');
    expect(metadataOf(`${site}<meta name="application-name" content="ValleyHerald">`).site).toBe('ValleyHerald');
    expect(metadataOf(`${site}<meta name="application-name" content="The Reader">`).site).toBe('valleyherald.example');
    expect(metadataOf('<meta property="og:title" content="The mill reopens - Valley Herald">').site).toBe('Valley Herald');
    expect(metadataOf('<meta property="og:title" content="The mill reopens - and closes">').site).toBe('valleyherald.example');
  });

  it('is no headline', () => {
    const both = (property: string): string => `<meta property="${property}" content="The mill reopens | Local">`;
    expect(metadataOf(both('og:site_name') + both('og:title')).site).toBe('valleyherald.example');
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

describe('the kind of a section', () => {
  it.each([
    ['Category: Mills', 'Mills'],
    ['Category: Uncategorized', null],
    ['You are here:', null],
    ['What is a mill?', null],
  ])('is no part of it: %j', (said, section) => {
    expect(metadataOf(`<meta property="article:section" content="${said}">`).section).toBe(section);
  });
});

describe('the address of a page', () => {
  it('has a host of the web, and nothing that tracks readers', () => {
    const urlOf = (canonical: string): string | null => {
      const text = `<!doctype html><link rel="canonical" href="${canonical}"><h1>The mill reopens</h1><p>${PROSE}</p>`;
      return normalize({ id: 'x', text, sha256: '' }, {}, resources).metadata.url;
    };
    expect(urlOf('https://the-mill-reopens/')).toBeNull();
    expect(urlOf('https://e.example/mill?srsltid=AfmBOo')).toBe('https://e.example/mill');
  });
});

describe('the description of a page', () => {
  const described = (said: string): string | null =>
    metadataOf(
      `<meta property="og:site_name" content="Valley Herald"><meta name="author" content="Jane Roe"><meta property="og:description" content="${said}">`,
    ).description;

  it.each([
    'Valley Herald Website',
    'Valley Herald: your news, every day',
    'Valley Herald is the newspaper of record for Ander Cross.',
    'JANE ROE',
  ])('is nothing that is said of the site or of the author: %j', (said) => {
    expect(described(said)).toBeNull();
  });

  it('may begin with the name of the site', () => {
    const said = 'Valley Herald is the first to see the mill again.';
    expect(described(said)).toBe(said);
  });

  it.each([
    ['It was a surprise, and that&amp;#821…', 'It was a surprise, and that…'],
    ['Nobody there don&amp;rsquo', 'Nobody there don’'],
    ['A surprise in R&amp;D', 'A surprise in R&D'],
    ['It was a surprise. It was a surprise.', 'It was a surprise.'],
  ])('ends in no half of a character reference, and is said once: %j', (said, description) => {
    expect(described(said)).toBe(description);
  });
});

describe('the picture of a page', () => {
  const pictured = (src: string): string | undefined =>
    metadataOf(`<meta property="og:image" content="https://e.example/${src}">`).image?.src ?? undefined;

  it.each([
    'img/logo.png',
    'img/valley-herald-logo_2.png',
    'og-default.jpg',
    'a/b/facebook-default-wide.png',
    'x/https%3A%2F%2Fe.example%2Fcard.jpg',
  ])('is no logo, and no card for all pages: %s', (src) => {
    expect(pictured(src)).toBeUndefined();
  });

  it.each(['a/mill.jpg', 'a/mill-logo.png', 'the-mill/og.png', 'a/social-shopping.jpg', 'default/8d1.jpg'])('may be %s', (src) => {
    expect(pictured(src)).toBe(`https://e.example/${src}`);
  });

  it.each(['.', 'image', 'the-mill_2.JPG', 'Featured Image'])('is not described by %j', (alt) => {
    expect(
      metadataOf(`<meta property="og:image" content="https://e.example/mill.jpg"><meta property="og:image:alt" content="${alt}">`).image
        ?.alt,
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

describe('the agency', () => {
  it('is no house that makes pictures', () => {
    const authored = (who: string) => metadataOf(`<meta name="author" content="${who}">`);
    expect(authored('Jane Roe/Reuters').agency).toEqual(['Reuters']);
    expect(authored('Jane Roe/Getty Images').agency).toBeUndefined();
  });
});

describe('the dateline', () => {
  it('is no day', () => {
    expect(metadataOf('', '').dateline).toBeUndefined();
    const text = `12/21/2023 at 13:30 — ${PROSE}\n\n${PROSE} It was a surprise.`;
    expect(normalize({ id: 'x', text, sha256: '' }, {}, resources).metadata.dateline).toBeUndefined();
  });
});
