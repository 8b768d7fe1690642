import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { binaryKind, decode } from '../decode.ts';
import { sha256 } from '../hash.ts';
import { unpackMail } from '../mail.ts';
import { unpackMhtml } from '../mhtml.ts';
import type { FormatName, Source } from '../model/source.ts';
import { Failure } from './failure.ts';

/** What the caller knows of an input besides its bytes. */
export interface SourceOptions {
  /** Name for messages and ledger. */
  readonly id?: string;
  /** Path relative to the input argument, with `/`. */
  readonly path?: string;
  readonly url?: string;
  /** Format to read it as, whatever it looks like. */
  readonly format?: FormatName;
  /** Label of its encoding. */
  readonly encoding?: string;
}

/**
 * Makes a source of bytes or of a text: unpacked where it is MHTML or a mail, decoded, hashed, named. @throws RangeError for an unknown encoding,
 * ReadError for MHTML without a page, and what `unpackMail` throws.
 */
export function toSource(input: Uint8Array | string, options: SourceOptions = {}): Source {
  const held = options.format === undefined || options.format === 'html' ? (unpackMail(input) ?? unpackMhtml(input)) : null;
  const bytes = held?.bytes ?? input;
  const { text, ...decoded } = typeof bytes === 'string' ? { text: bytes } : decode(bytes, options.encoding, held?.charset);
  return {
    id: options.id ?? options.path ?? '<text>',
    text,
    sha256: sha256(input),
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.format === undefined ? {} : { hint: options.format }),
    ...(held?.saved ? { saved: held.saved } : {}),
    ...(held?.letter ? { letter: held.letter } : {}),
    ...('encoding' in decoded ? { decoded } : {}),
  };
}

/** The bytes of a file, or of a pipe (`<(zcat page.html.gz)`), up to `maxBytes`. @throws Failure where there are more, or for what is neither. */
export function readBytes(path: string, maxBytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (stat.isFile()) return readAll(file, stat.size, maxBytes);
    if (stat.isFIFO() || stat.isCharacterDevice()) return readAll(file, PIPE, maxBytes);
    throw new Failure('not-a-file', stat.isDirectory() ? 'is a folder, not a file' : 'is not a regular file');
  } finally {
    closeSync(file);
  }
}

/** First buffer for a pipe, which does not say how much is to come. */
const PIPE = 2 ** 16;

/** All bytes of an open file that probably has `size` of them. */
function readAll(file: number, size: number, maxBytes: number): Uint8Array {
  if (size > maxBytes) throw tooLarge(maxBytes);
  // One byte more than expected shows the end without growing.
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const n = readSync(file, bytes, length, bytes.length - length, null);
    if (n === 0) return bytes.subarray(0, length);
    length += n;
    if (length > maxBytes) throw tooLarge(maxBytes);
    if (length < bytes.length) continue;
    const longer = new Uint8Array(2 * bytes.length);
    longer.set(bytes);
    bytes = longer;
  }
}

/** The failure of an input above the limit. */
export function tooLarge(maxBytes: number): Failure {
  return new Failure('too-large', `is larger than ${maxBytes} bytes; raise the limit with --max-bytes`);
}

/** What to do about kinds of binary files that hold text. */
const ADVICE: readonly (readonly [kinds: RegExp, advice: string])[] = [
  [/^a Safari/, 'save the page as HTML'],
  [/archive$/, 'unpack it first'],
  [/^a PDF$/, 'make text of it first, as with pdftotext'],
  [/^an (?:Office|OpenDocument|EPUB)/, 'save it as HTML first, or convert it, as with pandoc'],
];

/** Refuses what is not text. Zero bytes are allowed where the user names an encoding, for some have them. @throws Failure */
export function refuseBinary(bytes: Uint8Array, encoding: string | null): void {
  const kind = encoding === null ? binaryKind(bytes) : null;
  if (kind === null) return;
  const advice = ADVICE.find(([kinds]) => kinds.test(kind))?.[1];
  const reads = `is not text but ${kind}: copydesk reads HTML, Markdown and plain text`;
  throw new Failure('binary', advice ? `${reads}; ${advice}` : `${reads} (if it is text, name its --encoding)`);
}
