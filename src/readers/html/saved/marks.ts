import type { Claim, FieldName } from '../../../model/claim.ts';
import type { Saved, Span } from '../../../model/source.ts';
import { captureOf } from '../../../text/archived.ts';
import { isAddress } from '../../../text/url.ts';

/** What is said of where a page was saved, and the range of the text that says so. */
export interface Mark extends Saved {
  readonly span: Span | null;
}

/** Tools write their mark above the page or right below `<html>`, whose attributes may be long; HTTrack at the end as well. */
const HEAD = 4096;
const TAIL = 512;

interface Comment {
  readonly by: string;
  readonly pattern: RegExp;
}

const HTTRACK: Comment = {
  by: 'httrack',
  pattern: /<!--\s*Mirrored from (?<url>\S+) by HTTrack Website Copier[^,>]*, (?<date>[^>\n]*?)\s*-->/,
};
/** The comments of the tools. The length that browsers give with the address says no more than where the comment ends. */
const COMMENTS: readonly Comment[] = [
  {
    by: 'singlefile',
    pattern: /<!--\s*(?:Page saved with|Archive processed by) SingleFile\s+url:\s*(?<url>\S+)\s+saved date:[^\S\n]*(?<date>[^\n]*?)\s*-->/,
  },
  { by: 'browser', pattern: /<!--\s*saved from url=\(\d+\)(?<url>\S+)\s*-->/ },
  HTTRACK,
  { by: 'monolith', pattern: /<!--\s*Saved from (?<url>\S+) at (?<date>\S+) using monolith\b[^>\n]*-->/ },
];

/** The mark that the tool left that saved a page; null where none did, or the page was none of the web. */
export function markIn(text: string): Mark | null {
  return markAt(text.slice(0, HEAD), 0, COMMENTS) ?? markAt(text.slice(-TAIL), Math.max(0, text.length - TAIL), [HTTRACK]);
}

function markAt(part: string, start: number, comments: readonly Comment[]): Mark | null {
  if (!part.includes('<!--')) return null;
  for (const { by, pattern } of comments) {
    const match = pattern.exec(part);
    const said = match?.groups?.url;
    if (!match || said === undefined) continue;
    const url = addressOf(said, by);
    const from = start + match.index;
    return url === null ? null : { by, url, date: match.groups?.date ?? null, span: { start: from, end: from + match[0].length } };
  }
  return null;
}

/** The address as it was: two dashes would end the comment, so browsers mask them; HTTrack leaves out the protocol, and http leads to https. */
function addressOf(said: string, by: string): string | null {
  const address = (by === 'httrack' ? `http://${said}` : said).replace(/%2D/gi, '-');
  return isAddress(address) ? address : null;
}

/** The claims of those who saved a page. The day of saving is never that of the article. */
export function savedClaims(marks: readonly Mark[]): readonly Claim[] {
  return marks.flatMap(({ by, url, date, span }): Claim[] => {
    const capture = url === null ? null : captureOf(url);
    const claim = (field: FieldName, value: string | null): Claim[] =>
      value === null ? [] : [{ field, value, from: 'saved', key: by, span, block: null }];
    return [...claim('url', capture?.original ?? url), ...claim('retrieved', capture?.date ?? date)];
  });
}
