/** What single characters of a line become: place → replacement. */
export type Edits = Map<number, string>;

/** Adds a backslash before the character at a place. */
export function backslash(text: string, at: number, edits: Edits): void {
  edits.set(at, `\\${text.charAt(at)}`);
}

/** A stretch of the line, which begins at `start`, with its edits made. */
export function apply(text: string, start: number, edits: Edits): string {
  if (edits.size === 0) return text;
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const edit = edits.get(start + i);
    if (edit === undefined) continue;
    out += text.slice(from, i) + edit;
    from = i + 1;
  }
  return out + text.slice(from);
}
