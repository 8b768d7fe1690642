import type { Decoded } from './model/source.ts';

/** Bytes to text: explicit label, byte order mark, strict UTF-8, declared charset, windows-1252, in that order. @throws RangeError for an unknown label. */
export function decode(_bytes: Uint8Array, _label?: string): Decoded {
  throw new Error('not built');
}
