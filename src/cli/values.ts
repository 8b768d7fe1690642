import { UsageError } from './usage.ts';

/** A label of an encoding. @throws UsageError for one that there is not. */
export function encodingLabel(label: string): string {
  try {
    new TextDecoder(label);
    return label;
  } catch {
    throw new UsageError(`no encoding is called ${label}: try utf-8, windows-1252, iso-8859-2, shift_jis …`);
  }
}

/** An address of the web. @throws UsageError */
export function address(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw new UsageError(`--url ${url} is no http or https address`);
  return url;
}

/** A whole number from 1. @throws UsageError */
export function whole(flag: string, value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || !Number.isSafeInteger(number))
    throw new UsageError(`${flag} ${value}: must be a whole number from 1`);
  return number;
}

/** Seconds above 0. @throws UsageError */
export function seconds(value: string): number {
  const number = Number(value);
  // setTimeout counts milliseconds in 31 bits.
  if (!/^\d+(?:\.\d+)?$/.test(value) || number <= 0 || number > 2_000_000)
    throw new UsageError(`--timeout ${value}: must be seconds above 0`);
  return number;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Bytes, as `500000`, `800k` or `20M`. @throws UsageError */
export function size(value: string): number {
  const [, digits, unit] = /^(\d+)([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit?.toLowerCase() ?? ''] ?? Number.NaN);
  if (!(bytes > 0)) throw new UsageError(`--max-bytes ${value}: must be a number of bytes, as 500000, 800k or 20M`);
  return bytes;
}

/** What stands between the commas of a list, empty places aside. */
export const listed = (list: string): readonly string[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Extensions with their dots, from a list with or without. @throws UsageError */
export function extensionList(list: string): readonly string[] {
  const extensions = listed(list.toLowerCase());
  if (extensions.length === 0) throw new UsageError('--ext needs extensions, as html,txt');
  const odd = extensions.find((one) => /[\s*?{}/\\]/.test(one));
  if (odd !== undefined) throw new UsageError(`--ext ${odd}: is no extension: list them with commas, as html,txt`);
  return extensions.map((one) => (one.startsWith('.') ? one : `.${one}`));
}
