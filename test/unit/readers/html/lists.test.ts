import { describe, expect, it } from 'vitest';
import { lines } from './page.ts';

describe('lists side by side', () => {
  it('are one, where an editor wrote one for every item', () => {
    expect(lines('<ul><li>a</ul> <ul><li>b<ul><li>c</ul></ul><ul><li>d</ul>')).toEqual([
      'item -.0 | a',
      'item -.1 | b',
      'item -.1 -.0 | c',
      'item -.2 | d',
    ]);
    expect(lines('<ol start="1"><li>a</ol><ol start="2"><li>b</ol>')).toEqual(['item 1.0 | a', 'item 1.1 | b']);
  });

  it('stay apart where one has several items, begins anew, is of the other kind, or something parts them', () => {
    const numbered = (html: string): (string | undefined)[] => lines(html).map((line) => line.split(' ')[1]);
    expect(numbered('<ul><li>a<li>b</ul><ul><li>c</ul><ul><li>d</ul>')).toEqual(['-.0', '-.1', '-.0', '-.1']);
    expect(numbered('<ol><li>a</ol><ol><li>b</ol>')).toEqual(['1.0', '1.0']);
    expect(numbered('<ul><li>a</ul><ol><li>b</ol>')).toEqual(['-.0', '1.0']);
    expect(numbered('<ul><li>a</ul><p>x</p><ul><li>b</ul>')).toEqual(['-.0', '|', '-.0']);
  });

  it('are nested as the classes of Google Docs say', () => {
    const list = (level: number, ...items: string[]): string =>
      `<ul class="c1 lst-kix_x7-${level} start">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(lines(list(0, 'a', 'b') + list(1, 'c') + list(2, 'd') + list(0, 'e'))).toEqual([
      'item -.0 | a',
      'item -.1 | b',
      'item -.1 -.0 | c',
      'item -.1 -.0 -.0 | d',
      'item -.2 | e',
    ]);
  });
});

describe('a list between the items of another', () => {
  it('belongs to the item above it', () => {
    expect(lines('<ul><li>a</li><ol><li>b</li><li>c</li></ol><li>d</li></ul>')).toEqual([
      'item -.0 | a',
      'item -.0 1.0 | b',
      'item -.0 1.1 | c',
      'item -.1 | d',
    ]);
    expect(lines('<ul><ul><li>a</li></ul></ul>')).toEqual(['item -.0 | a']);
  });
});

describe('paragraphs that Word shows as lists', () => {
  const item = (mark: string, text: string, style: string, name = 'MsoListParagraph'): string =>
    `<p class=${name} style='text-indent:-18.0pt;${style}'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><b>${text}</b><o:p></o:p></p>\n`;

  it('are items, nested by their level, without the mark', () => {
    const level = (n: number): string => `mso-list:l0 level${n} lfo1`;
    expect(lines(item('·', 'a', level(1)) + item('o', 'b', level(2)) + item('·', 'c', level(1)) + item('1.', 'd', level(1)))).toEqual([
      'item -.0 | <b>a</b>',
      'item -.0 -.0 | <b>b</b>',
      'item -.1 | <b>c</b>',
      'item 1.0 | <b>d</b>',
    ]);
  });

  it('are numbered on where other paragraphs part them', () => {
    const number = (mark: string, text: string): string => item(mark, text, 'mso-list:l0\nlevel1 lfo1', 'MsoNormal');
    expect(lines(`${number('1.', 'a') + number('2.', 'b')}<p>x</p>${number('3.', 'c')}`)).toEqual([
      'item 1.0 | <b>a</b>',
      'item 1.1 | <b>b</b>',
      'paragraph | x',
      'item 3.0 | <b>c</b>',
    ]);
  });

  it('are nested by their margin where the styles of Word are gone', () => {
    expect(
      lines(item('·', 'a', 'margin-left:36.0pt') + item('o', 'b', 'margin-left:1.0in') + item('a)', 'c', 'margin-left:1.27cm')),
    ).toEqual(['item -.0 | <b>a</b>', 'item -.0 -.0 | <b>b</b>', 'item 1.0 | <b>c</b>']);
  });

  it('are paragraphs where no mark stands before them', () => {
    expect(lines("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>a</p><p class=MsoNormal>· b</p>")).toEqual([
      'paragraph | a',
      'paragraph | · b',
    ]);
    expect(lines("<div class=x><p class=MsoListParagraph></p>·<span style='font:7.0pt'> </span>a</div>")).toEqual(['paragraph | · a']);
  });
});
