import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/model/document.ts';
import { isPosted } from '../../../../src/model/header.ts';
import { readFrontMatter } from '../../../../src/readers/front-matter/read.ts';
import { loadResources } from '../../../../src/resources.ts';
import { pairs, sourceOf } from './reading.ts';

const { readers } = await loadResources();
const FIRST = 'The river rose at dawn and had not fallen by noon, when the first boats left the harbour for the other bank.';
const SECOND = 'People stood along the wall and watched the water, as their parents had done in the winter of the great flood.';
const TEXT = `${FIRST}\n\n${SECOND}`;
const HTML = `<p>${FIRST}</p><h2>The wall</h2><p>${SECOND.replace('People', '<a href="/people">People</a>')}</p>`;
const MARKDOWN = `${FIRST}\n\n## The wall\n\n${SECOND.replace('People', '[People](/people)')}`;
const page = (body: string): string => `<!doctype html><html><head><title>Rain</title></head><body>${body}</body></html>`;

const read = (text: string, path?: string): Document => readFrontMatter(sourceOf(text, path), readers);
const json = (value: unknown): Document => read(JSON.stringify(value, null, 2));
const texts = ({ blocks }: Document): readonly string[] => blocks.map(({ text }) => text);
const extra = ({ header }: Document): readonly (readonly [string, unknown])[] => pairs(header?.entries ?? []);

describe('a record', () => {
  it.each<[string, object]>([
    ...['text', 'content', 'body', 'articleBody', 'maintext', 'cleaned_text', 'raw_text', 'fullText', 'page_content', 'story'].map(
      (key): [string, object] => [key, { title: 'Rain', [key]: TEXT }],
    ),
    ['a list of paragraphs', { title: 'Rain', paragraphs: [FIRST, SECOND] }],
    ['a map with a text', { title: 'Rain', content: { rendered: `<p>${FIRST}</p><p>${SECOND}</p>` } }],
    ['a list of one map', { title: 'Rain', content: [{ value: `<p>${FIRST}</p><p>${SECOND}</p>` }] }],
    ['a text in parts of a map', { title: 'Rain', markdown: { raw_markdown: TEXT, fit_markdown: SECOND } }],
  ])('is an article with its text as the body: %s', (_, value) => {
    const document = json(value);
    expect(texts(document)).toEqual([FIRST, SECOND]);
    expect(extra(document)).toEqual([['title', 'Rain']]);
    expect(document.header).toMatchObject({ syntax: 'record', final: false });
    expect(isPosted(document.header)).toBe(false);
  });

  it.each([
    ['html', 'content', HTML],
    ['html', 'text', HTML],
    ['html', 'html', `${FIRST}<br>${SECOND}`],
    ['html', 'content', `${FIRST}<br/><br/>${SECOND}`],
    ['html', 'body_html', `${FIRST} Salt &amp; water.`],
    ['markdown', 'markdown', TEXT],
    ['markdown', 'content', `## Rain\n\n${MARKDOWN}\n\n- [one](/1)\n- [two](/2)`],
    ['markdown', 'content', `${TEXT}\n\nA <b>bold</b> word.`],
    ['text', 'content', TEXT],
    ['html', 'content', HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    ['text', 'content', `${TEXT} A tag is written &lt;p&gt;.`],
    ['text', 'text', `${TEXT} The tag <b> is one.`],
  ])('is read as %s by what stands under %s', (format, key, value) => {
    expect(json({ title: 'Rain', [key]: value }).format).toBe(format);
  });

  it.each([
    ['HTML before Markdown and text', { text: TEXT, markdown: MARKDOWN, html: HTML }, 'html', 'html'],
    ['Markdown before text', { text: TEXT, markdown: MARKDOWN }, 'markdown', 'markdown'],
    ['of two texts the one with paragraphs', { raw_text: `${FIRST} ${SECOND}`, text: TEXT }, 'text', 'text'],
    [
      'a whole page before what a scraper took of it',
      { text: TEXT, article_html: HTML, html: page(`<nav>Home</nav>${HTML}`) },
      'html',
      'html',
    ],
  ])('keeps the richest of several forms, and nothing twice: %s', (_, forms, key, format) => {
    const document = json({ title: 'Rain', ...forms });
    expect(document.format).toBe(format);
    expect(document.messages.find(({ code }) => code === 'record')?.text).toContain(`from the key ${key} of a record; `);
    expect(extra(document)).toEqual([['title', 'Rain']]);
  });

  it.each([
    ['a teaser in HTML', { content: `<p>${FIRST.slice(0, 60)}</p>` }],
    ['a page that a script would fill', { html: page('<p>This page needs a script to be shown, and has none.</p>') }],
    ['a text of something else', { raw_text: 'It was a dry year. Nobody watched the water, for there was none to watch.' }],
  ])('keeps what its longest text does not say: %s', (_, other) => {
    const document = json({ ...other, text: TEXT });
    expect(texts(document)).toEqual([FIRST, SECOND]);
    expect(extra(document)).toEqual(Object.entries(other));
  });

  it.each([
    ['an answer', { code: 200, data: { title: 'Rain', content: TEXT } }, ['title', 'code']],
    [
      'an answer in an answer',
      { response: { status: 'ok', content: { id: 1, fields: { headline: 'Rain', body: HTML } } } },
      ['headline', 'id', 'status'],
    ],
    ['a list of one', { objects: [{ title: 'Rain', text: TEXT }], request: { api: 'article' } }, ['title', 'record']],
    ['a list of one and others', { '@graph': [{ '@type': 'WebSite' }, { headline: 'Rain', articleBody: TEXT }] }, ['headline', 'record']],
    ['a list that is the file', [{ title: 'Rain', text: TEXT }], ['title']],
    [
      'a text without a title beside it',
      { article: { title: 'Rain', text: TEXT }, source: { text: 'We sell papers. Buy one.' } },
      ['title', 'source'],
    ],
  ])('is found in %s', (_, value, keys) => {
    const document = json(value);
    expect(texts(document)[0]).toBe(FIRST);
    expect(extra(document).map(([key]) => key)).toEqual(keys);
  });

  it('is text without references, even where it was escaped twice', () => {
    expect(texts(json({ text: 'Salt &amp; water, &ldquo;he said&rdquo;. R&amp;D.' }))).toEqual(['Salt & water, “he said”. R&D.']);
    expect(texts(json({ content: '&lt;p&gt;Salt &amp;amp; water.&lt;/p&gt;' }))).toEqual(['Salt & water.']);
  });

  it('is not said twice what stands in the answer and in the article', () => {
    expect(extra(json({ url: 'https://e.org/', data: { url: 'https://e.org/', text: TEXT } }))).toEqual([['url', 'https://e.org/']]);
    expect(extra(json({ url: 'https://e.org/1', data: { url: 'https://e.org/', text: TEXT } }))).toHaveLength(2);
  });

  it('leaves in a list what is not the article, and in a map what is not its text', () => {
    const graph = json({ '@graph': [{ '@type': 'WebSite' }, { headline: 'Rain', articleBody: TEXT }] });
    expect(extra(graph)).toEqual([
      ['headline', 'Rain'],
      ['record', { '@graph': [{ '@type': 'WebSite' }] }],
    ]);
    expect(extra(json({ content: { rendered: TEXT, protected: false } }))).toEqual([['content', { protected: 'false' }]]);
  });

  it.each([
    [
      'a list',
      [
        { title: 'A', text: TEXT },
        { title: 'B', text: TEXT },
      ],
      2,
      `jq -c '.[]'`,
    ],
    [
      'a feed',
      { version: 'https://jsonfeed.org/version/1.1', title: 'Rain', items: [{ content_html: HTML }, { content_html: HTML }] },
      2,
      `jq -c '.items[]'`,
    ],
    [
      'an export',
      { db: [{ data: { posts: [1, 2, 3].map((id) => ({ id, title: 'Rain', html: HTML })) } }] },
      3,
      `jq -c '.db[].data.posts[]'`,
    ],
  ])('is no article where it holds several: %s', (_, value, count, advice) => {
    expect(() => json(value)).toThrow(expect.objectContaining({ code: 'several-articles' }));
    expect(() => json(value)).toThrow(`holds ${count} articles`);
    expect(() => json(value)).toThrow(advice);
  });

  it('is no article where one stands on each line', () => {
    const line = JSON.stringify({ title: 'Rain', text: TEXT });
    expect(() => read(`${line}\n${line}\n${line}\n`)).toThrow(/holds 3 articles.*jq -c '\.' FILE/);
    expect(texts(read(`${line}\n`))).toEqual([FIRST, SECOND]);
  });

  it('is no article where a list holds none', () => {
    expect(() => json([{ id: 1 }, { id: 2 }])).toThrow(expect.objectContaining({ code: 'no-article' }));
  });

  it.each([
    ['YAML', `---\ntitle: Rain\ntext: |\n  ${FIRST}\n\n  ${SECOND}\n---\n`],
    ['YAML without fences', `title: Rain\ntext: |\n  ${FIRST}\n\n  ${SECOND}\n`],
    ['TOML', `+++\ntitle = "Rain"\ntext = """\n${TEXT}\n"""\n+++\n`],
    ['TOML without fences', `title = "Rain"\ntext = """\n${TEXT}\n"""\n`],
    ['JSON between fences', `---json\n${JSON.stringify({ title: 'Rain', text: TEXT })}\n---\n`],
  ])('may be %s', (_, text) => {
    const document = read(text);
    expect(texts(document)).toEqual([FIRST, SECOND]);
    expect(extra(document)).toEqual([['title', 'Rain']]);
  });

  it.each([
    ['a header above a body', `---\ntitle: Rain\ntext: ${FIRST}\n---\n${SECOND}\n`],
    ['a setting', '---\ntitle: Rain\ncontent: blog\n---\n'],
    [
      'entries of a page that YAML describes',
      `---\ntitle: Rain\nitems:\n- title: A\n  text: ${FIRST}\n- title: B\n  text: ${SECOND}\n---\n`,
    ],
    ['our own output', `---\nschema: copydesk/1\ntext: ${FIRST}\n---\n`],
  ])('is not %s', (_, text) => {
    expect(read(text).header?.syntax).toBe('yaml');
  });

  it('counts places on from the end of the file', () => {
    const text = JSON.stringify({ title: 'Rain', text: TEXT });
    const { source, header, blocks } = read(text);
    expect(source.text).toBe(`${text}\n${TEXT}`);
    expect(header?.span).toEqual({ start: 0, end: text.length + 1 });
    expect(blocks.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([FIRST, SECOND]);
    expect(blocks.flatMap(({ spans }) => spans).every(({ start }) => start > text.length)).toBe(true);
  });

  it('has its links read against its address, wherever that stands', () => {
    const linked = (rest: object): unknown => JSON.stringify(json({ content: HTML, ...rest }).blocks.at(-1)?.content);
    for (const rest of [
      { url: 'https://e.org/rain' },
      { metadata: { sourceURL: 'https://e.org/rain' } },
      { mainEntityOfPage: { '@id': 'https://e.org/rain' } },
    ])
      expect(linked(rest)).toContain('"https://e.org/people"');
  });

  it('is told from a page, which it may hold', () => {
    expect(json({ html: page(HTML) }).page?.fragment).toBe(false);
    expect(json({ html: HTML }).page?.fragment).toBe(true);
  });

  it('takes time that grows with its length', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `Boat ${i} left the harbour for the other bank at noon of the day.`);
    const document = json({ text: many.join('\n\n'), raw_text: many.toReversed().join(' ') });
    expect(document.blocks).toHaveLength(many.length);
    expect(() => json(many.map((text, id) => ({ title: `${id}`, text })))).toThrow(/holds 20000 articles/);
    const keys = many.slice(0, 5000).map((text) => `"text": ${JSON.stringify(text)}`);
    expect(read(`{${keys.join()}}`).blocks).toHaveLength(1);
  });
});
