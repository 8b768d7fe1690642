/** One tag of inline HTML. */
export interface Tag {
  /** Lower-case. */
  readonly name: string;
  readonly closing: boolean;
  /** Closes itself: `<x />`. */
  readonly void: boolean;
  /** Lower-case names; character references decoded. The first of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
}

const HEAD = /^<(\/?)([a-z][a-z0-9:-]*)/i;
const ATTRIBUTE = /([a-z_:@][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Reads a tag as CommonMark delimits it; null for comments, declarations and processing instructions. */
export function parseTag(source: string): Tag | null {
  const head = HEAD.exec(source);
  if (!head) return null;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.slice(head[0].length).matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decoded(double ?? single ?? bare ?? ''));
  }
  return { name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', void: /\/>$/.test(source), attributes };
}

/** The references that addresses and titles hold; others stay as they are. */
function decoded(value: string): string {
  return value.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
