/** Tags that only stand around blocks; what prose mentions in passing is rarely one of them at the start of a chunk. */
const BLOCK_TAG =
  /^<\/?(?:address|article|aside|blockquote|body|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|script|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|br|img)\b[^<>]*>/i;
const TAG_END = /<\/[a-z][a-z0-9]*\s*>|<(?:br|hr|img)\b[^<>]*>/i;
const BLOCK_END = /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote|section|article|pre|figure|center)\s*>/i;
const PAGE_START = /^<(?:!doctype\s+html|html|head|body)\b/i;

/** How much of a text is looked at: enough to tell the shape, little enough to cost nothing. */
const SAMPLE = 200_000;

/** How a text is marked up. */
export interface Shape {
  /** Opens as a whole HTML page does, behind comments, white space and processing instructions. */
  readonly page: boolean;
  /** Share of the characters, 0 to 1, that stand in chunks (parted by blank lines) that are HTML blocks. */
  readonly html: number;
  /** How many sure marks of Markdown there are: headings, fences, inline links, definitions, table rules. */
  readonly markdown: number;
  /** How many kinds of them. */
  readonly kinds: number;
  /** Characters that are not white space. */
  readonly size: number;
}

/** Measures how a text is marked up, from `start` on. Linear time. */
export function shapeOf(text: string, start = 0): Shape {
  const sample = text.slice(start, start + SAMPLE);
  return { page: opensAsPage(sample), ...htmlShare(sample), ...markdownMarks(sample) };
}

/** True where the text opens as a whole HTML page does. */
function opensAsPage(text: string): boolean {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : null;
    if (close === null) return PAGE_START.test(text.slice(at, at + 20));
    const end = text.indexOf(close, at);
    if (end < 0) return false;
    at = end + close.length;
  }
}

function htmlShare(text: string): { html: number; size: number } {
  let html = 0;
  let size = 0;
  for (const chunk of text.split(/\n[ \t\r]*\n/)) {
    const length = chunk.trim().length;
    size += length;
    if (isHtml(chunk.trim())) html += length;
  }
  return { html: size === 0 ? 0 : html / size, size };
}

/** A chunk is HTML where it opens with a block tag and closes some tag, or is prose that ends a block element. */
function isHtml(chunk: string): boolean {
  if (chunk.startsWith('<!--')) return true;
  return BLOCK_TAG.test(chunk) ? TAG_END.test(chunk) : BLOCK_END.test(chunk);
}

const FENCE = /^ {0,3}(?:`{3,}[^`]*|~{3,}.*)$/;
const HEADING = /^ {0,3}#{1,6} +\S/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]: *\S/;
const TABLE_RULE = /^ *\|? *:?-{3,}:? *(?:\| *:?-{3,}:? *)+\|? *$/;
const LINK = /\]\((?:<?[a-z][a-z0-9+.-]{1,20}:|[/#.]|[\w-]+\.)/gi;

function markdownMarks(text: string): { markdown: number; kinds: number } {
  const counts = { heading: 0, fence: 0, definition: 0, table: 0, link: 0 };
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (HEADING.test(line)) counts.heading++;
    else if (FENCE.test(line)) counts.fence++;
    else if (DEFINITION.test(line)) counts.definition++;
    else if (line.includes('|') && TABLE_RULE.test(line)) counts.table++;
    counts.link += line.match(LINK)?.length ?? 0;
  }
  const found = Object.values(counts).filter((n) => n > 0);
  return { markdown: found.reduce((a, b) => a + b, 0), kinds: found.length };
}
