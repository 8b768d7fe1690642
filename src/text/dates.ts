import { type Day, isMonth, namedDays, numericDays } from './dates-days.ts';
import { pad, timeBeside } from './dates-time.ts';
import { machineDate } from './dates-value.ts';
import { PUBLISHED, UPDATED, WEEKDAYS, ZONES } from './dates-words.ts';
import { Expression } from './expression.ts';
import { fold } from './fold.ts';

/** A date that stands in a text. */
export interface FoundDate {
  /** ISO 8601, with the precision and the zone found and no more. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** What the words beside it say that it is the date of. */
  readonly role: 'published' | 'updated' | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));
const WEEKDAY = set(WEEKDAYS);
const ROLE_WORDS = new Set(`${PUBLISHED}|${UPDATED}`.split('|').flatMap((phrase) => phrase.split(' ')));

/** `phrase` at the end of what stands before a date, or at the start of what stands after it; longest first. */
const LATE = 40;
interface RolePattern {
  readonly phrases: readonly string[];
  readonly pattern: Expression;
}
function before(words: string): RolePattern {
  const phrases = [...set(words)].sort((a, b) => b.length - a.length);
  return { phrases, pattern: new Expression(`(?:^|[^\\p{L}])(?:${phrases.join('|')})(?=[^\\p{L}]|$)`, 'gu') };
}
const PUBLISHED_BEFORE = before(PUBLISHED);
const UPDATED_BEFORE = before(UPDATED);
const AFTER_PUBLISHED = new Expression(
  String.raw`^[\s)\]に於于.]{0,3}(?:公開|掲載|投稿|配信|発行|发布|发表|發布|發表|입력|등록|발행|작성|게재)`,
  'u',
);
const AFTER_UPDATED = new Expression(
  String.raw`^[\s)\]に於于.]{0,3}(?:更新|最終更新|修正|改訂|수정|업데이트)|^[\s,(]{0,3}(?:updated|aktualisiert|päivitetty)\)?[\s.]*$`,
  'iu',
);

const dayValue = (day: Day): string =>
  pad(day.year, 4) + (day.month === null ? '' : `-${pad(day.month, 2)}`) + (day.day === null ? '' : `-${pad(day.day, 2)}`);

/** Every date in a text, in order; numeric ones that could be read two ways are left out when neither language nor text decides. */
export function findDates(text: string, language?: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const primary = language?.split('-')[0]?.toLowerCase() ?? '';
  const days = [...namedDays(text, primary), ...numericDays(text, language)].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundDate[] = [];
  let last = 0;
  for (const day of days) {
    if (day.start < last) continue;
    const time = timeBeside(text, day);
    const start = Math.max(last, time.start);
    found.push({ value: dayValue(day) + time.value, start, end: time.end, role: roleOf(text, last, start, time.end) });
    last = time.end;
  }
  return found;
}

/** The last role word between the previous date and this one, else one right after it. */
function roleOf(text: string, last: number, start: number, end: number): FoundDate['role'] {
  const left = fold(text.slice(Math.max(last, start - LATE), start));
  const published = lastIndex(left, PUBLISHED_BEFORE);
  const updated = lastIndex(left, UPDATED_BEFORE);
  if (published >= 0 || updated >= 0) return updated >= published ? 'updated' : 'published';
  const right = text.slice(end, end + 20);
  if (AFTER_UPDATED.test(right)) return 'updated';
  return AFTER_PUBLISHED.test(right) ? 'published' : null;
}

function lastIndex(text: string, { phrases, pattern }: RolePattern): number {
  let index = -1;
  if (text === '') return index;
  // the pattern is long, and most dates stand beside none of the phrases
  if (!phrases.some((phrase) => text.includes(phrase))) return index;
  for (const match of text.matchAll(pattern.in(text))) index = match.index;
  return index;
}

const PARTIAL = new Expression(
  String.raw`^(?:\d{1,4}|\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,2}(?:st|nd|rd|th)|[ap]\.?m\.?|uhr|h|hrs?|at|on|um|am|le|el|il|em|op|à|a|las|às|alle|ore|kl|klo|of|de|del|the|by|ago|min|mins|minutes?|hours?|days?|weeks?|read|et|pt|ct|ist|und|and|stand|dnia|godz|o|в|в|г|року|года|р|m|d|gada)$`,
  'iu',
);

const NUMBER = new Expression(String.raw`\p{N}`, 'u');

const TOKEN = new Expression(String.raw`[\p{L}\p{M}\p{N}]+(?:[.:][\p{L}\p{M}\p{N}]+)*`, 'gu');

/** True where a whole line is dates, times, weekdays, roles ("Published", "Updated") and separators. */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || !NUMBER.test(text)) return false;
  const dates = findDates(text, 'en');
  let rest = '';
  let last = 0;
  for (const date of dates) {
    rest += `${text.slice(last, date.start)} `;
    last = date.end;
  }
  rest += text.slice(last);
  const tokens = rest.match(TOKEN) ?? [];
  let months = false;
  for (const token of tokens) {
    const folded = fold(token);
    if (isMonth(folded)) months = true;
    else if (!WEEKDAY.has(folded) && !ROLE_WORDS.has(folded) && !PARTIAL.test(token) && !(folded in ZONES)) return false;
  }
  return dates.length > 0 || (months && /\d/.test(rest) && tokens.length <= 8);
}

/** One value of a header or a meta tag as ISO 8601, with the precision and the zone it has; null where it is no date. */
export function parseDate(value: string, language?: string): string | null {
  const text = value
    .replace(/\\u002[bB]/g, '+')
    .replace(/[\s\u00a0\u200b\u200e\u200f]+/g, ' ')
    .trim();
  if (text === '' || text.length > 200) return null;
  const machine = machineDate(text);
  if (machine !== undefined) return machine;
  return findDates(text, language)[0]?.value ?? null;
}
