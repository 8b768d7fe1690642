import type { Inline } from '../../model/inline.ts';
import { collapse } from '../../text/space.ts';

/** Code as the text of a block: lines, with white space collapsed. */
export function codeText(value: string): string {
  return value.split('\n').map(collapse).join('\n').trim();
}

/** True where HTML is one comment and nothing else. */
export function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.indexOf('-->') === html.trimEnd().length - 3;
}

/** Without line breaks at either end, and without spaces beside line breaks. */
export function trimmed(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const [i, inline] of inlines.entries()) {
    if (inline.type === 'break') {
      if (out.length > 0) out.push(inline);
    } else if (inline.type === 'text') {
      const start = i === 0 || inlines[i - 1]?.type === 'break' ? inline.value.trimStart() : inline.value;
      const value = i === inlines.length - 1 || inlines[i + 1]?.type === 'break' ? start.trimEnd() : start;
      if (value !== '') out.push({ type: 'text', value });
    } else out.push(inline);
  }
  while (out.at(-1)?.type === 'break') out.pop();
  return out;
}
