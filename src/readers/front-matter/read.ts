import type { Document } from '../../model/document.ts';
import type { Header, HeaderEntry } from '../../model/header.ts';
import type { Message } from '../../model/message.ts';
import type { FormatName, Source, Span } from '../../model/source.ts';
import { normalKey } from '../../text/keys.ts';
import { LineIndex } from '../../text/lines.ts';
import { type Read, ReadError, readerFor } from '../reader.ts';
import { shapeOf } from '../shape.ts';
import { bodyFormat, standsAlone } from './body.ts';
import { ownEntries } from './dialect.ts';
import { type Located, locateHeader } from './locate.ts';
import { recordsIn } from './plain.ts';
import { readRecord } from './record.ts';
import type { RepairNote } from './repair.ts';
import { parseHeader } from './split.ts';
import { severalArticles, unpack } from './unpack.ts';

/** Reads a header into its tree and has the reader that fits read the body; offsets keep referring to the whole source. */
export const readFrontMatter: Read = (source, readers) => {
  const located = locateHeader(source.text);
  if (!located) {
    throw new ReadError(
      'no-front-matter',
      'has no front matter: it must open with ---, +++ or { and a key; leave the format to be detected, or name the format of the text itself',
    );
  }
  refuseRecords(source, located);
  refuseLines(source, located);
  const { entries, notes } = parseHeader(source.text, located);
  const record = standsAlone(source, located) ? unpack(entries, located.syntax) : null;
  if (!record && entries[0]?.key === '') throw new ReadError('no-article', NO_ARTICLE);
  const unique = distinct(record?.entries ?? entries);
  const header = headerOf(located, unique.entries);
  const messages = [...closing(located), ...unfenced(located), ...unique.messages, ...repairs(source, located, notes)];
  const url = source.url ?? addressIn(header);
  const body = url === undefined ? source : { ...source, url };
  const document = record ? readRecord(body, { header, bodies: record.bodies }, readers) : readPost(body, header, located, readers);
  return { ...document, source: { ...source, text: document.source.text }, messages: [...messages, ...document.messages] };
};

const NO_ARTICLE =
  'is a JSON list, and none of its entries is an article: the text of one stands under a key like text, content, body, html, markdown or articleBody';

/** JSON Lines, as scrapers write them: the second object would be taken for the body of the first. @throws ReadError */
function refuseLines({ text }: Source, { syntax, span }: Located): void {
  const below = text.slice(span.end);
  if (syntax === 'json' && /^\s*\{\s*"/.test(below)) throw severalArticles((below.match(/^\{\s*"/gm)?.length ?? 0) + 1, '');
}

/** A post: its body is what stands below the header. */
function readPost(source: Source, header: Header, located: Located, readers: ReadonlyMap<FormatName, Read>): Document {
  const format = bodyFormat(source, located);
  const body = readerFor(format, readers)({ ...source, text: blank(source.text, located.span), hint: format }, readers);
  // below a header stands a fragment, unless it is a whole page
  const page = body.page && { ...body.page, fragment: !shapeOf(source.text, located.span.end).page };
  return { ...body, source, header, page };
}

/** One document is one page: a file of Common Crawl holds thousands. @throws ReadError */
function refuseRecords({ text }: Source, located: Located): void {
  if (located.syntax !== 'plain') return;
  const { count, type } = recordsIn(text, located);
  if (count > 1) throw new ReadError('several-records', `holds ${count} WARC records: write one file for each of type conversion`);
  if (count === 1 && type !== 'conversion') {
    const what = 'only those of type conversion (WET) hold the text of a page';
    throw new ReadError('not-text', `holds a WARC record of type ${type ?? 'unknown'}: ${what}; write the page itself into a file`);
  }
}

/** Keys that give the address of the article itself, surest first. */
const ADDRESSES = [
  'canonicalurl',
  'canonical',
  'canonicallink',
  'url',
  'urlsource',
  'link',
  'originalurl',
  'permalink',
  'pageurl',
  'weburl',
  'guid',
  'mainentityofpage',
  'source',
  'sourceurl',
];

/** The address that the body's relative links are read against. Our own output has none that could be resolved. */
function addressIn({ entries, final }: Header): string | undefined {
  if (final) return undefined;
  const own = [
    ...entries,
    ...entries.flatMap(({ key, value }) => (normalKey(key) === 'metadata' && value.type === 'map' ? value.entries : [])),
  ];
  for (const key of ADDRESSES) {
    const value = own.find((entry) => normalKey(entry.key) === key)?.value;
    const said = value?.type === 'map' ? value.entries.find((entry) => entry.key === '@id')?.value : value;
    if (said?.type === 'scalar' && /^https?:\/\/[^\s/]/i.test(said.value) && URL.canParse(said.value)) return said.value;
  }
  return undefined;
}

/** The text with spaces for all of the header but its line ends: offsets and line numbers stay. */
function blank(text: string, { end }: Span): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function headerOf({ syntax, span }: Located, entries: readonly HeaderEntry[]): Header {
  const own = ownEntries(entries);
  return { syntax, entries: own ?? entries, final: own !== null, span };
}

function repairs(source: Source, located: Located, notes: readonly RepairNote[]): Message[] {
  if (notes.length === 0) return [];
  const lines = new LineIndex(source.text);
  const code = located.code ? 'code-refused' : `${located.syntax}-repaired`;
  return notes.map(({ reason, span }) => {
    const { line } = lines.position(span.start);
    return { level: 'warn', code, text: `the front matter is broken in line ${line}: ${reason}`, span };
  });
}

function unfenced({ syntax }: Located): Message[] {
  return syntax === 'plain' ? [UNFENCED] : [];
}

const UNFENCED: Message = {
  level: 'info',
  code: 'plain-head',
  text: 'the first lines are keys and values that say where the text is from: they were read as its header',
  span: null,
};

function closing({ closed, span }: Located): Message[] {
  if (closed) return [];
  const text = 'the front matter has no closing fence: it was taken to end where the text begins';
  return [{ level: 'warn', code: 'front-matter-unclosed', text, span }];
}

/** A key that comes again gets a number, so that both values are kept: `tags`, `tags_2`. */
function distinct(entries: readonly HeaderEntry[]): { entries: HeaderEntry[]; messages: Message[] } {
  const taken = new Set(entries.map((entry) => entry.key));
  const seen = new Map<string, number>();
  const messages: Message[] = [];
  const unique = entries.map((entry) => {
    let count = seen.get(entry.key) ?? 0;
    if (count === 0) {
      seen.set(entry.key, 1);
      return entry;
    }
    let key: string;
    do key = `${entry.key}_${++count}`;
    while (taken.has(key));
    seen.set(entry.key, count);
    taken.add(key);
    const text = `the key ${entry.key} stands in the front matter more than once: the first is used, this one is kept as ${key}`;
    messages.push({ level: 'warn', code: 'duplicate-key', text, span: entry.span });
    return { ...entry, key };
  });
  return { entries: unique, messages };
}
