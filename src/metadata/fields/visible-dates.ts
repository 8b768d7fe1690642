import type { Block } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import { findDates } from '../../text/dates.ts';
import { type Evidence, lastParagraph } from '../evidence.ts';
import { headZone, nearness } from './head-zone.ts';

/** Key of the claims that are made here. */
export const NEAR_TITLE = 'near-title';

/** A line with a date, an author and a reading time; longer is prose that speaks of a day. */
const MAX_LINE = 160;
/** A date is telling where it is so much of its line, or where the line says what it is. */
const SHARE = 0.25;
/** Above the title stands today's date as often as the article's: any day below it goes first. */
const ABOVE_COSTS = 1;

/** A line that says what the date on the next one is: `Published on`, `Last updated:`. */
const LABEL = /^[^\d]{2,40}$/;
/** What a line that says that it was published weighs. */
const PUBLISHED = 2;
/** Below the text stands a line of the date within so many blocks. */
const AFTER_TEXT = 6;

/** The day that the page shows around its title, else right below its text, as that of publication; a day of change is not looked for. */
export function visibleDates(evidence: Evidence, title: string | null, locale: string | undefined): Claim[] {
  const { blocks } = evidence.document;
  let best: { block: Block; value: string; weight: number } | null = null;
  for (const { block, distance, above } of headZone(evidence, title)) {
    const found = readDate(block, blocks, locale);
    if (!found) continue;
    const weight = found.weight + nearness(distance) - (above ? ABOVE_COSTS : 0);
    if (best === null || weight > best.weight) best = { block, value: found.value, weight };
  }
  const shown = best ?? (evidence.document.format === 'text' ? (belowText(evidence, locale) ?? loneDate(evidence, locale)) : null);
  return shown
    ? [{ field: 'date', value: shown.value, from: 'element', key: NEAR_TITLE, span: shown.block.span, block: shown.block.id }]
    : [];
}

/** The day of a line, and how much says that it is that of publication: its role, here or on the line before, and how much of the line it is. */
function readDate(block: Block, blocks: readonly Block[], locale: string | undefined): { value: string; weight: number } | null {
  const { text } = block;
  if (text.length > MAX_LINE || !/\d/.test(text)) return null;
  const label = blocks[block.id - 1]?.text ?? '';
  const labelled = LABEL.test(label) ? `${label} ` : '';
  const dates = findDates(labelled + text, locale);
  const date = dates.find(({ role }) => role === 'published') ?? dates.find(({ role }) => role === null);
  if (!date || date.value.length < 10) return null;
  const share = (date.end - date.start) / text.length;
  if (share < SHARE && date.role === null) return null;
  return { value: date.value, weight: (date.role === 'published' ? PUBLISHED : 0) + share };
}

/** Below a text without a date above it: a line that says that it was published then, or hardly anything else. */
function belowText(evidence: Evidence, locale: string | undefined): { block: Block; value: string } | null {
  const { blocks } = evidence.document;
  const last = lastParagraph(evidence);
  if (last === undefined) return null;
  for (const block of blocks.slice(last + 1, last + 1 + AFTER_TEXT)) {
    const found = readDate(block, blocks, locale);
    if (found && found.weight >= 0.5) return { block, value: found.value };
  }
  return null;
}

/** The one day of a scrape that a line calls that of publication: where the headline is not found, nothing else says where to look. */
function loneDate({ document, kept }: Evidence, locale: string | undefined): { block: Block; value: string } | null {
  const days = new Map<string, { block: Block; value: string }>();
  for (const block of document.blocks.slice(0, kept.at(-1)?.id ?? 0)) {
    const found = readDate(block, document.blocks, locale);
    if (found && found.weight >= PUBLISHED) days.set(found.value.slice(0, 10), { block, value: found.value });
  }
  const [only, another] = [...days.values()];
  return another === undefined ? (only ?? null) : null;
}
