import { load } from 'cheerio/slim';
import { type Element, isTag, isText } from 'domhandler';

/** How much of today's markup a page loses: its names, its cells for boxes besides, its headings and paragraphs too. */
export type Vintage = 'nameless' | 'tables' | 'flow';

export const VINTAGES: readonly Vintage[] = ['nameless', 'tables', 'flow'];

const SECTIONS = new Set('article main section header footer nav aside figure figcaption'.split(' '));
/** What HTML 3.2 had of attributes, and what hides. */
const ATTRIBUTES = new Set('href src alt style hidden colspan rowspan lang charset http-equiv content name'.split(' '));
/** Boxes of so many boxes stand beside each other, and of as many more below each other. */
const ROW = 4;
const COLUMN = 12;
/** A layout holds text; what holds less is an ornament. */
const LAYOUT_CHARACTERS = 200;
const FONT_SIZES: Readonly<Record<string, number>> = { h1: 6, h2: 5, h3: 4, h4: 3 };

/** The page as sites wrote it before HTML 5: without names, sections and data for machines, laid out by tables, with fonts for headings. */
export function vintage(html: string, kind: Vintage): string {
  const $ = load(html);
  $('script, noscript, meta[property], meta[name]').remove();
  for (const element of $('*').toArray().filter(isTag)) {
    if (SECTIONS.has(element.name)) element.name = 'div';
    for (const name of Object.keys(element.attribs)) if (!ATTRIBUTES.has(name)) delete element.attribs[name];
  }
  if (kind === 'nameless') return $.html();
  const isBox = (element: Element): boolean => element.name === 'div';
  for (const box of $('div').toArray().filter(isTag)) {
    const inside = box.children.filter((node) => isTag(node) || (isText(node) && node.data.trim() !== ''));
    const cells = inside.filter((node) => isTag(node)).filter(isBox);
    if (cells.length < 2 || cells.length > COLUMN || cells.length < inside.length || $(box).text().length < LAYOUT_CHARACTERS) continue;
    box.name = 'table';
    for (const cell of cells) cell.name = 'td';
    $(box).empty();
    const rows = cells.length <= ROW ? [cells] : cells.map((cell) => [cell]);
    for (const row of rows) $(box).append($('<tr></tr>').append(row));
  }
  if (kind === 'tables') return $.html();
  for (const heading of $('h1, h2, h3, h4').toArray().filter(isTag))
    if ($(heading).closest('a').length === 0)
      $(heading).replaceWith(`<font size="${FONT_SIZES[heading.name]}"><b>${$(heading).html()}</b></font><br>`);
  for (const paragraph of $('p').toArray())
    if ($(paragraph).closest('li, blockquote').length === 0) $(paragraph).replaceWith(`${$(paragraph).html()}<br><br>`);
  return $.html();
}
