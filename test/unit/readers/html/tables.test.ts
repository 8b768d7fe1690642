import { describe, expect, it } from 'vitest';
import type { TableContent } from '../../../../src/model/block.ts';
import { body, lines } from './page.ts';

const table = (html: string): TableContent | undefined =>
  body(html)
    .blocks.map(({ content }) => content)
    .find((content) => content.type === 'table');

describe('data tables', () => {
  it('are one block of rows and cells, with their caption before it', () => {
    expect(lines('<table><caption>People</caption><tr><th>Town<th>Count<tr><td>Arden<td><b>12</b></table>')).toEqual([
      'paragraph | People',
      'table | Town ; Count / Arden ; <b>12</b>',
    ]);
  });

  it('have a header where the first row has heading cells only, or stands in a head', () => {
    expect(table('<table><tr><th>a<th>b<tr><td>1<td>2</table>')?.header).toBe(true);
    expect(table('<table><thead><tr><td>a<td>b<tbody><tr><td>1<td>2</table>')?.header).toBe(true);
    expect(table('<table><tr><th>a<td>1<tr><th>b<td>2</table>')?.header).toBe(false);
  });

  it('have a header where the first row alone is bold, which says so for itself', () => {
    const head = '<tr><td><td><p><b>a</b></p><td><strong>b</strong>';
    expect(table(`<table>${head}<tr><td><b>1</b><td>2<td>3</table>`)).toMatchObject({
      header: true,
      rows: [
        [[], [{ type: 'text', value: 'a' }], [{ type: 'text', value: 'b' }]],
        [[{ type: 'strong' }], [{ value: '2' }], [{ value: '3' }]],
      ],
    });
    expect(table('<table><tr><td><b>a</b><td><b>b</b><tr><td><b>1</b><td><b>2</b></table>')?.header).toBe(false);
    expect(table('<table><tr><td><b>a</b><td>b<tr><td>1<td>2</table>')?.header).toBe(false);
    expect(table('<table><tr><td><b>a</b> c<td><b>b</b><tr><td>1<td>2</table>')?.header).toBe(false);
  });

  it('know how their columns are aligned', () => {
    expect(table('<table><tr><th align=right>a<th style="text-align:center">b<th>c<tr><td>1<td>2<td>3</table>')?.align).toEqual([
      'right',
      'center',
      null,
    ]);
  });

  it('fill the columns and rows that a cell spans with empty cells', () => {
    expect(lines('<table><tr><th>a<th>b<th>c<tr><td rowspan=2>1<td colspan=2>2<tr><td>3<td>4</table>')).toEqual([
      'table | a ; b ; c / 1 ; 2 ;  /  ; 3 ; 4',
    ]);
  });

  it('part the blocks within a cell by line breaks', () => {
    expect(lines('<table><tr><th>a<th>b<tr><td><p>1</p><p>2</p><td><ul><li>3<li>4</ul></table>')).toEqual(['table | a ; b / 1⏎2 ; 3⏎4']);
  });

  it('have a row a line in their text', () => {
    expect(body('<table><tr><th>a<th>b<tr><td>1<td>2</table>').blocks[0]?.text).toBe('a b\n1 2');
  });

  it('are told by regular rows of short cells where nothing marks them', () => {
    const rows = ['Mon', 'Tue', 'Wed'].map((day) => `<tr><td>${day}<td>9 to 5<td>open</tr>`).join('');
    expect(lines(`<table>${rows}</table>`)).toEqual(['table | Mon ; 9 to 5 ; open / Tue ; 9 to 5 ; open / Wed ; 9 to 5 ; open']);
  });

  it('put hidden words and text outside of cells into blocks of their own', () => {
    expect(lines('<table><tr>stray<th>a<th>b<tr><td>1 <i hidden>x</i><td>2</table>').sort()).toEqual([
      'hidden paragraph | x',
      'paragraph | stray',
      'table | a ; b / 1 ; 2',
    ]);
  });
});

describe('layout tables', () => {
  it.each([
    ['says so', '<table role=presentation><tr><th>a<th>b<tr><td>1<td>2</table>', ['a', 'b', '1', '2']],
    ['holds another table', '<table><tr><td>menu<td><table><tr><td>x</table></table>', ['menu', 'x']],
    ['holds a heading', '<table><tr><td>menu<td><h2>Title</h2></table>', ['menu', 'Title']],
    ['has one column', '<table><tr><td>a<tr><td>b<tr><td>c</table>', ['a', 'b', 'c']],
    ['has one row', '<table><tr><td>a<td>b<td>c</table>', ['a', 'b', 'c']],
    ['has paragraphs in a cell', '<table><tr><td>m<td><p>a<p>b<p>c<tr><td>n<td>d</table>', ['m', 'a', 'b', 'c', 'n', 'd']],
  ])('is one that %s', (_, html, texts) => {
    expect(body(html).blocks.map(({ text }) => text)).toEqual(texts);
  });

  it('is one with prose in its cells', () => {
    const prose = 'A sentence that goes on for long enough to be prose. '.repeat(8).trim();
    expect(body(`<table><tr><td>menu<td>${prose}<tr><td>foot<td>b</table>`).blocks).toHaveLength(4);
  });
});
