import { describe, expect, it } from 'vitest';
import { createPage } from '../../../../src/classify/model/page.ts';
import { Scanner } from '../../../../src/classify/model/scan.ts';
import { type TokenKind, tokensOf } from '../../../../src/classify/model/tokens.ts';
import { readHtml } from '../../../../src/readers/html/read.ts';

/** The different tokens of every block of a page. */
function tokens(kind: TokenKind, body: string): Set<number>[] {
  const document = readHtml({ id: 'page.html', text: `<html><body>${body}</body></html>`, sha256: '' }, new Map());
  const { starts, keys } = tokensOf[kind](createPage(document, new Scanner()));
  return [...starts.slice(1)].map((end, i) => new Set(keys.subarray(starts[i], end)));
}

const shared = (a: Set<number> | undefined, b: Set<number> | undefined): number => [...(a ?? [])].filter((key) => b?.has(key)).length;

describe('the names above a block', () => {
  it('are the same wherever they stand in a class or an id', () => {
    const [a, b] = tokens('names', '<div class="entry-content"><p>One</p></div><div id="entryContent"><p>Two</p></div>');
    expect(a).toEqual(b);
  });

  it('differ by how near they are', () => {
    const [near, far] = tokens(
      'names',
      '<div class="story"><p>One</p></div><div class="story"><div><div><div><p>Two</p></div></div></div></div>',
    );
    expect(near).not.toEqual(far);
    expect(shared(near, far)).toBeGreaterThan(1);
  });

  it('take every number for the same', () => {
    const [a, b] = tokens('names', '<div id="post-1042"><p>One</p></div><div id="post-7731"><p>Two</p></div>');
    expect(a).toEqual(b);
  });

  it('tell a tag from a class of the same name', () => {
    const [a, b] = tokens('names', '<aside><p>One</p></aside><div class="aside"><p>Two</p></div>');
    expect(a).not.toEqual(b);
  });

  it('are those of the nearest elements on a page nested thousands deep', () => {
    const depth = 5000;
    const [only] = tokens('names', `${'<div class="a b">'.repeat(depth)}<p>One</p>${'</div>'.repeat(depth)}`);
    expect(only?.size).toBeLessThan(100);
  });
});

describe('the words of a block', () => {
  it('count by themselves, in pairs, and at the ends', () => {
    const [a, b, c] = tokens('words', '<p>read more news</p><p>more read news</p><p>news read more</p>');
    expect(a).not.toEqual(b);
    expect(shared(a, b)).toBe(4);
    expect(shared(a, c)).toBe(4);
  });

  it('are the same in capitals, and every digit is', () => {
    const [a, b] = tokens('words', '<p>Updated 12 May</p><p>UPDATED 31 MAY</p>');
    expect(a).toEqual(b);
  });

  it('are those that a long block begins with', () => {
    const opening = Array.from({ length: 50 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}`).join(' ');
    const [a, b] = tokens('words', `<p>${opening} and so on, end.</p><p>${opening} for ever and ever, end.</p>`);
    expect(a).toEqual(b);
  });
});
