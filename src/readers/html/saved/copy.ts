import type { Document, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { BAR_ROLE, captureOf, unwrapped } from '../../../text/archived.ts';
import { canonicalOf } from '../claims/meta.ts';
import { nodesOf } from '../parse.ts';
import type { Witnesses } from '../survey.ts';
import type { Mark } from './marks.ts';

/** A page as a web archive serves it. */
export interface Copy {
  readonly by: 'wayback' | 'archive.today';
  /** What the archive says of where and when it was; null where a saving tool or the caller says so. */
  readonly mark: Mark | null;
}

/** The Wayback Machine puts its scripts right behind `<head>`, and its remark behind the page. */
const HEAD = 4096;
const TAIL = 4096;
const TOOLBAR = '<!-- BEGIN WAYBACK TOOLBAR INSERT -->';
const PLAYER = /__wm\.(?:init|wombat)\(|archive_analytics\.values|\/_static\/js\/(?:bundle-playback|wombat)\.js/;
const REMARK = /FILE ARCHIVED ON [^\n]{1,60} AND RETRIEVED FROM THE\s+INTERNET ARCHIVE/;
/** Where its scripts and its line for printers name the page that was copied, best first. */
const NAMED: readonly RegExp[] = [
  /__wm\.wombat\("(?<url>https?:[^"\s]+)","(?<time>\d{14})"/,
  /__wm\.bt\([^"\n]{1,60}"web","(?<url>https?:[^"\s]+)","(?<time>\d{14})"/,
  /The Wayback Machine - (?<url>https?:[^<\s]+)/,
  /\bwbCurrentUrl = "(?<url>https?:[^"\s]+)"/,
];
/** The bars that archives lay over a page, by their `id`. */
const BARS = {
  wayback: new Set(['wm-ipp', 'wm-ipp-base', 'wm-ipp-print', 'donato']),
  'archive.today': new Set(['HEADER']),
} as const;

/**
 * Whether a page is a copy in a web archive, and of what. Only then are addresses unwrapped: in any other page a link to a copy is there
 * because its author wanted it. `known` are the addresses that the caller and saving tools give the page.
 */
export function copyIn(text: string, witnesses: Witnesses, known: readonly (string | null | undefined)[]): Copy | null {
  const canonical = canonicalOf(witnesses);
  const bookmark = witnesses.link.find((link) => link.attribs.rel === 'bookmark')?.attribs.href ?? '';
  if (/^https?:\/\/archive\.\w+\//.test(canonical ?? '') && captureOf(bookmark))
    return { by: 'archive.today', mark: { by: 'archive.today', url: bookmark, date: null, span: null } };
  const captured = canonical !== undefined && captureOf(canonical) !== null;
  if (known.some((address) => address && captureOf(address))) return { by: 'wayback', mark: null };
  if (!captured && !text.includes(TOOLBAR) && !PLAYER.test(text.slice(0, HEAD)) && !REMARK.test(text.slice(-TAIL))) return null;
  const mark = named(text) ?? (captured ? { by: 'wayback', url: canonical, date: null, span: null } : null);
  return { by: 'wayback', mark };
}

function named(text: string): Mark | null {
  for (const pattern of NAMED) {
    const { groups, index = 0, 0: found = '' } = pattern.exec(text) ?? {};
    const { url, time } = groups ?? {};
    if (url === undefined) continue;
    // the address of the copy says the time as well
    const address = time === undefined ? url : `https://web.archive.org/web/${time}/${url}`;
    return { by: 'wayback', url: address, date: null, span: { start: index, end: index + found.length } };
  }
  return null;
}

/** Puts original addresses into the tree of a copy, and hides what the archive laid over the page. Returns the elements that speak of the page itself. */
export function restore(root: Document, witnesses: Witnesses, { by }: Copy): Witnesses {
  const bars: Element[] = [];
  for (const node of nodesOf(root)) {
    if (!isTag(node)) continue;
    const { attribs } = node;
    for (const name in attribs) {
      const value = attribs[name];
      if (value?.includes('/')) attribs[name] = unwrapped(value);
    }
    // archive.today serves images under addresses of its own
    if (attribs.currentsourceurl && node.name === 'img') attribs.src = attribs.currentsourceurl;
    if (attribs.id !== undefined && (BARS[by] as ReadonlySet<string>).has(attribs.id)) {
      attribs.hidden = '';
      attribs.role = BAR_ROLE;
      bars.push(node);
    }
  }
  for (const script of witnesses.jsonLd) {
    for (const child of script.children) if (isText(child)) child.data = unwrapped(child.data);
  }
  return speaking(witnesses, bars, by);
}

/** Elements outside of the bars. What the head of an archive.today page says is of the archive: of the page's own there is the title alone. */
function speaking(witnesses: Witnesses, bars: readonly Element[], by: Copy['by']): Witnesses {
  const today = by === 'archive.today';
  const outside = (elements: Element[]): Element[] => elements.filter((element) => !isWithin(element, bars));
  const { html, base, title, meta, link, jsonLd, h1, time, relAuthor, itemprop, property, breadcrumb } = witnesses;
  return {
    html,
    base,
    title,
    meta: today ? [] : meta,
    link: today ? [] : link,
    jsonLd,
    h1: outside(h1),
    time: outside(time),
    relAuthor: outside(relAuthor),
    itemprop: outside(itemprop).filter(({ name }) => !today || (name !== 'meta' && name !== 'link')),
    property: outside(property),
    breadcrumb: outside(breadcrumb),
  };
}

function isWithin(element: Element, bars: readonly Element[]): boolean {
  if (bars.length === 0) return false;
  for (let one: typeof element.parent = element; one; one = one.parent) if (isTag(one) && bars.includes(one)) return true;
  return false;
}
