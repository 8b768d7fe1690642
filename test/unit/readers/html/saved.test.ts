import { describe, expect, it } from 'vitest';
import { claims, line, read } from './page.ts';

const page = (before: string, inside = '', after = '', head = ''): ReturnType<typeof read> =>
  read(
    `${before}<!doctype html>\n<html lang="en">${inside}<head>${head}<title>Rain</title></head><body><p><a href="b">b</a></p></body></html>${after}`,
  );

describe('the mark of the tool that saved a page', () => {
  it.each([
    [
      'SingleFile',
      page(
        '',
        '<!--\n Page saved with SingleFile \n url: https://e.org/a \n saved date: Wed Sep 24 2025 10:00:00 GMT+0200 (Central European Summer Time)\n-->',
      ),
      'saved singlefile: https://e.org/a',
      'saved singlefile: Wed Sep 24 2025 10:00:00 GMT+0200 (Central European Summer Time)',
    ],
    ['a browser', page('', '\n<!-- saved from url=(0015)https://e.org/a -->\n'), 'saved browser: https://e.org/a', undefined],
    [
      'a browser, dashes masked',
      page('', '<!-- saved from url=(0019)https://e.org/a%2D%2Db -->'),
      'saved browser: https://e.org/a--b',
      undefined,
    ],
    [
      'HTTrack, without a protocol',
      page('', "<!-- Mirrored from e.org/a by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 15 Aug 2024 02:22:35 GMT -->"),
      'saved httrack: http://e.org/a',
      'saved httrack: Thu, 15 Aug 2024 02:22:35 GMT',
    ],
    [
      'HTTrack, at the end',
      page('', '', "<!-- Mirrored from e.org/a by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 15 Aug 2024 02:22:35 GMT -->\n"),
      'saved httrack: http://e.org/a',
      'saved httrack: Thu, 15 Aug 2024 02:22:35 GMT',
    ],
    [
      'monolith',
      page('<!-- Saved from https://e.org/a at 2023-12-01T10:30:45Z using monolith v2.7.0 -->\n'),
      'saved monolith: https://e.org/a',
      'saved monolith: 2023-12-01T10:30:45Z',
    ],
  ])('of %s says where and when it was, and where relative links lead', (_, document, url, date) => {
    expect(claims(document, 'url')).toEqual([url]);
    expect(claims(document, 'retrieved')).toEqual(date === undefined ? [] : [date]);
    expect(claims(document, 'date')).toEqual([]);
    expect(document.blocks.map(line)[0]).toMatch(/\(https?:\/\/e\.org\/b\)/);
    const { span } = document.claims.find(({ field }) => field === 'url') ?? {};
    expect(document.source.text.slice(span?.start, span?.end)).toMatch(/^<!--.*-->$/s);
  });

  it('is no claim where it names a file, or nothing', () => {
    expect(claims(page('', '<!-- saved from url=(0014)about:internet -->'), 'url')).toEqual([]);
    expect(claims(page('', '<!-- saved from url=(0021)file:///C:/rain.html -->'), 'url')).toEqual([]);
    expect(claims(page('<!-- Saved from local source at 2023-12-01T10:30:45Z using monolith v2.7.0 -->'), 'url')).toEqual([]);
  });

  it('is weaker than what the page says of itself', () => {
    const document = page(
      '',
      '<!-- saved from url=(0015)https://e.org/a -->',
      '',
      '<link rel="canonical" href="https://e.org/canonical/">',
    );
    expect(claims(document, 'url')).toEqual(['rel canonical: https://e.org/canonical/', 'saved browser: https://e.org/a']);
    expect(document.blocks.map(line)).toEqual(['paragraph | [b](https://e.org/canonical/b)']);
  });

  it('leaves the address of a file that the browser saved beside the page', () => {
    const image = (src: string): string =>
      `<html><!-- saved from url=(0015)https://e.org/a --><body><img alt="i" src="${src}"></body></html>`;
    const shown = (html: string): string[] => read(html).blocks.map(line);
    expect(shown(image('./Rain_files/i.jpg'))).toEqual(['figure | ![i](./Rain_files/i.jpg)']);
    expect(shown(image('Regen%20heute-Dateien/i.jpg'))).toEqual(['figure | ![i](Regen%20heute-Dateien/i.jpg)']);
    expect(shown(image('./Rain_files/i.jpg" srcset="https://e.org/i.jpg 2x'))).toEqual(['figure | ![i](https://e.org/i.jpg)']);
    expect(shown(image('files/i.jpg'))).toEqual(['figure | ![i](https://e.org/files/i.jpg)']);
  });

  it('finds the other sites that HTTrack keeps beside the own one', () => {
    const mark = "<!-- Mirrored from e.org/a/b.html by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 15 Aug 2024 02:22:35 GMT -->";
    const link = (href: string): string[] => read(`<html>${mark}<body><p><a href="${href}">b</a></p></body></html>`).blocks.map(line);
    expect(link('../../cdn.e.org/x.html?y')).toEqual(['paragraph | [b](http://cdn.e.org/x.html?y)']);
    expect(link('../c.html')).toEqual(['paragraph | [b](http://e.org/c.html)']);
    expect(link('../../index.html')).toEqual(['paragraph | [b](http://e.org/index.html)']);
    expect(link('../../../cdn.e.org/x.html')).toEqual(['paragraph | [b](http://e.org/cdn.e.org/x.html)']);
  });

  it('counts at the beginning of the page alone, where tools put it', () => {
    const document = read(
      `<!doctype html><html><body><p>${'It rains. '.repeat(1000)}</p><!-- saved from url=(0015)https://e.org/a --><p>b</p></body></html>`,
    );
    expect(claims(document, 'url')).toEqual([]);
  });
});
