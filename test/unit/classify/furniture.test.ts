import { describe, expect, it } from 'vitest';
import { createPage } from '../../../src/classify/model/page.ts';
import { createScan } from '../../../src/classify/model/scan.ts';
import { hasFurniture } from '../../../src/classify/region/furniture.ts';
import { document } from './article.ts';

const page = createPage(document('@text', '…', '…', 'Salt and flour', '…'), createScan());
const silent = [null, null, null, null];

describe('what stands around an article in a scrape', () => {
  it('is nothing where no rule knows a line', () => {
    expect(hasFurniture(page, silent)).toBe(false);
  });

  it('is known by two lines that rules take out', () => {
    expect(hasFurniture(page, ['share/button', null, 'navigation/crumbs', null])).toBe(true);
    expect(hasFurniture(page, ['share/button', null, 'caption/credit', null])).toBe(false);
  });
});
