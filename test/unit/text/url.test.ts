import { describe, expect, test } from 'vitest';
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
