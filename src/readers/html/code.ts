import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Span } from '../../model/source.ts';
import { SKIPPED } from './data/tags.ts';
import { nodesOf, textOf } from './parse.ts';

/** Class tokens that say "this is program text". */
const CODE_CLASS =
  /(?:^|[\s_-])(?:code|codehilite|highlight|hljs|prettyprint|brush|source(?:code)?|language|lang|syntax\w*|prism|shiki|rouge|crayon|enlighter\w*|csharpcode|terminal|console)(?:$|[\s_:-])/i;
const LANGUAGE = /(?:^|\s)(?:(?:language|lang|highlight-source|highlight-text|brush)(?:-|:\s*))([a-z0-9+#._-]+)/i;
const PLAIN_LANGUAGES: ReadonlySet<string> = new Set([
  'none',
  'text',
  'plain',
  'plaintext',
  'plain-text',
  'txt',
  'default',
  'auto',
  'nohighlight',
  'no-highlight',
]);
/** How far above a `pre` highlighters put the language. */
const LANGUAGE_DEPTH = 3;

/** How much of a `pre` is read to tell prose from code. */
const SAMPLE = 4000;
/** Prose has few characters outside of words and punctuation; code in the corpora's pages has 8 % or more. */
const SYMBOLS_IN_PROSE = 0.03;
const SYMBOL = /[{}()[\]<>=;#$%&|\\/_*+~^@`]/g;
const PROSE_WORD = /\p{L}{2,}/gu;
/** Fewer words than this do not show what a text is. */
const PROSE_WORDS = 12;
/** Columns, drawings and indentation are lost when lines are joined. */
const ALIGNED = /\S {3,}\S|\t\S/;

/** True where preformatted text reads like prose: its paragraphs are blocks; all else is code, verbatim. */
export function isProse(element: Element): boolean {
  if (hasCodeClass(element)) return false;
  for (const node of nodesOf(element)) if (isTag(node) && (node.name === 'code' || node.name === 'samp')) return false;
  const sample = textOf(element, SAMPLE, SKIPPED);
  const words = sample.match(PROSE_WORD)?.length ?? 0;
  if (words < PROSE_WORDS) return false;
  const symbols = sample.match(SYMBOL)?.length ?? 0;
  const aligned = sample.split('\n').filter((line) => ALIGNED.test(line)).length;
  return symbols < SYMBOLS_IN_PROSE * sample.length && aligned <= 1 && /[.!?,]/.test(sample);
}

/** Block elements that a multi-line `<code>` may hold: lines, not the parts of a page. */
const LINES: ReadonlySet<string> = new Set([
  'p',
  'div',
  'br',
  'span',
  'pre',
  'font',
  'b',
  'i',
  'em',
  'strong',
  'a',
  'code',
  'u',
  'wbr',
  'ol',
  'ul',
  'li',
]);

/** True where an inline code element that holds line breaks or blocks is a code block, and not prose that someone forgot to close it before. */
export function isCodeBlock(element: Element): boolean {
  for (const node of nodesOf(element)) if (isTag(node) && !LINES.has(node.name)) return false;
  return !isProse({ ...element, name: 'pre' } as Element);
}

function hasCodeClass(element: Element): boolean {
  let node: Element | null = element;
  for (let depth = 0; node && depth < LANGUAGE_DEPTH; depth++) {
    if (CODE_CLASS.test(node.attribs.class ?? '') || node.attribs['data-lang'] || node.attribs['data-language']) return true;
    node = node.parent && isTag(node.parent) ? node.parent : null;
  }
  return false;
}

/** The language that a highlighter's class or attribute names, on the element, its `code` or the elements around it. */
export function languageOf(element: Element): string | null {
  const inner = element.children.find((child): child is Element => isTag(child) && child.name === 'code');
  let node: Element | null = inner ?? element;
  for (let depth = 0; node && depth <= LANGUAGE_DEPTH; depth++) {
    const { attribs } = node;
    const name = (attribs['data-lang'] ?? attribs['data-language'] ?? LANGUAGE.exec(attribs.class ?? '')?.[1] ?? '').trim().toLowerCase();
    if (/^[a-z0-9+#._-]+$/.test(name)) return PLAIN_LANGUAGES.has(name) ? null : name;
    node = node.parent && isTag(node.parent) ? node.parent : null;
  }
  return null;
}

/** The verbatim text of a code block in the making. */
export class CodeText {
  readonly spans: Span[] = [];
  readonly #verbatim: boolean;
  readonly #parts: string[] = [];
  /** True where the next character starts a line. */
  #atStart = true;

  /** `verbatim` where the element keeps white space as written (`pre`); elsewhere only breaks and blocks end lines. */
  constructor(verbatim: boolean) {
    this.#verbatim = verbatim;
  }

  add(data: string): void {
    let text = data;
    if (!this.#verbatim) {
      text = text.replace(/[ \t\r\n\f]+/g, ' ');
      if (this.#atStart && text.startsWith(' ')) text = text.slice(1);
    }
    if (text === '') return;
    this.#parts.push(text);
    this.#atStart = text.endsWith('\n');
  }

  /** A line break that is asked for. */
  breakLine(): void {
    this.#parts.push('\n');
    this.#atStart = true;
  }

  /** The border of a block inside the code: the next content starts on a line of its own. */
  boundary(): void {
    if (!this.#atStart) this.breakLine();
  }

  /** The code, without the empty lines that may open it and the line ends that close it. */
  get value(): string {
    const value = this.#parts
      .join('')
      .replace(/\r\n?/g, '\n')
      .replace(/\u00a0/g, ' ')
      .replace(/[\u200b\ufeff]/g, '');
    const content = value.search(/\S/);
    return content === -1 ? '' : value.slice(value.lastIndexOf('\n', content) + 1).trimEnd();
  }
}
