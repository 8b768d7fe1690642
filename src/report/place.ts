import type { Span } from '../model/source.ts';
import { LineIndex, type Position } from '../text/lines.ts';

/** Where a span begins and ends, for a person. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Turns spans of one text into places; the lines are only counted when the first place is asked for. */
export function placesOf(text: string): (span: Span) => Place {
  let index: LineIndex | null = null;
  return (span) => {
    index ??= new LineIndex(text);
    return { start: index.position(span.start), end: index.position(span.end) };
  };
}
