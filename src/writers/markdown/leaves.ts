import type { Image, Link } from '../../model/inline.ts';
import { cleanUrl } from '../../text/url.ts';
import { escapeBrackets } from './escape.ts';
import type { Flavour } from './flavours.ts';
import { ENTITY, PUNCTUATION_ESCAPE } from './syntax.ts';

/** CommonMark allows parsers to give up on destinations that nest deeper. */
const MAX_PARENTHESES = 31;

/** A code span: delimiters of a length that the code does not have, a space where it begins or ends with a backtick. */
export function codeSpan(code: string): string {
  const lengths = new Set(code.match(/`+/g)?.map((run) => run.length));
  let length = 1;
  while (lengths.has(length)) length++;
  const fence = '`'.repeat(length);
  const padded = code.startsWith('`') || code.endsWith('`') || (code.startsWith(' ') && code.endsWith(' '));
  return padded ? `${fence} ${code} ${fence}` : fence + code + fence;
}

/**
 * A code span in a table cell. A pipe that follows a backslash cannot be said in one (parsers differ on how many backslashes
 * go with the pipe), so such code is written as HTML; and so is any pipe where the backslash before it stays.
 */
export function cellCode(value: string, { plainPipes }: Flavour): string {
  if (!value.includes(plainPipes ? '|' : '\\|')) return codeSpan(value);
  const html = value.replace(/[&<>|\\`*_~[\]{]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<code>${html}</code>`;
}

/** An image with its alternative text and title. */
export function image(node: Image, flavour: Flavour): string {
  return `![${escapeBrackets(node.alt.replace(/\s+/g, ' ').trim(), flavour)}]${resource(node.src, node.title, flavour)}`;
}

/** What follows the text of a link: address, less what tracks, and title. */
export function linkTarget(node: Link, flavour: Flavour): string {
  return resource(cleanUrl(node.href.trim()), node.title, flavour);
}

function resource(address: string, title: string | null, flavour: Flavour): string {
  const label = title?.replace(/\s+/g, ' ').trim() ?? '';
  const place = destination(address, flavour);
  return label === '' ? `(${place})` : `(${place} "${escaped(label, flavour.math ? /["$]/g : /["]/g)}")`;
}

/** An address as a destination: bare where that reads back the same, else in angle brackets. */
function destination(address: string, { math }: Flavour): string {
  const oneLine = address.trim().replace(/[\r\n\t]+/g, '');
  if (oneLine === '' || /[\s<>\u0000-\u001f\u007f]/.test(oneLine)) return `<${escaped(oneLine, math ? /[<>$]/g : /[<>]/g)}>`;
  return balanced(oneLine) ? escaped(oneLine, math ? /\$/g : null) : escaped(oneLine, math ? /[()$]/g : /[()]/g);
}

/** Text in which backslashes and entities mean themselves, and the given characters have a backslash. */
function escaped(text: string, special: RegExp | null): string {
  const literal = text.replace(PUNCTUATION_ESCAPE, '\\\\').replace(ENTITY, '&amp;');
  return special ? literal.replace(special, '\\$&') : literal;
}

function balanced(address: string): boolean {
  let depth = 0;
  for (const char of address.match(/[()]/g) ?? []) {
    depth += char === '(' ? 1 : -1;
    if (depth < 0 || depth > MAX_PARENTHESES) return false;
  }
  return depth === 0;
}
