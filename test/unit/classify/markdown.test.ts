import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/normalize.ts';
import { loadResources } from '../../../src/resources.ts';

const resources = await loadResources();
const PROSE = 'The mill at Ander Cross reopens on Monday after a winter of repairs, the parish said in a note to its members.';
const MORE = 'The wheel was taken out in November, and what the carpenters found beneath it kept them busy until the thaw.';

/** The title of a Markdown document, and the text that is kept of it. */
function cleaned(...lines: readonly string[]): { title: string | null; kept: readonly string[] } {
  const { metadata, document, verdicts } = normalize({ id: 'x', text: lines.join('\n\n'), sha256: '', path: 'x.md' }, {}, resources);
  return { title: metadata.title, kept: document.blocks.filter(({ id }) => verdicts[id]?.fate === 'kept').map(({ text }) => text) };
}

describe('the title of Markdown that declares none', () => {
  it('is the only heading of the highest level, at the top', () => {
    expect(cleaned('# The mill reopens', PROSE, '## The wheel', MORE)).toEqual({
      title: 'The mill reopens',
      kept: [PROSE, 'The wheel', MORE],
    });
    expect(cleaned('12 March 2024', '## The mill reopens', PROSE, '### The wheel', MORE).title).toBe('The mill reopens');
  });

  it('is no heading below a paragraph', () => {
    expect(cleaned(PROSE, '## Wheel', MORE)).toEqual({ title: null, kept: [PROSE, 'Wheel', MORE] });
  });

  it('is no heading of a section that has another beside it', () => {
    expect(cleaned('# Wheel', PROSE, '# Roof', MORE)).toEqual({ title: null, kept: ['Wheel', PROSE, 'Roof', MORE] });
  });

  it('is no heading under one that is higher', () => {
    expect(cleaned('## Wheel', PROSE, '# Roof', MORE).title).not.toBe('Wheel');
  });

  it('is the one that the header says, where there is one', () => {
    expect(cleaned('---\ntitle: A mill in spring\n---', '# The mill reopens', PROSE)).toEqual({
      title: 'A mill in spring',
      kept: ['The mill reopens', PROSE],
    });
  });

  it('is none where there is no heading', () => {
    expect(cleaned(PROSE, MORE)).toEqual({ title: null, kept: [PROSE, MORE] });
  });
});

describe('what stands around an article in Markdown', () => {
  const menu = '* [Mills](https://a.example/mills)\n* [Wheels](https://a.example/wheels)';

  it('is cut off where a tool made it of a whole page', () => {
    const dump = cleaned('[Skip to content](#content)', menu, '# The mill reopens', PROSE, MORE, 'Subscribe to our newsletter');
    expect(dump).toEqual({ title: 'The mill reopens', kept: [PROSE, MORE] });
  });

  it('is its author’s, where nothing says that it was a page', () => {
    expect(cleaned(menu, '# The mill reopens', PROSE, MORE).kept).toEqual(['Mills', 'Wheels', PROSE, MORE]);
  });
});
