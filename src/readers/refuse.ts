import type { FormatName, Source } from '../model/source.ts';
import { ReadError } from './reader.ts';

/** A form of XML that is no article: how its file begins, what it is, and the element that each of its entries is. */
interface Foreign {
  readonly root: RegExp;
  readonly what: string;
  readonly entry: string;
}

const FEED = 'a feed';
const LIST = 'a list of addresses';
const FOREIGN: readonly Foreign[] = [
  { root: /^(?:rss|rdf:RDF)$/, what: FEED, entry: 'item' },
  { root: /^feed$/, what: FEED, entry: 'entry' },
  { root: /^en-export$/, what: 'an export of Evernote', entry: 'note' },
  { root: /^opml$/, what: LIST, entry: 'outline' },
  { root: /^(?:urlset|sitemapindex)$/, what: LIST, entry: 'loc' },
];
/** The first element of a text, behind what XML may have before it. */
const ROOT = /^[\s\ufeff]*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE\s[^>[]*(?:\[[^\]]*\])?\s*>\s*)*<([a-z][\w:.-]*)/i;
/** What stands before it is shorter. */
const PROLOGUE = 10_000;
/** What browsers and reading lists export. */
const BOOKMARKS = /^[\s\ufeff]*<!DOCTYPE NETSCAPE-Bookmark-file/i;
const RTF = /^\s*\{\\rtf\d/;
const JSON_KEY = /^[\s\ufeff]*\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/;

/** Refuses what is known to be no article, and would only be taken for the text of one. @throws ReadError */
export function refuseOtherFormats({ text, path, hint }: Source, format: FormatName): void {
  if (hint !== undefined) return;
  const beginning = text.slice(0, PROLOGUE);
  refuseXml(text, ROOT.exec(beginning)?.[1] ?? '');
  if (BOOKMARKS.test(beginning)) throw new ReadError('no-article', 'is a list of bookmarks, and no article: save the pages that it names');
  if (RTF.test(beginning)) throw new ReadError('no-article', 'is RTF, which copydesk does not read: save it as HTML or plain text');
  if (format !== 'front-matter' && /\.json$/i.test(path ?? '') && JSON_KEY.test(beginning))
    throw new ReadError('json-broken', 'begins as JSON and is none: it breaks off, or something stands behind it');
}

function refuseXml(text: string, root: string): void {
  const foreign = FOREIGN.find((one) => one.root.test(root));
  if (!foreign) return;
  const { what, entry } = foreign;
  const count = text.match(new RegExp(`<${entry}[\\s>]`, 'g'))?.length ?? 0;
  const advice = what === LIST ? 'save the pages that it names' : 'write the content of each into a file of its own, as HTML or text';
  throw new ReadError('no-article', `is ${what} (${root}) with ${count} of ${entry}, and one file is one article: ${advice}`);
}
