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
