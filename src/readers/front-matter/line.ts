/** A line of a text. */
export interface Line {
  /** Without its line end. */
  readonly text: string;
  readonly start: number;
  /** Past the line end. */
  readonly next: number;
}

/** The line that starts at a place. */
export function lineAt(text: string, start: number): Line {
  const end = text.indexOf('\n', start);
  const stop = end < 0 ? text.length : end;
  return { text: text.slice(start, text.charAt(stop - 1) === '\r' ? stop - 1 : stop), start, next: end < 0 ? text.length : end + 1 };
}
