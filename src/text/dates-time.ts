import type { Day } from './dates-days.ts';
import { ZONES } from './dates-words.ts';
import { Expression } from './expression.ts';

const HALF = '(?:\\s?(a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|μμ|πμ|μ\\.μ\\.|π\\.μ\\.|오전|오후|上午|下午|午前|午後|am|pm))?';
const ZONE =
  '(?:\\s?(?:Uhr|hrs?\\.?|h|น\\.|uur|wib)?\\s?\\(?((?:UTC|GMT)?\\s?[+\\-−]\\d{1,2}:?\\d{0,2}|[A-Za-zМСКмск]{1,5}(?!\\p{L}))\\)?)?';
const CLOCK = `(오전|오후|上午|下午|午前|午後)?\\s?(\\d{1,2})(?:[:.h時点点시]|\\s[:h]\\s|시\\s?)\\s?(\\d{2})分?분?(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?!\\d|\\s?min)${HALF}${ZONE}`;
const HOUR = '(\\d{1,2})\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)';
const GLUE =
  '^(?:T|\\s*(?:\\(?\\p{L}{2,10}\\.?\\)|[.,;|•·(\\-–—/@]|\\s|at|um|à|a las|a la|às|as|alle ore|alle|ore|om|kl\\.?|klo|o godz\\.|godz\\.|o godzinie|в|о|στις|la|ora|saat|pukul|jam|lúc|u|v|ve|at about|time|-)\\s*){0,3}';
const TIME_AFTER = new Expression(`${GLUE}${CLOCK}`, 'iu');
const HOUR_AFTER = new Expression(`${GLUE}${HOUR}`, 'iu');
const TIME_BEFORE = new Expression(
  `(?:^|[^\\d:.])${CLOCK}[\\s,|•·\\-–—/]{1,4}(?:(?:on|am|le|el|il|em|op|dnia)\\s)?(?:\\p{L}{2,12}\\.?,?\\s)?$`,
  'iu',
);
const HOUR_BEFORE = new Expression(`(?:^|[^\\d:.])${HOUR}\\s?([A-Z]{2,4})?[\\s,|•·\\-–—/]{1,4}(?:on\\s)?(?:\\p{L}{2,12}\\.?,?\\s)?$`, 'iu');

/** What every time holds: few texts beside a date do, and the patterns above are long. */
const CLOCK_LIKE = /\d\s?[:.h時点点시]\s?\s?\d/i;
const HOUR_LIKE = /\d\s?[ap]/i;
const search = (pattern: Expression, like: RegExp, text: string): RegExpExecArray | null => (like.test(text) ? pattern.exec(text) : null);

/** The time and zone beside a day, as ISO writes them: `T15:04-05:00`. */
export function timeBeside(text: string, day: Day): { value: string; start: number; end: number } {
  const none = { value: '', start: day.start, end: day.end };
  if (day.day === null) return none;
  const right = text.slice(day.end, day.end + 60);
  const after = search(TIME_AFTER, CLOCK_LIKE, right);
  const time = after && clock(after, day);
  if (after && time) return { value: time.value, start: day.start, end: day.end + after[0].length - time.unused };
  const hour = search(HOUR_AFTER, HOUR_LIKE, right);
  if (hour) return { value: wholeHour(hour[1], hour[2]), start: day.start, end: day.end + hour[0].length };
  const left = text.slice(Math.max(0, day.start - 48), day.start);
  const earlier = search(TIME_BEFORE, CLOCK_LIKE, left);
  const past = earlier && clock(earlier, day);
  if (earlier && past)
    return { value: past.value, start: day.start - left.length + earlier.index + earlier[0].search(/\d/u), end: day.end };
  const hourLeft = search(HOUR_BEFORE, HOUR_LIKE, left);
  if (hourLeft)
    return {
      value: wholeHour(hourLeft[1], hourLeft[2]),
      start: day.start - left.length + hourLeft.index + hourLeft[0].search(/\d/u),
      end: day.end,
    };
  return none;
}

/** A number with leading zeros. */
export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** 3 p.m. has no minutes: ISO 8601 needs them here, so the hour stands for its start. */
const wholeHour = (hour: string | undefined, half: string | undefined): string => `T${pad(toHour(Number(hour), half ?? ''), 2)}:00`;

function toHour(hour: number, half: string): number {
  if (/^(?:p|μμ|μ\.|오후|下午|午後)/iu.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:a|πμ|π\.|오전|上午|午前)/iu.test(half)) return hour === 12 ? 0 : hour;
  return hour;
}

/** Groups: half before, hour, minute, second, fraction, half after, zone. `unused` counts characters that were no zone after all. */
function clock(match: RegExpExecArray, day: Day): { value: string; unused: number } | null {
  const [before = '', hour = '', minute = '', second, fraction, after = '', zone] = match.slice(1, 8);
  const h = toHour(Number(hour), before || after);
  if (h > 23 || Number(minute) > 59 || (second !== undefined && Number(second) > 59)) return null;
  const known = zone === undefined ? null : (zoneOffset(zone) ?? americanOffset(zone, day));
  const unused = zone !== undefined && known === null && !AMERICAN.test(zone.trim()) ? zone.length : 0;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return { value: `T${pad(h, 2)}:${minute}${seconds}${known ?? ''}`, unused };
}

/** `+0100`, `UTC+1`, `EST` … as an ISO offset; null where the name does not say one for certain. */
export function zoneOffset(zone: string): string | null {
  const name = zone.trim().toLowerCase();
  const numeric = /^(?:utc|gmt)?\s?([+\-−])(\d{1,2}):?(\d{2})?$/iu.exec(name);
  if (!numeric) return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? null) : null;
  const [, sign = '', hours = '', minutes = '00'] = numeric;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${pad(Number(hours), 2)}:${minutes}`;
}

const AMERICAN = /^(?:et|ct|mt|pt|ist)$/i;
/** Hours behind UTC in winter. */
const WINTER: Readonly<Record<string, number>> = { et: 5, ct: 6, mt: 7, pt: 8 };

/** The offset that ET, CT, MT and PT had on a day: summer time has run from the second Sunday of March to the first of November since 2007. */
function americanOffset(zone: string, { year, month, day }: Day): string | null {
  const winter = WINTER[zone.trim().toLowerCase()];
  if (winter === undefined || year < 2007 || month === null || day === null) return null;
  const sunday = (of: number, nth: number): number => {
    const first = new Date(Date.UTC(year, of - 1, 1)).getUTCDay();
    return of * 100 + 1 + ((7 - first) % 7) + 7 * (nth - 1);
  };
  const at = month * 100 + day;
  const [start, end] = [sunday(3, 2), sunday(11, 1)];
  if (at === start || at === end) return null; // the change is at night: the hour alone does not say on which side
  return `-${pad(at > start && at < end ? winter - 1 : winter, 2)}:00`;
}
