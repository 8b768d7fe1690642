import type { World } from '../../model/document.ts';
import { WHOLE } from '../../rules/voices.ts';
import type { Page } from '../model/page.ts';
import { pageRegion } from './page.ts';
import { mainRun, type Region } from './region.ts';
import { scrapeRegion } from './scrape.ts';

/** Finds where in the document the article stands; what is spoken for already is no part of its main run. */
export function findRegion(page: Page, world: World, spoken: readonly boolean[]): Region {
  if (world === 'page') return pageRegion(page, spoken);
  if (world === 'scrape') return scrapeRegion(page, spoken);
  return {
    voices: page.blocks.map(() => WHOLE),
    evidence: page.blocks.map(() => []),
    ...mainRun(
      page,
      spoken.map((is) => !is),
    ),
  };
}
