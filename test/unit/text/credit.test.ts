import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../../src/text/credit.ts';

describe('splitCredit', () => {
  it.each([
    ['The old bridge at noon. (Jane Roe, Reuters)', 'The old bridge at noon.', 'Jane Roe, Reuters'],
    ['The old bridge at noon (Jane Roe/Getty Images)', 'The old bridge at noon', 'Jane Roe/Getty Images'],
    ['The old bridge at noon. (AP)', 'The old bridge at noon.', 'AP'],
    ['The old bridge at noon. (AP Photo/Jane Roe)', 'The old bridge at noon.', 'AP Photo/Jane Roe'],
    ['The old bridge at noon. (Photo by Jane Roe)', 'The old bridge at noon.', 'Jane Roe'],
    ['The old bridge at noon. Photo: Jane Roe', 'The old bridge at noon.', 'Jane Roe'],
    ['Die alte Brücke am Mittag. Foto: Eva Lang/dpa', 'Die alte Brücke am Mittag.', 'Eva Lang/dpa'],
    ['The old bridge at noon. Photograph by Jane Roe', 'The old bridge at noon.', 'Jane Roe'],
    ['© Jane Roe', null, 'Jane Roe'],
    ['Jane Roe / AP', null, 'Jane Roe / AP'],
    ['The old bridge at noon. (Jane Roe/Valley Courier)', 'The old bridge at noon.', 'Jane Roe/Valley Courier'],
    ['The old bridge at noon. (Jane Roe, Valley.com)', 'The old bridge at noon.', 'Jane Roe, Valley.com'],
  ])('parts %s', (text, caption, credit) => {
    expect(splitCredit(text)).toEqual({ caption, credit });
  });

  it.each([
    'The bridge (all of it) will close.',
    'Things that a user knows (password, phrase, PIN)',
    'Cards that the ferry takes (credit/debit cards, cash, etc.)',
    'One month costs 12.99 euros (approximately $13.99 USD)',
    'The photo shows the mill by the river.',
    'He was credited with the find: a letter from the miller.',
  ])('finds none in %s', (text) => {
    expect(splitCredit(text)).toBeNull();
  });

  it('does not search long for one in a hostile text', () => {
    expect(splitCredit(`${'(photo by '.repeat(20_000)}`)).toBeNull();
  });
});
