import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { decode } from '../decode.ts';
import { sha256 } from '../hash.ts';
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

/** Makes a source of bytes or of a text: decoded, hashed, named. @throws RangeError for an unknown encoding. */
export function toSource(input: Uint8Array | string, options: SourceOptions = {}): Source {
  const { text, ...decoded } = typeof input === 'string' ? { text: input } : decode(input, options.encoding);
  return {
    id: options.id ?? options.path ?? '<text>',
    text,
    sha256: sha256(input),
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.format === undefined ? {} : { hint: options.format }),
    ...('encoding' in decoded ? { decoded } : {}),
  };
}

/** The bytes of a regular file of at most `maxBytes`. @throws Failure where it is larger or no regular file. */
export function readBytes(path: string, maxBytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Failure('not-a-file', 'is not a regular file');
    if (stat.size > maxBytes) throw tooLarge(maxBytes);
    const bytes = new Uint8Array(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const n = readSync(file, bytes, length, bytes.length - length, null);
      if (n === 0) break;
      length += n;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The failure of an input above the limit. */
export function tooLarge(maxBytes: number): Failure {
  return new Failure('too-large', `is larger than ${maxBytes} bytes; raise the limit with --max-bytes`);
}

/** First bytes of formats that people put beside articles. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip data; unpack it first', [0x1f, 0x8b]],
  ['a zip archive (or an office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
];

/** How far to look for a zero byte: those of binary formats stand in their headers. */
const ZERO_WITHIN = 8192;

/** Refuses what is not text. A zero byte is allowed where a byte order mark or the user says that the encoding has them. @throws Failure */
export function refuseBinary(bytes: Uint8Array, encoding: string | null): void {
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (magic) throw new Failure('binary', `is ${magic[0]}, not text; copydesk reads HTML, Markdown and plain text`);
  if (encoding !== null || hasUtf16Mark(bytes)) return;
  if (bytes.subarray(0, ZERO_WITHIN).includes(0)) {
    throw new Failure('binary', 'is not text (it has zero bytes); name its encoding with --encoding if it is');
  }
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
