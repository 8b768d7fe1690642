import type { Inline } from '../../../model/inline.ts';
import { readTarget } from './target.ts';

/** Nodes below a mark that is not closed yet. */
interface Frame {
  readonly mark: string;
  readonly nodes: Inline[];
}

/** What Markdown's inline marks make of one text; a link may begin in one block and end in another. */
export interface MarkdownInlines {
  readonly inlines: readonly Inline[];
  /** Target of a link that was opened in an earlier block and is closed here. */
  readonly closes: string | null;
  /** Begins with a `[` that is not closed here. */
  readonly opens: boolean;
}

/** Deeper marks are text: no dump nests so far, and the work stays linear. */
const DEEPEST = 40;
const SPECIAL = /[\\`*_~[\]!<]/g;
const ESCAPED = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<((?:https?|ftp):\/\/[^\s<>]{1,2000}|mailto:[^\s<>]{1,200})>/y;
const RUN = /([*_])\1*|~~/y;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s|\u00a0/;

/**
 * Reads Markdown's inline marks as scrapers write them: links (their target perhaps cut by a wrap), images, emphasis,
 * code, escapes. A mark that nothing closes is text.
 */
export function markdownInlines(text: string): MarkdownInlines {
  const reading = new Reading(text);
  return reading.read();
}

class Reading {
  readonly #text: string;
  readonly #stack: Frame[] = [{ mark: '', nodes: [] }];
  #at = 0;
  #closes: string | null = null;
  /** Lengths of backtick runs that the rest of the text has no second one of. */
  readonly #unclosed = new Set<number>();

  constructor(text: string) {
    this.#text = text;
  }

  read(): MarkdownInlines {
    const text = this.#text;
    while (this.#at < text.length) {
      SPECIAL.lastIndex = this.#at;
      const next = SPECIAL.exec(text)?.index ?? text.length;
      this.#say(text.slice(this.#at, next));
      this.#at = next;
      if (next < text.length) this.#special(text.charAt(next));
    }
    const opens =
      this.#stack[1]?.mark === '[' && this.#stack[0]?.nodes.every((node) => node.type === 'text' && node.value.trim() === '') === true;
    while (this.#stack.length > 1) this.#flatten();
    return { inlines: this.#top().nodes, closes: this.#closes, opens };
  }

  #special(char: string): void {
    if (char === '\\') this.#escape();
    else if (char === '`') this.#code();
    else if (char === '[') this.#open('[', 1);
    else if (char === '!') this.#text.charAt(this.#at + 1) === '[' ? this.#open('![', 2) : this.#literal(1);
    else if (char === ']') this.#closeBracket();
    else if (char === '<') this.#autolink();
    else this.#emphasis();
  }

  #top(): Frame {
    return this.#stack[this.#stack.length - 1] ?? { mark: '', nodes: [] };
  }

  #say(value: string): void {
    if (value !== '') this.#top().nodes.push({ type: 'text', value });
  }

  #literal(length: number): void {
    this.#say(this.#text.slice(this.#at, this.#at + length));
    this.#at += length;
  }

  #open(mark: string, length: number): void {
    if (this.#stack.length >= DEEPEST) {
      this.#literal(length);
      return;
    }
    this.#stack.push({ mark, nodes: [] });
    this.#at += length;
  }

  /** Gives an unclosed mark back to the text. */
  #flatten(): void {
    const frame = this.#stack.pop();
    if (!frame) return;
    this.#say(frame.mark);
    const nodes = this.#top().nodes;
    for (const node of frame.nodes) nodes.push(node);
  }

  #escape(): void {
    const next = this.#text.charAt(this.#at + 1);
    if (ESCAPED.test(next)) this.#say(next);
    else this.#say(`\\${next}`);
    this.#at += 2;
  }

  #code(): void {
    let length = 1;
    while (this.#text.charAt(this.#at + length) === '`') length++;
    const fence = '`'.repeat(length);
    const end = length > 2 || this.#unclosed.has(length) ? -1 : this.#text.indexOf(fence, this.#at + length);
    if (end < 0) {
      this.#unclosed.add(length);
      this.#literal(length);
      return;
    }
    const value = this.#text.slice(this.#at + length, end).trim();
    if (value !== '') this.#top().nodes.push({ type: 'code', value });
    this.#at = end + length;
  }

  #autolink(): void {
    AUTOLINK.lastIndex = this.#at;
    const match = AUTOLINK.exec(this.#text);
    if (!match?.[1]) {
      this.#literal(1);
      return;
    }
    this.#top().nodes.push({ type: 'link', href: match[1], title: null, children: [{ type: 'text', value: match[1] }] });
    this.#at += match[0].length;
  }

  #closeBracket(): void {
    const target = readTarget(this.#text, this.#at + 1);
    const opener = this.#stack.findLastIndex((frame) => frame.mark.endsWith('['));
    if (!target) {
      if (opener > 0) while (this.#stack.length > opener) this.#flatten();
      this.#literal(1);
      return;
    }
    this.#at = target.end;
    if (opener < 0) {
      this.#closeFromStart(target.href);
      return;
    }
    while (this.#stack.length > opener + 1) this.#flatten();
    const frame = this.#stack.pop();
    if (!frame) return;
    if (frame.mark === '![') this.#top().nodes.push({ type: 'image', src: target.href, alt: plain(frame.nodes), title: target.title });
    else this.#top().nodes.push({ type: 'link', href: target.href, title: target.title, children: frame.nodes });
  }

  /** The link was opened in a block before this one: all that stands here so far is its text. */
  #closeFromStart(href: string): void {
    while (this.#stack.length > 1) this.#flatten();
    this.#closes = href;
    const nodes = this.#top().nodes;
    const children = nodes.splice(0, nodes.length);
    if (children.length > 0) nodes.push({ type: 'link', href, title: null, children });
  }

  #emphasis(): void {
    RUN.lastIndex = this.#at;
    const run = RUN.exec(this.#text)?.[0];
    if (run === undefined) {
      this.#literal(1);
      return;
    }
    const before = this.#text.charAt(this.#at - 1);
    const after = this.#text.charAt(this.#at + run.length);
    const canClose = before !== '' && !SPACE.test(before) && !(run.startsWith('_') && WORD.test(after));
    const canOpen = after !== '' && !SPACE.test(after) && !(run.startsWith('_') && WORD.test(before));
    const length = run.length;
    if (isEmptyMark(run, before, after)) this.#at += length;
    else if (canClose && this.#closeEmphasis(run)) this.#at += length;
    else if (canOpen && length <= 3) this.#open(run, length);
    else this.#literal(length);
  }

  #closeEmphasis(run: string): boolean {
    const bracket = this.#stack.findLastIndex((frame) => frame.mark.endsWith('['));
    const opener = this.#stack.findLastIndex((frame) => frame.mark === run);
    if (opener < 1 || opener < bracket) return false;
    while (this.#stack.length > opener + 1) this.#flatten();
    const frame = this.#stack.pop();
    if (frame) this.#top().nodes.push(emphasised(run, frame.nodes));
    return true;
  }
}

/** html2text writes an empty `<i>` or `<b>` (an icon) as `__` or `****` between spaces. */
function isEmptyMark(run: string, before: string, after: string): boolean {
  if (run !== '__' && run !== '****') return false;
  return (before === '' || /[\s[\]]/.test(before)) && (after === '' || /[\s\]]/.test(after));
}

function emphasised(run: string, children: readonly Inline[]): Inline {
  if (run === '~~') return { type: 'styled', tag: 'del', children };
  if (run.length === 1) return { type: 'emphasis', children };
  const strong: Inline = { type: 'strong', children };
  return run.length === 2 ? strong : { type: 'emphasis', children: [strong] };
}

function plain(nodes: readonly Inline[]): string {
  const parts: string[] = [];
  for (const node of nodes) {
    if ('children' in node) parts.push(plain(node.children));
    else if ('value' in node) parts.push(node.value);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
