import type { Block } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import { type FoundDate, findDates } from '../../text/dates.ts';
import { Expression } from '../../text/expression.ts';
import { type Evidence, lastParagraph } from '../evidence.ts';
import { REPLY } from './byline-lines.ts';
import { headZone, isForeign, nearness } from './head-zone.ts';

/** Key of the claims that are made here. */
export const NEAR_TITLE = 'near-title';

/** A line with a date, an author and a reading time; longer is prose that speaks of a day. */
const MAX_LINE = 160;
/** A date is telling where it is so much of its line, or where the line says what it is. */
const SHARE = 0.2;
/** Above the title stands today's date as often as the article's: any day below it goes first. */
const ABOVE_COSTS = 1;

/** A day has so many characters, a month fewer. */
const DAY = 10;

/** A day, and the line that shows it. */
interface Shown {
  readonly block: Block;
  readonly value: string;
}

/** Earlier days beside a title are those that a page is about, a birth or a death, unless it says that they are its own. */
const FIRST_WEB_YEAR = '1991';

/** Where a space was lost before a date or behind it: `HealthDECEMBER 22, 2022Updated: …`. */
const GLUED = new Expression(
  String.raw`(?<=\p{Ll}{2})(?=\p{Lu}{3,9}\s\d)|(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,8}\s\d)|(?<=\d{4})(?=\p{Lu}\p{Ll})`,
  'gu',
);

/** A line that says what the date on the next one is: `Published on`, `Last updated:`. */
const LABEL = /^[^\d]{2,40}$/;
/** What a line that says that it was published weighs. */
const PUBLISHED = 2;
/** Below the text stands a line of the date within so many blocks. */
const AFTER_TEXT = 6;
/** Where a date stands that belongs to a byline, in blocks from it, the likeliest first: a role or a portrait may come between. */
const BESIDE_BYLINE = [1, 2, -1, 3];

/**
 * The day that the page shows around its title, else beside its byline, else in a scrape right below the text, as that of publication; a day
 * of change is not looked for. `signed` are the blocks that name the authors.
 */
export function visibleDates(evidence: Evidence, title: string | null, locale: string | undefined, signed: readonly number[]): Claim[] {
  const { blocks } = evidence.document;
  let best: { block: Block; value: string; weight: number } | null = null;
  for (const { block, distance, above } of headZone(evidence, title)) {
    const found = readDate(block, blocks, locale);
    if (!found) continue;
    const weight = found.weight + nearness(distance) - (above ? ABOVE_COSTS : 0);
    if (best === null || weight > best.weight) best = { block, value: found.value, weight };
  }
  const shown =
    best ??
    besideByline(evidence, locale, signed) ??
    (evidence.world === 'scrape' ? belowText(evidence, locale) : null) ??
    loneDate(evidence, locale);
  return shown
    ? [{ field: 'date', value: shown.value, from: 'element', key: NEAR_TITLE, span: shown.block.span, block: shown.block.id }]
    : [];
}

/** The day of a line, and how much says that it is that of publication: its role, here or on the line before, and how much of the line it is. */
function readDate(block: Block, blocks: readonly Block[], locale: string | undefined): { value: string; weight: number } | null {
  // most lines have no year: asked first, for all lines of a page are looked at
  if (block.text.length > MAX_LINE || !/\d\d/.test(block.text)) return null;
  const text = block.text.replace(GLUED.in(block.text), ' ');
  const label = blocks[block.id - 1]?.text ?? '';
  const labelled = LABEL.test(label) ? `${label} ` : '';
  const dates = findDates(labelled + text, locale);
  const date = dates.find(({ role }) => role === 'published') ?? dates.find(({ role }) => role === null);
  if (!date || date.value.length < DAY || (date.role === null && date.value < FIRST_WEB_YEAR)) return null;
  const share = (date.end - date.start) / text.length;
  if (share < SHARE && date.role === null && !isParted(text, date, labelled.length)) return null;
  return { value: date.value, weight: (date.role === 'published' ? PUBLISHED : 0) + share };
}

/** True where a date opens or closes its line, parted from the rest by a mark: `Dec. 19, 2025 · Jane Roe on behalf of the group`. */
function isParted(text: string, { start, end }: FoundDate, shift: number): boolean {
  const [before, after] = [text.slice(0, Math.max(0, start - shift)), text.slice(Math.max(0, end - shift))];
  return (before.trim() === '' && /^\s*[·•|–—]/.test(after)) || (after.trim() === '' && /[·•|–—]\s*$/.test(before));
}

/** The day in the line that names the authors, else in one beside it. */
function besideByline({ document: { blocks } }: Evidence, locale: string | undefined, signed: readonly number[]): Shown | null {
  for (const id of signed) {
    const line = blocks[id];
    const own = line && line.text.length <= MAX_LINE ? findDates(line.text, locale).find(isOfPublication) : undefined;
    if (line && own) return { block: line, value: own.value };
    for (const step of BESIDE_BYLINE) {
      const block = blocks[id + step];
      const found = block && readDate(block, blocks, locale);
      if (found) return { block, value: found.value };
    }
  }
  return null;
}

const isOfPublication = ({ role, value }: FoundDate): boolean => role !== 'updated' && value.length >= DAY;

/** Below a text without a date above it: a line that says that it was published then, or hardly anything else. */
function belowText(evidence: Evidence, locale: string | undefined): Shown | null {
  const { blocks } = evidence.document;
  const last = lastParagraph(evidence);
  if (last === undefined) return null;
  for (const block of blocks.slice(last + 1, last + 1 + AFTER_TEXT)) {
    if (REPLY.test(blocks[block.id + 1]?.text ?? '')) return null;
    const found = readDate(block, blocks, locale);
    if (found && found.weight >= 0.5) return { block, value: found.value };
  }
  return null;
}

/** The one day that a line calls that of publication: where the headline of a scrape is not found, nothing else says where to look, and pages have such lines below their text. */
function loneDate({ document, kept, world }: Evidence, locale: string | undefined): Shown | null {
  const days = new Map<string, Shown>();
  const lines = world === 'scrape' ? document.blocks.slice(0, kept.at(-1)?.id ?? 0) : document.blocks;
  for (const block of lines) {
    const found = block.hidden ? null : readDate(block, document.blocks, locale);
    if (found && found.weight >= PUBLISHED && (world === 'scrape' || !isForeign(block)))
      days.set(found.value.slice(0, 10), { block, value: found.value });
  }
  const [only, another] = [...days.values()];
  return another === undefined ? (only ?? null) : null;
}
