import type { Line } from '../line.ts';
import type { Style } from '../style.ts';

/** Undoes one thing that scrapers do to a text. Pure: lines in, lines out, each with the ranges it was made from. */
export interface Repair {
  /** Code and text of the message that a document gets where the repair changed anything. */
  readonly code: string;
  readonly says: string;
  readonly apply: (lines: readonly Line[], style: Style) => readonly Line[];
}
