import { Expression } from './expression.ts';

/** A copy of a page in a web archive, as its address tells of it. */
export interface Capture {
  /** The address that was copied. */
  readonly original: string;
  /** When the copy was made, in UTC; null where the address says less than the second. */
  readonly date: string | null;
}

/** The role that elements get which an archive laid over a page: the page has them not, so nothing on it is judged by them. */
export const BAR_ROLE = 'archive-bar';

/** A slash, as JSON writes it too. */
const SLASH = String.raw`\\?\/`;
const HOST = String.raw`(?:https?:)?${SLASH}${SLASH}[\w.-]+(?::\d+)?`;
/** Wayback says after the time how it rewrites what it copied: `im_` as an image, `if_` for a frame, `id_` not at all. */
const HOW = '(?:[a-z]{2}_)?';
/**
 * What archives put before the address that they copied: the Wayback Machine and all that run its software or pywb a time of 14 digits (the
 * first of them fewer as well), archive.today a time with dots, or a mark of its own before the links of a copy.
 */
const PREFIX = `(?:${[
  String.raw`(?:${HOST})?${SLASH}(?:[\w.-]{1,40}${SLASH}){0,3}(?:\d{14}${HOW}|\d{4}\.\d\d\.\d\d-\d{6})`,
  String.raw`(?:${HOST})?${SLASH}web${SLASH}\d{1,13}${HOW}`,
  String.raw`(?:https?:)?${SLASH}${SLASH}archive\.(?:today|is|ph|md|li|fo|vn)${SLASH}o${SLASH}\w+`,
].join('|')})${SLASH}`;
const ORIGINAL = String.raw`(?:https?:${SLASH}|www\.\w|(?:mailto|javascript|tel|ftp):)`;
const WHOLE = new Expression(`^${PREFIX}(?=${ORIGINAL})`, 'i');
/** With all of the original, so that a copy that it links to stays one. */
const WITHIN = new RegExp(String.raw`${PREFIX}(${ORIGINAL}[^\s"'<>]*)`, 'gi');
const TIME = /(\d{4})\.?(\d\d)\.?(\d\d)-?(\d\d)(\d\d)(\d\d)/;

/** What an address in a web archive is a copy of, unwrapped once; null for any other address. */
export function captureOf(address: string): Capture | null {
  const [prefix] = WHOLE.exec(address) ?? [];
  if (prefix === undefined) return null;
  const rest = address.slice(prefix.length);
  const [, year, month, day, hour, minute, second] = TIME.exec(prefix) ?? [];
  return {
    original: rest.startsWith('www.') ? `http://${rest}` : rest.replace(/^(https?:)\/(?!\/)/i, '$1//'),
    date: year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  };
}

/** A text (an attribute, a script's data) with what they copied, unwrapped once, in the place of addresses in a web archive. */
export function unwrapped(text: string): string {
  return text.replace(WITHIN, '$1');
}
