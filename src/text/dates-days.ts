import { MONTHS } from './dates-words.ts';
import { Expression } from './expression.ts';
import { fold } from './fold.ts';
import { lazy } from './lazy.ts';

/** A day, a month or a year that stands in a text. */
export interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly start: number;
  readonly end: number;
}

/** The months of one language: their numbers by folded name. */
const monthsOf = (names: string): readonly (readonly [string, number])[] =>
  names.split(',').flatMap((variants, i) => variants.split('|').map((name) => [name, i + 1] as const));

/** Where languages differ (`listopad`), the text's own decides. */
const MONTHS_BY_LANGUAGE: ReadonlyMap<string, () => ReadonlyMap<string, number>> = new Map(
  Object.entries(MONTHS).map(([language, names]) => [language, lazy(() => new Map(monthsOf(names)))]),
);

/** Month number by folded name; Croatian names mean other months than their neighbours', so they count in Croatian alone. */
const MONTH_BY_NAME = lazy(
  (): ReadonlyMap<string, number> =>
    new Map(Object.entries(MONTHS).flatMap(([language, names]) => (language === 'hr' ? [] : monthsOf(names)))),
);

const monthOf = (name: string, language: string): number | null => {
  const folded = fold(name);
  return MONTHS_BY_LANGUAGE.get(language)?.().get(folded) ?? MONTH_BY_NAME().get(folded) ?? null;
};

/** True for a folded name of a month, in any language. */
export const isMonth = (folded: string): boolean => MONTH_BY_NAME().has(folded);

const WORD = new Expression(
  String.raw`[\p{L}\p{M}]{2,}(?:\.[\p{L}\p{M}]{1,2}\.|\s(?:الثاني|الأول|الاول))?|[\p{sc=Thai}]{1,2}\.[\p{sc=Thai}]\.`,
  'gu',
);
const ORDINAL = '(?:st|nd|rd|th|er|re|ère|e|º|ª|°|o|a|\\.|-го|日|a\\.)?';
const LINK = "(?:\\s*(?:of|de|del|di|do|da|d['’]|den|the|в|gada)\\s*)?";
const DAY_BEFORE = new Expression(`(?:^|[^\\d:.,/])(\\d{1,2})${ORDINAL}[\\s.,\\-–/\\u200f]{0,3}${LINK}$`, 'iu');
const YEAR_BEFORE = new Expression(String.raw`(?:^|\D)((?:19|20|25)\d{2})(?:\s*(?:\.|,|-|\/|m\.|\. gada|\(e\)ko|ko|年)\s*|\s+)$`, 'u');
const YEAR_DAY_BEFORE = new Expression(String.raw`(?:^|\D)((?:19|20)\d{2})\.?\s*(?:m\.|\.?\s*gada)?\s*(\d{1,2})\.?\s*$`, 'u');
const DAY_AFTER = new Expression(String.raw`^\.?[\s\-–/]{0,2}(?:the\s)?(\d{1,2})(?:st|nd|rd|th|º|\.|\s?d\.|-i|-en|-an|a)?(?![\d:])`, 'iu');
const YEAR_AFTER = new Expression(
  String.raw`^[.,]?[\s,.\-–/’']{0,3}(?:(?:de|del|of|di|do|năm|พ\.ศ\.|ค\.ศ\.)\s?)?((?:19|20|25)\d{2})(?:(?![\d:])|(?=\d{1,2}(?:\s?(?:min|comment)|:\d{2})))`,
  'iu',
);
const SHORT_YEAR_AFTER = new Expression(String.raw`^[.]?[\s-]?['’]?(\d{2})(?![\d:.])`, 'u');
const DAY_YEAR_AFTER = new Expression(
  String.raw`^\.?[\s\-–/]{0,2}(?:the\s)?(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[,\s.\-–/]{1,3}(?:(?:de|del|of)\s)?((?:19|20)\d{2})(?:(?!\d)|(?=\d{1,2}(?:\s?(?:min|comment)|:\d{2})))`,
  'iu',
);

const NEAR = 22;

/** True for a day of the calendar; month and day may be unknown. */
export const realDay = (year: number, month: number | null, day: number | null): boolean => {
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
export function* namedDays(text: string, language: string): Generator<Day> {
  for (const match of text.matchAll(WORD.in(text))) {
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
  if (dayLeft && short && (/[-'’]/.test(short[0]) || /^\s\d{1,2}:\d{2}/.test(right.slice(short[0].length))))
    return make(fullYear(short[1] ?? ''), Number(dayLeft[1]), from(dayLeft), end + short[0].length);
  if (yearRight && !dayLeft && text[start - 1] !== '-') return make(fullYear(yearRight[1] ?? ''), null, start, end + yearRight[0].length);
  return null;
}

const ISO = new Expression(String.raw`(?<![\d\p{L}.-])((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?(?![\d-])`, 'gu');
const NUMERIC = new Expression(String.raw`(?<![\d.,/:-])(\d{1,4})(\s?[./-]\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)`, 'gu');
const EAST_ASIAN = new Expression(
  String.raw`((?:19|20)\d{2}|(?:令和|平成)\s?(?:\d{1,2}|元))\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号])?`,
  'gu',
);
const VIETNAMESE = new Expression(String.raw`(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm|,)?\s+((?:19|20)\d{2})`, 'giu');

/** Languages of which the numeric order is month first. */
const MONTH_FIRST = /^(?:en(?:-US|-PH|-CA)?|fil|tl)$/i;

/** Dates written in digits alone. */
export function* numericDays(text: string, language: string | undefined): Generator<Day> {
  const at = (match: RegExpMatchArray, year: number, month: number, day: number | null): Day | null => {
    const start = match.index ?? 0;
    return realDay(year, month, day) ? { year, month, day, start, end: start + match[0].length } : null;
  };
  for (const match of text.matchAll(ISO.in(text))) {
    const day = at(match, Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3]));
    if (day) yield day;
  }
  const matches = [...text.matchAll(NUMERIC.in(text))];
  const evidence = order(matches, language);
  for (const match of matches) {
    const day = numericDay(match, evidence, at);
    if (day) yield day;
  }
  for (const match of text.matchAll(EAST_ASIAN.in(text))) {
    const day = at(match, imperial(match[1] ?? ''), Number(match[2]), match[3] === undefined ? null : Number(match[3]));
    if (day) yield day;
  }
  for (const match of text.matchAll(VIETNAMESE.in(text))) {
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
