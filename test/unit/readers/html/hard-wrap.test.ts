import { describe, expect, it } from 'vitest';
import { body, inline } from './page.ts';

const shown = (...lines: string[]): string => {
  const [block] = body(`<p>${lines.join('<br>')}</p>`).blocks;
  return block?.content.type === 'inline' ? inline(block.content.inlines) : '';
};

describe('hard wraps made of line breaks', () => {
  const wrapped = [
    'The ferry across the lower river has carried people, sheep and, once, a',
    'piano since the year in which the old bridge went down, and those who own',
    'it say that they have no plans to give it up, whatever the county decides',
    'about the <b>new bridge</b> in the autumn. It takes four minutes and it costs',
    'less than a cup of tea.',
  ];

  it('become spaces', () => {
    expect(shown(...wrapped)).toBe(wrapped.join(' '));
  });

  it('leave verse alone, whose lines are not filled', () => {
    const verse = [
      'and so we went, the two of us and all the sheep behind us now,',
      'over the hill',
      'down to the river where the ferry lay in wait for no one at all',
      'and for us',
    ];
    expect(shown(...verse)).toBe(verse.join('⏎'));
  });

  it('leave lines alone that each begin anew', () => {
    const list = [
      'The Mill Road ferry leaves every quarter of an hour until nine at night',
      'The Lower Bridge is closed to everybody but people on foot and on bikes',
      'The Upper Bridge is open to all, but wait for the light on the far side',
      'The footpath along the bank has been under water since the third of May',
    ];
    expect(shown(...list)).toBe(list.join('⏎'));
  });

  it('are not looked for in a few short lines', () => {
    expect(shown('Herald House', 'and the yard behind it', '1 Mill Road')).toBe('Herald House⏎and the yard behind it⏎1 Mill Road');
  });
});
