import type { Claim } from '../../model/claim.ts';
import { findDates, parseDate } from '../../text/dates.ts';
import { type Check, choose, type Decision, type Evidence, type Loser, ranked, SAME, textOf } from '../evidence.ts';
import { cleanText } from '../strings.ts';
import { NEAR_TITLE, visibleDates } from './visible-dates.ts';

/** Earliest year of an article on the web or in a digitised archive. */
const FIRST_YEAR = 1700;
const URL_DAY =
  /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)|[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)|[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/_.-]|$)/;
const URL_NAMED_DAY = /\/((?:19|20)\d{2})\/(\p{L}{3,9})\/(\d{1,2})(?=\/)/u;
const URL_MONTH = /\/((?:19|20)\d{2})\/(\d{1,2})(?=\/)/;
const FILE_DAY = /(?:^|\/)((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[-_. T]|$)/;

/** When the article was published and when it was changed, each with the precision and zone found. */
export interface Dates {
  readonly date: Decision<string | null>;
  readonly updated: Decision<string | null>;
}

/** What is known of the article before its dates. */
export interface Known {
  readonly locale: string | undefined;
  readonly url: string | null;
  readonly title: string | null;
  /** Blocks that name the authors. */
  readonly signed: readonly number[];
}

/** Both dates. A date of modification is never the date of publication, and an address or a file name speaks last. */
export function resolveDates(evidence: Evidence, { locale, url, title, signed }: Known): Dates {
  const shown = evidence.document.format === 'html' && evidence.document.header ? [] : visibleDates(evidence, title, locale, signed);
  const claims = ranked({ ...evidence, claims: [...evidence.claims, ...shown] }, 'date');
  const changed = (claim: Claim): boolean =>
    isText(claim) &&
    findDates(textOf(claim), locale).every(({ role }) => role === 'updated') &&
    findDates(textOf(claim), locale).length > 0;
  const named = addressClaims(evidence, url);
  const date = refine(
    choose([...claims.filter((claim) => !changed(claim)), ...named], (text, claim) => check(text, claim, locale, 'published')),
    locale,
    evidence,
  );
  const extra = claims
    .filter((claim) => isText(claim) && findDates(textOf(claim), locale).some(({ role }) => role === 'updated'))
    .map((claim): Claim => ({ ...claim, field: 'updated' }));
  const updated = choose([...ranked(evidence, 'updated'), ...extra], (text, claim) => check(text, claim, locale, 'updated'));
  return { date, updated };
}

const isText = (claim: Claim): boolean => claim.from === 'text' || claim.from === 'element' || claim.from === 'time';

function check(text: string, claim: Claim, locale: string | undefined, wanted: 'published' | 'updated'): ReturnType<Check<string>> {
  const clean = cleanText(text);
  const found = isText(claim) ? lineDate(clean, locale, wanted) : parseDate(clean, locale);
  if (found === null) return { reason: 'no date that can be read for certain' };
  if (Number(found.slice(0, 4)) < FIRST_YEAR) return { reason: 'too early for an article' };
  return { value: found };
}

/** The date of a visible line that has the wanted role, else the first without one. */
function lineDate(text: string, locale: string | undefined, wanted: 'published' | 'updated'): string | null {
  const dates = findDates(text, locale);
  const said = dates.find(({ role }) => role === wanted);
  if (said) return said.value;
  if (dates.length > 0) return dates.find(({ role }) => role === null)?.value ?? null;
  return parseDate(text, locale);
}

interface Dated {
  readonly claim: Claim;
  readonly value: string;
}

/**
 * What a weaker claim knows better, unless a header said the date: the time or the zone of the same day, the local zone of the
 * same instant, and a day shown under the title that is before the declared one (which then is that of an import or a relaunch).
 */
function refine(decision: Decision<string | null>, locale: string | undefined, { document }: Evidence): Decision<string | null> {
  const [winner] = decision.winners;
  if (decision.value === null || !winner || winner.from === 'front-matter' || winner.from === 'option') return decision;
  const others = decision.losers.flatMap(({ claim }): Dated[] => {
    const checked = check(textOf(claim), claim, locale, 'published');
    return 'value' in checked ? [{ claim, value: checked.value }] : [];
  });
  const read: Dated = { claim: winner, value: decision.value };
  const first = NUMERIC.test(document.blocks[winner.block ?? -1]?.text ?? '') ? ordered(read, others) : read;
  const shown = others.find((other) => other.claim.key === NEAR_TITLE && other.value.slice(0, 10) < first.value.slice(0, 10));
  const best = local(preciser(shown ?? first, others), others);
  if (best.claim === winner) return decision;
  const losers: Loser[] = [
    { claim: winner, reason: shown ? 'the page shows an earlier day under its title' : first === read ? SAME : SWAPPED },
    ...decision.losers.filter(({ claim }) => claim !== best.claim),
  ];
  return { value: best.value, winners: [best.claim], losers };
}

const NUMERIC = /\b\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})\b/;
const SWAPPABLE = /^(\d{4})-(0\d|1[0-2])-(0\d|1[0-2])$/;

/** The reason against a day that was read the wrong way round. */
const SWAPPED = 'another claim has day and month the other way round';

/** The claim that has day and month the other way round, where a line was read that may mean either: `02-12-2025`. */
function ordered(first: Dated, others: readonly Dated[]): Dated {
  const [, year, month, day] = (isText(first.claim) ? SWAPPABLE.exec(first.value) : null) ?? [];
  if (year === undefined || month === day || others.some(({ claim, value }) => !isText(claim) && value.startsWith(first.value)))
    return first;
  return others.find(({ value }) => value.startsWith(`${year}-${day}-${month}`)) ?? first;
}

/** The claim of the same day that says most, where the first says the day only. */
function preciser(first: Dated, others: readonly Dated[]): Dated {
  if (first.value.length > 10) return first;
  return others.reduce(
    (best, other) => (other.value.startsWith(first.value) && other.value.length > best.value.length ? other : best),
    first,
  );
}

/** The claim of the same instant that has a local zone, where the first is in UTC. */
function local(first: Dated, others: readonly Dated[]): Dated {
  if (!/T.*(?:Z|[+-]00:00)$/.test(first.value)) return first;
  const minute = (value: string): number => Math.floor(Date.parse(value) / 60_000);
  const seconds = /T\d{2}:\d{2}:/.test(first.value);
  return (
    others.find(
      ({ value }) =>
        (!seconds || /T\d{2}:\d{2}:/.test(value)) && /T.*[+-](?!00:00)\d{2}:\d{2}$/.test(value) && minute(value) === minute(first.value),
    ) ?? first
  );
}

/** What the address and the file name say of the day. */
function addressClaims(evidence: Evidence, url: string | null): Claim[] {
  const claims: Claim[] = [];
  const path = url === null ? '' : new URL(url).pathname;
  const day = dayIn(URL_DAY.exec(path)) ?? namedDayIn(URL_NAMED_DAY.exec(path)) ?? monthIn(URL_MONTH.exec(path));
  if (day !== null) claims.push({ field: 'date', value: day, from: 'url', key: 'path', span: null, block: null });
  const file = dayIn(FILE_DAY.exec(evidence.document.source.path ?? ''));
  if (file !== null) claims.push({ field: 'date', value: file, from: 'file-name', key: 'path', span: null, block: null });
  return claims;
}

const two = (part: string): string => part.padStart(2, '0');

function dayIn(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [year, month, day] = match.slice(1).filter((part) => part !== undefined);
  return year && month && day ? parseDate(`${year}-${two(month)}-${two(day)}`) : null;
}

/** `/2023/october/03/`. */
const namedDayIn = (match: RegExpExecArray | null): string | null =>
  match ? parseDate(`${match[3]} ${match[2]} ${match[1]}`, 'en') : null;

function monthIn(match: RegExpExecArray | null): string | null {
  return match?.[1] && match[2] ? parseDate(`${match[1]}-${two(match[2])}`) : null;
}
