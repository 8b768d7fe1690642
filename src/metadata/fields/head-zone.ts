import type { Ancestor, Block } from '../../model/block.ts';
import type { Evidence } from '../evidence.ts';
import { loose } from '../strings.ts';

/** How far below the title its byline and date may stand, in blocks: share buttons, deks and pictures come between. */
const BELOW = 30;
/** Above the title stands at most a line of section, date and author. */
const ABOVE = 4;
/** A block of so many characters is a paragraph: what comes below it is no part of the head. */
const PROSE = 280;
/** Cards, lists and comments have authors and dates of their own. */
const FOREIGN_TOKENS: ReadonlySet<string> = new Set(
  'related comment comments sidebar recommended card cards nav menu footer popular trending carousel latest teaser widget reviewer factchecker checker more photo credit caption image testimonial'.split(
    ' ',
  ),
);

/** The rule that finds the headline of a scrape. */
const HEADLINE = 'title/headline';

/** A block near the title. */
export interface HeadBlock {
  readonly block: Block;
  /** Blocks between it and the title. */
  readonly distance: number;
  /** Before it in the document. */
  readonly above: boolean;
}

/** The blocks around the title, down to the first paragraph of the body; those of cards, lists and comments left out. */
export function headZone(evidence: Evidence, title: string | null): readonly HeadBlock[] {
  const { blocks } = evidence.document;
  const headline = evidence.verdicts.findIndex(({ rule }) => rule === HEADLINE);
  const anchor = headline >= 0 ? headline : titleBlock(blocks, title, evidence.kept[0]?.id ?? 0);
  const zone: HeadBlock[] = [];
  for (let i = Math.max(0, anchor - ABOVE); i < Math.min(blocks.length, anchor + BELOW); i++) {
    const block = blocks[i];
    if (!block || block.hidden || i === anchor) continue;
    if (i > anchor && block.text.length >= PROSE && block.kind === 'paragraph' && evidence.verdicts[i]?.fate === 'kept') break;
    if (!isForeign(block)) zone.push({ block, distance: Math.abs(i - anchor), above: i < anchor });
  }
  return zone;
}

/** True in cards, lists and comments, and in a quotation: names and dates there are others'. */
export const isForeign = (block: Block): boolean =>
  within(block, FOREIGN_TOKENS, 3) || block.place.containers.some(({ kind }) => kind === 'quote');

/** How near a block is to the title, 0 to 1. */
export const nearness = (distance: number): number => Math.max(0, 1 - distance / BELOW);

/** The heading with the title, else the block with it that is nearest above the body, else the first with it, else the first of the body. */
function titleBlock(blocks: readonly Block[], title: string | null, first: number): number {
  const wanted = title === null ? '' : loose(title);
  if (wanted === '') return first;
  const most = wanted.length * 2 + 40;
  let any = -1;
  for (const block of blocks) {
    if (block.hidden || block.text.length > most || block.text.length < wanted.length / 2 || loose(block.text) !== wanted) continue;
    if (block.place?.level === 1) return block.id;
    if ((any < 0 || block.id <= first) && !within(block, FOREIGN_TOKENS, 4)) any = block.id;
  }
  return any < 0 ? first : any;
}

/** Page builders call every element a widget: `elementor-widget-container`. */
const isBuilders = (token: string, { tokens }: Ancestor): boolean => token === 'widget' && tokens.includes('elementor');

/** True where one of the nearest elements around the block has one of the tokens. */
export function within({ path, wrappers }: Block, tokens: ReadonlySet<string>, depth: number): boolean {
  const has = (element: Ancestor): boolean => element.tokens.some((token) => tokens.has(token) && !isBuilders(token, element));
  return path.slice(-depth).some(has) || wrappers.some(has);
}
