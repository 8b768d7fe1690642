/**
 * Template tokens (`{{ }}`, `{% %}`, `{{< >}}`) of a fragment, hidden from the parser: each is replaced by a run of
 * private-use characters of the same length, so that tags and entities inside it stay untouched and all offsets hold.
 */
export interface Mask {
  /** The text to parse: as long as the source. */
  readonly text: string;
  /** Puts the tokens back. */
  readonly restore: (value: string) => string;
  /** The value cut at its tokens: plain pieces and tokens in order. */
  readonly split: (value: string) => readonly MaskedPart[];
}

/** A plain piece of text, or a token as the source has it. */
export interface MaskedPart {
  readonly token: boolean;
  readonly value: string;
}

const START = '\ue0fe';
const FILL = '\ue0ff';
const DIGIT = 0xe100;
const BASE = 0x1000;
const MASKED = /\ue0fe[\ue100-\uf0ff]\ue0ff*[\ue100-\uf0ff]/g;
const SHORTEST = 4;
/** A brace pair further apart than this is no token, but text that happens to hold braces. */
const LONGEST = 2000;

/** A pair that decoding would turn into the start of a live token. */
const VEILED =
  /(?:&#123;|&#x7b;|&lcub;|&lbrace;)(?:[{%]|&#123;|&#x7b;|&lcub;|&lbrace;|&#37;|&percnt;)|\{(?:&#123;|&#x7b;|&lcub;|&lbrace;|&#37;|&percnt;)|\{\{&(?:lt|#60);/gi;

/** Hides the template tokens of a source; null where it has none. */
export function maskTemplates(source: string): Mask | null {
  return maskRanges(source, tokensIn(source));
}

/** Hides the given ranges of a source, which are in order, apart, and of four characters or more; null where there are none. */
export function maskRanges(source: string, found: readonly Range[]): Mask | null {
  if (found.length === 0 || source.includes(START)) return null;
  const parts: string[] = [];
  let at = 0;
  found.forEach(({ start, end }, i) => {
    parts.push(source.slice(at, start), placeholder(i, end - start));
    at = end;
  });
  parts.push(source.slice(at));
  const tokenOf = (mask: string): string => {
    const span = found[indexOf(mask)];
    return span ? source.slice(span.start, span.end) : mask;
  };
  return {
    text: parts.join(''),
    restore: (value) => (value.includes(START) ? value.replace(MASKED, tokenOf) : value),
    split: (value) => split(value, tokenOf),
  };
}

function split(value: string, tokenOf: (mask: string) => string): MaskedPart[] {
  const parts: MaskedPart[] = [];
  let at = 0;
  for (const match of value.matchAll(MASKED)) {
    if (match.index > at) parts.push({ token: false, value: value.slice(at, match.index) });
    parts.push({ token: true, value: tokenOf(match[0]) });
    at = match.index + match[0].length;
  }
  if (at < value.length) parts.push({ token: false, value: value.slice(at) });
  return parts;
}

function placeholder(index: number, length: number): string {
  const low = String.fromCharCode(DIGIT + (index % BASE));
  const high = String.fromCharCode(DIGIT + Math.floor(index / BASE));
  return START + low + FILL.repeat(length - 3) + high;
}

function indexOf(mask: string): number {
  return (mask.charCodeAt(mask.length - 1) - DIGIT) * BASE + (mask.charCodeAt(1) - DIGIT);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Tokens in order. Linear: a closing pair that lies ahead is looked for once. */
function tokensIn(source: string): Range[] {
  const found: Range[] = [];
  const closings = new Map<string, number>();
  const closingAfter = (close: string, from: number): number => {
    let at = closings.get(close) ?? -2;
    if (at !== -1 && at < from) {
      at = source.indexOf(close, from);
      closings.set(close, at);
    }
    return at;
  };
  for (let at = source.indexOf('{'); at !== -1; at = source.indexOf('{', at)) {
    const close = source[at + 1] === '{' ? '}}' : source[at + 1] === '%' ? '%}' : null;
    const end = close ? closingAfter(close, at + 2) : -1;
    if (close && end !== -1 && end + 2 - at <= LONGEST) {
      found.push({ start: at, end: end + 2 });
      at = end + 2;
    } else at++;
  }
  return withVeiled(source, found);
}

function withVeiled(source: string, found: Range[]): Range[] {
  if (!source.includes('&')) return found;
  const veiled: Range[] = [];
  let next = 0;
  for (const match of source.matchAll(VEILED)) {
    const range = { start: match.index, end: match.index + match[0].length };
    while ((found[next]?.end ?? Infinity) <= range.start) next++;
    if ((found[next]?.start ?? Infinity) >= range.end && range.end - range.start >= SHORTEST) veiled.push(range);
  }
  return veiled.length === 0 ? found : [...found, ...veiled].sort((a, b) => a.start - b.start);
}
