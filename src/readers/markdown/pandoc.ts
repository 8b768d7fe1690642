import type { Span } from '../../model/source.ts';

/** Attributes as Pandoc writes them, over two lines if need be: `{#id .class key="value"}`. */
const ATTRIBUTES = /\{(?=[#.\w])(?:[^{}"\n]|"[^"{}]*"|\n(?![ \t]*\n)){1,2000}\}/y;
/** What only elements of a page have, and nobody writes by hand. */
const OF_ELEMENTS = /(?:^|[\s{])(?:style|target|rel|role|itemprop|itemscope|srcset|sizes|loading|decoding|(?:data|aria)-[\w-]+)=/;
/** So many times it is no accident. */
const ENOUGH = { elements: 2, all: 4 };
const BLANK = /^\n[ \t]*\r?\n/;
const LONGEST_BLANK = 80;
/** So much of a line tells what its attributes belong to. */
const LONGEST_LINE = 1000;
const BEFORE_ATTRIBUTES = /[\])`][ \t]*$|^[ \t>]*#{1,6} [^\n]*[ \t]$|^[ \t>]*(?:`{3,}|~{3,}|:{3,})[ \t]*$/;

/** What Pandoc made of the attributes of a page's elements. */
export interface Litter {
  /** What shows nothing: attributes, and the brackets of spans that have nothing but these. */
  readonly unseen: readonly Span[];
  /** Classes of a code block, with the language that is the first of them. */
  readonly languages: readonly (Span & { readonly language: string })[];
}

/**
 * The attributes in Markdown that Pandoc made of a page, where it tells by them; null for any other Markdown: what its author gave an identifier or a class stays.
 * Linear: brackets are matched once.
 */
export function litterIn(text: string): Litter | null {
  if (!/[\])`][ \t]?\{|:::[ \t]*\{/.test(text)) return null;
  const unseen: Span[] = [];
  const languages: (Span & { readonly language: string })[] = [];
  const opened: number[] = [];
  let elements = 0;
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '\\':
        at++;
        break;
      case '\n':
        lineStart = at + 1;
        if (BLANK.test(text.slice(at, at + LONGEST_BLANK))) opened.length = 0;
        break;
      case '[':
        opened.push(at);
        break;
      case ']': {
        const open = opened.pop();
        if (open !== undefined && text.charAt(at + 1) === '{' && text.charAt(open - 1) !== '!') {
          const end = attributesEnd(text, at + 1);
          if (end !== null) unseen.push({ start: open, end: open + 1 }, { start: at, end: at + 1 });
        }
        break;
      }
      case '{': {
        const end = attributesEnd(text, at);
        const line = text.slice(Math.max(lineStart, at - LONGEST_LINE), at);
        if (end === null || !BEFORE_ATTRIBUTES.test(line)) break;
        const value = text.slice(at, end);
        if (OF_ELEMENTS.test(value)) elements++;
        const language = /^[ \t>]*(?:`{3,}|~{3,})/.test(line) ? /^\{\.([\w+#-]+)/.exec(value)?.[1] : undefined;
        if (language === undefined) unseen.push({ start: at, end });
        else languages.push({ start: at, end, language });
        at = end - 1;
      }
    }
  }
  return elements >= ENOUGH.elements && unseen.length >= ENOUGH.all
    ? { unseen: unseen.sort((a, b) => a.start - b.start), languages }
    : null;
}

function attributesEnd(text: string, start: number): number | null {
  ATTRIBUTES.lastIndex = start;
  const [found] = ATTRIBUTES.exec(text) ?? [];
  return found === undefined ? null : start + found.length;
}
