import { describe, expect, it } from 'vitest';
import { claims, read } from './page.ts';

const page = (head: string, body = '', url?: string): ReturnType<typeof read> =>
  read(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`, url);
const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('claims of the head', () => {
  it('are raw, decoded once and trimmed, under the name that spoke', () => {
    const document = page(
      '<title>A &amp;amp; B | Gazette</title><meta property="og:title" content=" A &amp; B "><meta name="Author" content="Nora Whitcombe"><meta name="empty" content="">',
    );
    expect(claims(document, 'title')).toEqual(['element title: A &amp; B | Gazette', 'meta og:title: A & B']);
    expect(claims(document, 'authors')).toEqual(['meta author: Nora Whitcombe']);
    expect(claims(document, 'language')).toEqual(['element html: en-GB']);
  });

  it('know Dublin Core, citation, Parsely, Sailthru and article names', () => {
    const document = page(
      ['DC.date.issued', 'citation_publication_date', 'parsely-pub-date', 'sailthru.date', 'article:published_time']
        .map((name, i) => `<meta name="${name}" content="2026-01-0${i + 1}">`)
        .join(''),
    );
    expect(claims(document, 'date')).toHaveLength(5);
  });

  it('take what is labelled as a byline for networks', () => {
    const labelled = (label: string, value: string, n = 1): string =>
      `<meta name="twitter:label${n}" content="${label}"><meta name="twitter:data${n}" content="${value}">`;
    expect(claims(page(labelled('Written by', 'Nora Whitcombe') + labelled('Est. reading time', '5 minutes', 2)), 'authors')).toEqual([
      'meta twitter:data1: Nora Whitcombe',
    ]);
    expect(claims(page(labelled('Verfasst von', 'Anna Schmidt', 2)), 'authors')).toEqual(['meta twitter:data2: Anna Schmidt']);
    expect(claims(page('<meta name="twitter:data1" content="Nora Whitcombe">'), 'authors')).toEqual([]);
  });

  it('stand where their element stands', () => {
    const { source, claims: all } = page('<meta property="og:site_name" content="Gazette">');
    const site = all.find(({ field }) => field === 'site');
    expect(source.text.slice(site?.span?.start, site?.span?.end)).toBe('<meta property="og:site_name" content="Gazette">');
    expect(site?.block).toBeNull();
  });

  it('give the canonical address, and images with their alternative text', () => {
    const document = page(
      '<link rel="canonical" href="/a"><meta property="og:image" content="/1.jpg"><meta property="og:image:alt" content="One"><meta property="og:image" content="/2.jpg">',
      '',
      'https://e.org/x',
    );
    expect(claims(document, 'url')).toEqual(['rel canonical: https://e.org/a']);
    expect(document.claims.filter(({ field }) => field === 'image').map(({ value }) => value)).toEqual([
      { src: 'https://e.org/1.jpg', alt: 'One', caption: null, credit: null },
      { src: 'https://e.org/2.jpg', alt: null, caption: null, credit: null },
    ]);
  });
});

describe('the base of a page', () => {
  it('is its address, where it names a page: savers write it so that relative links lead on', () => {
    expect(claims(page('<base href="https://e.org/news/rain.html">'), 'url')).toEqual(['element base: https://e.org/news/rain.html']);
  });

  it('is no more than a base where it names a site, a folder, or nothing of the web', () => {
    for (const href of ['https://e.org/', 'https://e.org/news/', '/news/rain.html', 'file:///rain.html', '']) {
      expect(claims(page(`<base href="${href}">`, '', 'https://e.org/x'), 'url')).toEqual([]);
    }
  });
});

describe('claims of JSON-LD', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The bridge',
    alternativeHeadline: 'It is open',
    description: 'What happened.',
    datePublished: '2026-03-04T05:06:07+01:00',
    dateModified: '2026-03-05',
    author: [{ '@type': 'Person', name: 'Nora Whitcombe' }, { '@type': 'Organization', name: 'Wire' }, 'Elias Marsh', { name: 'Odo Lamb' }],
    publisher: { '@type': 'Organization', name: 'Gazette' },
    articleSection: ['World', 'Europe'],
    keywords: 'bridge, river',
    inLanguage: 'en',
    isAccessibleForFree: false,
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://e.org/a' },
    image: { '@type': 'ImageObject', url: 'https://e.org/i.jpg', caption: 'The bridge', creditText: 'Odo Lamb' },
    articleBody: 'The bridge is open.',
  };

  it('tell persons from organisations and texts', () => {
    expect(claims(page(jsonLd(article)), 'authors')).toEqual([
      'json-ld author.Person: Nora Whitcombe',
      'json-ld author.Organization: Wire',
      'json-ld author.string: Elias Marsh',
      'json-ld author.Thing: Odo Lamb',
    ]);
  });

  it('cover what an article says of itself', () => {
    const document = page(jsonLd(article));
    expect(claims(document, 'title')).toEqual(['json-ld headline: The bridge']);
    expect(claims(document, 'subtitle')).toEqual(['json-ld alternativeHeadline: It is open']);
    expect(claims(document, 'date')).toEqual(['json-ld datePublished: 2026-03-04T05:06:07+01:00']);
    expect(claims(document, 'updated')).toEqual(['json-ld dateModified: 2026-03-05']);
    expect(claims(document, 'section')).toEqual(['json-ld articleSection: World', 'json-ld articleSection: Europe']);
    expect(claims(document, 'tags')).toEqual(['json-ld keywords: bridge, river']);
    expect(claims(document, 'publisher')).toEqual(['json-ld publisher.name: Gazette']);
    expect(claims(document, 'access')).toEqual(['json-ld isAccessibleForFree: false']);
    expect(claims(document, 'url')).toEqual(['json-ld mainEntityOfPage: https://e.org/a']);
    expect(document.claims.find(({ field }) => field === 'image')?.value).toEqual({
      src: 'https://e.org/i.jpg',
      alt: null,
      caption: 'The bridge',
      credit: 'Odo Lamb',
    });
    expect(document.page).toEqual({
      jsonLdTypes: ['NewsArticle', 'WebPage'],
      notes: new Set(),
      ogType: null,
      articleBody: 'The bridge is open.',
      fragment: false,
    });
  });

  it('follow references within a graph, across scripts', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'T', author: { '@id': '#a' } },
        { '@type': 'WebSite', name: 'Gazette' },
      ],
    };
    const document = page(jsonLd(graph) + jsonLd({ '@type': 'Person', '@id': '#a', name: 'Nora Whitcombe' }));
    expect(claims(document, 'authors')).toEqual(['json-ld author.Person: Nora Whitcombe']);
    expect(claims(document, 'site')).toEqual(['json-ld WebSite.name: Gazette']);
  });

  it('leave out related items, whether beside the article or in it', () => {
    const others = [
      { '@type': 'NewsArticle', headline: 'Another', url: 'https://e.org/b', author: 'Not Me', datePublished: '2020-01-01' },
      { ...article, hasPart: [{ '@type': 'NewsArticle', headline: 'A third' }] },
    ];
    const document = page(`<link rel=canonical href="https://e.org/a">${jsonLd(others)}`);
    expect(claims(document, 'title')).toEqual(['json-ld headline: The bridge']);
    expect(claims(document, 'date')).toEqual(['json-ld datePublished: 2026-03-04T05:06:07+01:00']);
  });

  it('key apart what the page object says', () => {
    const document = page(jsonLd([article, { '@type': 'WebPage', name: 'The bridge | Gazette', datePublished: '2026-03-04' }]));
    expect(claims(document, 'title')).toEqual(['json-ld headline: The bridge', 'json-ld WebPage.name: The bridge | Gazette']);
  });

  it('read the trail of breadcrumbs in its order', () => {
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 2, item: { name: 'Europe' } },
        { position: 1, name: 'World' },
      ],
    };
    expect(claims(page(jsonLd(trail)), 'section')).toEqual(['breadcrumb BreadcrumbList: World', 'breadcrumb BreadcrumbList: Europe']);
  });

  it.each([
    ['line ends within a string', '{"@type":"Article","headline":"A\nB"}', 'A\nB'],
    ['a trailing comma', '{"@type":"Article","headline":"A",}', 'A'],
    ['comment marks', '<!-- {"@type":"Article","headline":"A"} -->', 'A'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"Article","headline":"A"}\n//]]>', 'A'],
    ['quotes within a string', '{"@type":"Article","headline":"The "big" one, they say","x":1}', 'The "big" one, they say'],
    ['an end that was cut off', '{"@type":"Article","headline":"A","author":{"name":"B', 'A'],
    ['a semicolon after it', '{"@type":"Article","headline":"A"};', 'A'],
    ['a wrong escape', '{"@type":"Article","headline":"It\\\'s \\d"}', "It's \\d"],
  ])('are repaired where there are %s', (_, script, headline) => {
    const document = page(jsonLd(script));
    expect(document.claims.find(({ field }) => field === 'title')?.value).toBe(headline);
    expect(document.messages.map(({ code }) => code)).toContain('json-ld-repaired');
  });

  it('say so where nothing could be read', () => {
    const { messages, claims: all } = page(jsonLd('not json'));
    expect(messages.map(({ level, code }) => `${level} ${code}`)).toContain('info json-ld-broken');
    expect(all.filter(({ from }) => from === 'json-ld')).toEqual([]);
  });
});

describe('claims of microdata and RDFa', () => {
  it('read nested names, contents and times', () => {
    const document = page(
      '',
      '<article itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">T</h2><div itemprop="author" itemscope>By <b itemprop="name">Nora Whitcombe</b></div><meta itemprop="datePublished" content="2026-03-04"><time itemprop="dateModified" datetime="2026-03-05">yesterday</time></article>',
    );
    expect(claims(document, 'authors')).toEqual(['microdata author.name: Nora Whitcombe']);
    expect(claims(document, 'title')).toEqual(['microdata headline: T']);
    expect(claims(document, 'date')).toEqual(['microdata datePublished: 2026-03-04']);
    expect(claims(document, 'updated')).toEqual(['microdata dateModified: 2026-03-05', 'time time.updated: 2026-03-05']);
  });

  it('read the parts of an item wherever they stand in it: a name among other properties, the first address or image', () => {
    const document = page(
      '',
      '<div property="author"><p>By <b property="rnews:x schema:name">Nora Whitcombe</b>, <i property="names">x</i></p></div>' +
        '<figure itemprop="image"><meta itemprop="width contentUrl" content="/one.jpg"><img src="/two.jpg"></figure>',
      'https://e.org/x',
    );
    expect(claims(document, 'authors')).toEqual(['rdfa author.name: Nora Whitcombe']);
    expect(claims(document, 'image')).toEqual([expect.stringContaining('https://e.org/one.jpg')]);
  });

  it('do not take the authors of comments for the article’s', () => {
    const comment = '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">A reader</span></div>';
    expect(claims(page('', comment), 'authors')).toEqual([]);
  });

  it('do not take the author of a related article for its own', () => {
    const article = (author: string): string =>
      `<article itemscope itemtype="https://schema.org/Article"><span itemprop="author">${author}</span></article>`;
    const body = `${article('Nora Whitcombe')}<aside class="related-content"><div>${article('Elias Marsh')}</div></aside>`;
    expect(claims(page('', body), 'authors')).toEqual(['microdata author: Nora Whitcombe']);
  });

  it('read RDFa properties', () => {
    expect(
      claims(
        page('', '<span property="schema:author">Nora Whitcombe</span><span property="dc:date" content="2026-03-04">x</span>'),
        'authors',
      ),
    ).toEqual(['rdfa schema:author: Nora Whitcombe']);
  });
});

describe('claims of visible elements', () => {
  it('tell in which block they stand', () => {
    const document = page(
      '',
      '<p>before</p><h1>Title</h1><p>By <a rel="author" href="/n">Nora Whitcombe</a>, <time>4 March 2026</time></p>',
    );
    const at = (field: string): (number | null)[] => document.claims.filter((claim) => claim.field === field).map(({ block }) => block);
    expect(claims(document, 'title')).toEqual(['element h1: Title']);
    expect(claims(document, 'authors')).toEqual(['rel author: Nora Whitcombe']);
    expect([...at('title'), ...at('authors'), ...at('date')]).toEqual([1, 2, 2]);
  });

  it('tell a time of change from one of publication', () => {
    const document = page(
      '',
      '<time class="entry-date published" datetime="2026-03-01">1</time> <time class="updated" datetime="2026-03-02">2</time> Aktualisiert: <time datetime="2026-03-03">3</time> <p>4. <time datetime="2026-03-04"></time>',
    );
    expect(claims(document, 'date')).toEqual(['time time.published: 2026-03-01', 'time time: 2026-03-04']);
    expect(claims(document, 'updated')).toEqual(['time time.updated: 2026-03-02', 'time time.updated: 2026-03-03']);
  });

  it('read the breadcrumbs that a page shows', () => {
    const trail = '<nav class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ol></nav>';
    expect(claims(page('', trail), 'section')).toEqual(['breadcrumb breadcrumb: Home', 'breadcrumb breadcrumb: World']);
  });
});
