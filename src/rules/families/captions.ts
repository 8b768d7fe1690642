import type { Ancestor, Block } from '../../model/block.ts';
import type { ImageValue } from '../../model/claim.ts';
import type { Inline } from '../../model/inline.ts';
import { parseByline } from '../../text/byline.ts';
import { isPersonName } from '../../text/byline-names.ts';
import { type CaptionParts, captionParts, isNames, splitCredit } from '../../text/credit.ts';
import { findDates, isDateLine } from '../../text/dates.ts';
import { linesOf } from '../links.ts';
import type { Condition, Rule, Subject } from '../rule.ts';

/** How many blocks away an image may stand from its caption. */
const IMAGE_REACH = 3;
/** A caption in running text is rarely longer. */
const CAPTION_WORDS = 70;
const CAPTION_TOKENS = [
  'caption',
  'captions',
  'figcaption',
  'photocredit',
  'imagecredit',
  'cutline',
  'bildunterschrift',
  'bildtext',
  'photocaption',
  'imagecaption',
];

/** What the element of a credit within a caption is called. */
const CREDIT_TOKENS: ReadonlySet<string> = new Set(
  'credit credits photocredit imagecredit copyright photographer source attribution author fotograf fotograaf autor quelle'.split(' '),
);

/** What holds a picture and its caption: a figure, the table of the days before figures, or the element around the caption. */
function figureOf({ path }: Block): Ancestor | undefined {
  const tag = path.at(-1)?.tag === 'td' ? 'table' : 'figure';
  return path.findLast((element) => element.tag === tag) ?? path.at(-2);
}

/** How a browser for terminals shows a picture without an alternative text. */
const FILE_MARK = /^\[[^\]\s]{1,120}\.(?:jpe?g|png|webp|gif|avif)\]\s*/i;

function partsOf(text: string): CaptionParts {
  const said = text.replace(FILE_MARK, '');
  return splitCredit(said) ?? { caption: said, credit: null };
}

function imageIn(inlines: readonly Inline[]): { src: string; alt: string } | null {
  for (const inline of inlines) {
    if (inline.type === 'image') return inline;
    const inner = 'children' in inline ? imageIn(inline.children) : null;
    if (inner) return inner;
  }
  return null;
}

/** The image that stands in a caption, or beside it in the same figure. */
function imageOf({ block, document }: Subject): { src: string; alt: string } | null {
  const figure = figureOf(block);
  for (let away = 0; away <= IMAGE_REACH; away++) {
    for (const id of [block.id - away, block.id + away]) {
      const other = document.blocks[id];
      if (other?.content.type !== 'inline' || !(other === block || (figure && other.path.includes(figure)))) continue;
      const image = imageIn(other.content.inlines);
      if (image) return image;
    }
  }
  return null;
}

function captioned(subject: Subject, parts = partsOf(subject.block.text)): readonly ImageValue[] {
  const image = imageOf(subject);
  return [{ src: image?.src ?? null, alt: image?.alt || null, ...parts }];
}

/** What stands in an element for a credit is one, and nothing else of a known caption is left in doubt. */
function called(subject: Subject): readonly ImageValue[] {
  const { block } = subject;
  const parts = lastLine(block) ?? captionParts(block.text.replace(FILE_MARK, ''));
  return captioned(subject, standsAsCredit(block) && parts.caption !== null ? { caption: null, credit: block.text } : parts);
}

/** A caption whose last line is its credit. */
function lastLine({ content }: Block): CaptionParts | null {
  const lines = content.type === 'inline' ? linesOf(content.inlines) : [];
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return null;
  const { caption, credit } = captionParts(last);
  if (caption !== null && !isNames(last)) return null;
  return { caption: captionParts(lines.slice(0, -1).join(' ')).caption, credit: credit ?? last };
}

/** True for a line of its own within a caption, in an element that is called after credits. */
function standsAsCredit({ path }: Block): boolean {
  const element = path.at(-1);
  return element !== undefined && element.tag !== 'figcaption' && element.tokens.some((token) => CREDIT_TOKENS.has(token));
}

/** From this share of links on a line that is only called a caption belongs to a card or a menu. */
const ALL_LINKS = 0.8;

/** The line below a quotation in a figure says who is quoted. */
function isQuoted({ block, previous }: Subject): boolean {
  const figure = block.path.find(({ tag }) => tag === 'figure');
  if (!figure || !previous?.block.path.includes(figure)) return false;
  return previous.block.path.some(({ tag }) => tag === 'blockquote');
}

/**
 * A `figcaption` is a caption by its name. Other elements are often called one for being small: theirs is one where a picture stands beside it, or
 * it ends as a sentence or in a credit. Bylines and days stand in small letters too.
 */
function isCaption(subject: Subject): string | null {
  const { block, sentence, linkDensity, side } = subject;
  if (!standsAsCredit(block) && (isDateLine(block.text) || parseByline(block.text))) return null;
  const credit = splitCredit(block.text) !== null;
  if (linkDensity >= ALL_LINKS && side !== 'inside' && !credit) return null;
  if (block.path.some(({ tag }) => tag === 'figcaption')) return isQuoted(subject) ? null : 'in a figure';
  if (linkDensity >= ALL_LINKS || (!sentence && findDates(block.text).length > 0)) return null;
  if (sentence || credit) return 'a sentence or a credit';
  return imageOf(subject) ? 'beside a picture' : null;
}

/** A drawing of this kind is an icon or a bullet. */
const ICON = /\.svg(?:$|[?#])/i;
/** Words that hardly any line beside an icon has. */
const MIN_WORDS = 3;

/** The image that a text begins with, with nothing between them: what a scraper makes of a figure. */
function glued({ block: { content } }: Subject): string | null {
  const [image, ...rest] = content.type === 'inline' ? content.inlines : [];
  if (image?.type !== 'image' || ICON.test(image.src) || rest.some(({ type }) => type === 'image')) return null;
  const [text] = rest;
  return text !== undefined && !(text.type === 'text' && /^\s/.test(text.value)) ? 'right after a picture' : null;
}

/** A line below a picture has at most so many words. */
const LINE_BELOW = 12;

/** A short line below the picture with which a block begins, and nothing else: what editors write for a figure. */
function lineBelow({ block: { content, text }, words, sentence }: Subject): string | null {
  const [picture, end, ...rest] = content.type === 'inline' ? content.inlines : [];
  if (sentence || words > LINE_BELOW || picture === undefined || end?.type !== 'break' || rest.some(({ type }) => type === 'break'))
    return null;
  const image = imageIn([picture]);
  const alone = picture.type === 'image' || ('children' in picture && picture.children.length === 1);
  return image && alone && !ICON.test(image.src) && text !== '' ? 'right below a picture' : null;
}

/** A name after the last sentence: right after a picture it is that of who made it. */
const NAMED = /^(.*[.!?]["”’»]?)\s+(\p{Lu}\S*(?:\s\S+){1,3})$/u;

function named(text: string): CaptionParts | null {
  const [, caption, name] = NAMED.exec(text.trim().replace(FILE_MARK, '')) ?? [];
  return caption && name && isPersonName(name) ? { caption, credit: name } : null;
}

const signed = (subject: Subject): readonly ImageValue[] => captioned(subject, named(subject.block.text) ?? partsOf(subject.block.text));

/** The name of a picture's file stands before any text; before one that ends in a credit the picture is what it is about. */
function afterMark({ block: { text } }: Subject): string | null {
  if (!FILE_MARK.test(text)) return null;
  return named(text) || splitCredit(text) ? 'after the name of a picture, with a credit' : null;
}

/** True where a line above or below says the same with a credit after it, or just the same. */
function repeated({ line: own, previous, next, words }: Subject): string | null {
  if (words < 4) return null;
  if (next?.line.startsWith(`${own} `) && splitCredit(next.block.text)) return 'the next line repeats it with a credit';
  if (previous?.line === own && splitCredit(previous.block.text)) return 'the line above says the same';
  return null;
}

const credited = ({ block }: Subject): string | null => splitCredit(block.text)?.credit ?? null;

const inCaption: Condition = {
  within: { tags: ['figcaption'], tokens: CAPTION_TOKENS, depth: 4 },
  words: { max: 150 },
  kind: ['paragraph', 'figure', 'item'],
  test: isCaption,
};
const withCredit: Condition = {
  words: { min: 2, max: CAPTION_WORDS },
  kind: ['paragraph', 'figure'],
  linkDensity: { max: 0.5 },
  test: credited,
};

const afterPicture: Condition = {
  world: ['scrape'],
  kind: ['paragraph', 'figure'],
  words: { min: MIN_WORDS, max: CAPTION_WORDS },
  linkDensity: { max: 0.3 },
  test: (subject) => glued(subject) ?? afterMark(subject),
};

/** Captions and credits of pictures: metadata, not body. */
export const CAPTIONS: readonly Rule[] = [
  {
    id: 'caption/lead',
    stage: 'block',
    fate: 'moved',
    certainty: 0.91,
    reason: 'caption of the lead picture',
    when: { ...inCaption, side: ['before'], at: { start: 8 } },
    yields: [{ field: 'image', read: called }],
    examples: {
      hit: [
        '@bare\n> {figure figcaption} The old bridge in the fog. (Jane Roe, Reuters)\n…\n…',
        '@bare\n{div.lead-image} ![](bridge.jpg)\n> {div.lead-image p.caption} The old bridge\n…\n…',
      ],
      miss: [
        '@bare\n> {div.lead p} The old bridge\n…\n…',
        '@bare\n> {div.top p.caption} 3 January 2024, 9:30\n…\n…',
        '…\n> {figure figcaption} The old bridge\n…',
      ],
    },
  },
  {
    id: 'caption/figure',
    stage: 'block',
    fate: 'moved',
    certainty: 0.9,
    reason: 'caption of a picture',
    when: inCaption,
    yields: [{ field: 'figures', read: called }],
    examples: {
      hit: [
        '…\n> {figure figcaption} The old bridge in the fog.\n…',
        '…\n{div.wp-caption} ![](ferry.jpg)\n> {div.wp-caption p.wp-caption-text} The ferry at noon\n…',
        '…\n> {div p.caption} The ferry left at noon.\n…',
        '…\n{figure figcaption} The ferry at noon\n> {figure figcaption span.credit} Jane Roe\n…',
        '…\n{table.photo tr td} ![](ferry.jpg)\n> {table.photo tr td.caption} The ferry at noon\n…',
      ],
      miss: [
        '…\n> {div.footer p.caption} Our services\n…',
        '…\n> {div.captain p} The captain stayed on deck until the last of the crew was safe on shore.\n…',
        'A caption under the photograph named all of the men but one.',
        '…\n{figure blockquote} Whoever counts, owns.\n> {figure figcaption} The harbour master of Port Arden\n…',
      ],
    },
  },
  {
    id: 'caption/credit-lead',
    stage: 'block',
    fate: 'moved',
    certainty: 0.88,
    reason: 'caption with a credit, above the article',
    when: { ...withCredit, at: { start: 6 }, test: (subject) => (subject.fromStart <= 1 ? credited(subject) : null) },
    yields: [{ field: 'image', read: captioned }],
    examples: {
      hit: [
        '@text\nThe old bridge will close\n> The old bridge is seen from the mill on a grey day in the county of Avon, Feb. 3, 2024. (Jane Roe, Reuters)\n…\n…',
        '@text\nDie alte Brücke wird geschlossen\n> Die alte Brücke am Morgen. Foto: dpa\n…\n…',
      ],
      miss: [
        '@text\nThe old bridge will close\n> The bridge (and the mill) must go.\n…\n…',
        '…\nShe laughed. (The mayor did not.)\n> The photographs were by an unknown hand.\n…',
      ],
    },
  },
  {
    id: 'caption/credit',
    stage: 'block',
    fate: 'moved',
    certainty: 0.85,
    placeless: true,
    reason: 'caption with a credit',
    when: withCredit,
    unless: { world: ['post'], sentence: true, words: { min: 30 } },
    yields: [{ field: 'figures', read: captioned }],
    examples: {
      hit: ['@text\n…\n…\n> Boats at the pier of the old town. (Photo by Jane Roe/Getty Images)\n…', '@text\n…\n…\n> Ann Roe / AP\n…'],
      miss: [
        '…\nThe photo shows the pier (left) and the mill.\n> Nobody asked him for a photo.\n…',
        '…\n> Boats at the pier (five of them) were lost.\n…',
      ],
    },
  },
  {
    id: 'caption/lead-glued',
    stage: 'block',
    fate: 'moved',
    certainty: 0.86,
    reason: 'text right after a picture, above the article',
    when: { ...afterPicture, at: { start: 6 }, side: ['before'] },
    yields: [{ field: 'image', read: signed }],
    examples: {
      hit: [
        '@text\nThe old bridge will close\n> ![](https://a.org/i.jpg)The old bridge is seen from the mill.\n…\n…',
        '@text\nThe old bridge will close\n> ![The mill](i.webp)The mill above the old bridge. Jane Roe\n…\n…',
        '@text\nThe old bridge will close\n> [mill.jpg] The mill above the old bridge. Jane Roe\n…\n…',
      ],
      miss: [
        '@text\nThe old bridge will close\n> [mill.jpg] The mill above the old bridge was sold.\n…\n…',
        '@text\nThe old bridge will close\n> ![](https://a.org/i.jpg) The old bridge is seen from the mill.\n…\n…',
        '@text\nThe old bridge will close\n> ![](https://a.org/i.svg)The old bridge is seen from the mill.\n…\n…',
      ],
    },
  },
  {
    id: 'caption/glued',
    stage: 'block',
    fate: 'moved',
    certainty: 0.85,
    reason: 'text right after a picture',
    when: afterPicture,
    yields: [{ field: 'figures', read: signed }],
    examples: {
      hit: [
        '@text\n…\n…\n> ![](https://a.org/i.jpg)Boats at the pier of the old town in the summer of 1920.\n…',
        '@text\n…\n…\n> ![The pier](i.png)The pier in winter.\n…\n…',
      ],
      miss: [
        '…\n> ![](https://a.org/i.jpg)Boats at the pier of the old town in the summer of 1920.\n…',
        '@text\n…\n> ![](yes.svg)Boats at the pier of the old town.\n…',
        '@text\n…\n> ![](a.jpg)A bridge, ![](b.jpg)a pier and a boat.\n…',
      ],
    },
  },
  {
    id: 'caption/below',
    stage: 'block',
    fate: 'moved',
    certainty: 0.85,
    reason: 'line right below a picture',
    when: { kind: ['paragraph', 'figure'], world: ['page', 'post'], words: { min: 1, max: LINE_BELOW }, test: lineBelow },
    yields: [{ field: 'figures', read: called }],
    examples: {
      hit: ['…\n> ![](ferry.jpg)<br>The ferry at noon\n…', '…\n> **![The ferry](ferry.jpg)**<br>Jane Roe\n…'],
      miss: [
        '…\n> ![](ferry.jpg)<br>The ferry left at noon.\n…',
        '…\n> ![](ferry.jpg) The ferry at noon\n…',
        '…\n> ![](yes.svg)<br>Low fares\n…',
        '…\n> ![](ferry.jpg)<br>The ferry at noon<br>Twelve crossings a day<br>Low fares\n…',
      ],
    },
  },
  {
    id: 'caption/repeated',
    stage: 'block',
    fate: 'removed',
    certainty: 0.92,
    placeless: true,
    reason: 'the same caption again',
    when: { words: { min: 4, max: 120 }, kind: ['paragraph', 'figure'], test: repeated },
    examples: {
      hit: [
        '@text\nThe old bridge will close\n> The old bridge is seen from the mill.\nThe old bridge is seen from the mill. (Jane Roe, Reuters)\n…\n…',
        '@text\nThe bridge\nThe old bridge is seen from the mill. (Jane Roe, AP)\n> The old bridge is seen from the mill. (Jane Roe, AP)\n…\n…',
      ],
      miss: [
        '@text\n…\n> The old bridge is seen from the mill.\nThe old bridge is seen from the mill by all who pass.\n…',
        '…\n> Toll the bell once.\nToll the bell once more.\n…',
      ],
    },
  },
];
