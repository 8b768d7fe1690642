import { MONTHS } from '../../src/text/dates-words.ts';
import { decodeEntities } from '../../src/text/entities.ts';
import { fold } from '../../src/text/fold.ts';
import type { HarnessDocument } from './harness.ts';

/** Fields whose gold value is looked for. */
export type Field = 'title' | 'authors' | 'date';

/** For each field whether its gold value stands in the document; absent where the gold has none. */
export type Standing = Readonly<Partial<Record<Field, boolean>>>;

/** Where the gold values of a document stand: anywhere in the markup, the visible text or the dump, or nowhere. */
export function standingOf(document: HarnessDocument): Standing {
  const { title, authors, published } = document.gold;
  const texts = textsOf(document);
  const holds = (value: string, as: (text: string) => string): boolean => texts.some((text) => as(text).includes(as(value)));
  return {
    ...(title ? { title: holds(title, plain) } : {}),
    ...(authors?.length ? { authors: authors.every((name) => holds(name, person)) } : {}),
    ...(published ? { date: holdsDay(texts, String(published)) } : {}),
  };
}

/** The document as it is, and what it says once tags are gone; character references and JSON's escapes read. */
function textsOf({ html, ext }: HarnessDocument): readonly string[] {
  if (ext === 'txt') return [html];
  const read = decodeEntities(
    html.replace(/\\u([\da-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  ).replace(/\\(["/])/g, '$1');
  return [read, read.replace(/<[^<>]{0,2000}>/g, ''), read.replace(/<[^<>]{0,2000}>/g, ' ')];
}

/** As the scoring compares titles: quotes, dashes and white space made one, the case kept. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** As the scoring compares names: letters and digits, in words. */
const person = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const MONTH_NAMES: readonly ReadonlySet<string>[] = Array.from(
  { length: 12 },
  (_, i) => new Set(Object.values(MONTHS).flatMap((names) => names.split(',')[i]?.split('|').map(fold) ?? [])),
);
/** Year, month and day of one date stand this near each other, in tokens. */
const NEAR = 4;

/** True where year, month and day of the gold, or those of its instant in UTC, stand side by side in any order, the month as a name or a number. */
function holdsDay(texts: readonly string[], published: string): boolean {
  const days = [published.slice(0, 10)];
  const instant = /T\d/.test(published) ? Date.parse(published) : Number.NaN;
  if (!Number.isNaN(instant)) days.push(new Date(instant).toISOString().slice(0, 10));
  return texts.some((text) => {
    const tokens = fold(text).match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? [];
    return days.some((day) => standsIn(tokens, day));
  });
}

function standsIn(tokens: readonly string[], day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const names = MONTH_NAMES[Number(month) - 1];
  const isMonth = (token: string): boolean => names?.has(token) === true || isNumber(token, month);
  for (const [i, token] of tokens.entries()) {
    if (token === `${year}${month}${date}`) return true;
    if (!isMonth(token)) continue;
    const around = [...tokens.slice(Math.max(0, i - NEAR), i), ...tokens.slice(i + 1, i + 1 + NEAR)];
    if (around.includes(year) && around.some((other) => isNumber(other, date))) return true;
    // 3/5/24, 5-Mar-24
    const beside = isNumber(tokens[i - 1], date) ? tokens[i + 1] : isNumber(tokens[i + 1], date) ? tokens[i + 2] : undefined;
    if (beside === year.slice(2)) return true;
  }
  return false;
}

const isNumber = (token: string | undefined, number: string): boolean =>
  token !== undefined && token.length <= 2 && /^\d/.test(token) && Number(token) === Number(number);
