import type { Block } from '../../model/block.ts';
import type { World } from '../../model/document.ts';
import { isPosted } from '../../model/header.ts';
import type { Voice } from '../../rules/rule.ts';
import { AMID, BODY, COPY, NOT_BODY, SENTENCE, SUBHEAD } from '../../rules/voices.ts';
import { isBold } from '../model/inlines.ts';
import type { Model, Scores } from '../model/model.ts';
import type { Node, Page, Scored } from '../model/page.ts';
import { endsSentence } from '../model/scan.ts';
import { mainRun, type Region } from './region.ts';

/**
 * How sure the model may be. Above `body` a rule that names what the block is wins over a model that takes it for body: from this certainty on rules were
 * right more often than the model where the two disagreed. The model's removals are capped below every rule that moves or removes, so that the
 * ledger names what a block is wherever a rule can.
 */
const MOST = { body: 0.84, boilerplate: 0.75 };

/** No headline has so many words. */
const LONG_PARAGRAPH = 25;

/** How a model is asked. */
interface RegionOptions {
  readonly world: World;
  /** Names the features that weighed most in every score. */
  readonly explain: boolean;
}

/**
 * Lets a trained model say where the article stands, block by block. What is spoken for already is no part of its main run.
 */
export function learnedRegion(page: Page, model: Model, spoken: readonly boolean[], { world, explain }: RegionOptions): Region {
  const scrape = world === 'scrape';
  const scores = model.score(page);
  const first = scores.selected.indexOf(true);
  const last = scores.selected.lastIndexOf(true);
  const quotes = keptQuotes(page, scores.selected);
  const lists = keptLists(page, scores.selected, scrape && !isPosted(page.document.header));
  const subheads = subheadsOf(page, scores, spoken, scrape);
  const voices = page.blocks.map(({ block }, i) => {
    const voice = voiceOf(scores, i);
    const amid = i > first && i < last;
    if (voice.fate === 'kept' || scores.copies.has(i)) return voice;
    if (subheads.has(i)) return SUBHEAD;
    if (isAmidSentences(page, scores, i)) return SENTENCE;
    if (scores.selected[i - 1] && scores.selected[i + 1] && isTime(block)) return AMID;
    if (standsIn(block, 'list', lists)) return AMID;
    return isTemplate(block) ||
      (amid &&
        (isDeliberate(block) || (block.kind === 'table' && announcing(page, scores.selected, i) > 0) || standsIn(block, 'quote', quotes)))
      ? AMID
      : voice;
  });
  const reasons = explain ? model.explainer(scores) : () => [];
  const evidence = page.blocks.map((_, i) => [`score ${(scores.p[i] ?? 0).toFixed(2)}`, ...reasons(i)]);
  return {
    voices,
    evidence,
    ...mainRun(
      page,
      scores.selected.map((is, i) => is && spoken[i] !== true && (!scrape || isSentence(page, i))),
    ),
  };
}

/** A headline can be long, but ends in no full stop: in a scrape nothing else tells it from the first paragraph. */
function isSentence(page: Page, i: number): boolean {
  const block = page.blocks[i];
  return block !== undefined && (endsSentence(block.text) || block.words >= LONG_PARAGRAPH);
}

function voiceOf({ p, selected, copies }: Scores, i: number): Voice {
  const score = p[i] ?? 0;
  if (copies.has(i)) return COPY;
  if (selected[i]) return BODY_AT[percent(Math.max(BODY.certainty, Math.min(MOST.body, score)))] ?? BODY;
  return NOT_BODY_AT[percent(Math.max(NOT_BODY.certainty, Math.min(MOST.boilerplate, 1 - score)))] ?? NOT_BODY;
}

const percent = (value: number): number => Math.round(100 * value);

/** A voice at each certainty, in percent: every block asks for one. */
const atAnyCertainty = (voice: Voice): readonly Voice[] => Array.from({ length: 101 }, (_, i) => ({ ...voice, certainty: i / 100 }));
const BODY_AT = atAnyCertainty(BODY);
const NOT_BODY_AT = atAnyCertainty(NOT_BODY);

/** Code, terms of a definition list and titles of tables look like boilerplate (short, no sentence) and are none where an author put them. */
const isDeliberate = ({ kind, path }: Block): boolean => kind === 'code' || DELIBERATE_TAGS.has(path.at(-1)?.tag ?? '');
const DELIBERATE_TAGS: ReadonlySet<string> = new Set(['dt', 'caption']);

/** The time of an entry, between the one above and its own text. */
const isTime = ({ path, wrappers }: Block): boolean => [...path.slice(-1), ...wrappers].some(({ tag }) => tag === 'time');

const ENDS_IN_COLON = 3;

/** A line above a section: so short, and not surely boilerplate. */
const SUBHEADS = { words: 14, score: 0.3 };

/** Short lines amid the body, in a page headings and those in bold, above a paragraph that the model keeps: a reader wants the headings of what she reads. */
function subheadsOf(page: Page, { p, selected }: Scores, spoken: readonly boolean[], scrape: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const others = page.blocks.flatMap((_, i) => (spoken[i] ? [] : [i]));
  for (const [k, i] of others.entries()) {
    const block = page.blocks[i];
    if (!block || selected[i] || block.words > SUBHEADS.words || (p[i] ?? 0) < SUBHEADS.score) continue;
    const isHeading = block.block.kind === 'heading';
    if (!isHeading && block.text.end !== 0) continue;
    const above = others[k - 1] ?? -1;
    const below = others[k + 1] ?? -1;
    const text = page.blocks[below];
    if (!selected[above] || !selected[below] || !text?.long) continue;
    if (scrape || ((isHeading || isBold(block.inline)) && block.inline.links === 0 && areSiblings(page.nodes, block, text))) found.add(i);
  }
  return found;
}

/** How unlikely a sentence may be that stands between two that are body. */
const BETWEEN_SCORE = 0.2;

/** A sentence between two blocks of the body, one of them its sibling: short paragraphs score low, and no page puts boilerplate there. */
function isAmidSentences({ blocks, nodes }: Page, { p, selected }: Scores, i: number): boolean {
  const [above, own, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (!above || !own || !below || !selected[i - 1] || !selected[i + 1]) return false;
  const sentence = endsSentence(own.text) && own.inline.links === 0;
  return sentence && (p[i] ?? 0) >= BETWEEN_SCORE && (areSiblings(nodes, own, above) || areSiblings(nodes, own, below));
}

/** True for a block in one of these lists, or quotations. */
const standsIn = ({ place }: Block, kind: 'list' | 'quote', ids: ReadonlySet<number>): boolean =>
  ids.size > 0 && place.containers.some((one) => one.kind === kind && ids.has(one.id));

/** The model keeps so much of a list that is the article's; in a scrape menus have no links to tell them by. */
const ITEMS = { scrape: 1 / 2, page: 1 / 3 };

/** A line that announces links of a post's author has so many words: shorter ones (`More on this:`) are labels. */
const ANNOUNCING_WORDS = 5;

/**
 * Lists that the line above announces, or of which the model keeps enough items, if no links are among them, as in
 * menus and under related stories, or a sentence of a post announces them: their author made them one thing. An author announces links in plain
 * words; a line in bold above them is the publisher's label.
 */
function keptLists(page: Page, selected: readonly boolean[], scrape: boolean): ReadonlySet<number> {
  const post = page.document.page?.fragment === true || isPosted(page.document.header);
  const lists = new Map<number, { items: number; linked: number; selected: number; announced: number; label: boolean }>();
  for (const [i, { block, inline }] of page.blocks.entries()) {
    for (const { kind, id } of block.place.containers) {
      if (kind !== 'list') continue;
      const above = page.blocks[i - 1];
      const list = lists.get(id) ?? {
        items: 0,
        linked: 0,
        selected: 0,
        announced: announcing(page, selected, i),
        label: above !== undefined && isBold(above.inline),
      };
      list.items++;
      if (inline.links > 0) list.linked++;
      if (selected[i]) list.selected++;
      lists.set(id, list);
    }
  }
  return new Set(
    [...lists].flatMap(([id, { items, linked, selected: some, announced, label }]) => {
      const least = (scrape ? ITEMS.scrape : ITEMS.page) * items;
      const whole = linked === 0 ? announced > 0 || some >= least : post && announced >= ANNOUNCING_WORDS && !label;
      return whole ? [id] : [];
    }),
  );
}

/** Words of the line of the body, ending in a colon, right below which a block stands; 0 for any other block. */
const announcing = ({ blocks }: Page, selected: readonly boolean[], i: number): number =>
  selected[i - 1] === true && blocks[i - 1]?.text.end === ENDS_IN_COLON ? (blocks[i - 1]?.words ?? 0) : 0;

/** True for blocks of one element, or of two that stand in one. */
function areSiblings(nodes: readonly Node[], a: Scored, b: Scored): boolean {
  return a.node === b.node || (nodes[a.node]?.parent ?? -1) === (nodes[b.node]?.parent ?? -2);
}

/** A quotation of more blocks is rather an element that lays a page out. */
const QUOTE_BLOCKS = 6;

/** Quotations of which the model keeps a part: who is quoted, and when, belongs to what was said. */
function keptQuotes(page: Page, selected: readonly boolean[]): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  const kept = new Set<number>();
  for (const [i, { block }] of page.blocks.entries()) {
    for (const { kind, id } of block.place.containers) {
      if (kind !== 'quote') continue;
      sizes.set(id, (sizes.get(id) ?? 0) + 1);
      if (selected[i]) kept.add(id);
    }
  }
  return new Set([...kept].filter((id) => (sizes.get(id) ?? 0) <= QUOTE_BLOCKS));
}

/** A WordPress shortcode as an import leaves it. */
const SHORTCODE = /^\[(?:caption|gallery|embed|video|audio|playlist)\b[^\]]*\]/;

/** No page shows a template's token or a shortcode: who wrote it wanted it there. */
const isTemplate = ({ content, text }: Block): boolean =>
  SHORTCODE.test(text) || content.type === 'raw' || (content.type === 'inline' && content.inlines.some((inline) => inline.type === 'raw'));
