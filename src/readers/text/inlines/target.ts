/** The part of a link between `](` and `)`. */
export interface Target {
  readonly href: string;
  readonly title: string | null;
  /** Offset after the closing bracket. */
  readonly end: number;
}

/** No address in a dump is longer, save for `data:` images. */
const LONGEST = 4000;
const LONGEST_DATA = 2_000_000;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|\/|#|\.|\?|[\w%~-]+(?:[./?#]|$))/i;
/** White space that no address has and no wrap has left. */
const PROSE = /^[^/#.?:]*[^/#.?:\s-]\s/;
const TITLE = /^(.*?)\s+"((?:[^"\\]|\\.)*)"\s*$/s;

/**
 * Reads a link's target that opens at `at`. White space inside an address is what a wrap at a hyphen left, and goes.
 * Null where no address stands there: `[1](see below)` in prose is text.
 */
export function readTarget(text: string, at: number): Target | null {
  if (text.charAt(at) !== '(') return null;
  const close = closingBracket(text, at + 1);
  if (close < 0) return null;
  const inner = text.slice(at + 1, close).trim();
  const titled = inner.endsWith('"') && inner.length <= LONGEST ? TITLE.exec(inner) : null;
  const address = titled?.[1] ?? inner;
  if (PROSE.test(address)) return null;
  const raw = address.replace(/\s+/g, '');
  const href = (raw.startsWith('<') && raw.endsWith('>') ? raw.slice(1, -1) : raw).replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (href !== '' && !ADDRESS.test(href)) return null;
  return { href, title: titled?.[2]?.replace(/\\(["\\])/g, '$1') ?? null, end: close + 1 };
}

/** Brackets may nest, or be escaped. Another `](` means that this one is not closed. */
function closingBracket(text: string, start: number): number {
  const data = text.startsWith('data:', start) || text.startsWith('<data:', start);
  const limit = Math.min(text.length, start + (data ? LONGEST_DATA : LONGEST));
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x5d && text.charCodeAt(i + 1) === 0x28) return -1;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && depth-- === 0) return i;
  }
  return -1;
}
