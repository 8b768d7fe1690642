import type { Document } from '../model/document.ts';
import type { FormatName, Source } from '../model/source.ts';

/** Reads a source into a document: pure, silent; throws only `ReadError`. `readers` has the readers that were loaded. */
export type Read = (source: Source, readers: ReadonlyMap<FormatName, Read>) => Document;

/** A shape of input. The registry holds these; the reading itself is loaded when an input needs it. */
export interface Reader {
  readonly name: FormatName;
  /** With the dot, lower-case. */
  readonly extensions: readonly string[];
  /** How sure the content (first) and the file name (second) make it that this reader is meant, 0 to 1. */
  readonly accepts: (source: Source) => number;
  readonly load: () => Promise<Read>;
}

/** An input that cannot be read. The message names what is wrong and what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The reader of a format. @throws ReadError where it was not loaded. */
export function readerFor(format: FormatName, readers: ReadonlyMap<FormatName, Read>): Read {
  const read = readers.get(format);
  if (!read) throw new ReadError('reader-not-loaded', `the reader for ${format} is not loaded: call loadResources with this format`);
  return read;
}
