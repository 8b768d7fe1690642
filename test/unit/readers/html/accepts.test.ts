import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../../src/readers/html/accepts.ts';

const accepts = (text: string, path?: string): number =>
  htmlReader.accepts({ id: 'x', text, sha256: '', ...(path === undefined ? {} : { path }) });

describe('the HTML reader accepts', () => {
  it.each(['<!DOCTYPE html><p>a', '\n<!-- saved -->\n<html><body>a', '<?xml version="1.0"?>\n<!doctype html>a', '<body>a'])(
    '%s under any name',
    (text) => {
      expect(accepts(text, 'a.txt')).toBeGreaterThan(0.95);
    },
  );

  it('blocks of HTML, less surely than a page', () => {
    const confidence = accepts('<p>One.</p>\n\n<ul><li>two</li></ul>\n');
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(0.95);
  });

  it('a text with a tag whose name says so, but not a text without one', () => {
    expect(accepts('A <b>bold</b> word', 'a.HTM')).toBeGreaterThan(0.5);
    expect(accepts('A <b>bold</b> word', 'a.txt')).toBe(0);
    expect(accepts('No tags at all', 'a.htm')).toBe(0);
  });

  it('neither Markdown with some HTML in it nor plain text', () => {
    expect(accepts('# Title\n\nText with <b>bold</b>.\n\n<div>x</div>\n\nMore [text](https://e.org/).\n')).toBe(0);
    expect(accepts('Plain text, a < b.\n')).toBe(0);
  });
});
