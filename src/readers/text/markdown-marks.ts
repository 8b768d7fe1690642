const LINK = /\]\((?:<?[a-z][a-z0-9+.-]{1,20}:|[/#.?]|[\w-]+[./])/gi;
const STRONG = /(?:\*\*|__)(?=[^\s*_])[^*_\n]{1,200}(?<=\S)(?:\*\*|__)/g;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+\S/gm;
/** One mark to so many lines makes a dump Markdown; a single one does in a short text. */
const LINES_TO_A_MARK = 100;

/** True where links, headings or strong words are marked as Markdown marks them, and not just in passing. */
export function hasMarkdownMarks(source: string, lines: number): boolean {
  const links = count(source, LINK);
  const others = count(source, STRONG) + count(source, HEADING);
  return links + Math.floor(others / 2) >= Math.max(1, lines / LINES_TO_A_MARK);
}

function count(source: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of source.matchAll(pattern)) found++;
  return found;
}
