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

  it('is told from a document that links to copies', async () => {
    const article = await cleaned(`---\ntitle: Mill\nurl: https://e.org/mill\n---\n${body}`);
    expect(JSON.stringify(article.blocks)).toContain(wrap('https://e.org/notes'));
  });
});
