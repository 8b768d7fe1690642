import type { Ancestor, Block } from '../../model/block.ts';
import type { ImageValue } from '../../model/claim.ts';
import type { Inline } from '../../model/inline.ts';
import { splitCredit } from '../../text/credit.ts';
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

function figureOf(block: Block): Ancestor | undefined {
  return block.path.findLast((element) => element.tag === 'figure') ?? block.path.at(-2);
}

function imageIn(inlines: readonly Inline[]): { src: string; alt: string } | null {
  for (const inline of inlines) {
    if (inline.type === 'image') return inline;
    const inner = 'children' in inline ? imageIn(inline.children) : null;
    if (inner) return inner;
  }
  return null;
}

/** The caption with the image that stands beside it in the same figure. */
function captioned({ block, document }: Subject): readonly ImageValue[] {
  const parts = splitCredit(block.text) ?? { caption: block.text, credit: null };
  const figure = figureOf(block);
  for (let away = 0; figure && away <= IMAGE_REACH; away++) {
    for (const id of [block.id - away, block.id + away]) {
      const other = document.blocks[id];
      if (other?.content.type !== 'inline' || !(other === block || other.path.includes(figure))) continue;
      const image = imageIn(other.content.inlines);
      if (image) return [{ src: image.src, alt: image.alt === '' ? null : image.alt, ...parts }];
    }
  }
  return [{ src: null, alt: null, ...parts }];
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
};
const withCredit: Condition = {
  words: { min: 2, max: CAPTION_WORDS },
  kind: ['paragraph', 'figure'],
  linkDensity: { max: 0.5 },
  test: credited,
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
    yields: [{ field: 'image', read: captioned }],
    examples: {
      hit: [
        '@bare\n> {figure figcaption} The old bridge in the fog. (Jane Roe, Reuters)\n…\n…',
        '@bare\n> {div.lead-image p.caption} The old bridge\n…\n…',
      ],
      miss: ['@bare\n> {div.lead p} The old bridge\n…\n…', '…\n> {figure figcaption} The old bridge\n…'],
    },
  },
  {
    id: 'caption/figure',
    stage: 'block',
    fate: 'moved',
    certainty: 0.9,
    reason: 'caption of a picture',
    when: inCaption,
    yields: [{ field: 'figures', read: captioned }],
    examples: {
      hit: ['…\n> {figure figcaption} The old bridge in the fog.\n…', '…\n> {div.wp-caption p.wp-caption-text} The ferry at noon\n…'],
      miss: [
        '…\n> {div.captain p} The captain stayed on deck until the last of the crew was safe on shore.\n…',
        'A caption under the photograph named all of the men but one.',
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
