import { describe, expect, it } from 'vitest';
import { PHRASE_NAMES, Scanner, type TextScan } from '../../../../src/classify/model/scan.ts';

const scan = (text: string): TextScan => new Scanner().page().of(text);
const hits = (text: string, group: string): number | undefined => scan(text).phrases[PHRASE_NAMES.indexOf(group)];

describe('scanning a text', () => {
  it('counts words, sentences and commas in one pass', () => {
    const found = scan('The harbour froze, slowly. "Nobody sailed," she said! 42 boats…');
    expect(found.words).toEqual(['the', 'harbour', 'froze', 'slowly', 'nobody', 'sailed', 'she', 'said', '42', 'boats']);
    expect(found).toMatchObject({
      size: 10,
      commas: 2,
      sentences: 3,
      quotes: 2,
      exclamations: 1,
      capitalised: 2,
      digits: 2,
      start: 1,
      end: 2,
    });
  });

  it('numbers the words of one page, and tells which are stop words', () => {
    const page = new Scanner().page();
    expect(page.of('The boat and the harbour')).toMatchObject({ numbers: [0, 1, 2, 0, 3], stopWords: 3 });
    expect(page.of('Harbour boat').numbers).toEqual([3, 1]);
  });

  it('lets a mark inside a number or a name end no sentence', () => {
    expect(scan('Version 2.5 of example.org is out').sentences).toBe(0);
  });

  it('estimates the words of scripts written without spaces', () => {
    const { size, words } = scan('港の氷が溶けて船が戻った');
    expect(words).toHaveLength(1);
    expect(size).toBeGreaterThan(6);
    expect(scan('Порт замёрз').size).toBe(2);
  });

  it('finds phrases of several words only whole', () => {
    expect(hits('Please sign up today', 'subscribe')).toBe(1);
    expect(hits('The sign went up', 'subscribe')).toBe(0);
  });

  it('counts some groups only where the block begins with them', () => {
    expect(hits('By Ada Quill', 'byline')).toBe(1);
    expect(hits('Sold by Ada Quill', 'byline')).toBe(0);
  });

  it('keeps letters beyond the basic plane inside their word', () => {
    expect(scan('𐐀𐐁 x').words).toHaveLength(2);
  });
});
