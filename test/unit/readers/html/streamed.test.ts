import { describe, expect, it } from 'vitest';
import { lines } from './page.ts';

const LATE = '<div hidden id="S:0"><p>Late one.</p><p>Late two.</p></div>';

describe('parts of a page that a server sent late', () => {
  it('stand where their place was held, in the order in which they are shown', () => {
    const held = '<p>First.</p><!--$?--><template id="B:0"></template><p>Loading…</p><!--/$--><p>Last.</p>';
    expect(lines(held + LATE)).toEqual([
      ...['First.', 'Late one.', 'Late two.', 'Last.'].map((text) => `paragraph | ${text}`),
      'hidden paragraph | Loading…',
    ]);
  });

  it('stand there within one another, and within a sentence', () => {
    const held = '<main><!--$?--><template id="pB:a"></template><!--/$--></main>';
    const outer = '<div hidden id="pS:a"><p>Over <template id="pP:1f"></template> hills.</p></div>';
    expect(lines(`${held}${outer}<div hidden id="pS:1f"><a href="https://example.org/">the far</a></div>`)).toEqual([
      'paragraph | Over [the far](https://example.org/) hills.',
    ]);
  });

  it('take nothing but a waiting line with them where the page has lost its comments', () => {
    const waits = '<template id="B:0"></template><div>Loading paragraph...</div><p>Last.</p>';
    expect(lines(waits + LATE).at(-1)).toBe('hidden paragraph | Loading paragraph...');
    const prose = 'A sentence that goes on long enough to be one of the article itself.';
    expect(lines(`<template id="B:0"></template><p>${prose}</p>${LATE}`)).toEqual([
      ...['Late one.', 'Late two.', prose].map((text) => `paragraph | ${text}`),
    ]);
  });

  it('keep the end of an outer boundary from ending an inner one', () => {
    const held = '<!--$?--><template id="B:0"></template><!--$--><p>Wait.</p><!--/$--><p>Still.</p><!--/$--><p>Last.</p>';
    expect(lines(held + LATE).filter((line) => !line.startsWith('hidden'))).toEqual([
      ...['Late one.', 'Late two.', 'Last.'].map((text) => `paragraph | ${text}`),
    ]);
  });

  it('stay hidden where no place is held for them, or it stands in them', () => {
    expect(lines(LATE)[0]).toBe('hidden paragraph | Late one.');
    expect(lines('<div hidden id="S:0"><p>a</p><template id="P:0"></template></div>')).toEqual(['hidden paragraph | a']);
  });
});
