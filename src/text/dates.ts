import { MONTHS, PUBLISHED, UPDATED, WEEKDAYS, ZONES } from './dates-words.ts';

/** A date that stands in a text. */
export interface FoundDate {
  /** ISO 8601, with the precision and the zone found and no more. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** What the words beside it say that it is the date of. */
  readonly role: 'published' | 'updated' | null;
}

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly start: number;
  readonly end: number;
}

/** Lower-case, without accents, NFC again: how names in the tables are written. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .normalize('NFC');

/** Month number by folded name. Where languages differ (`listopad`), the entry with the language's prefix decides: `hr:listopad`. */
const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.entries(MONTHS).flatMap(([language, names]) =>
    names
      .split(',')
      .flatMap((variants, i) =>
        variants
          .split('|')
          .flatMap((name): [string, number][] => [
            [`${language}:${fold(name)}`, i + 1],
            ...(language === 'hr' ? [] : [[fold(name), i + 1] as [string, number]]),
          ]),
      ),
  ),
);

const monthOf = (name: string, language: string): number | null => {
  const folded = fold(name);
  return MONTH_BY_NAME.get(`${language}:${folded}`) ?? MONTH_BY_NAME.get(folded) ?? null;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));
const WEEKDAY = set(WEEKDAYS);
const ROLE_WORDS = new Set(`${PUBLISHED}|${UPDATED}`.split('|').flatMap((phrase) => fold(phrase).split(' ')));

/** `phrase` at the end of what stands before a date, or at the start of what stands after it; longest first. */
const alternatives = (words: string): string => [...set(words)].sort((a, b) => b.length - a.length).join('|');
const LATE = 40;
const before = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(words)})(?=[^\\p{L}]|$)`, 'gu');
const PUBLISHED_BEFORE = before(PUBLISHED);
const UPDATED_BEFORE = before(UPDATED);
const AFTER_PUBLISHED = /^[\s)\]に於于.]{0,3}(?:公開|掲載|投稿|配信|発行|发布|发表|發布|發表|입력|등록|발행|작성|게재)/u;
const AFTER_UPDATED = /^[\s)\]に於于.]{0,3}(?:更新|最終更新|修正|改訂|수정|업데이트|\(?updated\)?|aktualisiert|päivitetty)/iu;

const WORD = /[\p{L}\p{M}]{2,}(?:\.[\p{L}\p{M}]{1,2}\.|\s(?:الثاني|الأول|الاول))?|[\p{sc=Thai}]{1,2}\.[\p{sc=Thai}]\./gu;
const ORDINAL = '(?:st|nd|rd|th|er|re|ère|e|º|ª|°|o|a|\\.|-го|日|a\\.)?';
const LINK = "(?:\\s*(?:of|de|del|di|do|da|d['’]|den|the|в|gada)\\s*)?";
const DAY_BEFORE = new RegExp(`(?:^|[^\\d:.,/])(\\d{1,2})${ORDINAL}[\\s.,\\-–/\\u200f]{0,3}${LINK}$`, 'iu');
const YEAR_BEFORE = /(?:^|\D)((?:19|20|25)\d{2})(?:\s*(?:\.|,|-|\/|m\.|\. gada|\(e\)ko|ko|年)\s*|\s+)$/u;
const YEAR_DAY_BEFORE = /(?:^|\D)((?:19|20)\d{2})\.?\s*(?:m\.|\.?\s*gada)?\s*(\d{1,2})\.?\s*$/u;
const DAY_AFTER = /^\.?[\s\-–/]{0,2}(?:the\s)?(\d{1,2})(?:st|nd|rd|th|º|\.|\s?d\.|-i|-en|-an|a)?(?![\d:])/iu;
const YEAR_AFTER = /^[.,]?[\s,.\-–/’']{0,3}(?:(?:de|del|of|di|do|năm|พ\.ศ\.|ค\.ศ\.)\s?)?((?:19|20|25)\d{2})(?![\d:])/iu;
const SHORT_YEAR_AFTER = /^[.]?[\s-]?['’]?(\d{2})(?![\d:.])/u;
const DAY_YEAR_AFTER =
  /^\.?[\s\-–/]{0,2}(?:the\s)?(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[,\s.\-–/]{1,3}(?:(?:de|del|of)\s)?((?:19|20)\d{2})(?!\d)/iu;

const NEAR = 22;

const realDay = (year: number, month: number | null, day: number | null): boolean => {
  if (year < 1900 || year > 2100) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  return month !== null && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Years of the Buddhist calendar (2569) as Thai dates write them. */
const era = (year: number): number => (year >= 2443 && year <= 2643 ? year - 543 : year);
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? era(year) : year + (year < 70 ? 2000 : 1900);
};

/** Dates whose month is a name. */
function* namedDays(text: string, language: string): Generator<Day> {
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const month = monthOf(match[0], language) ?? monthOf(match[0].replace(/^ב|^ה/u, ''), language);
    if (month === null) continue;
    const day = aroundMonth(text, start, end, month, text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR));
    if (day) yield day;
  }
}

function aroundMonth(text: string, start: number, end: number, month: number, left: string, right: string): Day | null {
  const make = (year: number, day: number | null, from: number, to: number): Day | null =>
    realDay(year, month, day) ? { year, month, day, start: from, end: to } : null;
  const dayLeft = DAY_BEFORE.exec(left);
  const yearRight = YEAR_AFTER.exec(right);
  const from = (match: RegExpExecArray): number => start - left.length + match.index + match[0].search(/\d/u);
  if (dayLeft && yearRight) {
    const made = make(fullYear(yearRight[1] ?? ''), Number(dayLeft[1]), from(dayLeft), end + yearRight[0].length);
    if (made) return made;
  }
  const dayYear = DAY_YEAR_AFTER.exec(right);
  if (dayYear) return make(Number(dayYear[2]), Number(dayYear[1]), start, end + dayYear[0].length);
  const yearDay = YEAR_DAY_BEFORE.exec(left);
  if (yearDay) return make(Number(yearDay[1]), Number(yearDay[2]), from(yearDay), end);
  const yearLeft = YEAR_BEFORE.exec(left);
  const dayRight = DAY_AFTER.exec(right);
  if (yearLeft && dayRight) return make(Number(yearLeft[1]), Number(dayRight[1]), from(yearLeft), end + dayRight[0].length);
  const short = SHORT_YEAR_AFTER.exec(right);
  if (dayLeft && short && /[-'’]/.test(short[0]))
    return make(fullYear(short[1] ?? ''), Number(dayLeft[1]), from(dayLeft), end + short[0].length);
  if (yearRight && !dayLeft && text[start - 1] !== '-') return make(fullYear(yearRight[1] ?? ''), null, start, end + yearRight[0].length);
  return null;
}

const ISO = /(?<![\d\p{L}.-])((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?(?![\d-])/gu;
const NUMERIC = /(?<![\d.,/:-])(\d{1,4})(\s?[./-]\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)/gu;
const EAST_ASIAN = /((?:19|20)\d{2}|(?:令和|平成)\s?(?:\d{1,2}|元))\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号])?/gu;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm|,)?\s+((?:19|20)\d{2})/giu;

/** Languages of which the numeric order is month first. */
const MONTH_FIRST = /^(?:en(?:-US|-PH|-CA)?|fil|tl)$/i;

/** Dates written in digits alone. */
function* numericDays(text: string, language: string | undefined): Generator<Day> {
  const at = (match: RegExpMatchArray, year: number, month: number, day: number | null): Day | null => {
    const start = match.index ?? 0;
    return realDay(year, month, day) ? { year, month, day, start, end: start + match[0].length } : null;
  };
  for (const match of text.matchAll(ISO)) {
    const day = at(match, Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3]));
    if (day) yield day;
  }
  const matches = [...text.matchAll(NUMERIC)];
  const evidence = order(matches, language);
  for (const match of matches) {
    const day = numericDay(match, evidence, at);
    if (day) yield day;
  }
  for (const match of text.matchAll(EAST_ASIAN)) {
    const day = at(match, imperial(match[1] ?? ''), Number(match[2]), match[3] === undefined ? null : Number(match[3]));
    if (day) yield day;
  }
  for (const match of text.matchAll(VIETNAMESE)) {
    const day = at(match, Number(match[3]), Number(match[2]), Number(match[1]));
    if (day) yield day;
  }
}

function imperial(year: string): number {
  const number = Number(/\d+/.exec(year)?.[0] ?? 1);
  if (year.startsWith('令和')) return 2018 + number;
  return year.startsWith('平成') ? 1988 + number : number;
}

/** Which of day and month comes first: what another date of the text proves, else the language's habit, else unknown. */
function order(matches: readonly RegExpMatchArray[], language: string | undefined): 'day' | 'month' | null {
  for (const [, first = '', , second = ''] of matches) {
    if (first.length <= 2 && Number(first) > 12) return 'day';
    if (first.length <= 2 && Number(second) > 12) return 'month';
  }
  if (!language) return null;
  return MONTH_FIRST.test(language) ? 'month' : 'day';
}

function numericDay(
  match: RegExpMatchArray,
  habit: 'day' | 'month' | null,
  at: (match: RegExpMatchArray, year: number, month: number, day: number | null) => Day | null,
): Day | null {
  const [, first = '', separator = '', second = '', third = ''] = match;
  if (first.length === 4) return third.length === 2 ? at(match, era(Number(first)), Number(second), Number(third)) : null;
  if (first.length === 3) return null;
  const year = fullYear(third);
  const [a, b] = [Number(first), Number(second)];
  if (separator.includes('.') || habit === 'day' || a === b) return at(match, year, b, a) ?? at(match, year, a, b);
  if (habit === 'month') return at(match, year, a, b) ?? at(match, year, b, a);
  if (a > 12) return at(match, year, b, a);
  return b > 12 ? at(match, year, a, b) : null;
}

const HALF = '(?:\\s?(a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|μμ|πμ|μ\\.μ\\.|π\\.μ\\.|오전|오후|上午|下午|午前|午後|am|pm))?';
const ZONE = '(?:\\s?(?:Uhr|hrs?\\.?|h|น\\.|uur|wib)?\\s?\\(?((?:UTC|GMT)?\\s?[+-−]\\d{1,2}:?\\d{0,2}|[A-Za-zМСКмск]{1,5}\\b)\\)?)?';
const CLOCK = `(오전|오후|上午|下午|午前|午後)?\\s?(\\d{1,2})(?:[:.h時点点시]|\\s[:h]\\s|시\\s?)\\s?(\\d{2})分?분?(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?!\\d)${HALF}${ZONE}`;
const HOUR = '(\\d{1,2})\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)';
const GLUE =
  '^(?:T|\\s*(?:\\(?\\p{L}{2,10}\\.?\\)|[,;|•·\\-–—/@]|\\s|at|um|à|a las|a la|às|as|alle ore|alle|ore|om|kl\\.?|klo|o godz\\.|godz\\.|o godzinie|в|о|στις|la|ora|saat|pukul|jam|lúc|u|v|ve|at about|time|-)\\s*){0,3}';
const TIME_AFTER = new RegExp(`${GLUE}${CLOCK}`, 'iu');
const HOUR_AFTER = new RegExp(`${GLUE}${HOUR}`, 'iu');
const TIME_BEFORE = new RegExp(
  `(?:^|[^\\d:.])${CLOCK}[\\s,|•·\\-–—/]{1,4}(?:(?:on|am|le|el|il|em|op|dnia)\\s)?(?:\\p{L}{2,12}\\.?,?\\s)?$`,
  'iu',
);
const HOUR_BEFORE = new RegExp(`(?:^|[^\\d:.])${HOUR}\\s?([A-Z]{2,4})?[\\s,|•·\\-–—/]{1,4}(?:on\\s)?(?:\\p{L}{2,12}\\.?,?\\s)?$`, 'iu');

/** The time and zone beside a day, as ISO writes them: `T15:04-05:00`. */
function timeBeside(text: string, day: Day): { value: string; start: number; end: number } {
  const none = { value: '', start: day.start, end: day.end };
  if (day.day === null) return none;
  const right = text.slice(day.end, day.end + 60);
  const after = TIME_AFTER.exec(right);
  const time = after && clock(after, 1, `${pad(day.year, 4)}-${pad(day.month ?? 1, 2)}-${pad(day.day, 2)}`);
  if (after && time) return { value: time.value, start: day.start, end: day.end + after[0].length - time.unused };
  const hour = HOUR_AFTER.exec(right);
  if (hour) return { value: wholeHour(hour[1], hour[2]), start: day.start, end: day.end + hour[0].length };
  const left = text.slice(Math.max(0, day.start - 48), day.start);
  const earlier = TIME_BEFORE.exec(left);
  const past = earlier && clock(earlier, 1, '');
  if (earlier && past)
    return { value: past.value, start: day.start - left.length + earlier.index + earlier[0].search(/\d/u), end: day.end };
  const hourLeft = HOUR_BEFORE.exec(left);
  if (hourLeft)
    return {
      value: wholeHour(hourLeft[1], hourLeft[2]),
      start: day.start - left.length + hourLeft.index + hourLeft[0].search(/\d/u),
      end: day.end,
    };
  return none;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** 3 p.m. has no minutes: ISO 8601 needs them here, so the hour stands for its start. */
const wholeHour = (hour: string | undefined, half: string | undefined): string => `T${pad(toHour(Number(hour), half ?? ''), 2)}:00`;

function toHour(hour: number, half: string): number {
  if (/^(?:p|μμ|μ\.|오후|下午|午後)/iu.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:a|πμ|π\.|오전|上午|午前)/iu.test(half)) return hour === 12 ? 0 : hour;
  return hour;
}

/** Groups from `at`: half before, hour, minute, second, fraction, half after, zone. `unused` counts characters that were no zone after all. */
function clock(match: RegExpExecArray, at: number, _day: string): { value: string; unused: number } | null {
  const [before = '', hour = '', minute = '', second, fraction, after = '', zone] = match.slice(at, at + 7);
  const h = toHour(Number(hour), before || after);
  if (h > 24 || Number(minute) > 59 || (second !== undefined && Number(second) > 59)) return null;
  if (h === 24) return null;
  const known = zone === undefined ? null : zoneOffset(zone);
  const unused = zone !== undefined && known === null ? zone.length : 0;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return { value: `T${pad(h, 2)}:${minute}${seconds}${known ?? ''}`, unused };
}

/** `+0100`, `UTC+1`, `EST` … as an ISO offset; null where the name does not say one for certain. */
function zoneOffset(zone: string): string | null {
  const numeric = /^(?:UTC|GMT)?\s?([+-−])(\d{1,2}):?(\d{2})?$/iu.exec(zone.trim());
  if (!numeric) return ZONES[zone.trim().toLowerCase()] ?? null;
  const [, sign = '', hours = '', minutes = '00'] = numeric;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${pad(Number(hours), 2)}:${minutes}`;
}

const dayValue = (day: Day): string =>
  pad(day.year, 4) + (day.month === null ? '' : `-${pad(day.month, 2)}`) + (day.day === null ? '' : `-${pad(day.day, 2)}`);

/** Every date in a text, in order; numeric ones that could be read two ways are left out when neither language nor text decides. */
export function findDates(text: string, language?: string): FoundDate[] {
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

function lastIndex(text: string, pattern: RegExp): number {
  let index = -1;
  for (const match of text.matchAll(pattern)) index = match.index;
  return index;
}

const PARTIAL =
  /^(?:\d{1,4}|\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,2}(?:st|nd|rd|th)|[ap]\.?m\.?|uhr|h|hrs?|at|on|um|am|le|el|il|em|op|à|a|las|às|alle|ore|kl|klo|of|de|del|the|by|ago|min|mins|minutes?|hours?|days?|weeks?|read|et|pt|ct|ist|und|and|dnia|godz|o|в|в|г|року|года|р|m|d|gada)$/iu;

/** True where a whole line is dates, times, weekdays, roles ("Published", "Updated") and separators. */
export function isDateLine(text: string): boolean {
  if (text.length > 160) return false;
  const dates = findDates(text, 'en');
  let rest = '';
  let last = 0;
  for (const date of dates) {
    rest += `${text.slice(last, date.start)} `;
    last = date.end;
  }
  rest += text.slice(last);
  const tokens = rest.match(/[\p{L}\p{M}\p{N}]+(?:[.:][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  let months = false;
  for (const token of tokens) {
    const folded = fold(token);
    if (MONTH_BY_NAME.has(folded)) months = true;
    else if (!WEEKDAY.has(folded) && !ROLE_WORDS.has(folded) && !PARTIAL.test(token) && !(folded in ZONES)) return false;
  }
  return dates.length > 0 || (months && /\d/.test(rest) && tokens.length <= 8);
}

const EPOCH = /^-?\d{9,10}$|^\d{12,13}$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** A naive time and the offset that a broken strftime left after it: `16:30-:00+16:30`. */
const BROKEN_ZONE = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})-:00\+\2$/;
const ISO_VALUE =
  /^([+-]?\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[A-Za-z]{2,5}|(?:UTC|GMT)?[+-]\d{1,2}:?\d{0,2})?(?:\[[^\]]*\])?)?)?$/i;

/** One value of a header or a meta tag as ISO 8601, with the precision and the zone it has; null where it is no date. */
export function parseDate(value: string, language?: string): string | null {
  const text = value.replace(/[\s\u00a0\u200b\u200e\u200f]+/g, ' ').trim();
  if (text === '' || text.length > 200) return null;
  const broken = BROKEN_ZONE.exec(text);
  if (broken) return checked(broken[1] ?? '', `T${broken[2]}`);
  const iso = ISO_VALUE.exec(text);
  if (iso) return isoValue(iso);
  const compact = COMPACT.exec(text);
  if (compact) return compactValue(compact);
  if (EPOCH.test(text)) return epoch(Number(text));
  if (/^(?:19|20)\d{2}$/.test(text)) return text;
  return findDates(text, language)[0]?.value ?? null;
}

/** The day and time if the day exists. */
function checked(day: string, time: string): string | null {
  const [year = 0, month = null, date = null] = day.split('-').map(Number);
  return realDay(year, month, date) ? day + time : null;
}

function isoValue(match: RegExpExecArray): string | null {
  const [, year = '', month = '', day, hour, minute, second, fraction, zone] = match;
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  if (hour === undefined || minute === undefined) return checked(date, '');
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return checked(date, '');
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return checked(date, `T${hour.padStart(2, '0')}:${minute}${seconds}${zone === undefined ? '' : (zoneOffset(zone) ?? '')}`);
}

function compactValue(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return checked(date, '');
  return checked(
    date,
    `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone === undefined ? '' : (zoneOffset(zone) ?? '')}`,
  );
}

/** Unix seconds or milliseconds. They are an instant in UTC by definition, so `Z` is certain. */
function epoch(value: number): string | null {
  const date = new Date(value > 1e11 ? value : value * 1000);
  const year = date.getUTCFullYear();
  return year >= 1990 && year <= 2100 ? date.toISOString().replace('.000Z', 'Z') : null;
}
