import { describe, expect, it } from 'vitest';
import { normalize } from '../../../../src/normalize.ts';
import { loadResources } from '../../../../src/resources.ts';
import { body, lines } from './page.ts';

const PROSE = 'The book in which the boats are counted lies open in the town hall for anybody to read it';
/** Enough text that notes are the smaller part. */
const LONG = `<p>${`${PROSE}. `.repeat(6)}</p>`;

/** The texts of the blocks that are footnotes. */
const notes = (html: string): string[] => {
  const { blocks, page } = body(html);
  return blocks.filter(({ id }) => page?.notes.has(id)).map(({ text }) => text);
};

describe('footnotes', () => {
  it('are where the marks in the text lead: items, paragraphs, what stands behind an anchor', () => {
    const text = `<p>${PROSE}<sup><a href="#fn1">1</a></sup>.</p><p>${PROSE}<a href="/boats#note2">[2]</a>.</p><p>${PROSE} <a href="#c">*</a></p>${LONG}`;
    const list = '<ol><li id="fn1">A gift.</li><li><p id="note2">Minutes.</p></li></ol><a name="c"></a><p>* Sand.</p><p>The end.</p>';
    expect(notes(text + list)).toEqual(['A gift.', 'Minutes.', '* Sand.']);
  });

  it('have all the paragraphs of their element', () => {
    expect(
      notes(`<p>${PROSE}<sup><a href="#fn1">1</a></sup>.</p>${LONG}<ol><li id="fn1"><p>A gift.</p><p>A large one.</p></li></ol>`),
    ).toEqual(['A gift.', 'A large one.']);
  });

  it('are the first element of a name, to which several marks may lead', () => {
    const mark = `<p>${PROSE}<a href="#n">*</a></p>`;
    expect(notes(`${mark}${mark}${LONG}<p id="n">A gift.</p><p id="n">A loan.</p>`)).toEqual(['A gift.']);
    const many = '<p><a href="#n">1</a> <a href="#n">2</a></p>'.repeat(5000);
    expect(notes(`${mark}${many}${LONG}${'<p id="n">A gift.</p>'.repeat(5000)}`)).toEqual(['A gift.']);
  });

  it('may have addresses in letters beyond ASCII', () => {
    expect(notes(`<p>${PROSE}<a href="#cite_note-%D0%90">[1]</a>.</p>${LONG}<p id="cite_note-А">A gift.</p>`)).toEqual(['A gift.']);
    expect(notes(`<p>${PROSE}<a href="#100%">[1]</a>.</p>${LONG}<p id="100%">A gift.</p>`)).toEqual(['A gift.']);
  });

  it('begin with the number that stands before them in an element of its own', () => {
    const note = (id: string): string =>
      `<div class="footnote"><a id="n${id}" href="#m${id}">${id}</a><div><p>A gift.</p><p>More.</p></div></div>`;
    expect(lines(`<p>${PROSE}<a id="m1" href="#n1">1</a>.</p>${LONG}${note('1')}`).slice(2)).toEqual([
      'paragraph | [1](#m1) A gift.',
      'paragraph | More.',
    ]);
    expect(lines('<div><a href="#m1">1</a><div><p>A gift.</p></div></div>')).toEqual(['paragraph | [1](#m1)', 'paragraph | A gift.']);
  });

  it.each([
    ['links with words lead to sections', `<p>${PROSE} <a href="#s">Notes</a></p>${LONG}<p id="s">A gift.</p>`],
    [
      'a row of numbers turns pictures',
      `<p><a href="#s1">1</a> <a href="#s2">2</a></p>${LONG}<p id="s1">A gift.</p><p id="s2">A loan.</p>`,
    ],
    ['a number leads back', `<p id="s">${PROSE}</p>${LONG}<p>${PROSE} <a href="#s">1</a></p>`],
    ['a number of comments leads to all of them', `<p>${PROSE} <a href="#s">9</a></p>${LONG}<div id="s">${'<p>Nice.</p>'.repeat(9)}</div>`],
    ['a figure is no note', `<p>${PROSE} (Figure <a href="#s">1</a>)</p>${LONG}<figure id="s"><p>Boats, by year.</p></figure>`],
    [
      'a list of references makes up much of a paper',
      `<p>${PROSE} <a href="#s">1</a></p><p id="s">Sand, The Quays of Arden, Arden Press</p>`,
    ],
  ])('are none where %s', (_, html) => {
    expect(notes(html)).toEqual([]);
  });
});

describe('a note amid its sentence', () => {
  it('that is shown beside the text is a paragraph after it', () => {
    expect(lines('<p>The book<span class="sidenote">A gift.</span> lies open.</p>')).toEqual([
      'paragraph | The book lies open.',
      'paragraph | A gift.',
    ]);
  });

  it('that its mark shows is hidden', () => {
    expect(lines('<p>The book<sup>1</sup><span class="footnote_tooltip">A gift.</span> lies open.</p>')).toEqual([
      'paragraph | The book<sup>1</sup> lies open.',
      'hidden paragraph | A gift.',
    ]);
  });

  it('stays in it where nothing names it', () => {
    expect(lines('<p>The book<span class="noted"> (a gift)</span> lies open.</p>')).toEqual(['paragraph | The book (a gift) lies open.']);
  });
});

describe('what is cleaned', () => {
  it('keeps footnotes that stand apart from the article, and their heading', async () => {
    const resources = await loadResources();
    const text = `<!doctype html><html><body><article><h1>Boats</h1><p>${PROSE}<sup><a href="#n1">1</a></sup>.</p>${LONG}${LONG}</article><div class="related"><h3>Notes</h3><ol><li id="n1">A gift.</li></ol><h3>Related</h3><ul><li><a href="/b">Ferry sails</a></li></ul></div></body></html>`;
    const { document, verdicts } = normalize({ id: 'x', text, sha256: '' }, {}, resources);
    const kept = document.blocks.filter(({ id }) => verdicts[id]?.fate === 'kept').map((block) => block.text);
    expect(kept.slice(-2)).toEqual(['Notes', 'A gift.']);
  });
});
