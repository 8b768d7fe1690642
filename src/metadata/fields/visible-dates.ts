import type { Claim } from '../../model/claim.ts';
import { findDates } from '../../text/dates.ts';
import type { Evidence } from '../evidence.ts';
import { headZone, nearness } from './head-zone.ts';

/** Key of the claims that are made here. */
export const NEAR_TITLE = 'near-title';

/** A line with a date, an author and a reading time; longer is prose that speaks of a day. */
const MAX_LINE = 160;
/** A date is telling where it is so much of its line, or where the line says what it is. */
const SHARE = 0.25;
/** Above the title stands today's date as often as the article's: any day below it goes first. */
const ABOVE_COSTS = 1;

/** The day that the page shows around its title as that of publication; a day of change is not looked for. */
export function visibleDates(evidence: Evidence, title: string | null, locale: string | undefined): Claim[] {
  let best: { claim: Claim; weight: number } | null = null;
  for (const { block, distance, above } of headZone(evidence, title)) {
    if (block.text.length > MAX_LINE || !/\d/.test(block.text)) continue;
    const dates = findDates(block.text, locale);
    const date = dates.find(({ role }) => role === 'published') ?? dates.find(({ role }) => role === null);
    if (!date || date.value.length < 10) continue;
    const share = (date.end - date.start) / block.text.length;
    if (share < SHARE && date.role === null) continue;
    const weight = (date.role === 'published' ? 2 : 0) + share + nearness(distance) - (above ? ABOVE_COSTS : 0);
    if (best === null || weight > best.weight)
      best = { claim: { field: 'date', value: date.value, from: 'element', key: NEAR_TITLE, span: block.span, block: block.id }, weight };
  }
  return best ? [best.claim] : [];
}
