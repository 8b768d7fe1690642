import type { Element } from 'domhandler';
import { parseByline } from '../../../text/byline.ts';
import { META_FIELDS } from '../data/fields.ts';
import { textOf } from '../parse.ts';
import type { Witnesses } from '../survey.ts';
import type { Evidence, Say } from './claims.ts';

const REL = { canonical: /(?:^|\s)canonical(?:\s|$)/i, author: /(?:^|\s)author(?:\s|$)/i, image: /(?:^|\s)image_src(?:\s|$)/i };
const NOTHING: ReadonlySet<string> = new Set();
/** The address of a page, and of no folder or site: those who save a page write that into `<base>`. */
const PAGE_ADDRESS = /^https?:\/\/[^\s/?#]+\/[^\s?#]*[^\s/?#](?:[?#]\S*)?$/i;
/** No title is longer; what is was never closed. */
const LONGEST_TITLE = 1000;

/** Claims of the page's `meta`, `link`, `title` and `html` elements. Keys are lower-case names: `og:title`, `author`, `canonical`. */
export function headClaims(evidence: Evidence, say: Say): void {
  const { html, base, title, meta, link } = evidence.witnesses;
  for (const element of html) {
    const language = element.attribs.lang ?? element.attribs['xml:lang'];
    if (language) say({ field: 'language', value: language, from: 'element', key: 'html', element });
  }
  const [first] = title;
  if (first) say({ field: 'title', value: textOf(first, LONGEST_TITLE, NOTHING), from: 'element', key: 'title', element: first });
  for (const element of meta) metaClaims(element, meta, evidence, say);
  for (const element of link) linkClaims(element, evidence, say);
  const address = base[0]?.attribs.href?.trim() ?? '';
  if (base[0] && PAGE_ADDRESS.test(address)) say({ field: 'url', value: address, from: 'element', key: 'base', element: base[0] });
}

/** Content of the first `meta` element of that name. */
export function metaContent(witnesses: Witnesses, name: string): string | null {
  for (const element of witnesses.meta) {
    if (namesOf(element).includes(name)) {
      const content = element.attribs.content?.trim();
      if (content) return content;
    }
  }
  return null;
}

/** The address that the page gives for itself in a `link rel=canonical`. */
export function canonicalOf(witnesses: Witnesses): string | undefined {
  return witnesses.link.find((link) => REL.canonical.test(link.attribs.rel ?? ''))?.attribs.href;
}

function namesOf(meta: Element): string[] {
  const { property, name, itemprop, 'http-equiv': equivalent } = meta.attribs;
  const names: string[] = [];
  for (const value of [property, name, itemprop, equivalent]) if (value !== undefined) names.push(value.trim().toLowerCase());
  return names;
}

function metaClaims(element: Element, all: readonly Element[], evidence: Evidence, say: Say): void {
  const { content, itemprop } = element.attribs;
  if (!content) return;
  const said = new Set<string>();
  for (const key of namesOf(element)) {
    if (isByline(key, content, evidence)) say({ field: 'authors', value: content, from: 'meta', key, element });
    const field = META_FIELDS.get(key);
    // an `itemprop` is microdata's to read
    if (!field || said.has(field) || key === itemprop?.trim().toLowerCase()) continue;
    said.add(field);
    if (field === 'url') say({ field, value: evidence.address(content) ?? content, from: 'meta', key, element });
    else if (field === 'image') {
      const src = evidence.address(content);
      if (src) say({ field, value: { src, alt: altFor(key, element, all), caption: null, credit: null }, from: 'meta', key, element });
    } else say({ field, value: content, from: 'meta', key, element });
  }
}

/** Networks show two labelled facts below a preview: `twitter:label1` "Written by" and `twitter:data1` "Jane Roe". */
const LABELLED = /^twitter:data(?=\d$)/;

function isByline(key: string, value: string, { witnesses }: Evidence): boolean {
  if (!LABELLED.test(key)) return false;
  const byline = parseByline(`${metaContent(witnesses, key.replace(LABELLED, 'twitter:label'))}: ${value}`);
  return byline !== null && byline.authors.length > 0;
}

/** The `…:alt` that follows an image and comes before the next one. */
function altFor(key: string, image: Element, all: readonly Element[]): string | null {
  const [base] = /^(?:og|twitter):image/.exec(key) ?? [];
  if (!base) return null;
  for (let i = all.indexOf(image) + 1; i < all.length; i++) {
    const next = all[i] as Element;
    const names = namesOf(next);
    if (names.includes(`${base}:alt`)) return next.attribs.content?.trim() || null;
    if (names.includes(base)) return null;
  }
  return null;
}

function linkClaims(element: Element, evidence: Evidence, say: Say): void {
  const { rel, href, title } = element.attribs;
  if (!rel || !href) return;
  if (REL.canonical.test(rel)) say({ field: 'url', value: evidence.address(href) ?? '', from: 'rel', key: 'canonical', element });
  else if (REL.author.test(rel) && title) say({ field: 'authors', value: title, from: 'rel', key: 'author', element });
  else if (REL.image.test(rel)) {
    const src = evidence.address(href);
    if (src) say({ field: 'image', value: { src, alt: null, caption: null, credit: null }, from: 'rel', key: 'image_src', element });
  }
}
