import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { FieldName, Origin } from '../../../model/claim.ts';
import { collapse } from '../../../text/space.ts';
import { META_FIELDS, PROPERTY_FIELDS } from '../data/fields.ts';
import { SKIPPED } from '../data/tags.ts';
import { nodesOf, textOf } from '../parse.ts';
import { select } from '../select.ts';
import type { Evidence, Say } from './claims.ts';

/** Items that are not the article: their names and dates are others'. */
const OTHER_ITEM = /(?:Comment|UserComments|Product|Offer|Event|Rating|SiteNavigationElement|WPHeader|WPFooter|WPSideBar|ItemList)$/i;
/** Where articles stand to which the page leads on. */
const OTHER_PLACE = /(?:^|[\s_-])(?:related|recommended|recommendations)(?:[\s_-]|$)/i;
/** No value of a property is longer; an `itemprop` around an article's text is no value. */
const LONGEST_VALUE = 1000;
/** A person, publisher or image takes less of the source than this; what takes more is a part of the page. */
const LARGEST_ITEM = 20_000;
/** An article has few properties; lists of others' come by the hundred. */
const MOST = 100;
/** How far up the item of a property is looked for. */
const SCOPE_DEPTH = 32;

/** Claims of `itemprop` and RDFa `property` attributes. Keys are the names as written: `author`, `author.name`, `datePublished`. */
export function microdataClaims(evidence: Evidence, say: Say): void {
  const { itemprop, property } = evidence.witnesses;
  for (const element of itemprop.slice(0, MOST)) {
    for (const name of (element.attribs.itemprop ?? '').trim().split(/\s+/)) {
      const field = PROPERTY_FIELDS.get(name.toLowerCase());
      if (field && !isOther(element)) propertyClaim(element, { field, from: 'microdata', key: name }, 'itemprop', evidence, say);
    }
  }
  for (const element of property.slice(0, MOST)) {
    const name = (element.attribs.property ?? '').trim();
    const field = PROPERTY_FIELDS.get(name.toLowerCase().replace(/^(?:schema|rnews):/, '')) ?? META_FIELDS.get(name.toLowerCase());
    if (field) propertyClaim(element, { field, from: 'rdfa', key: name }, 'property', evidence, say);
  }
}

interface Voice {
  readonly field: FieldName;
  readonly from: Origin;
  readonly key: string;
}

function propertyClaim(element: Element, voice: Voice, attribute: 'itemprop' | 'property', evidence: Evidence, say: Say): void {
  const { field, key } = voice;
  const span = evidence.spanOf(element);
  if (!span || span.end - span.start > LARGEST_ITEM) return;
  if (field === 'authors' || field === 'publisher') {
    const names = [...below(element, (one) => hasWord(one.attribs[attribute], 'name', 'schema:name'))];
    for (const name of names) say({ ...voice, key: `${key}.name`, value: propertyText(name), element: name });
    if (names.length > 0) return;
  }
  if (field === 'image') {
    const [inner = element] = below(element, (one) => one.name === 'img' || hasWord(one.attribs[attribute], 'url', 'contentUrl'));
    const { content, href, src } = inner.attribs;
    const address = evidence.address(content ?? src ?? href ?? '');
    if (address !== null)
      say({ ...voice, value: { src: address, alt: inner.attribs.alt?.trim() || null, caption: null, credit: null }, element });
    return;
  }
  say({ ...voice, value: propertyText(element), element });
}

/** The elements below one that are wanted, in document order: many pages have microdata, and to load the selector engine takes longer than all else. */
function* below(element: Element, wanted: (one: Element) => boolean): Generator<Element> {
  for (const node of nodesOf(element)) if (isTag(node) && wanted(node)) yield node;
}

/** True where a list of words has one of these. */
function hasWord(list: string | undefined, ...words: readonly string[]): boolean {
  return (list ?? '').split(/\s+/).some((word) => words.includes(word));
}

/** What a property says: its `content` or `datetime`, else its text. */
function propertyText(element: Element): string {
  const { content, datetime } = element.attribs;
  return content ?? (datetime?.trim() ? datetime : collapse(textOf(element, LONGEST_VALUE, SKIPPED)));
}

/** A property of another item, or of an article that stands among related ones. */
function isOther(element: Element): boolean {
  let scoped = false;
  let parent = element.parent;
  for (let up = 0; parent && isTag(parent) && parent.name !== 'body' && up < SCOPE_DEPTH; up++) {
    const { itemscope, itemtype = '', class: names = '' } = parent.attribs;
    if (OTHER_PLACE.test(names) || (!scoped && itemscope !== undefined && OTHER_ITEM.test(itemtype))) return true;
    scoped ||= itemscope !== undefined;
    parent = parent.parent;
  }
  return false;
}

/** Texts of the links and items of a breadcrumb trail, outermost first. */
export function trailOf(trail: Element): string[] {
  const items = select(trail, 'li');
  const parts = items.length > 0 ? items : select(trail, 'a');
  return parts.map((part) => collapse(textOf(part, LONGEST_VALUE, SKIPPED)));
}
