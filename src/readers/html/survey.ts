import type { ChildNode, Document, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { isBlockRole, isFloating, roleOf } from './element.ts';
import { readLargeType } from './large-type.ts';
import { isAmidSentence } from './neighbours.ts';
import { NoteElements } from './notes.ts';
import { following } from './parse.ts';

/** What one look over the tree finds, before it is cut into blocks. */
export interface Survey {
  /** Block containers by what stands in or around them: inline elements that hold a block, elements of no known display that are no part of a sentence. */
  readonly structural: ReadonlySet<Element>;
  /** Inline elements within a caption that hold its credit: lines of their own. */
  readonly credits: ReadonlySet<Element>;
  /** Inline code elements that hold a line break or a block. */
  readonly multiline: ReadonlySet<Element>;
  /** Elements that hold an article or a page's headline: a list item among them is layout, not an item. */
  readonly layout: ReadonlySet<Element>;
  /** Elements to which the marks of footnotes lead. */
  readonly notes: NoteElements;
  /** Elements that speak of the document, in document order. */
  readonly witnesses: Witnesses;
  /** Skipped elements by name. */
  readonly skipped: ReadonlyMap<string, number>;
  /** What htmlparser2 read otherwise than a browser does, so that text was lost or made up; null where nothing. */
  readonly misread: string | null;
}

/** Elements that claims are drawn from. */
export interface Witnesses {
  readonly html: Element[];
  readonly base: Element[];
  readonly title: Element[];
  readonly meta: Element[];
  readonly link: Element[];
  readonly jsonLd: Element[];
  readonly h1: Element[];
  readonly time: Element[];
  readonly relAuthor: Element[];
  readonly itemprop: Element[];
  readonly property: Element[];
  readonly breadcrumb: Element[];
}

const LD_JSON = /ld\+json/i;
const REL_AUTHOR = /(?:^|\s)author(?:\s|$)/i;
const BREADCRUMB = /breadcrumb/i;

/** Looks over the tree once; lines in large type are headings from then on. */
export function survey(root: Document): Survey {
  const structural = new Set<Element>();
  const credits = new Set<Element>();
  const multiline = new Set<Element>();
  const layout = new Set<Element>();
  const skipped = new Map<string, number>();
  const notes = new NoteElements();
  const witnesses: Witnesses = {
    html: [],
    base: [],
    title: [],
    meta: [],
    link: [],
    jsonLd: [],
    h1: [],
    time: [],
    relAuthor: [],
    itemprop: [],
    property: [],
    breadcrumb: [],
  };
  let misread: string | null = null;
  let node = root.children[0] ?? null;
  while (node) {
    let descend = true;
    if (isTag(node)) {
      readLargeType(node);
      const role = roleOf(node);
      if (role === 'skipped') {
        skipped.set(node.name, (skipped.get(node.name) ?? 0) + 1);
        descend = false;
        if (node.name === 'script' && endsEarly(node)) misread = 'a script within a comment of a script';
        else if (node.name === 'svg' && isUnclosed(node)) misread = 'an unclosed svg';
      } else if (role === 'break') markUp(node, multiline, isInline);
      else if (role === null && isFloating(node) && !structural.has(node) && !isAmidSentence(node)) {
        structural.add(node);
        markUp(node, structural, isInline);
      } else if (isBlockRole(role)) {
        markUp(node, structural, isInline);
        if (LAYOUT.has(node.name)) markUp(node, layout, isElement);
        else if (node.name === 'figcaption') markCredits(node, credits);
        if (node.name === 'p' && isOverlapped(node)) misread = 'bold or italics across paragraphs';
      }
      witness(node, witnesses);
      notes.look(node);
    }
    node = following(node, root, descend);
  }
  return { structural, credits, multiline, layout, notes, witnesses, skipped, misread };
}

/** A `<!--` and a `<script` in a script: the next `</script>` does not end it, but for htmlparser2 it does. */
function endsEarly(script: Element): boolean {
  const content = script.children[0];
  if (!content || !isText(content)) return false;
  const comment = content.data.indexOf('<!--');
  return comment !== -1 && /<script[\s/>]/i.test(content.data.slice(comment));
}

/** HTML elements end an `svg` that was not closed, unless they stand where SVG allows for them. */
function isUnclosed(svg: Element): boolean {
  let node: ChildNode | null = svg.children[0] ?? null;
  while (node) {
    const foreign = isTag(node) && HTML_IN_SVG.has(node.name);
    if (isTag(node) && ENDS_SVG.has(node.name)) return true;
    node = following(node, svg, !foreign);
  }
  return false;
}

/** A paragraph in formatting that stands in a paragraph: the standard ends that one, and begins the formatting again in the next. */
function isOverlapped(paragraph: Element): boolean {
  let parent = paragraph.parent;
  while (parent && isTag(parent) && FORMATTING.has(parent.name)) parent = parent.parent;
  return parent !== paragraph.parent && parent !== null && isTag(parent) && parent.name === 'p';
}

const FORMATTING: ReadonlySet<string> = new Set(['b', 'big', 'em', 'font', 'i', 's', 'small', 'strike', 'strong', 'u']);
const HTML_IN_SVG: ReadonlySet<string> = new Set(['foreignobject', 'desc', 'title']);
/** Elements that end an `svg` by the HTML standard. */
const ENDS_SVG: ReadonlySet<string> = new Set(
  [
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby',
    's small span strong strike sub sup table tt u ul var',
  ].flatMap((names) => names.split(' ')),
);

const LAYOUT: ReadonlySet<string> = new Set(['h1', 'article', 'main']);

const isElement = (): boolean => true;

function isInline(element: Element): boolean {
  return !isBlockRole(roleOf(element));
}

/** Adds the ancestors that qualify, up to one that was added before or does not: each element is added once, so linear. */
function markUp(element: Element, marked: Set<Element>, qualifies: (element: Element) => boolean): void {
  let parent = element.parent;
  while (parent && isTag(parent) && !marked.has(parent) && qualifies(parent)) {
    marked.add(parent);
    parent = parent.parent;
  }
}

/** What the class of a credit says; pages set it apart from the caption by style alone. */
const CREDIT = /credit|copyright|photographer|source|quelle|attribution|fotograf/i;

/** A credit within a caption begins a line of its own, though it stands in an inline element. */
function markCredits(caption: Element, credits: Set<Element>): void {
  let node: ChildNode | null = caption.children[0] ?? null;
  while (node) {
    if (isTag(node) && isInline(node) && node.name !== 'a' && CREDIT.test(node.attribs.class ?? '')) credits.add(node);
    node = following(node, caption, true);
  }
}

/** Notes an element that speaks of the document. */
function witness(element: Element, witnesses: Witnesses): void {
  const { name, attribs } = element;
  switch (name) {
    case 'meta':
    case 'link':
    case 'html':
    case 'base':
    case 'title':
    case 'time':
    case 'h1':
      witnesses[name].push(element);
      break;
    case 'script':
      if (attribs.type !== undefined && LD_JSON.test(attribs.type)) witnesses.jsonLd.push(element);
      return;
  }
  for (const key in attribs) {
    const value = attribs[key] ?? '';
    if (key === 'itemprop') witnesses.itemprop.push(element);
    else if (key === 'property' && name !== 'meta') witnesses.property.push(element);
    else if (key === 'rel' && name !== 'link' && REL_AUTHOR.test(value)) witnesses.relAuthor.push(element);
    else if ((key === 'class' || key === 'id' || key === 'aria-label') && BREADCRUMB.test(value)) {
      if (witnesses.breadcrumb.at(-1) !== element) witnesses.breadcrumb.push(element);
    }
  }
}
