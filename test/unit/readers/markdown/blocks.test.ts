import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/readers/markdown/read.ts';
import { ReadError } from '../../../../src/readers/reader.ts';
import { line, outline, read } from './reading.ts';

describe('blocks', () => {
  it.each<[string, string, readonly string[]]>([
    ['headings of both kinds', '# A *b*\n\n### C ###\n\nD\n===\n\nE\n---\n', ['h1: A (i b)', 'h3: C', 'h1: D', 'h2: E']],
    ['paragraphs', 'a\nb\n\n\nc', ['paragraph: a b', 'paragraph: c']],
    ['rules', '---\n\n***\n\n_ _ _\n', ['break:', 'break:', 'break:']],
    ['text without a word', '…\n\n\\* \\* \\*\n', ['break: …', 'break: * * *']],
    ['code in fences', '```js {1-3}\na\n\n  b\n```\n\n~~~\n`c`\n~~~\n', ['code: js {1-3}«a\n\n  b»', 'code: «`c`»']],
    ['code by indent', 'a\n\n    b\n\n      c\n', ['paragraph: a', 'code: «b\n\n  c»']],
    ['images alone', '![a](b.png)\n\n[![c](d.png)](/e)\n', ['figure: (img b.png | a)', 'figure: (a /e: (img d.png | c))']],
    ['an image with words', '![a](b.png) Caption of it.\n', ['paragraph: (img b.png | a) Caption of it.']],
    ['a list', '- a\n- b\n\n- c\n', ['- item: a', '- item: b', '- item: c']],
    ['an ordered list', '3. a\n4. b\n', ['3. item: a', '4. item: b']],
    ['lists in lists', '- a\n  1. b\n     - c\n- d\n', ['- item: a', '-1. item: b', '-1.- item: c', '- item: d']],
    [
      'all that an item may hold',
      '- a\n\n  b\n\n  > c\n\n  ```\n  d\n  ```\n- ![e](f.png)\n\n  g\n',
      ['- item: a', '- paragraph: b', '-> paragraph: c', '- code: «d»', '- figure: (img f.png | e)', '- item: g'],
    ],
    ['tasks', '- [x] a\n- [ ] b\n', ['- item: ⟦[x]⟧ a', '- item: ⟦[ ]⟧ b']],
    ['quotes', '> a\n> b\n>\n> > c\n>\n> - d\n', ['> paragraph: a b', '>> paragraph: c', '>- item: d']],
    ['nothing for empty items, headings and cells', '-\n- a\n\n#\n', ['- item: a']],
    ['an empty text', '', []],
    ['blank paragraphs', 'a\n\n&nbsp;\n\nb', ['paragraph: a', 'paragraph: b']],
    ['two breaks, which part paragraphs', 'a<br><br />b<br>c', ['paragraph: a', 'paragraph: b↵c']],
    ['block tags amid a line, which part paragraphs', 'a</p><p>b <b>c</b>', ['paragraph: a', 'paragraph: b (b c)']],
  ])('reads %s', (_, text, lines) => {
    expect(outline(text)).toEqual(lines);
  });

  it('reads tables', () => {
    const [block] = read('| a | *b* |\n|:--|:-:|\n| `c \\| d` | [e](/f) |\n| g |\n').blocks;
    expect(block && line(block)).toBe('table: a | (i b) // ‹c | d› | (a /f: e) // g');
    expect(block?.content).toMatchObject({ header: true, align: ['left', 'center'] });
    expect(block?.text).toBe('a b\nc | d e\ng');
  });

  it('reads a table that was written with an empty header as one without', () => {
    expect(read('|  |  |\n|---|---|\n| a | b |\n').blocks[0]?.content).toMatchObject({
      header: false,
      rows: [[[{ value: 'a' }], [{ value: 'b' }]]],
    });
  });

  it('gives every list and quote a number of its own', () => {
    const ids = read('- a\n  - b\n\n> c\n\n* d\n\n> e\n').blocks.map((block) => block.place.containers.map(({ id }) => id));
    expect(new Set(ids.flat()).size).toBe(5);
    expect(ids[1]?.[0]).toBe(ids[0]?.[0]);
  });

  it('gives each block its number and its place, whatever ends the lines', () => {
    const text = '# A\r\n\r\n- b c\r\n  d\r\n\r\n> e\r\n';
    const { blocks } = read(text);
    expect(blocks.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['# A', 'b c\r\n  d', 'e']);
    expect(blocks.map((block) => block.text)).toEqual(['A', 'b c d', 'e']);
  });

  it('strips the margin of what is kept raw inside a quote', () => {
    expect(outline('> a[^1]\n>\n> [^1]: b\n>     c\n')).toEqual(['> paragraph: a⟦[^1]⟧', '> paragraph: raw«[^1]: b\n    c»']);
  });
});

describe('HTML in Markdown', () => {
  it('is read as HTML, in its place, with its offsets', () => {
    const text = 'a\n\n<p>b <b>c</b></p>\n<p>d</p>\n\n*e*\n';
    const { blocks } = read(text);
    expect(blocks.map(line)).toEqual(['paragraph: a', 'paragraph: b (b c)', 'paragraph: d', 'paragraph: (i e)']);
    expect(blocks.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(blocks.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join('')).slice(1, 3)).toEqual(['b c', 'd']);
    expect(blocks[1]?.path.map(({ tag }) => tag)).toEqual(['p']);
  });

  it('numbers its elements and lists apart from those around it', () => {
    const { blocks } = read('- a\n\n<ul><li>b</li></ul>\n\n<ul><li>c</li></ul>\n\n- d\n');
    const ids = blocks.map((block) => block.place.containers.map(({ id }) => id).join());
    expect(new Set(ids).size).toBe(4);
    const ancestors = blocks.flatMap((block) => block.path.map(({ id }) => id));
    expect(new Set(ancestors).size).toBe(ancestors.length);
  });

  it('stands in the quotes and lists of the Markdown around it', () => {
    expect(outline('> a\n>\n> <p>b</p>\n> <p>c</p>\n\n- d\n\n  <p>e</p>\n')).toEqual([
      '> paragraph: a',
      '> paragraph: b',
      '> paragraph: c',
      '- item: d',
      '- paragraph: e',
    ]);
  });

  it('is one piece from the tag that opens a table or list to the one that closes it', () => {
    expect(outline('<table>\n<tr><th>a</th><th>b</th></tr>\n\n    <tr><td>c</td>\n\n<td>d</td></tr>\n\n</table>\n\n*e*\n')).toEqual([
      'table: a | b // c | d',
      'paragraph: (i e)',
    ]);
    expect(outline('<ul>\n\n<li>a</li>\n\n<li>b</li>\n\n</ul>\n')).toEqual(['- item: a', '- item: b']);
    expect(outline('<table>\n\n# a\n\n</table>\n')).toEqual(['h1: a']);
  });

  it('may wrap Markdown', () => {
    expect(outline('<div class="note">\n\n## a\n\n*b*\n\n</div>\n')).toEqual(['h2: a', 'paragraph: (i b)']);
  });

  it('drops comments, and says how many', () => {
    const document = read('a\n\n<!-- more -->\n\nb\n\n<!--\n\nlong\n-->\n');
    expect(document.blocks.map(line)).toEqual(['paragraph: a', 'paragraph: b']);
    expect(document.messages).toMatchObject([{ level: 'info', code: 'comments-dropped', text: '2 HTML comments were dropped' }]);
  });

  it('needs the reader of HTML, and says so', () => {
    const text = { id: 'x', sha256: '' };
    expect(() => readMarkdown({ ...text, text: '<p>a</p>' }, new Map())).toThrow(ReadError);
    expect(readMarkdown({ ...text, text: 'a <b>c</b>\n\n<!-- d -->' }, new Map()).blocks).toHaveLength(1);
  });
});
