import type { Span } from '../../model/source.ts';
import { lineAt } from './line.ts';
import { closes } from './quotes.ts';

/** An object with a key, or a list of such objects: a text may open with a brace or a bracket too. */
const OPEN = /^(?:\{\s{0,100}["}]|\[\s{0,100}\{\s{0,100}")/;

/** A bare JSON object at the start, its closing brace at the end of a line; a list of objects where it is the whole of the text. Null for anything else. */
export function locateJson(text: string, start: number): { readonly span: Span; readonly content: Span } | null {
  if (!OPEN.test(text.slice(start, start + 300))) return null;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '"') {
      const end = closes(text.slice(i + 1), '"');
      if (end < 0) return null;
      i += end;
    } else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) {
      const line = lineAt(text, i + 1);
      const rest = c === ']' ? text.slice(i + 1) : line.text;
      return rest.trim() === '' ? { span: { start, end: line.next }, content: { start, end: i + 1 } } : null;
    }
  }
  return null;
}
