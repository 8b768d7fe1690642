import { describe, expect, it } from 'vitest';
import { captionParts, splitCredit } from '../../../src/text/credit.ts';

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

describe('captionParts', () => {
  it.each([
    ['Getty Images', null, 'Getty Images'],
    ['Courtesy Everett Mills', null, 'Everett Mills'],
    ['Jane Roe/HERALD', null, 'Jane Roe/HERALD'],
    ['Jane Roe/The Valley Courier/Getty Images', null, 'Jane Roe/The Valley Courier/Getty Images'],
    ['Shutterstock / Mill-Design', null, 'Shutterstock / Mill-Design'],
    ['(Old Mill)', null, 'Old Mill'],
    ['[Rendering: Mill & Roe]', null, 'Mill & Roe'],
    ['Source: pictures.example', null, 'pictures.example'],
    ['Quelle: t-mühle', null, 't-mühle'],
    ['(Image credit: Mill)', null, 'Mill'],
    ['She waves from the pier. AP', 'She waves from the pier.', 'AP'],
    ['She waves from the pier.(Nine)', 'She waves from the pier.', 'Nine'],
    ['She waves from the pier. Supplied', 'She waves from the pier.', 'Supplied'],
    ['She waves from the pier. AP Photo/Jane Roe, File', 'She waves from the pier.', 'AP Photo/Jane Roe, File'],
    ['She waves from the pier. Jane Roe for the Herald', 'She waves from the pier.', 'Jane Roe for the Herald'],
    ['She waves, on 3 May 2024.Jane Roe (Reuters)', 'She waves, on 3 May 2024.', 'Jane Roe (Reuters)'],
    ['Jane Roe. Ann Lee/Getty', 'Jane Roe.', 'Ann Lee/Getty'],
    ['The pier in winter EFE/ J.J. Roe', 'The pier in winter', 'EFE/ J.J. Roe'],
    ['The pier in winter / Jane Roe', 'The pier in winter', 'Jane Roe'],
    ['The pier in winter Copyright Jane Roe/AP', 'The pier in winter', 'Jane Roe/AP'],
    ['She gave up. © IMAGO/Roe Sports/ J.Roe', 'She gave up.', 'IMAGO/Roe Sports/ J.Roe'],
    ['Ein neues Bild. (Quelle: Alte Mühle)', 'Ein neues Bild.', 'Alte Mühle'],
    ['인사하고 있다. [사진 = 김하나 기자]', '인사하고 있다.', '김하나 기자'],
    ['水車、石川で（山田太郎撮影）', '水車、石川で', '山田太郎'],
    ['水車、石川（Ｃ）山田通信社', '水車、石川', '山田通信社'],
  ])('parts %s', (text, caption, credit) => {
    expect(captionParts(text)).toEqual({ caption, credit });
  });

  it.each(['Image', 'Credit:', '(Image', 'image caption', 'By —', 'Foto:'])('finds that %s says nothing', (text) => {
    expect(captionParts(text)).toEqual({ caption: null, credit: null });
  });

  it.each([
    'The pier in winter',
    'The pier in winter.',
    'Jane Roe',
    'Jane Roe (SPD) and Ann Lee (CDU)',
    'Jane Roe (left) talks to Ann Lee',
    'The mill in spring. April 2024',
    'She stood there with Dr. Jane Roe',
    'She met Mrs. Roe',
    'Boats at the U.S. Capitol',
    'What she calls the source: Lake Avon',
    'The council in session. (Archivbild)',
    'Jane Roe, Mill Society',
  ])('leaves %s whole', (text) => {
    expect(captionParts(text)).toEqual({ caption: text, credit: null });
  });

  it('does not search long in a hostile text', () => {
    expect(captionParts(`${'Roe / '.repeat(20_000)}`).caption).not.toBeNull();
    expect(captionParts(`${'Aa.Bb '.repeat(20_000)}1`).credit).toBeNull();
    for (const run of ['A', '漢', 'A ', 'A/', 'Aa. '])
      for (const tail of ['', '。', '!', ' via x', ' (dpa x'])
        expect(captionParts(`She waves. ${run.repeat(180)}${tail}`).caption).not.toBe('');
  });
});
