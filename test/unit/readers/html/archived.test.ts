import { describe, expect, it } from 'vitest';
import { claims, line, read } from './page.ts';

const STAMP = '20200102030405';
const wrap = (address: string, how = ''): string => `https://web.archive.org/web/${STAMP}${how}/${address}`;
const PLAYER = `<script src="/_static/js/bundle-playback.js?v=1"></script><script>__wm.init("https://web.archive.org/web");
  __wm.wombat("http://gazette.example/rain","${STAMP}","https://web.archive.org/","web","/_static/","1577934245");</script>`;
const TOOLBAR = `<!-- BEGIN WAYBACK TOOLBAR INSERT --><script>__wm.rw(0);</script>
<div id="wm-ipp-base" lang="en" style="display: block; direction: ltr;"><div id="wm-ipp-inside"><a href="/web/" title="Home">INTERNET ARCHIVE</a>
<table><tr><td><a href="/web/2019/http://gazette.example/rain">JUN</a></td><td>2 Jan 2020</td></tr></table>
<a href="/web/${STAMP}*/http://gazette.example/rain">11 captures</a></div></div>
<div id="wm-ipp-print">The Wayback Machine - ${wrap('http://gazette.example/rain')}</div>
<div id="donato"><p>The Internet Archive is raising money. Please give.</p></div><!-- END WAYBACK TOOLBAR INSERT -->`;
const ENDING = `<!--\n     FILE ARCHIVED ON 03:04:05 Jan 02, 2020 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 05:55:35 Jul 12, 2026.\n-->`;
const page = (body: string, head = ''): ReturnType<typeof read> =>
  read(`<!doctype html><html><head>${head}<title>Rain</title></head><body>${body}</body></html>\n${ENDING}`);

describe('a copy from the Wayback Machine', () => {
  it('does not show what the archive laid over the page', () => {
    const document = page(`${TOOLBAR}<h1>Rain</h1><p>It rains.</p>`, PLAYER);
    expect(document.blocks.filter(({ hidden }) => !hidden).map(line)).toEqual(['h1 | Rain', 'paragraph | It rains.']);
    expect(document.blocks.filter(({ hidden }) => hidden).map(({ text }) => text)).toContain('11 captures');
  });

  it.each([
    ['links', `<p><a href="${wrap('https://e.org/a')}">a</a></p>`, 'paragraph | [a](https://e.org/a)'],
    ['links from the root', `<p><a href="/web/${STAMP}/https://e.org/a">a</a></p>`, 'paragraph | [a](https://e.org/a)'],
    [
      'links without a protocol',
      `<p><a href="//web.archive.org/web/${STAMP}/https://e.org/a">a</a></p>`,
      'paragraph | [a](https://e.org/a)',
    ],
    ['links to scripts', `<p><a href="/web/${STAMP}/javascript:void(0)">a</a></p>`, 'paragraph | a'],
    ['images', `<p><img alt="i" src="/web/${STAMP}im_/https://e.org/i.jpg"></p>`, 'figure | ![i](https://e.org/i.jpg)'],
    [
      'sets of images',
      `<p><img alt="i" srcset="/web/${STAMP}im_/https://e.org/1.jpg 1x, /web/${STAMP}im_/https://e.org/2.jpg 2x"></p>`,
      'figure | ![i](https://e.org/2.jpg)',
    ],
    [
      'players',
      `<iframe src="/web/${STAMP}if_/https://www.youtube.com/embed/abcdefgh"></iframe>`,
      'figure | [https://www.youtube.com/watch?v=abcdefgh](https://www.youtube.com/watch?v=abcdefgh)',
    ],
    ['relative links', '<p><a href="b.html">b</a></p>', 'paragraph | [b](http://gazette.example/b.html)'],
  ])('has the original addresses of %s', (_, html, expected) => {
    expect(page(html, PLAYER).blocks.map(line)).toEqual([expected]);
  });

  it('keeps the link that the author made to a copy on purpose', () => {
    const meant = 'https://web.archive.org/web/2010/http://e.org/';
    expect(page(`<p><a href="${wrap(meant)}">copy</a></p>`, PLAYER).blocks.map(line)).toEqual([`paragraph | [copy](${meant})`]);
  });

  it('claims the address and the day of the copy, and no date', () => {
    const document = page(`${TOOLBAR}<p>It rains.</p>`, PLAYER);
    expect(claims(document, 'url')).toEqual(['saved wayback: http://gazette.example/rain']);
    expect(claims(document, 'retrieved')).toEqual(['saved wayback: 2020-01-02T03:04:05Z']);
    expect(claims(document, 'date')).toEqual([]);
  });

  it('claims the original of a canonical address, a preview image and JSON-LD', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Rain', url: wrap('https://gazette.example/r') }).replaceAll(
      '/',
      '\\/',
    );
    const document = page(
      '<p>It rains.</p>',
      `<link rel="canonical" href="${wrap('https://gazette.example/r')}"><meta property="og:image" content="${wrap('https://gazette.example/r.jpg', 'im_')}"><script type="application/ld+json">${data}</script>`,
    );
    expect(claims(document, 'url')).toEqual([
      'rel canonical: https://gazette.example/r',
      'json-ld url: https://gazette.example/r',
      'saved wayback: https://gazette.example/r',
    ]);
    expect(document.claims.find(({ field }) => field === 'image')?.value).toMatchObject({ src: 'https://gazette.example/r.jpg' });
  });

  it.each([
    ['the script that plays it', PLAYER, '', ''],
    ['the script that counts readers, of older copies', '<script>archive_analytics.values.server_ms=344;</script>', '', ''],
    ['the toolbar', '', TOOLBAR, ''],
    ['the remark at its end', '', '', ENDING],
    ['its canonical address', `<link rel="canonical" href="${wrap('https://e.org/')}">`, '', ''],
  ])('is told by %s', (_, head, body, end) => {
    const document = read(
      `<!doctype html><html><head>${head}</head><body>${body}<p><a href="/web/${STAMP}/https://e.org/a">a</a></p></body></html>${end}`,
    );
    expect(document.blocks.map(line)).toContain('paragraph | [a](https://e.org/a)');
  });

  it('is told by the address that the caller or a saving tool knows', () => {
    const html = `<!doctype html><html><body><p><a href="/web/${STAMP}/https://e.org/a">a</a></p></body></html>`;
    expect(read(html, wrap('https://e.org/')).blocks.map(line)).toEqual(['paragraph | [a](https://e.org/a)']);
    const saved = `<!-- saved from url=(0051)${wrap('https://e.org/')} -->\n${html}`;
    expect(read(saved).blocks.map(line)).toEqual(['paragraph | [a](https://e.org/a)']);
    expect(claims(read(saved), 'url')).toEqual(['saved browser: https://e.org/']);
  });
});

describe('a page that is no copy', () => {
  it('keeps links to copies, and what it says of archives', () => {
    const html = `<p><a href="${wrap('https://e.org/a')}">a copy</a> has a toolbar, <code>&lt;!-- BEGIN WAYBACK TOOLBAR INSERT --&gt;</code>.</p><div id="donato"><p>Donato sings.</p></div>`;
    const document = read(`<!doctype html><html><head><title>Archives</title></head><body>${html}</body></html>`);
    expect(document.blocks.map(line)).toEqual([
      `paragraph | [a copy](${wrap('https://e.org/a')}) has a toolbar, \`<!-- BEGIN WAYBACK TOOLBAR INSERT -->\`.`,
      'paragraph | Donato sings.',
    ]);
  });
});

describe('a copy from archive.today', () => {
  const document = read(`<!DOCTYPE html><html style="background-color:#EEEEEE" itemscope itemtype="http://schema.org/Article"><head>
<meta property="og:type" content="article"/><meta property="og:site_name" content="archive.is"/><meta property="og:url" content="http://archive.is/XvEff" itemprop="url"/>
<meta property="og:title" content="Rain"/><meta property="article:published_time" content="2018-05-05T22:28:55Z" itemprop="dateCreated"/>
<meta property="article:modified_time" content="2018-05-05T22:28:55Z" itemprop="dateModified"/><link rel="canonical" href="https://archive.is/XvEff"/>
<meta property="og:image" content="https://archive.is/XvEff/scr.png" itemprop="image"/>
<link rel="bookmark" href="http://archive.today/20180505222855/https://gazette.example/rain"/><title>Rain</title></head>
<body><center><div id="HEADER"><table><tr><td>archive.today<div>webpage capture</div></td><td>Saved from</td><td><time itemprop="pubdate" datetime="2018-05-05T22:28:55Z">5 May 2018 22:28:55 UTC</time></td></tr></table></div></center>
<div id="CONTENT"><div><h1>Rain</h1><div><p>It <a href="https://archive.is/o/XvEff/https://e.org/a">rains</a>.</p><img alt="i" src="https://archive.is/XvEff/0fc.jpg" currentsourceurl="https://e.org/i.jpg"></div></div></div></body></html>`);

  it('has the original addresses, and hides what the archive put above', () => {
    expect(document.blocks.filter(({ hidden }) => !hidden).map(line)).toEqual([
      'h1 | Rain',
      'paragraph | It [rains](https://e.org/a).',
      'figure | ![i](https://e.org/i.jpg)',
    ]);
  });

  it('claims nothing of what the archive says of itself', () => {
    expect(claims(document, 'url')).toEqual(['saved archive.today: https://gazette.example/rain']);
    expect(claims(document, 'retrieved')).toEqual(['saved archive.today: 2018-05-05T22:28:55Z']);
    for (const field of ['date', 'updated', 'site', 'image'] as const) expect(claims(document, field)).toEqual([]);
    expect(claims(document, 'title')).toEqual(['element title: Rain', 'element h1: Rain']);
  });
});
