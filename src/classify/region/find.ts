import type { World } from '../../rules/rule.ts';
import { WHOLE } from '../../rules/voices.ts';
import type { Page } from '../model/page.ts';
import { pageRegion } from './page.ts';
import { mainRun, type Region } from './region.ts';
import { scrapeRegion } from './scrape.ts';

/** Finds where in the document the article stands. */
export function findRegion(page: Page, world: World, final: boolean): Region {
  if (world === 'page') return pageRegion(page);
  if (world === 'scrape' && !final) return scrapeRegion(page);
  const inside = page.blocks.map(() => true);
  return { voices: inside.map(() => WHOLE), evidence: inside.map(() => []), ...mainRun(page, inside) };
}
