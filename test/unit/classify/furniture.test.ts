import { describe, expect, it } from 'vitest';
import type { Scores } from '../../../src/classify/model/model.ts';
import { createPage, type Page } from '../../../src/classify/model/page.ts';
import { createScan } from '../../../src/classify/model/scan.ts';
import { hasFurniture } from '../../../src/classify/region/furniture.ts';
import { document } from './article.ts';

const page = createPage(document('@text', '…', '…', 'Salt and flour', '…'), createScan());
const silent = [null, null, null, null];

/** A model that gives every block this score. */
const giving = (...p: number[]) => ({
  score: (of: Page): Scores => ({
    page: of,
    matrix: { names: [], rows: 0, data: new Float32Array() },
    p,
    threshold: 0.5,
    selected: [],
    copies: new Set(),
  }),
});

describe('what stands around an article in a scrape', () => {
  it('is nothing where no rule knows a line and the model doubts none', () => {
    expect(hasFurniture(page, silent, giving(0.9, 0.9, 0.3, 0.9))).toBe(false);
    expect(hasFurniture(page, silent, null)).toBe(false);
  });

  it('is known by two lines that rules take out', () => {
    expect(hasFurniture(page, ['share/button', null, 'navigation/crumbs', null], null)).toBe(true);
    expect(hasFurniture(page, ['share/button', null, 'caption/credit', null], null)).toBe(false);
  });

  it('is known by text that the model is sure is none of the article', () => {
    expect(hasFurniture(page, silent, giving(0.9, 0.01, 0.3, 0.9))).toBe(true);
  });

  it('is not known by a few words, however sure the model is of them', () => {
    const long = createPage(document('@text', ...Array(30).fill('…'), 'Salt'), createScan());
    expect(
      hasFurniture(
        long,
        long.blocks.map(() => null),
        giving(...Array(30).fill(0.9), 0.01),
      ),
    ).toBe(false);
  });
});
