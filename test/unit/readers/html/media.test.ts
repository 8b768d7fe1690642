import { describe, expect, it } from 'vitest';
import { body, lines } from './page.ts';

describe('images', () => {
  it('that only name a part of the file are none', () => {
    expect(lines('<p>a <img src="cid:i1@mhtml.blink" alt="A"> <a href="cid:f1@mhtml.blink">b</a></p>')).toEqual(['paragraph | a b']);
  });

  it('that stand alone are figures, each one, with the link they stand in', () => {
    expect(lines('<p><a href="https://e.org/"><img src="https://e.org/a.png" alt="A"></a> <img src="https://e.org/b.png"></p>')).toEqual([
      'figure | [![A](https://e.org/a.png)](https://e.org/)',
      'figure | ![](https://e.org/b.png)',
    ]);
  });

  it('have no text, and their caption is a paragraph below a figcaption', () => {
    const { blocks } = body('<figure><img src="https://e.org/a.png" alt="words"><figcaption>A caption.</figcaption></figure>');
    expect(blocks.map(({ kind, text, spans }) => [kind, text, spans.length])).toEqual([
      ['figure', '', 0],
      ['paragraph', 'A caption.', 1],
    ]);
    expect(blocks[1]?.path.map(({ tag }) => tag)).toEqual(['figure', 'figcaption']);
    expect(blocks[0]?.span.end).toBeGreaterThan(blocks[0]?.span.start ?? 0);
  });

  it.each([
    ['data-src', '<img src="data:image/gif;base64,R0" data-src="https://e.org/a.jpg">'],
    ['the largest beside a part of a file', '<img src="cid:i1@mhtml.blink" srcset="https://e.org/s.jpg 1x, https://e.org/a.jpg 2x">'],
    [
      'an attribute of a loader that nobody knows',
      '<img src="data:image/gif;base64,R0" data-share-src="https://e.org/b.jpg" data-ezsrc="https://e.org/a.jpg">',
    ],
    ['data-src beside a placeholder', '<img src="/img/placeholder.png" data-lazy-src="https://e.org/a.jpg">'],
    [
      'data-srcset beside a picture that stands for missing ones',
      '<img src="/img/missing-image.svg" data-normal="/img/missing-image.svg" data-srcset="https://e.org/s.jpg 320w, https://e.org/a.jpg 970w">',
    ],
    ['the widest of a srcset', '<img srcset="https://e.org/s.jpg 300w, https://e.org/a.jpg 900w">'],
    ['the source of a picture', '<picture><source srcset="https://e.org/a.jpg 2x, https://e.org/s.jpg 1x"><img src=""></picture>'],
    ['an amp-img', '<amp-img src="https://e.org/a.jpg"></amp-img>'],
    ['a noscript twin', '<img class=lazy src="data:,"><noscript><img src="https://e.org/a.jpg"></noscript>'],
    ['a noscript twin beside the container', '<span><img></span><noscript><img src="https://e.org/a.jpg"></noscript>'],
  ])('take their address from %s', (_, html) => {
    expect(lines(html)).toEqual(['figure | ![](https://e.org/a.jpg)']);
  });

  it('without an address of their own are those that they open', () => {
    expect(lines('<a href="https://e.org/a.jpg"><img src="/img/lazy_placeholder.gif"></a>')).toEqual([
      'figure | [![](https://e.org/a.jpg)](https://e.org/a.jpg)',
    ]);
  });

  it('in a noscript are read where nothing else shows them', () => {
    expect(lines('<noscript><img src="https://e.org/a.jpg" alt=A></noscript>')).toEqual(['hidden figure | ![A](https://e.org/a.jpg)']);
  });

  it('that nobody can see are hidden, and do not stand in the text', () => {
    expect(lines('<p>Text <img src="https://e.org/c.gif" width=1 height=1> goes on</p>')).toEqual([
      'paragraph | Text goes on',
      'hidden figure | ![](https://e.org/c.gif)',
    ]);
  });

  it('without any address are none', () => {
    expect(lines('<p>a <img alt=x> b</p><img src="data:image/gif;base64,R0"><img src="//:0">')).toEqual(['paragraph | a b']);
    expect(lines('<img src="/a3-lazy-load/lazy_placeholder.gif"><img src="/img/1x1.trans.gif"><img src="/img/missing-image.svg">')).toEqual(
      [],
    );
    expect(lines('<img src="/loading-dock.jpg"><img src="/transparent-roof.jpg"><img src="/point-blank.png">')).toHaveLength(3);
  });
});

describe('players and embedded posts', () => {
  it.each([
    ['https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['//www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://player.vimeo.com/video/12345?h=a', 'https://vimeo.com/12345'],
    ['https://open.spotify.com/embed/episode/1', 'https://open.spotify.com/embed/episode/1'],
  ])('%s becomes a link', (src, href) => {
    const { blocks } = body(`<p>a</p><iframe src="${src}">fallback</iframe>`);
    expect(blocks[1]).toMatchObject({ kind: 'figure', text: '', spans: [], content: { inlines: [{ type: 'link', href }] } });
  });

  it('of other kinds are skipped', () => {
    expect(lines('<iframe src="https://ads.example/frame"></iframe><iframe></iframe>')).toEqual([]);
  });

  it('that are components keep the words in them', () => {
    expect(lines('<lite-youtube videoid="abc123"><span>Play video</span></lite-youtube>')).toEqual([
      'figure | [https://www.youtube.com/watch?v=abc123](https://www.youtube.com/watch?v=abc123)',
      'paragraph | Play video',
    ]);
  });

  it('that are spelled out as quotes keep their words, and get their address where it is in none of their links', () => {
    expect(lines('<blockquote class="twitter-tweet"><p>Words</p><a href="https://x.com/a/status/1?s=2">May 1</a></blockquote>')).toEqual([
      'paragraph > | Words',
      'paragraph > | [May 1](https://x.com/a/status/1?s=2)',
    ]);
    expect(lines('<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1">Words</blockquote>')).toEqual([
      'paragraph > | Words',
      'figure > | [https://www.tiktok.com/@a/video/1](https://www.tiktok.com/@a/video/1)',
    ]);
  });
});
