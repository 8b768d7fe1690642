import type { HeaderEntry } from '../../model/header.ts';
import type { Span } from '../../model/source.ts';
import { parseDate } from '../../text/dates.ts';
import { normalKey } from '../../text/keys.ts';
import { isAddress } from '../../text/url.ts';
import { type Line, lineAt } from './line.ts';

/** Where a head without fences stands. */
export interface PlainHead {
  /** With the line that ends it. */
  readonly span: Span;
  /** Its keys and values. */
  readonly content: Span;
}

const KEY = /^(WARC-[A-Za-z-]{1,40}|[A-Za-z][A-Za-z_-]{0,20}(?: [A-Za-z]{1,12}){0,2}):[ \t]+(\S.*)$/;
const RECORD = /^WARC\/1\.\d$/;
/** What the service r.jina.ai puts between its head and the page, as Markdown. */
const CONTENT = /^Markdown Content:[ \t]*$/;
const RULE = /^(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*$/;
/** A head is short; a longer one is a text in which every line has a colon. */
const MOST_LINES = 40;

const ADDRESSES = words('url urlsource sourceurl source link originalurl originallink canonicalurl canonical articleurl permalink');
const DATES = words(
  'date published publisheddate publishdate publishedon publishedat publishedtime publicationdate pubdate dateposted posted',
);
/** Keys that scrapers write; what opens prose as well (`Note:`, `Update:`) and what things of another kind have (`Time:`, `Publisher:`) is not among them. */
const OTHERS = words(
  'title headline author authors byline by writer writtenby description summary excerpt site sitename website publication newspaper section ' +
    'category categories tags keywords language lang updated modified lastmodified retrieved accessed scraped scrapedat crawled fetched image',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const isKnown = (key: string): boolean => ADDRESSES.has(key) || DATES.has(key) || OTHERS.has(key);

/**
 * The head that scrapers, reader services and Common Crawl write above a text: lines of `Key: value` without fences, parted from the text by a blank
 * line, a rule or a line that says so. Null for the first lines of anything else: prose, dialogue, recipes and reviews begin with words and a colon too.
 */
export function locatePlain(text: string, start: number): PlainHead | null {
  const first = lineAt(text, start);
  if (RECORD.test(first.text)) return locateRecord(text, first);
  if (!isKnown(normalKey(KEY.exec(first.text)?.[1] ?? ''))) return null;
  const head = scan(text, first);
  if (!head || text.slice(head.span.end).trim() === '' || !isBelieved(head)) return null;
  // the same key again: a list of records, none of which is the head of all
  const [key = ''] = head.fields[0] ?? [];
  return new RegExp(`^${key}:[ \\t]`, 'm').test(text.slice(head.span.end)) ? null : head;
}

/** The header of a WARC record, down to its blank line. */
function locateRecord(text: string, first: Line): PlainHead {
  let line = first;
  do line = lineAt(text, line.next);
  while (line.text.trim() !== '' && line.next < text.length);
  const blank = line.text.trim() === '';
  return { span: { start: first.start, end: line.next }, content: { start: first.next, end: blank ? line.start : line.next } };
}

interface Scanned extends PlainHead {
  readonly fields: readonly (readonly [key: string, value: string])[];
  /** True where a line says that the text begins. */
  readonly told: boolean;
}

/** Reads keys up to a blank line, or, where a blank line follows the first key, up to a line that is no key; null where text follows at once. */
function scan(text: string, first: Line): Scanned | null {
  const fields: [string, string][] = [];
  const spaced = lineAt(text, first.next).text.trim() === '';
  let end = first.start;
  for (let line = first, count = 0; count < MOST_LINES; line = lineAt(text, line.next), count++) {
    const [, key, value = ''] = KEY.exec(line.text) ?? [];
    const told = CONTENT.test(line.text);
    const blank = line.text.trim() === '';
    if (told || RULE.test(line.text))
      return { span: { start: first.start, end: line.next }, content: { start: first.start, end }, fields, told };
    if (key !== undefined) {
      fields.push([key, value]);
      end = line.next;
    } else if (!spaced || !blank) {
      if (!blank && !spaced) return null;
      return { span: { start: first.start, end: line.start }, content: { start: first.start, end }, fields, told };
    }
    if (line.next >= text.length) break;
  }
  return null;
}

/** Two keys that scrapers write, one of them an address; or a title and a day, and no key of another kind. */
function isBelieved({ fields, told }: Scanned): boolean {
  const known = fields.filter(([key]) => isKnown(normalKey(key)));
  if (known.length < 2) return false;
  if (fields.some(([key, value]) => ADDRESSES.has(normalKey(key)) && isAddress(value.trim()))) return true;
  const dated = fields.some(([key, value]) => DATES.has(normalKey(key)) && (parseDate(value)?.length ?? 0) >= DAY);
  return !told && dated && known.length === fields.length && fields.some(([key]) => /^(?:title|headline)$/i.test(key));
}

/** `2024-02-02` */
const DAY = 10;

/** The keys and values of a head. */
export function plainEntries(text: string, { start, end }: Span): HeaderEntry[] {
  const entries: HeaderEntry[] = [];
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    const [, key, value = ''] = KEY.exec(line.text) ?? [];
    const span = { start: line.start, end: line.start + line.text.trimEnd().length };
    if (key !== undefined) entries.push({ key, value: { type: 'scalar', value: value.trimEnd(), style: 'double' }, span });
    at = line.next;
  }
  return entries;
}

const RECORDS = /^WARC\/1\.\d\r?$/gm;

/** How many WARC records a text holds, and of what type the first is. */
export function recordsIn(text: string, header: PlainHead): { readonly count: number; readonly type: string | null } {
  if (!RECORD.test(lineAt(text, header.span.start).text)) return { count: 0, type: null };
  const [, type = null] = /^WARC-Type:[ \t]*(\S+)/m.exec(text.slice(header.span.start, header.span.end)) ?? [];
  return { count: text.match(RECORDS)?.length ?? 1, type };
}
