import type { Ancestor } from '../model/block.ts';
import type { Document, World } from '../model/document.ts';
import { isPosted } from '../model/header.ts';
import type { Side, Subject } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { detectLanguage, opening } from '../text/language.ts';
import { type HeadlineInputs, headlineOf } from './headline/choose.ts';
import { isBold } from './model/inlines.ts';
import { type Page, type Scored, within } from './model/page.ts';
import { endsSentence } from './model/scan.ts';
import type { Region } from './region/region.ts';
import { titleMatcher } from './titles.ts';

/** Elements with this share of the article's prose hold the article: what they are called says nothing of one block. */
const HOLDS_ARTICLE = 0.5;

/** Subjects by index of the scored block. */
export type Subjects = readonly Subject[];

/** What surrounds the article of a document. */
export function worldOf({ format, page, header }: Document): World {
  if (format === 'html') return page?.fragment === true || isPosted(header) ? 'post' : 'page';
  return format === 'text' ? 'scrape' : 'post';
}

/** Subjects that can still be told their place. */
export type Unplaced = readonly MutableSubject[];

/** Describes every scored block amid its neighbours, in one pass; hidden blocks are nobody's neighbours. */
export function createSubjects(page: Page, world: World): Unplaced {
  const { document } = page;
  const language = languageOf(document);
  const similarity = titleMatcher(document);
  const last = page.blocks.length - 1;
  const subjects = page.blocks.map((scored, index): MutableSubject => {
    const { block, text, inline, words, linkDensity, long } = scored;
    const line = fold(scored.line);
    return {
      block,
      document,
      world,
      language,
      index,
      lower: text.lower,
      line,
      words,
      linkDensity,
      commas: text.commas,
      sentence: endsSentence(text),
      capitals: isCapitals(scored),
      strong: isBold(inline),
      prose: long,
      titleSimilarity: similarity.of(scored, line),
      headline: false,
      near: NOTHING_NEAR,
      previous: null,
      next: null,
      side: 'inside',
      fromStart: index,
      toEnd: last - index,
    };
  });
  let previous: MutableSubject | null = null;
  for (const subject of subjects) {
    if (subject.block.hidden) continue;
    subject.previous = previous;
    if (previous) previous.next = subject;
    previous = subject;
  }
  return subjects;
}

/** Tells the subjects where they stand, once the region is known. */
export function locate(subjects: Unplaced, page: Page, region: Region, inputs: HeadlineInputs): Subjects {
  const headline =
    subjects[0]?.world === 'page' ? unmarkedHeadline(subjects, page, region, inputs) : headlineAmong(subjects, page, region, inputs);
  const near = nearElements(page, region);
  for (const [index, subject] of subjects.entries()) {
    subject.headline = index === headline;
    subject.near = near(page.blocks[index]);
    subject.side = sideOf(index, region);
    subject.fromStart = index - region.first;
    subject.toEnd = region.last - index;
  }
  return subjects;
}

/** The headline of a document that claims none; -1 where there is none. */
function headlineAmong(subjects: Unplaced, page: Page, region: Region, inputs: HeadlineInputs): number {
  if (page.document.claims.some(({ field }) => field === 'title')) return -1;
  return subjects[0]?.world === 'scrape' ? headlineOf(page, region, inputs) : headingOf(page, region, inputs);
}

/** A headline and the `title` element of its page share a fifth of their words and more; a sentence of the article that was taken for one shares few. */
const LIKE_TITLE = 0.2;

/**
 * The headline of a page that marks none, by `h1` or in what it declares for others: a line that is like its `title` element, which names the page in
 * lists of pages, with the site's name and without what is said on the page itself. -1 where there is none.
 */
function unmarkedHeadline(subjects: Unplaced, page: Page, region: Region, { score }: HeadlineInputs): number {
  const titles = page.document.claims.filter(({ field }) => field === 'title');
  if (titles.length === 0 || titles.some(({ from, key }) => from !== 'element' || key !== 'title')) return -1;
  const likely = headlineOf(page, region, { score, bare: true });
  return (subjects[likely]?.titleSimilarity ?? 0) >= LIKE_TITLE ? likely : -1;
}

/** How many lines stand above a heading at the top of Markdown: a day, badges. */
const ABOVE_HEADING = 3;

/**
 * The heading that names all of a Markdown document: none is higher, and it stands alone in its level at the top, above all prose, or is the likely
 * headline of what stands below. -1 where there is none, and in other formats, whose readers make claims of such headings.
 */
function headingOf(page: Page, region: Region, inputs: HeadlineInputs): number {
  if (page.document.format !== 'markdown') return -1;
  const { blocks } = page;
  const levels = blocks.map(({ block }) => (block.kind === 'heading' ? block.place.level : Number.POSITIVE_INFINITY));
  const highest = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  if (highest === Number.POSITIVE_INFINITY) return -1;
  const first = levels.indexOf(highest);
  const above = first <= ABOVE_HEADING && !blocks.slice(0, first).some(({ long }) => long);
  if (above && first === levels.lastIndexOf(highest)) return first;
  const likely = headlineOf(page, region, inputs);
  return levels[likely] === highest ? likely : -1;
}

type MutableSubject = { -readonly [K in keyof Subject]: Subject[K] };

const NOTHING_NEAR: readonly Ancestor[] = [];

/** True where the text has letters with a case, and all of them are capitals. */
function isCapitals({ block, text: { uppers, letters } }: Scored): boolean {
  return uppers > 0 && letters > 1 && uppers === letters - lettersWithoutCase(block.text, uppers, letters);
}

/** Letters that are neither upper nor lower case; only worth counting where not all letters are capitals. */
function lettersWithoutCase(text: string, uppers: number, letters: number): number {
  if (uppers === letters || uppers < letters / 2) return 0;
  return text.match(/[\p{Lo}\p{Lm}]/gu)?.length ?? 0;
}

function sideOf(index: number, { first, last }: Region): Side {
  if (index < first) return 'before';
  return index > last ? 'after' : 'inside';
}

function languageOf(document: Document): string | null {
  const declared = document.claims.find((claim) => claim.field === 'language' && typeof claim.value === 'string')?.value;
  if (typeof declared === 'string') return declared.toLowerCase().split(/[-_]/)[0] ?? null;
  return detectLanguage(opening(document.blocks)).language;
}

/** For a block: the elements around it that hold less than half of the article's prose, innermost first. */
function nearElements(page: Page, region: Region): (scored: Scored | undefined) => readonly Ancestor[] {
  const sums = new Float64Array(page.blocks.length + 1);
  for (const [i, { long, words }] of page.blocks.entries()) {
    const counts = long && region.voices[i]?.fate === 'kept';
    sums[i + 1] = (sums[i] ?? 0) + (counts ? words : 0);
  }
  const total = sums.at(-1) ?? 0;
  const lists: (readonly Ancestor[])[] = [];
  for (const node of page.nodes) {
    const above = lists[node.parent] ?? [];
    const holds = node.element === null || (total > 0 && within(sums, node) >= HOLDS_ARTICLE * total);
    lists.push(holds || node.element === null ? above : [node.element, ...above]);
  }
  return (scored) => {
    const above = lists[scored?.node ?? 0] ?? [];
    const wrappers = scored?.block.wrappers ?? [];
    return wrappers.length === 0 ? above : [...wrappers.toReversed(), ...above];
  };
}
