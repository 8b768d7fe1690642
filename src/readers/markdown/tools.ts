import type { Span } from '../../model/source.ts';
import { linesOfTools } from './lines.ts';
import { litterIn } from './pandoc.ts';
import type { Token } from './tokens.ts';

/** What the syntax of some tool makes of a Markdown text, beyond CommonMark and GFM. */
export interface ToolSyntax {
  /** Lines that are blocks of their own, by where they start; null for those that show nothing. */
  readonly lines: ReadonlyMap<number, Span | null>;
  /** True for a token that is none: it stands in such a line. */
  readonly covers: (token: Token) => boolean;
  /** The text as CommonMark is to read it, each character in its place. */
  readonly prepared: (text: string) => string;
}

/** Looks for what is no CommonMark in a text. */
export function toolSyntaxIn(text: string, tokens: readonly Token[]): ToolSyntax {
  const outside = withoutCode(text);
  const code = tokens.filter((token) => token.code);
  const lines = linesOfTools(outside).filter(({ start }) => !code.some((one) => one.start <= start && start < one.end));
  const litter = litterIn(outside);
  const changes = [
    // a rule ends paragraphs and lists, as these lines do
    ...lines.map((line) => ({ ...line, as: '*'.repeat(line.end - line.start) })),
    ...(litter?.unseen ?? []).map((unseen) => ({ ...unseen, as: UNSEEN.repeat(unseen.end - unseen.start) })),
    ...(litter?.languages ?? []).map(({ language, ...attributes }) => ({
      ...attributes,
      as: language.padEnd(attributes.end - attributes.start),
    })),
  ].sort((a, b) => a.start - b.start);
  return {
    lines: new Map(lines.map((line) => [line.start, litter === null ? line : null])),
    covers: ({ start, end }) => lines.some((line) => line.start <= start && end <= line.end),
    prepared: (given) => replaced(given, changes),
  };
}

/** A character that shows nothing, and that the reader leaves out. */
const UNSEEN = '\u2060';

function replaced(text: string, changes: readonly (Span & { readonly as: string })[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, as } of changes) {
    if (start < at) continue;
    parts.push(text.slice(at, start), as);
    at = end;
  }
  return at === 0 ? text : parts.join('') + text.slice(at);
}

const FENCE = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/;

/** A text with blanks in place of the lines between the fences of its code blocks. */
function withoutCode(text: string): string {
  if (!/`{3}|~{3}/.test(text)) return text;
  let fence: string | null = null;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence === null) {
        fence = mark ?? null;
        return line;
      }
      if (mark?.startsWith(fence)) fence = null;
      return ' '.repeat(line.length);
    })
    .join('\n');
}
