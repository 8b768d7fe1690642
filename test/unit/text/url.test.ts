import { describe, expect, test } from 'vitest';
import { REDIRECTORS } from '../../../src/text/redirects.ts';
import { cleanUrl } from '../../../src/text/url.ts';

describe('cleanUrl', () => {
  test.each([
    ['https://a.org/?utm_source=x', 'https://a.org/'],
    ['https://a.org/b?UTM_Medium=x&fbclid=1', 'https://a.org/b'],
    ['https://a.org/?z=1&utm_source=x&a=%20+&gclid=2&m=', 'https://a.org/?z=1&a=%20+&m='],
    ['https://a.org/?a=1&utm_campaign=x#top', 'https://a.org/?a=1#top'],
    ['https://a.org/?utm_source=x#top', 'https://a.org/#top'],
    ['https://a.org/?a=1&amp;utm_source=x', 'https://a.org/?a=1'],
    ['https://a.org/#utm_source=rss&utm_medium=feed', 'https://a.org/'],
    ['https://a.org/#xtor=RSS-1', 'https://a.org/'],
    ['/b?mc_cid=1', '/b'],
    ['?igshid=1', ''],
    ['https://a.org/?utm_source=b&_bhlid=1&gad_source=1&srsltid=2&q=3', 'https://a.org/?q=3'],
  ])('%s loses what tracks', (href, cleaned) => {
    expect(cleanUrl(href)).toBe(cleaned);
  });

  test.each([
    'https://a.org/',
    'https://a.org/?',
    'https://a.org/?&a=1&&b',
    'https://a.org/?ref=nav&source=b&cid=3&id=4&s=5',
    'https://a.org/?q=utm_source',
    'https://a.org/utm_source=x',
    'https://a.org/#a=1&utm_source=x',
    'https://a.org/#/path?utm=1',
    'mailto:a@b.org?subject=utm_source',
    '#top',
    '',
    'not an address',
  ])('%s stays as it is', (href) => {
    expect(cleanUrl(href)).toBe(href);
  });
});

describe('an address by way of a redirector', () => {
  const examples = REDIRECTORS.map(({ examples }) => examples);

  test.each(examples.flatMap(({ hit }) => hit))('%s leads to %s', (from, to) => {
    expect(cleanUrl(from)).toBe(to);
  });

  test.each(examples.flatMap(({ miss }) => miss))('%s stays as it is', (href) => {
    expect(cleanUrl(href)).toBe(href);
  });

  test('keeps what the address itself has encoded', () => {
    expect(cleanUrl('https://www.google.com/url?q=https://e.org/a%2520b%3Fc%3D%25C3%25A9&sa=D')).toBe('https://e.org/a%20b?c=%C3%A9');
    expect(cleanUrl('https://href.li/?https://e.org/a%20b?c=https%3A%2F%2Ff.org%2F')).toBe('https://e.org/a%20b?c=https%3A%2F%2Ff.org%2F');
    expect(cleanUrl('https://l.facebook.com/l.php?u=https%3A%2F%2Fe.org%2Fa%20b')).toBe('https://e.org/a%20b');
    expect(cleanUrl('https://t.umblr.com/redirect?z=https%3A%2F%2Fe.org%2F%E0%A4')).toBe(
      'https://t.umblr.com/redirect?z=https%3A%2F%2Fe.org%2F%E0%A4',
    );
  });

  test('leads through several, and loses what tracks', () => {
    const inner = encodeURIComponent('https://www.google.com/url?q=https://e.org/a?utm_source%3Dx&sa=D');
    expect(cleanUrl(`https://eur01.safelinks.protection.outlook.com/?url=${inner}&amp;data=05`)).toBe('https://e.org/a');
    expect(cleanUrl('http://www.google.com/url?sa=t&amp;q=https://e.org/a')).toBe('https://e.org/a');
    const many = `${'https://href.li/?'.repeat(5000)}https://e.org/`;
    expect(cleanUrl(many)).toBe(many);
  });
});
