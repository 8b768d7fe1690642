import { describe, expect, it } from 'vitest';
import { createPage } from '../../../src/classify/model/page.ts';
import { Scanner } from '../../../src/classify/model/scan.ts';
import { hasFurniture, isDump } from '../../../src/classify/region/furniture.ts';
import { document } from './article.ts';

const page = createPage(document('@text', '…', '…', 'Salt and flour', '…'), new Scanner());
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

describe('Markdown', () => {
  it('is the dump of a page where several rules, or one many times, know a line of it', () => {
    expect(isDump(['share/button', null, 'navigation/crumbs'])).toBe(true);
    expect(isDump(['comments/label', 'comments/label', 'comments/label', 'comments/label'])).toBe(true);
  });

  it('is somebody’s own where its lists are labelled alike, or rules know promos and captions in it', () => {
    expect(isDump(['related/label', 'related/label', null])).toBe(false);
    expect(isDump(['caption/credit', 'related/lead-in', 'takeaways/item', null])).toBe(false);
  });
});
