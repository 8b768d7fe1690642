/** How much of a text is looked at: enough to tell the shape, little enough to cost nothing. */
const SAMPLE = 200_000;
/** From this share of HTML on, and without strong marks of Markdown, a text is HTML. */
const HTML_SHARE = 0.8;
/** From this share on it is, where no mark of Markdown and at most one free paragraph stands beside the HTML: blank lines would part more. */
const MIXED_SHARE = 0.4;
/** A line or two beside the HTML (a tag's label, a caption) is no paragraph. */
const PARAGRAPH = 80;
/** Marks that a scrape of plain text would not show by accident: so many of two kinds, or so many of one, and one in so many characters. */
const STRONG = { ofSeveralKinds: 3, ofOneKind: 6, characters: 1000 };

/** How a text is marked up. */
export interface Shape {
  /** Opens as a whole HTML page does, behind comments, white space and processing instructions. */
  readonly page: boolean;
  /** Share of the characters, 0 to 1, that stand in block elements of HTML that are opened and closed. */
  readonly html: number;
  /** How many HTML tags there are. */
  readonly tags: number;
  /** How many paragraphs, parted by blank lines, stand outside of such elements. */
  readonly paragraphs: number;
  /** How many sure marks of Markdown stand outside such elements: headings, fences, links, definitions, table rules. */
  readonly markdown: number;
  /** So many marks of Markdown, and so close, that it is no accident. */
  readonly strong: boolean;
}

/** Measures how a text is marked up, from `start` on. Linear time. */
export function shapeOf(text: string, start = 0): Shape {
  const sample = text.slice(start, start + SAMPLE);
  const size = sizeOf(sample);
  const { blocks, solid, tags } = elementsIn(sample);
  const html = size === 0 ? 0 : blocks.reduce((sum, { from, to }) => sum + sizeOf(sample.slice(from, to)), 0) / size;
  const paragraphs = outside(sample, blocks)
    .split(/\n[ \t\r]*\n/)
    .filter((chunk) => chunk.trim().length >= PARAGRAPH).length;
  return { page: opensAsPage(sample), html, tags, paragraphs, ...markdownMarks(outside(sample, solid), size) };
}

/** True where blocks of HTML make up the text and no Markdown stands between them. */
export function isHtml({ page, html, strong, markdown, paragraphs }: Shape): boolean {
  return page || (html >= HTML_SHARE && !strong) || (html >= MIXED_SHARE && markdown === 0 && paragraphs < 2);
}

const PAGE_START = /^<(?:!doctype\s+html|html|head|body)\b/i;

/** True where the text opens as a whole HTML page does, behind comments, white space and processing instructions. */
export function opensAsPage(text: string): boolean {
  let at = 0;
  for (;;) {
    while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at++;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : null;
    if (close === null) return PAGE_START.test(text.slice(at, at + 20));
    const end = text.indexOf(close, at);
    if (end < 0) return false;
    at = end + close.length;
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const TAG = /<!--|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>/gi;
/** Elements that Markdown may stand in: they wrap, the others hold text. */
const WRAPPERS: ReadonlySet<string> = new Set('article aside body center details div footer header main nav section'.split(' '));
const HOLDERS: ReadonlySet<string> = new Set(
  'address blockquote dd dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 iframe li ol p pre script style summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);
/** How many open elements an end tag is matched against. */
const REACH = 100;
/** How far left of a tag its line is looked at. */
const INDENT = 200;

/** A tag; a comment has no name. */
interface Tag {
  readonly name: string | null;
  readonly slash: boolean;
  readonly index: number;
  readonly end: number;
}

function* tagsIn(text: string): Generator<Tag> {
  const pattern = new RegExp(TAG);
  let comments = true;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: tag, 1: slash, 2: word, index } = match;
    if (word !== undefined) yield { name: word.toLowerCase(), slash: slash === '/', index, end: index + tag.length };
    else if (comments) {
      // A comment that nothing ends is looked for once.
      const end = text.indexOf('-->', index);
      comments = end >= 0;
      if (comments) yield { name: null, slash: false, index, end: end + 3 };
      if (comments) pattern.lastIndex = end + 3;
    }
  }
}

/** The outermost block elements that are opened and closed, and those among them that are no mere wrappers. */
function elementsIn(text: string): { blocks: Range[]; solid: Range[]; tags: number } {
  const open: { readonly name: string; readonly from: number }[] = [];
  const blocks: Range[] = [];
  const solid: Range[] = [];
  const close = (depth: number, to: number): void => {
    const element = open[depth];
    open.length = depth;
    if (!element) return;
    join(blocks, { from: element.from, to });
    if (!WRAPPERS.has(element.name)) join(solid, { from: element.from, to });
  };
  let tags = 0;
  for (const { name, slash, index, end } of tagsIn(text)) {
    if (name !== null) tags++;
    if (name === null || VOID.has(name)) join(blocks, { from: index, to: end });
    else if (!WRAPPERS.has(name) && !HOLDERS.has(name)) continue;
    else if (slash) {
      let depth = open.length - 1;
      for (const last = Math.max(0, depth - REACH); depth >= last && open[depth]?.name !== name; ) depth--;
      if (open[depth]?.name === name) close(depth, end);
    } else {
      // A paragraph ends where the next begins, as it did before end tags were usual.
      if (name === 'p' && open.at(-1)?.name === 'p') close(open.length - 1, index);
      if (open.length > 0 || beginsLine(text, index)) open.push({ name, from: index });
    }
  }
  return { blocks, solid, tags };
}

/** Prose that speaks of a tag has it amid a line; HTML begins a line, or follows another tag. */
function beginsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - INDENT), at).replace(/[ \t]+$/, '');
  return before === '' || /[\n\r>]$/.test(before);
}

/** Adds a range that ends last, and takes in those that it holds. */
function join(ranges: Range[], range: Range): void {
  while ((ranges.at(-1)?.from ?? -1) >= range.from) ranges.pop();
  ranges.push(range);
}

function outside(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    parts.push(text.slice(at, from));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** Characters that are not white space. */
function sizeOf(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) size++;
  return size;
}

/** Headings of the first level that one text has. */
const MOST_TITLES = 3;
const FENCE = /^ {0,3}(?:`{3,}[^`]*|~{3,}.*)$/;
const HEADING = /^ {0,3}#{1,6} +\S/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]: *\S/;
const TABLE_RULE = /^ *\|? *:?-{3,}:? *(?:\| *:?-{3,}:? *)+\|? *$/;
const LINK = /\]\((?:<?[a-z][a-z0-9+.-]{1,20}:|<?[/#.]|[\w-]{1,100}\.)/gi;

function markdownMarks(text: string, size: number): { markdown: number; strong: boolean } {
  let titles = 0;
  const counts = { heading: 0, fence: 0, definition: 0, table: 0, link: 0 };
  let afterBlank = true;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    // `# ` right below another line, or many times, is a comment in a listing.
    if (/^ {0,3}# /.test(line)) titles += afterBlank ? 1 : 0;
    else if (HEADING.test(line)) counts.heading++;
    else if (FENCE.test(line)) counts.fence++;
    else if (DEFINITION.test(line)) counts.definition++;
    else if (line.includes('|') && TABLE_RULE.test(line)) counts.table++;
    counts.link += line.match(LINK)?.length ?? 0;
    afterBlank = line === '';
  }
  if (titles <= MOST_TITLES) counts.heading += titles;
  const found = Object.values(counts).filter((n) => n > 0);
  const markdown = found.reduce((a, b) => a + b, 0);
  const enough = markdown >= (found.length > 1 ? STRONG.ofSeveralKinds : STRONG.ofOneKind);
  return { markdown, strong: enough && markdown * STRONG.characters >= size };
}
