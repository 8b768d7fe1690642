import { describe, expect, it } from 'vitest';
import { claims, lines, read } from './page.ts';

const PROSE = 'The old bridge over the river will be closed in May, the council said on Tuesday.';

describe('headings in large type', () => {
  it('reads a line in a font of size 4 to 7 as the heading that browsers set in it', () => {
    expect(
      lines('<font size=7>One</font><br><font size="6">Two</font><br><FONT SIZE=5>Three</FONT><br><font size=4>Four</font><br>text'),
    ).toEqual(['h1 | One', 'h1 | Two', 'h2 | Three', 'h3 | Four', 'paragraph | text']);
  });

  it('reads sizes that add to the normal one, and big', () => {
    expect(lines(`<p><font size="+2"><b>A ferry</b></font><br>${PROSE}</p><p><big>From June</big></p>`)).toEqual([
      'h2 | A ferry',
      `paragraph | ${PROSE}`,
      'h3 | From June',
    ]);
    expect(lines('<font size=3>Normal</font><p><font size="-1">Small</font><p><font size=large>What</font>')).toEqual([
      'paragraph | Normal',
      'paragraph | Small',
      'paragraph | What',
    ]);
  });

  it('finds the line within and around other marks, beside a picture', () => {
    expect(
      lines('<center><b><font size=5>Old bridge<br>to close</font></b></center><b><i><font size=5><img src="/dot.gif"> Two</font></i></b>'),
    ).toEqual(['h2 | Old bridge⏎to close', 'h2 | <em>![](/dot.gif) Two</em>']);
  });

  it('leaves sentences, letters and words in large type in their paragraph', () => {
    for (const html of [
      `<font size=5>${PROSE}</font>`,
      `<p><font size=6>T</font>he bridge is old</p>`,
      `<p>The <big>old</big> bridge</p>`,
      `<p><font size=5>Bridge</font> closes</p>`,
      `<p>Bridge <b><font size=5>closes</font></b></p>`,
      `<font size=5>${'An old bridge '.repeat(20)}</font>`,
      '<font size=5>&nbsp;</font>',
    ])
      expect(
        lines(html).filter((line) => line.startsWith('h')),
        html,
      ).toEqual([]);
  });

  it('leaves headings what they are, and blocks in large type', () => {
    expect(lines('<h2><font size=6>A heading</font></h2>')).toEqual(['h2 | A heading']);
    expect(lines('<font size=5><p>One</p><p>Two</p></font>')).toEqual(['paragraph | One', 'paragraph | Two']);
  });

  it('takes the largest for the title', () => {
    expect(claims(read(`<html><body><font size=6>Old bridge to close</font><p>${PROSE}</body></html>`), 'title')).toEqual([
      'element h1: Old bridge to close',
    ]);
  });
});
