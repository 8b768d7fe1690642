import { describe, expect, it } from 'vitest';
import { type Floors, floorOf, raised, shortfalls } from '../../quality/gate.ts';

const floors: Floors = { corpus: 'a', sets: { news: { f1: 0.95 }, blogs: { f1: 0.9, with: 0.8, without: 0.04 } } };

describe('the quality gate', () => {
  it('names every score that fell', () => {
    expect(shortfalls(floors, { news: { f1: 0.9499 }, blogs: { f1: 0.91, with: 0.79, without: 0.05 } })).toEqual([
      'news: f1 is 0.9499, the floor 0.95',
      'blogs: with is 0.79, the floor 0.8',
      'blogs: without is 0.05, the floor 0.04',
    ]);
  });

  it('is silent where floors are held, and about sets without one', () => {
    expect(shortfalls(floors, { news: { f1: 0.95 }, poems: { f1: 0.1 } })).toEqual([]);
  });

  it('raises floors and never lowers them', () => {
    expect(raised(floors, 'a', { news: { f1: 0.94 }, blogs: { f1: 0.92, with: 0.8, without: 0.05 } }).sets).toEqual({
      news: { f1: 0.95 },
      blogs: { f1: 0.92, with: 0.8, without: 0.04 },
    });
  });

  it('keeps the floors of sets that were not scored', () => {
    expect(raised(floors, 'a', {}).sets).toEqual(floors.sets);
  });

  it('begins anew with other corpora', () => {
    expect(raised(floors, 'b', { news: { f1: 0.9 } })).toEqual({ corpus: 'b', sets: { news: { f1: 0.9 } } });
  });

  it('rounds to the side that is easier to hold', () => {
    expect(floorOf({ body: { f1: 0.95678, without: 0.03121, precision: 1 } })).toEqual({ f1: 0.9567, without: 0.0313 });
  });
});
