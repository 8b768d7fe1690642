import type { Span } from '../../model/source.ts';

/** A line that begins or ends a container (`:::note`, `::: {.class}`, `:::`). */
const CONTAINER = /^[ >]{0,9}(:{3,}(?: *[^:\s][^\n]*)?)$/;
/** What a module brings in or gives away, in Markdown with components. */
const MODULE =
  /^(?:import\s[^\n]{1,200}?\sfrom\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:const|default|let|function)\s[^\n]*)$/;
/** A component, which a capital and small letters tell from the tags of old HTML; it may go on over several lines. */
const COMPONENT =
  /^[ \t]*(<\/[A-Z]\w*[a-z]\w*(?:\.\w+)*>|<[A-Z]\w*[a-z]\w*(?:\.\w+)*(?:\s+(?:\{\.\.\.[\w.]+\}|[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?))*\s*\/?>)[ \t]*$/;
/** A tag with its properties is shorter. */
const LONGEST_TAG = 2000;
const LONGEST_LINES = 40;

/**
 * Lines that are blocks of their own by the syntax of some tool, whatever stands around them: the fences of containers, and in Markdown with
 * components the tags that stand alone, and what is imported. `text` is without the code in its code blocks. Linear.
 */
export function linesOfTools(text: string): Span[] {
  if (!text.includes(':::') && !/^import\s/m.test(text)) return [];
  const lines = text.split('\n');
  const components = lines.some((line) => line.startsWith('import') && MODULE.test(line.trimEnd()));
  const found: Span[] = [];
  let at = 0;
  for (const [i, raw] of lines.entries()) {
    const line = raw.trimEnd();
    const own = CONTAINER.exec(line)?.[1] ?? (components ? (MODULE.exec(line)?.[0] ?? componentAt(lines, i)) : undefined);
    const start = at + line.length - line.trimStart().length;
    if (own !== undefined && start >= (found.at(-1)?.end ?? 0)) found.push(spanOf(own, at + line.indexOf(own.slice(0, 3))));
    at += raw.length + 1;
  }
  return found;
}

const spanOf = (own: string, start: number): Span => ({ start, end: start + own.length });

function componentAt(lines: readonly string[], i: number): string | undefined {
  if (!/^[ \t]*<\/?[A-Z]/.test(lines[i] ?? '')) return undefined;
  let tag = '';
  for (let j = i; j < Math.min(lines.length, i + LONGEST_LINES) && tag.length < LONGEST_TAG; j++) {
    const line = (lines[j] ?? '').trimEnd();
    if (line === '') return undefined;
    tag += j === i ? line : `\n${lines[j] ?? ''}`;
    if (line.endsWith('>')) {
      const own = COMPONENT.exec(tag)?.[1];
      if (own !== undefined) return own;
    }
  }
  return undefined;
}
