import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/readers/front-matter/read.ts';
import { type Read, ReadError } from '../../../../src/readers/reader.ts';
import { READERS, read, sourceOf } from './reading.ts';

describe('readFrontMatter', () => {
  it('hands on the body with the places of the whole source', () => {
    const text = '---\r\ntitle: Ä 🙂\r\n---\r\n\r\nBody of it.\r\n';
    const [block] = read(text).blocks;
    expect(block && text.slice(block.span.start, block.span.end)).toBe('Body of it.');
  });

  it('gives back the source as it was, and the header around its fences', () => {
    const text = '\n---\na: 1\n---\nBody';
    const document = read(text);
    expect(document.source.text).toBe(text);
    expect(document.header).toMatchObject({ syntax: 'yaml', final: false, span: { start: 1, end: 14 } });
  });

  it.each([
    ['html', '<p>One.</p><p>Two.</p>', undefined],
    ['markdown', '## One\n\n[two](/two)', undefined],
    ['markdown', 'One.\n\nTwo.', undefined],
    ['text', 'One.\n\nTwo.', 'post.txt'],
    ['html', '<p>One.</p><p>Two.</p>', 'post.txt'],
    ['html', '<!doctype html><title>x</title>One', 'post.md'],
  ])('has the body read as %s: %s', (format, body, path) => {
    expect(read(`---\na: 1\n---\n${body}`, path).format).toBe(format);
  });

  it.each([
    ['YAML', '---\nschema: copydesk/1\ntitle: ~\n---\n'],
    ['quoted YAML', '---\nschema: "copydesk/1"\n---\n'],
    ['TOML', '+++\nschema = "copydesk/1"\n+++\n'],
  ])('knows our own output, in %s, and reads its body as Markdown', (_, header) => {
    const document = read(`${header}\n<p>Not HTML.</p>\n`);
    expect(document.header?.final).toBe(true);
    expect(document.format).toBe('markdown');
  });

  it.each(['---\nschema: article/2\n---\nBody', '---\na:\n  schema: copydesk/1\n---\nBody', '---\na: "\n  schema: copydesk/1"\n---\nBody'])(
    'does not take for our own output: %j',
    (text) => {
      expect(read(text).header?.final).toBe(false);
    },
  );

  it('runs no code, and keeps it', () => {
    const document = read('---js\n{ title: (globalThis.ran = true) }\n---\nBody');
    expect('ran' in globalThis).toBe(false);
    expect(document.header?.entries.map(({ key, value }) => [key, value])).toEqual([
      ['javascript', { type: 'scalar', value: '{ title: (globalThis.ran = true) }', style: 'literal' }],
    ]);
    expect(document.messages.map(({ code }) => code)).toEqual(['code-refused']);
    expect(document.blocks.map((block) => block.text)).toEqual(['Body']);
  });

  it('says that a fence is missing, and keeps header and body', () => {
    const document = read('---\ntitle: A\ndate: 2026-01-05\n\nThe first of it.\n\n---\n\nMore.');
    expect(document.header?.entries.map(({ key }) => key)).toEqual(['title', 'date']);
    expect(document.blocks.map((block) => block.text)).toEqual(['The first of it.\n\n---\n\nMore.']);
    expect(document.messages.map(({ code }) => code)).toEqual(['front-matter-unclosed']);
  });

  it('gives the same for the same text, however often, and whatever was done to the first', () => {
    const text = '---\ntitle: A: b\n---\nBody';
    const first = JSON.stringify(read(text));
    expect(JSON.stringify(read(text))).toBe(first);
    expect(JSON.stringify(read(text))).toBe(first);
  });

  it.each<[string, string, string | undefined]>([
    ['an address', 'url: https://x.y/z', 'https://x.y/z'],
    ['a canonical address before others', 'link: http://a.b/\ncanonical_url: "https://x.y/z"', 'https://x.y/z'],
    ['a path, which is none', 'url: /z/', undefined],
    ['no text that YAML could not hold', 'url: [https://x.y]', undefined],
    ['none where the header is our own', 'schema: copydesk/1\nurl: https://x.y/z', undefined],
  ])('reads the links of the body against %s', (_, yaml, url) => {
    let given: string | undefined;
    const spy: Read = (source, readers) => {
      given = source.url;
      return READERS.get('markdown')!(source, readers);
    };
    const document = readFrontMatter(sourceOf(`---\n${yaml}\n---\nBody`), new Map([['markdown', spy]]));
    expect(given).toBe(url);
    expect(document.source.url).toBeUndefined();
  });

  it.each([
    ['none', '---\n---\nBody', []],
    ['only comments', '---\n# later\n---\nBody', []],
  ])('reads a header with no keys: %s', (_, text, entries) => {
    const document = read(text);
    expect(document.header?.entries).toEqual(entries);
    expect(document.blocks.map((block) => block.text)).toEqual(['Body']);
  });

  it('refuses a text without a header, with advice', () => {
    expect(() => readFrontMatter(sourceOf('Body'), READERS)).toThrow(ReadError);
    expect(() => readFrontMatter(sourceOf('Body'), READERS)).toThrow(/^has no front matter: .*leave the format to be detected/);
  });

  it('says which reader is missing', () => {
    expect(() => readFrontMatter(sourceOf('---\na: 1\n---\n<p>x</p>'), new Map())).toThrow(/the reader for html is not loaded/);
  });

  it('marks the page of a fragment, and a whole page as one', () => {
    const facts = { jsonLdTypes: [], ogType: null, articleBody: null, fragment: false, notes: new Set<number>() };
    const html = READERS.get('html');
    const readers = new Map([
      ['html', (source: Parameters<NonNullable<typeof html>>[0]) => ({ ...html!(source, new Map()), page: facts })] as const,
    ]);
    expect(readFrontMatter(sourceOf('---\na: 1\n---\n<p>x</p>'), readers).page?.fragment).toBe(true);
    expect(readFrontMatter(sourceOf('---\na: 1\n---\n<html><p>x</p>'), readers).page?.fragment).toBe(false);
  });
});
