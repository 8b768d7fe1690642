import { isUtf8 } from 'node:buffer';
import type { Decoded } from './model/source.ts';

/** How far into an input a charset declaration is looked for. Browsers look at 1 KB; saved pages often put comments first. */
const DECLARATION_BYTES = 4096;
/** What windows-1252 has in 0x80 to 0x9F; the five unused bytes stay C1 controls, as WHATWG has it. */
const CP1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Bytes to text: explicit label, byte order mark, strict UTF-8, declared charset (`outer` is what the file around a page says), windows-1252, in
 * that order. @throws RangeError for an unknown label.
 */
export function decode(bytes: Uint8Array, label?: string, outer?: string | null): Decoded {
  if (label !== undefined) return { ...decodeAs(bytes, encodingOf(label)), by: 'flag' };
  const mark = byteOrderMark(bytes);
  if (mark) return { ...decodeAs(bytes, mark), by: 'bom' };
  const declared = known(outer) ?? declaredCharset(bytes);
  // The bytes of iso-2022-jp are all ASCII, so they would pass for UTF-8.
  if (declared !== 'iso-2022-jp' && isUtf8(bytes)) return { ...decodeAs(bytes, 'utf-8'), by: 'utf-8' };
  if (declared === null || declared === 'utf-8' || declared === 'windows-1252') {
    const mixed = decodeMixed(bytes);
    if (mixed !== null) return { text: mixed, encoding: 'utf-8', by: 'fallback' };
  }
  if (declared === null || declared === 'utf-8') return { ...decodeAs(bytes, 'windows-1252'), by: 'fallback' };
  return { ...decodeAs(bytes, declared), by: 'declared' };
}

/** What kind of binary file the bytes are (`a PNG image`, `a PDF`), or null for text of any encoding. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 16));
  for (const [magic, kind] of MAGIC) if (head.startsWith(magic)) return kind === ZIP ? zipKind(bytes) : kind;
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'a WebP image';
  if (byteOrderMark(bytes)) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return sample.includes(0) || isControlled(sample) ? 'binary data' : null;
}

/** How far into an input bytes are looked for that no text has. */
const SAMPLE_BYTES = 8192;
/** Share of control characters from which on bytes are no text: of compressed data they are a tenth, in no encoding of text is one of them usual. */
const CONTROLLED = 0.04;
/** Fewer bytes prove nothing. */
const ENOUGH_BYTES = 64;

/** True where many bytes are control characters that text does not use: all but those that move the cursor, shift the set of characters, or end a file. */
function isControlled(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x07 || (byte > 0x0f && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) controls++;
  return bytes.length >= ENOUGH_BYTES && controls > CONTROLLED * bytes.length;
}

/** What a zip archive is by the files that it begins with: office documents and books are such archives. */
function zipKind(bytes: Uint8Array): string {
  const names = latin1(bytes.subarray(0, SAMPLE_BYTES));
  return ZIPPED.find(([name]) => name.test(names))?.[1] ?? ZIP;
}

/** True for bytes that are no text in any encoding: images, archives, PDF, or anything with NUL bytes. */
export function looksBinary(bytes: Uint8Array): boolean {
  return binaryKind(bytes) !== null;
}

const ZIP = 'a zip archive';
const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/^.{30}mimetypeapplication\/epub\+zip/s, 'an EPUB book'],
  [/^.{30}mimetypeapplication\/vnd\.oasis\.opendocument/s, 'an OpenDocument file'],
  [/PK\x03\x04.{26}(?:word|xl|ppt)\//s, 'an Office document (DOCX or the like)'],
  [/PK\x03\x04.{26}\[Content_Types\]\.xml/s, 'an Office document (DOCX or the like)'],
];

const MAGIC: readonly (readonly [string, string])[] = [
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['PK\x03\x04', ZIP],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['%PDF-', 'a PDF'],
  ['\xd0\xcf\x11\xe0', 'an Office document (DOC or the like)'],
  ['bplist00', 'a Safari web archive'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
];

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** WHATWG name of a label. */
function encodingOf(label: string): string {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (cause) {
    throw new RangeError(`unknown encoding "${label}": use a label such as utf-8, windows-1252, shift_jis or gb18030`, { cause });
  }
}

const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/i;

/** The charset that a page says it has, by its WHATWG name; null where it says none, or one that nobody knows. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, DECLARATION_BYTES));
  return known(XML.exec(head)?.[1] ?? META.exec(head)?.[1]);
}

function known(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that can be read as ASCII cannot stand in UTF-16: WHATWG reads such a page as UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  return { text: encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes), encoding };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Node's own decoder reads windows-1252 as ISO 8859-1 in some releases, so this is ours. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (c) => CP1252.charAt(c.charCodeAt(0) - 0x80));
}

/**
 * A file that is UTF-8 but for some stray bytes (two sources pasted together, a character cut in half): well-formed
 * sequences are read as UTF-8, the other bytes as windows-1252. Null where such sequences are not the larger part.
 */
function decodeMixed(bytes: Uint8Array): string | null {
  let sequences = 0;
  let strays = 0;
  const text = latin1(bytes).replace(UTF8_OR_STRAY, (found) => {
    if (found.length === 1) {
      strays++;
      return windows1252(Buffer.from(found, 'latin1'));
    }
    sequences++;
    return Buffer.from(found, 'latin1').toString('utf8');
  });
  return sequences > strays ? text : null;
}

const UTF8_OR_STRAY =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

const CP1252_BYTES: ReadonlyMap<string, number> = new Map([...CP1252].map((c, i) => [c, 0x80 + i]));
/** Letters that lead a UTF-8 sequence when read as windows-1252, each with what may follow it. */
const DOUBLE_ENCODED = new RegExp(`(?:[\u00c2-\u00f4][\u0080-\u00bf${CP1252}]{1,3})+`, 'g');
/**
 * Sequences of two bytes that stand alone in a text: accented Latin letters and signs (lead bytes C2 to C5). Greek, Cyrillic and
 * the like come in words; a single one is prose such as `NESCAFÉ®`.
 */
const LATIN = /^[\xc2-\xc5]/;
/** A text can have been encoded twice too often. */
const ROUNDS = 3;

const ACCENT = /[\u00c0-\u00ff]/;
const ACCENTS = /[\u00c0-\u00ff]/g;

/** A text with its double encoding undone. */
export interface Repair {
  readonly text: string;
  /** How many characters were put right. */
  readonly count: number;
}

/**
 * Undoes double-encoded UTF-8 (`Ã©` for `é`, `â€™` for `’`) where it round-trips: only sequences whose windows-1252
 * bytes are one well-formed UTF-8 character are replaced, and only where they outnumber the text's own accented
 * letters. Null where there is nothing to repair.
 */
export function repairMojibake(text: string): Repair | null {
  const first = repairOnce(text);
  if (!first) return null;
  let repaired = first.text;
  for (let round = 1; round < ROUNDS; round++) repaired = repairOnce(repaired)?.text ?? repaired;
  return { text: repaired, count: first.count };
}

function repairOnce(text: string): Repair | null {
  if (text.search(DOUBLE_ENCODED) < 0) return null;
  let count = 0;
  let long = 0;
  let accents = 0;
  const repaired = text.replace(DOUBLE_ENCODED, (run) => {
    const bytes = bytesOf(run);
    const sequences = bytes.match(UTF8_OR_STRAY) ?? [];
    const lone = sequences.length === 1 && bytes.length === 2 && !LATIN.test(bytes);
    if (lone) return run;
    return bytes.replace(UTF8_OR_STRAY, (sequence, at: number) => {
      if (sequence.length === 1) return run.charAt(at);
      const character = Buffer.from(sequence, 'latin1').toString('utf8');
      count++;
      if (sequence.length > 2) long++;
      if (ACCENT.test(character)) accents++;
      return character;
    });
  });
  // One three-byte sequence (`â€™`) is never meant; one of two bytes (`Â©`) may be, so it takes two.
  if (long === 0 && count < 2) return null;
  const sound = (repaired.match(ACCENTS)?.length ?? 0) - accents;
  return count > sound ? { text: repaired, count } : null;
}

/** The characters as windows-1252 bytes, one per character, as a string of Latin-1. */
function bytesOf(text: string): string {
  return text.replace(/[^\x00-\xff]/g, (c) => String.fromCharCode(CP1252_BYTES.get(c) ?? 0xff));
}
