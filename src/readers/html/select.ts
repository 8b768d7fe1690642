import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';

/** The one `$`: it selects in trees that are parsed elsewhere. */
const $ = load('');

/** The elements below one that a CSS selector names, in document order. */
export function select(element: Element, selector: string): Element[] {
  return $(element).find(selector).toArray();
}
