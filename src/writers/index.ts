import type { Writer } from './writer.ts';

/** The writers; the first is the default. */
export const WRITERS: readonly Writer[] = [];
