import type { Document } from '../../model/document.ts';
import { decodeOnce } from '../../text/entities.ts';
import { isHtml, opensAsPage, type Shape, shapeOf } from '../shape.ts';
import type { Held } from './bodies.ts';

/** A text of the article, read: `document.source.text` is the text itself. */
export interface Reading {
  readonly held: Held;
  readonly document: Document;
}

/** The text that is the body, and those that say nothing beyond it. */
export interface Choice {
  readonly body: Reading;
  readonly told: readonly Held[];
}

/** A text that stands under a key, and its format: by its content, and where that leaves it open by what the key says. */
export function heldText({ text, says }: Held): { readonly text: string; readonly format: Document['format'] } {
  const format = formatOf(text, says);
  if (format !== 'text' || !text.includes('&')) return { text, format };
  // feeds escape their HTML, and what is taken of HTML without a parser keeps its references
  const decoded = decodeOnce(text);
  return { text: decoded, format: ESCAPED_TAG.test(text) ? formatOf(decoded, says) : 'text' };
}

const ESCAPED_TAG = /&lt;\/(?:p|div|h[1-6]|ul|ol|li|a|span|em|strong|blockquote|figure)&gt;/i;

function formatOf(text: string, says: Held['says']): Document['format'] {
  const shape = shapeOf(text);
  if (isHtml(shape)) return 'html';
  if (says === 'markdown' || shape.strong) return 'markdown';
  return isTagged(text, shape) || (says === 'html' && /<[a-z!/]|&(?:#\d+|\w+);/i.test(text)) ? withTags(shape) : 'text';
}

/** Tags that are closed, or break lines, are markup; a tag that a text speaks of is neither. */
const isTagged = (text: string, { tags }: Shape): boolean => tags > 1 && /<br\b|<\/[a-z]/i.test(text);

/** Blank lines part paragraphs in Markdown, which may have tags in it; to HTML they say nothing. */
const withTags = ({ paragraphs }: Shape): Document['format'] => (paragraphs > 1 ? 'markdown' : 'html');

/** Another form of the same article has this share of it, whatever the two leave out. */
const SAME = 0.8;

/**
 * Which of several texts is the article. The richest that holds what the others say: the whole page, from which a scraper took its text, for copydesk finds the
 * article in it with its headings, links, captions and metadata, where scrapers keep words alone; then HTML, Markdown, text. Where none holds the
 * others (a teaser beside the full text, a page that a script would fill), the longest.
 */
export function chooseBody(readings: readonly [Reading, ...Reading[]]): Choice {
  const all = readings.map((reading) => ({ reading, rank: rankOf(reading), letters: letters(textOf(reading.document)) }));
  const byRank = all.toSorted((a, b) => b.rank - a.rank || b.reading.document.blocks.length - a.reading.document.blocks.length);
  const longest = all.reduce((most, one) => (one.letters.length > most.letters.length ? one : most));
  const body = byRank.find((one) => all.every((other) => shareIn(one.letters, other.reading.document) >= SAME)) ?? longest;
  const told = all.filter((one) => one === body || (one.rank <= body.rank && shareIn(body.letters, one.reading.document) === 1));
  return { body: body.reading, told: told.map(({ reading }) => reading.held) };
}

const RICHNESS: Readonly<Record<Document['format'], number>> = { text: 0, markdown: 1, html: 2 };
const PAGE = 3;

const rankOf = ({ document }: Reading): number => (opensAsPage(document.source.text) ? PAGE : RICHNESS[document.format]);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const textOf = ({ blocks }: Document): string => blocks.map(({ text }) => text).join('\n');

/** Shorter pieces stand anywhere by accident. */
const PIECE = 30;
/** A piece that does not stand where it should is looked for from the beginning, so many times: a text of more such pieces is another. */
const MOST_STRAYS = 60;

/** The share of a document's letters that stands, sentence by sentence, among some letters; in their order, but for a few. */
function shareIn(whole: string, document: Document): number {
  let [at, found, total, strays, piece] = [0, 0, 0, 0, ''];
  const sentences = textOf(document).split(/(?<=[.!?。])\s|\n/);
  for (const [i, sentence] of sentences.entries()) {
    piece += letters(sentence);
    if (piece.length < PIECE && i < sentences.length - 1) continue;
    let place = strays < MOST_STRAYS ? whole.indexOf(piece, at) : -1;
    if (place < 0 && strays++ < MOST_STRAYS) place = whole.indexOf(piece);
    if (place >= 0) {
      at = place + piece.length;
      found += piece.length;
    }
    total += piece.length;
    piece = '';
  }
  return total === 0 ? 1 : found / total;
}
