import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** More quotes and lists in one another than any text has. The parser is quadratic in them: 4,000 take 1.5 s, a hundred nothing. */
const MAX_CONTAINERS = 100;
/** More brackets than any one paragraph has; the parser is quadratic in them from some ten thousand on. */
const MAX_BRACKETS = 8000;
/** More marks and tags than any one paragraph has; in these too the parser is quadratic: 10,000 take it 1 to 3 s. */
const MAX_MARKS = 10_000;
/** More kinds of backtick runs than any one paragraph has: each is looked for to the paragraph's end. */
const MAX_BACKTICKS = 100;
/** Deeper trees (emphasis in emphasis) are no text; reading them recurses. */
const MAX_DEPTH = 300;
/** A nested list is indented by two columns or more for each level. */
const MAX_INDENT = 4 * MAX_CONTAINERS;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER = />|[-+*]|\d[.)]/g;
const FENCE = /^(?:[ \t]*>)* {0,3}(`{3,}(?!.*`)|~{3,})/;
/** A line that opens a block of HTML, as no inline element does with words behind it. */
const HTML = /^[ \t]*<(?!(?:a|abbr|b|big|br|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u)\b)/i;
const NEW_CONTENT = /^[ \t]*(?:$|>|[-+*][ \t]|\d{1,9}[.)][ \t]|#|\|)/;

/** One tilde is prose (`~5 to ~10`), as GFM's specification has it; two are a strikethrough. */
const SYNTAX = { singleTilde: false };
/**
 * A bare address is text, as it is to the other readers: read as a link it would be written with marks, and a second reading
 * would not be the first.
 */
const BARE_ADDRESSES = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

/** All extensions but the one that searches the finished tree for bare addresses. */
function isSyntax(extension: { readonly transforms?: unknown }): boolean {
  return !extension.transforms;
}

/** Parses CommonMark with GFM's extensions, bare addresses excepted; null where the text is built so that parsing would not end in time. */
export function parseMarkdown(text: string): Root | null {
  if (isHostile(text)) return null;
  try {
    const root = fromMarkdown(text, {
      extensions: [gfm(SYNTAX), { disable: { null: BARE_ADDRESSES } }],
      mdastExtensions: [gfmFromMarkdown().filter(isSyntax)],
    });
    return isDeep(root) ? null : root;
  } catch (error) {
    // Some of the parser's helpers recurse.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What one paragraph has had so far. */
interface Counts {
  brackets: number;
  marks: number;
  readonly backticks: Set<number>;
  /** True in a block of HTML, in which tags are no inlines. */
  html: boolean;
}

/** True where containers nest, or brackets, marks or tags stand in one paragraph, beyond all measure. */
function isHostile(text: string): boolean {
  let counts: Counts | null = null;
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const head = CONTAINERS.exec(line.slice(0, 2 * MAX_INDENT))?.[0] ?? '';
    if (head !== '' && ((head.match(CONTAINER)?.length ?? 0) > MAX_CONTAINERS || head.length > MAX_INDENT)) return true;
    const mark: string | undefined = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      counts = null;
      continue;
    }
    if (counts === null || NEW_CONTENT.test(line)) counts = { brackets: 0, marks: 0, backticks: new Set(), html: HTML.test(line) };
    count(line, counts);
    if (counts.brackets > MAX_BRACKETS || counts.marks > MAX_MARKS || counts.backticks.size > MAX_BACKTICKS) return true;
  }
  return false;
}

function count(line: string, counts: Counts): void {
  counts.brackets += line.match(/[[\]]/g)?.length ?? 0;
  counts.marks += line.match(counts.html ? /\*+|_+|~+/g : /\*+|_+|~+|</g)?.length ?? 0;
  for (const [run] of line.matchAll(/`+/g)) counts.backticks.add(run.length);
}

function isDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}
