import { describe, expect, it } from 'vitest';
import { captureOf, unwrapped } from '../../../src/text/archived.ts';

describe('the address of a copy in a web archive', () => {
  it.each([
    ['https://web.archive.org/web/20200101123456/https://example.com/a?b=1#c', 'https://example.com/a?b=1#c'],
    ['http://web.archive.org/web/2020/http://example.com/', 'http://example.com/'],
    ['//web.archive.org/web/20200101123456im_/https://example.com/a.jpg', 'https://example.com/a.jpg'],
    ['/web/20200101123456if_/https://www.youtube.com/embed/x', 'https://www.youtube.com/embed/x'],
    ['https://web.archive.org/web/20200101123456id_/http:/example.com/a', 'http://example.com/a'],
    ['https://web.archive.org/web/20200101123456/www.example.com/a', 'http://www.example.com/a'],
    ['https://web.archive.org/web/20200101123456/mailto:jane@example.com', 'mailto:jane@example.com'],
    ['https://archive.ph/20200101123456/https://example.com/a', 'https://example.com/a'],
    ['https://archive.is/2020.01.01-123456/https://example.com/a', 'https://example.com/a'],
    ['https://archive.ph/o/AbCdE/https://example.com/a', 'https://example.com/a'],
    ['https://arquivo.example/wayback/20200101123456/https://example.com/a', 'https://example.com/a'],
  ])('%s is that of the page with what the archive put before it', (address, original) => {
    expect(captureOf(address)?.original).toBe(original);
  });

  it.each([
    'https://example.com/web/2020/report.html',
    'https://example.com/2020/01/01/https-explained/',
    'https://example.com/share?url=https://web.archive.org/web/20200101123456/https://example.org/',
    'https://web.archive.org/about/',
    'https://web.archive.org/web/20200101123456*/https://example.com/a',
    'https://archive.ph/AbCdE',
    '/web/20200101123456/report.html',
    'web/20200101123456/https://example.com/',
  ])('%s is none', (address) => {
    expect(captureOf(address)).toBeNull();
  });

  it('says when the copy was made, as far as it says it', () => {
    expect(captureOf('https://web.archive.org/web/20200102030405/https://e.org/')?.date).toBe('2020-01-02T03:04:05Z');
    expect(captureOf('https://archive.is/2020.01.02-030405/https://e.org/')?.date).toBe('2020-01-02T03:04:05Z');
    expect(captureOf('https://web.archive.org/web/2020/https://e.org/')?.date).toBeNull();
    expect(captureOf('https://archive.ph/o/AbCdE/https://e.org/')?.date).toBeNull();
  });

  it('is unwrapped once: what the author linked in an archive on purpose stays a copy', () => {
    const meant = 'https://web.archive.org/web/2010/http://example.org/';
    expect(captureOf(`https://web.archive.org/web/20200101123456/${meant}`)?.original).toBe(meant);
  });
});

describe('a text with such addresses', () => {
  it('keeps only what they copy', () => {
    expect(
      unwrapped('/web/20200101123456im_/https://e.org/a.jpg 1x, https://web.archive.org/web/20200101123456im_/https://e.org/b.jpg 2x'),
    ).toBe('https://e.org/a.jpg 1x, https://e.org/b.jpg 2x');
    expect(unwrapped(String.raw`{"url":"https:\/\/web.archive.org\/web\/20200101123456\/https:\/\/e.org\/a"}`)).toBe(
      String.raw`{"url":"https:\/\/e.org\/a"}`,
    );
    expect(unwrapped('a text about /web/20200101/ and https://e.org/web/1/2')).toBe(
      'a text about /web/20200101/ and https://e.org/web/1/2',
    );
  });

  it('is read in linear time', () => {
    const slashes = '/a'.repeat(200_000);
    expect(unwrapped(slashes)).toBe(slashes);
    const digits = `/web/${'1'.repeat(400_000)}`;
    expect(unwrapped(digits)).toBe(digits);
  });
});
