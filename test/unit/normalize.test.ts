import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize.ts';
import { loadResources } from '../../src/resources.ts';

const PROSE = 'The mill at Ander Cross reopens on Monday after a winter of repairs, the parish said in a note to its members.';

describe('normalize', () => {
  it('undoes double encoding before any place is taken, and says so', async () => {
    const text = `---\ntitle: "CafÃ© opens"\n---\n<p>${PROSE}</p><p>It was a surprise, said RenÃ© Bouchard, whoâ€™d run the bakery since 1994.</p>`;
    const { document, metadata, messages } = normalize({ id: 'x', text, sha256: '' }, {}, await loadResources());
    expect(metadata.title).toBe('Café opens');
    const last = document.blocks.at(-1);
    expect(last?.text).toContain('René Bouchard, who’d run');
    expect(last && document.source.text.slice(last.span.start, last.span.end)).toContain('René Bouchard, who’d run');
    expect(messages.filter(({ code }) => code === 'mojibake-repaired')).toMatchObject([
      { level: 'warn', text: expect.stringMatching(/^3 double-encoded/) },
    ]);
  });

  it('reads a page of more lines and data than a call takes arguments', async () => {
    const many = 130_000;
    const data = `<script type="application/ld+json">[${'{},'.repeat(many)}{}]</script>`;
    const text = `<html><head>${data}</head><body><p>${'a<br>'.repeat(many)}</p></body></html>`;
    expect(normalize({ id: 'x', text, sha256: '' }, {}, await loadResources()).blocks.length).toBeGreaterThan(0);
  }, 60_000);

  it('says which reader is missing', async () => {
    const resources = await loadResources({ formats: ['text'] });
    expect(() => normalize({ id: 'x', text: `<p>${PROSE}</p>`, sha256: '' }, {}, resources)).toThrow(
      /the reader for html is not loaded: call loadResources/,
    );
  });
});

describe('what was made from a copy in a web archive', () => {
  const wrap = (address: string, how = ''): string => `https://web.archive.org/web/20200102030405${how}/${address}`;
  const body = `${PROSE} See the [notes](${wrap('https://e.org/notes')}) and\n\n![mill](${wrap('https://e.org/mill.jpg', 'im_')})\n`;
  const cleaned = async (text: string, url?: string): Promise<ReturnType<typeof normalize>> =>
    normalize({ id: 'x.md', path: 'x.md', text, sha256: '', ...(url === undefined ? {} : { url }) }, {}, await loadResources());

  it('has the original addresses, where its header or the caller says so', async () => {
    for (const article of [
      await cleaned(`---\ntitle: Mill\nurl: ${wrap('https://e.org/mill')}\nimage: ${wrap('https://e.org/lead.jpg', 'im_')}\n---\n${body}`),
      await cleaned(body, wrap('https://e.org/mill')),
    ]) {
      expect(article.metadata.url).toBe('https://e.org/mill');
      expect(article.metadata.site).toBe('e.org');
      expect(article.metadata.date).toBeNull();
      expect(JSON.stringify([article.metadata.image, article.blocks])).not.toContain('archive.org');
    }
  });

  it('has the original addresses of its feed, its site, and of a home page', async () => {
    const header = `url: ${wrap('https://e.org/mill')}\nfeed: ${wrap('https://e.org/feed.xml')}\nsite: ${wrap('https://www.e.org/')}`;
    expect((await cleaned(`---\n${header}\n---\n${body}`)).metadata).toMatchObject({ feed: 'https://e.org/feed.xml', site: 'e.org' });
    expect((await cleaned(`---\ntitle: Mill\ncanonical: ${wrap('https://e.org/')}\n---\n${body}`)).metadata.url).toBe('https://e.org/');
  });

  it('is told by the line that the archive adds for printers, which dumps show', async () => {
    const text = `The Wayback Machine - ${wrap('https://e.org/mill')}\n\nThe mill reopens\n\n${body}`;
    for (const path of ['x.md', 'x.txt']) {
      const { metadata, blocks, verdicts } = normalize({ id: path, path, text, sha256: '' }, {}, await loadResources());
      expect(metadata).toMatchObject({ url: 'https://e.org/mill', site: 'e.org', date: null });
      expect(JSON.stringify(blocks)).not.toContain('archive.org');
      expect(verdicts[0]).toMatchObject({ fate: 'moved', fields: ['url'] });
    }
  });

  it('is told from a document that links to copies', async () => {
    const article = await cleaned(`---\ntitle: Mill\nurl: https://e.org/mill\n---\n${body}`);
    expect(JSON.stringify(article.blocks)).toContain(wrap('https://e.org/notes'));
  });
});

describe('a head without fences', () => {
  const cleaned = async (head: string): Promise<ReturnType<typeof normalize>> =>
    normalize({ id: 'x.txt', path: 'x.txt', text: `${head}${PROSE}\n\n${PROSE} And so on.\n`, sha256: '' }, {}, await loadResources());

  it('gives the metadata, and what no field holds stays', async () => {
    const { metadata } = await cleaned('Title: The mill\nURL: https://e.org/mill\nDate: 2024-02-02\nAuthor: Jane Roe\nWords: 20\n\n');
    expect(metadata).toMatchObject({ title: 'The mill', url: 'https://e.org/mill', date: '2024-02-02', authors: ['Jane Roe'] });
    expect(metadata.extra?.map(({ key }) => key)).toEqual(['Words']);
  });

  it('of a reader service has the address, and a day only where the page said one', async () => {
    const head = (time: string): string =>
      `Title: The mill\n\nURL Source: https://e.org/mill\n\nPublished Time: ${time}\n\nMarkdown Content:\n`;
    expect((await cleaned(head('2024-02-02T11:45:04+00:00'))).metadata).toMatchObject({
      url: 'https://e.org/mill',
      date: '2024-02-02T11:45:04+00:00',
    });
    // the form of HTTP: when the server last changed the file
    const { metadata } = await cleaned(head('Tue, 21 Jul 2026 07:16:00 GMT'));
    expect(metadata.date).toBeNull();
    expect(metadata.extra?.map(({ key }) => key)).toEqual(['Published Time']);
  });

  it('of Common Crawl has the address and the day of the crawl', async () => {
    const { metadata } = await cleaned(
      'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://e.org/mill\r\nWARC-Date: 2024-04-15T12:34:56Z\r\n\r\n',
    );
    expect(metadata).toMatchObject({ url: 'https://e.org/mill', retrieved: '2024-04-15T12:34:56Z', date: null });
  });
});
