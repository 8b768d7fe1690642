import { realDay } from './dates-days.ts';
import { zoneOffset } from './dates-time.ts';

/** Seconds of 10 digits (2001 on), milliseconds of 13. Shorter numbers are ids. */
const EPOCH = /^1[0-9]\d{8}$|^1[0-9]\d{11}$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** A naive time and the offset that a broken strftime left after it: `16:30-:00+16:30`. */
const BROKEN_ZONE = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})-:00\+\2$/;
const ISO_VALUE =
  /^([+-]?\d{4})[-/ ](\d{1,2})(?:[-/ ](\d{1,2})(?:(?:\s*T\s*|\s+|@|(?:UTC|GMT|[A-Z]{3})(?:[+-]\d{4})?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[A-Za-z]{2,5}|(?:UTC|GMT)?[+-]\d{1,2}:?\d{0,2})?(?:\s?\(?[A-Z]{3,4}\)?|\[[^\]]*\])?)?)?$/i;
/** What `date` prints: `Fri Apr 28 19:20:36 CEST 2023`. */
const UNIX_DATE =
  /^(?:[A-Z][a-z]{2},?\s)?([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s(?:([A-Z]{2,5}|[+-]\d{4})\s)?(\d{4})(?:\D|$)/;
const MONTH_NAMES = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A date as machines write it, as ISO 8601; undefined where it is written in another way. */
export function machineDate(text: string): string | null | undefined {
  const broken = BROKEN_ZONE.exec(text);
  if (broken) return checked(broken[1] ?? '', `T${broken[2]}`);
  const iso = ISO_VALUE.exec(text);
  if (iso) return isoValue(iso);
  const compact = COMPACT.exec(text);
  if (compact) return compactValue(compact);
  const unix = UNIX_DATE.exec(text);
  if (unix) return unixValue(unix);
  if (EPOCH.test(text)) return epoch(Number(text));
  return /^(?:1[6-9]|20)\d{2}$/.test(text) ? text : undefined;
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

function unixValue(match: RegExpExecArray): string | null {
  const [, month = '', day = '', hour = '', minute, second, zone, year] = match;
  const number = MONTH_NAMES.indexOf(month.toLowerCase()) / 3 + 1;
  if (!Number.isInteger(number) || number < 1) return null;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return checked(date, `T${hour.padStart(2, '0')}:${minute}:${second}${zone === undefined ? '' : (zoneOffset(zone) ?? '')}`);
}
