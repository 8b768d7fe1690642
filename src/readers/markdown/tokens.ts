import type { Span } from '../../model/source.ts';

/** A template token, or a whole region of code between two, that must survive byte for byte. */
export interface Token extends Span {
  /** A region whose inside is code (`{% highlight %}` … `{% endhighlight %}`). */
  readonly code: boolean;
  /** Stands on lines of its own. */
  readonly alone: boolean;
}

/** A pair of braces further apart than this is no token, but text that happens to hold braces. */
const LONGEST = 2000;
/** A region of code may be longer: a listing. */
const LONGEST_REGION = 100_000;

/** Opens a region of code, and the name that its end has. */
const REGION = /^(?:\{%-?\s*(highlight|codeblock|comment)\b|\{\{[<%]\s*(highlight)\b|\[(sourcecode|code)\b)/;

/** The tokens of a text in order, regions as one. Linear: an end that is not there is looked for once per kind. */
export function tokensIn(text: string): Token[] {
  if (!/\{[{%]|\[[/a-z[!]|\$\$/.test(text)) return [];
  const found: Token[] = [];
  const missing = new Set<string>();
  let from = 0;
  for (const match of pairs(text)) {
    if (match.start < from) continue;
    const [, liquid, hugo, wordpress] = REGION.exec(text.slice(match.start, match.start + 40)) ?? [];
    const name = liquid ?? hugo ?? wordpress;
    const end = name === undefined || missing.has(name) ? null : regionEnd(text, match.end, { liquid, hugo, wordpress });
    if (name !== undefined && end === null) missing.add(name);
    const stop = end ?? match.end;
    found.push({ start: match.start, end: stop, code: end !== null, alone: isAlone(text, match.start, stop) });
    from = stop;
  }
  return found;
}

/** Where single tokens stand. */
function* pairs(text: string): Generator<Span> {
  const closings = new Map<string, number>();
  const ahead = (close: string, from: number): number => {
    let at = closings.get(close) ?? -2;
    if (at !== -1 && at < from) {
      at = text.indexOf(close, from);
      closings.set(close, at);
    }
    return at;
  };
  const opening = /\{[{%]|\[|\$\$/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const read = match[0] === '[' ? bracketed : match[0] === '$$' ? formula : braced;
    const span = read(text, match.index, ahead);
    if (span === null) opening.lastIndex = match.index + 1;
    else {
      yield span;
      opening.lastIndex = span.end;
    }
  }
}

function braced(text: string, start: number, ahead: (close: string, from: number) => number): Span | null {
  const end = tokenEnd(text, start, ahead);
  return end === null ? null : { start, end };
}

function bracketed(text: string, start: number, ahead: (close: string, from: number) => number): Span | null {
  const next = text.charAt(start + 1);
  if (next === '[') return wikiLink(text, start);
  if (next === '!') return callout(text, start);
  const end = shortcodeEnd(text, start, ahead);
  return end === null ? null : { start, end };
}

/** A link to a note by its name, as Obsidian and wikis write it, and, with a `!`, what is shown of the note; numbers are references, and no names. */
const WIKI_LINK = /\[\[(?=[^[\]\n]{0,300}?\p{L})[^[\]\n]{1,300}\]\](?![([:])/uy;

function wikiLink(text: string, start: number): Span | null {
  WIKI_LINK.lastIndex = start;
  const [link] = WIKI_LINK.exec(text) ?? [];
  if (link === undefined || text.charAt(start - 1) === '\\') return null;
  const embeds = text.charAt(start - 1) === '!' && text.charAt(start - 2) !== '\\';
  return { start: embeds ? start - 1 : start, end: start + link.length };
}

/**
 * The line that makes a quote a callout or an alert (`[!note] Title`), with the end of the line and the marks of the quote where the text goes on below:
 * the line ends there, whatever else ends lines.
 */
const CALLOUT = /\[!\w[\w-]*\][+-]?[^\n]*(?:\n[ \t]*(?:>[ \t]?)+(?![ \t]*(?:[-+*#>|`~\r\n]|\d+[.)]|$)))?/y;

function callout(text: string, start: number): Span | null {
  const line = lineStart(text, start);
  CALLOUT.lastIndex = start;
  const [head] = line !== null && text.slice(line, start).includes('>') ? (CALLOUT.exec(text) ?? []) : [];
  return head === undefined ? null : { start, end: start + head.length };
}

/** Past the closing braces; null where they are missing, too far, or behind a blank line or a code fence. */
function tokenEnd(text: string, start: number, ahead: (close: string, from: number) => number): number | null {
  const end = ahead(text.charAt(start + 1) === '{' ? '}}' : '%}', start + 2);
  if (end < 0 || end - start > LONGEST) return null;
  const inside = text.slice(start, end);
  if (inside.includes('\n') && (BETWEEN.test(inside) || !/^\{(?:%|\{[<%])/.test(inside))) return null;
  return end + 2;
}

/** A formula between `$$` that has its lines to itself: what it has of marks is its own. */
function formula(text: string, start: number, ahead: (close: string, from: number) => number): Span | null {
  const close = ahead('$$', start + 2);
  if (close < 0 || close - start > LONGEST || BETWEEN.test(text.slice(start, close))) return null;
  return isAlone(text, start, close + 2) ? { start, end: close + 2 } : null;
}

const BETWEEN = /\n[ \t>]*(?:\r?\n|```|~~~)/;
const SHORTCODE =
  /^\[(?:\/(?:caption|wp_caption|gallery|embed|playlist|audio|video|youtube|vimeo|sourcecode|code)|(?:gallery|caption|wp_caption|embed|playlist|audio|video|youtube|vimeo|soundcloud|slideshare|sourcecode|code)(?:[ =].*)?)\]$/;

/** Past the bracket that closes a WordPress shortcode; null for all other brackets. */
function shortcodeEnd(text: string, start: number, ahead: (close: string, from: number) => number): number | null {
  if (!/[a-z/]/.test(text.charAt(start + 1))) return null;
  const end = ahead(']', start + 1);
  if (end < 0 || end - start > LONGEST || /[([:]/.test(text.charAt(end + 1))) return null;
  return SHORTCODE.test(text.slice(start, end + 1)) ? end + 1 : null;
}

interface Names {
  readonly liquid: string | undefined;
  readonly hugo: string | undefined;
  readonly wordpress: string | undefined;
}

function regionEnd(text: string, from: number, { liquid, hugo, wordpress }: Names): number | null {
  const pattern = liquid ? `\\{%-?\\s*end${liquid}\\s*-?%\\}` : hugo ? `\\{\\{[<%]\\s*/\\s*${hugo}\\s*[%>]\\}\\}` : `\\[/${wordpress}\\]`;
  const end = new RegExp(pattern).exec(text.slice(from, from + LONGEST_REGION));
  return end ? from + end.index + end[0].length : null;
}

/** White space up to the end of a line. */
const REST = /[^\S\n]*(?:\n|$)/y;

/** Only white space and the marks of quotes stand beside it on its lines. */
function isAlone(text: string, start: number, end: number): boolean {
  REST.lastIndex = end;
  return lineStart(text, start) !== null && REST.test(text);
}

/** Where the line begins of which only white space and the marks of quotes stand before an offset; null where something else does. No further back: a line may be all of a text. */
function lineStart(text: string, offset: number): number | null {
  let at = offset;
  while (at > 0 && /[ \t>]/.test(text.charAt(at - 1))) at--;
  return at === 0 || text.charAt(at - 1) === '\n' ? at : null;
}

/** The tokens on lines of their own, to be asked for in document order. */
export class LoneTokens {
  readonly #byText = new Map<string, { readonly tokens: Token[]; next: number }>();

  constructor(text: string, tokens: readonly Token[]) {
    for (const token of tokens) {
      if (!token.alone) continue;
      const value = text.slice(token.start, token.end);
      const known = this.#byText.get(value);
      if (known) known.tokens.push(token);
      else this.#byText.set(value, { tokens: [token], next: 0 });
    }
  }

  get empty(): boolean {
    return this.#byText.size === 0;
  }

  /** True where some token on a line of its own has this text. */
  has(value: string): boolean {
    return this.#byText.has(value);
  }

  /** The token with this text that stands at an offset or next after it. */
  at(value: string, offset: number): Token | undefined {
    const known = this.#byText.get(value);
    if (!known) return undefined;
    while ((known.tokens[known.next]?.start ?? offset) < offset) known.next++;
    return known.tokens[known.next];
  }
}
