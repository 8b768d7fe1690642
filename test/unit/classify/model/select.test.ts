import { describe, expect, it } from 'vitest';
import { type Candidate, chooseThreshold, findCopies, findEchoes } from '../../../../src/classify/model/select.ts';
import { Vocabulary } from '../../../../src/classify/model/vocabulary.ts';

const vocabulary = new Vocabulary();
const candidate = (p: number, text: string): Candidate => {
  const tokens = text.split(' ').map((word) => vocabulary.numberOf(word));
  return { p, words: tokens.length, tokens, line: text };
};
const prose = (seed: string, words: number): string => Array.from({ length: words }, (_, i) => `${seed}${i}`).join(' ');

describe('choosing a threshold', () => {
  it('separates sure blocks from hopeless ones', () => {
    const threshold = chooseThreshold([
      candidate(0.97, prose('a', 100)),
      candidate(0.9, prose('b', 100)),
      candidate(0.02, prose('c', 100)),
    ]);
    expect(threshold).toBeGreaterThan(0.02);
    expect(threshold).toBeLessThanOrEqual(0.9);
  });

  it('never climbs over 0.7 nor falls under 0.2 where enough text is selected', () => {
    expect(chooseThreshold([candidate(0.99, prose('a', 300))])).toBe(0.7);
    expect(chooseThreshold([candidate(0.25, prose('a', 300)), candidate(0.1, prose('b', 300))])).toBeGreaterThanOrEqual(0.2);
  });

  it('gives way on a page whose best blocks are short', () => {
    expect(chooseThreshold([candidate(0.18, prose('a', 20)), candidate(0.01, prose('b', 20))])).toBeCloseTo(0.09);
  });
});

describe('finding second copies', () => {
  const text = prose('w', 30);
  const far = () => 9;

  it('drops a block that says again what a far one said', () => {
    expect(findCopies([candidate(0.9, text), candidate(0.9, text)], [0, 1], far)).toEqual([1]);
  });

  it('leaves repeats among close neighbours alone', () => {
    const list = [candidate(0.9, prose('x', 90)), candidate(0.9, text), candidate(0.9, text)];
    expect(findCopies(list, [0, 1, 2], () => 1)).toEqual([]);
  });

  it('drops a whole text that stands twice, its headings too, however near', () => {
    const article = [candidate(0.9, 'How it was built'), candidate(0.9, text), candidate(0.9, prose('v', 40))];
    expect(findCopies([...article, ...article, ...article], [0, 1, 2, 3, 4, 5, 6, 7, 8], () => 1)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('leaves a paragraph alone that an article of offers repeats', () => {
    const offers = ['a', 'b', 'c', 'd'].flatMap((name) => [candidate(0.9, `Offer ${name}`), candidate(0.9, text)]);
    expect(findCopies(offers, [0, 1, 2, 3, 4, 5, 6, 7], () => 1)).toEqual([]);
  });

  it('leaves a refrain alone that is a small part of the selection', () => {
    const refrain = prose('r', 9);
    const list = [candidate(0.9, prose('x', 400)), candidate(0.9, refrain), candidate(0.9, refrain)];
    expect(findCopies(list, [0, 1, 2], far)).toEqual([]);
  });
});

describe('finding echoes', () => {
  const told = [candidate(0.9, prose('a', 30)), candidate(0.9, prose('b', 30))];
  const heading = candidate(0.9, 'How it was built');

  it('drops hidden text that says what is shown, its short lines too', () => {
    expect(findEchoes([...told, ...told, heading], [0, 1], [2, 3, 4])).toEqual([2, 3, 4]);
  });

  it('keeps what hidden text has to add to the beginning that is shown', () => {
    expect(findEchoes([...told, ...told, candidate(0.9, prose('c', 90)), heading], [0, 1], [2, 3, 4, 5])).toEqual([2, 3]);
  });

  it('leaves shown text alone', () => {
    expect(findEchoes([...told, ...told], [0, 1, 2, 3], [])).toEqual([]);
  });
});
