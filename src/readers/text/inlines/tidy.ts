import type { Inline } from '../../../model/inline.ts';
import { collapse } from '../../../text/space.ts';

/** What a run of inlines shows as text: white space is left as it stands, images show nothing. */
export function shown(inlines: readonly Inline[]): string {
  const parts: string[] = [];
  collect(inlines, parts);
  return parts.join('');
}

function collect(inlines: readonly Inline[], parts: string[]): void {
  for (const inline of inlines) {
    if ('children' in inline) collect(inline.children, parts);
    else if (inline.type === 'text' || inline.type === 'code' || inline.type === 'raw') parts.push(inline.value);
    // an image parts the words around it, as it does where it is shown
    else if (inline.type === 'break' || inline.type === 'image') parts.push(' ');
  }
}

const SPACES = /[\s\u00a0\u200b\ufeff\u2060]+/g;

/** The inlines with neighbouring texts joined, white space collapsed across them and cut at both ends, and empty marks dropped. */
export function tidied(inlines: readonly Inline[]): Inline[] {
  const [only] = inlines;
  if (only?.type === 'text' && inlines.length === 1) {
    const value = collapse(only.value);
    return value === '' ? [] : [{ type: 'text', value }];
  }
  const state = { space: true };
  return trimmedEnd(collapsed(inlines, state));
}

/** `space` says whether the text so far ends in white space. */
function collapsed(inlines: readonly Inline[], state: { space: boolean }): Inline[] {
  const out: Inline[] = [];
  let run: string[] = [];
  const flush = () => {
    const joined = run.join('').replace(SPACES, ' ');
    run = [];
    const value = state.space && joined.startsWith(' ') ? joined.slice(1) : joined;
    if (value === '') return;
    state.space = value.endsWith(' ');
    out.push({ type: 'text', value });
  };
  for (const inline of inlines) {
    if (inline.type === 'text') {
      run.push(inline.value);
      continue;
    }
    flush();
    if ('children' in inline) {
      const children = collapsed(inline.children, state);
      if (children.length > 0) out.push({ ...inline, children });
    } else {
      out.push(inline);
      state.space = false;
    }
  }
  flush();
  return out;
}

function trimmedEnd(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (!last) return inlines;
  if (last.type === 'text') {
    const value = last.value.trimEnd();
    return value === '' ? trimmedEnd(inlines.slice(0, -1)) : [...inlines.slice(0, -1), { type: 'text', value }];
  }
  if (!('children' in last)) return inlines;
  const children = trimmedEnd([...last.children]);
  return children.length === 0 ? trimmedEnd(inlines.slice(0, -1)) : [...inlines.slice(0, -1), { ...last, children }];
}
