import { largest } from '../../../text/many.ts';
import type { Group } from '../matrix.ts';
import type { Page } from '../page.ts';
import type { TextScan } from '../scan.ts';

/** Blocks of at least so many words are no title. */
const TITLE_WORDS = 40;
/** Blocks of so many words can be a description. */
const DESCRIPTION_WORDS = { min: 6, max: 119 };
/** A block that shares this much with a title claim stands for the title; a heading of level 1 needs less. */
const TITLE_SIMILARITY = 0.5;
const HEADING_SIMILARITY = 0.3;
/** An `articleBody` of fewer words is a teaser. */
const BODY_WORDS = 50;
/** Value of distances where the page has no title block. */
const NO_TITLE = -999;

const ARTICLE_TYPE = /Article|BlogPosting|Report/;

/** A claim's words as numbers, each once, and how many of them each block has. */
interface Claimed {
  readonly words: readonly number[];
  readonly shared: Uint32Array;
}

/** The claims of a field, each distinct value once. */
function claimed({ document, scan, blocks }: Page, field: 'title' | 'description'): readonly Claimed[] {
  const values = new Set<string>();
  for (const claim of document.claims) {
    if (claim.field === field && typeof claim.value === 'string' && claim.from !== 'element') values.add(claim.value);
  }
  return [...values]
    .map((value) => ({ words: [...new Set(scan.of(value).numbers)], shared: new Uint32Array(blocks.length) }))
    .filter(({ words }) => words.length > 0);
}

/** Counts what blocks and claims share, with one look at every word. Returns how many different words each block has. */
function countShared({ blocks, scan }: Page, claims: readonly Claimed[]): Uint32Array {
  const { size } = scan.vocabulary;
  const claimsOf: (Uint32Array[] | undefined)[] = new Array(size);
  for (const { words, shared } of claims) {
    for (const word of words) {
      const all = claimsOf[word] ?? [];
      claimsOf[word] = all;
      all.push(shared);
    }
  }
  const different = new Uint32Array(blocks.length);
  // the last block that each word was met in, counted from 1
  const met = new Uint32Array(size);
  for (const [i, { text }] of blocks.entries()) {
    for (const word of text.numbers) {
      if (met[word] === i + 1) continue;
      met[word] = i + 1;
      different[i] = (different[i] as number) + 1;
      for (const shared of claimsOf[word] ?? NO_CLAIMS) shared[i] = (shared[i] as number) + 1;
    }
  }
  return different;
}

const NO_CLAIMS: readonly Uint32Array[] = [];

/** The most that a block is like any of the claims: shared words over the words of both (Jaccard). */
function likeness(claims: readonly Claimed[], i: number, different: number): number {
  let most = 0;
  for (const { words, shared } of claims) {
    const common = shared[i] as number;
    most = Math.max(most, common / Math.max(1, different + words.length - common));
  }
  return most;
}

/** The most of a block's words that any of the claims has. */
function containment(claims: readonly Claimed[], i: number, different: number): number {
  let most = 0;
  for (const { shared } of claims) most = Math.max(most, (shared[i] as number) / Math.max(1, different));
  return most;
}

/** Index of the block that most likely is the headline, or -1. */
function titleBlock(page: Page, similarity: readonly number[]): number {
  let top = -1;
  for (const [i, { block }] of page.blocks.entries()) {
    if (block.place.level === 1 && (top < 0 || (similarity[i] ?? 0) > (similarity[top] ?? 0))) top = i;
  }
  if (top >= 0 && (similarity[top] ?? 0) >= HEADING_SIMILARITY) return top;
  const most = largest(similarity, 0);
  return most >= TITLE_SIMILARITY ? similarity.indexOf(most) : top;
}

/** Share of a block's word trigrams that stand in the JSON-LD `articleBody`; -1 where the page has none worth the name. */
function bodyContainment({ document, scan }: Page): (text: TextScan) => number {
  const { words, numbers } = scan.of(document.page?.articleBody ?? '');
  if (words.length <= BODY_WORDS) return () => -1;
  // exact, for no text has 200,000 different words
  const { size } = scan.vocabulary;
  const keyAt = (all: readonly number[], i: number): number =>
    ((all[i] as number) * size + (all[i + 1] as number)) * size + (all[i + 2] as number);
  const trigrams = new Set<number>();
  for (let i = 0; i + 2 < numbers.length; i++) trigrams.add(keyAt(numbers, i));
  const line = ` ${words.join(' ')} `;
  return (own) => {
    const { length } = own.words;
    if (length === 0) return 0;
    if (length < 3) return Number(line.includes(` ${own.words.join(' ')} `));
    let hits = 0;
    for (let i = 0; i + 2 < length; i++) if (trigrams.has(keyAt(own.numbers, i))) hits++;
    return hits / (length - 2);
  };
}

/** What the page's metadata says about the block, and of the page as a whole. */
export const evidenceGroup: Group = {
  name: 'page',
  names: [
    'title',
    'description',
    'inDescription',
    'inBody',
    'fromTitle',
    'charsFromTitle',
    'hasTitle',
    'h1s',
    'blocks',
    'words',
    'linkDensity',
    'long',
    'longWords',
    'articles',
    'main',
    'bodyWords',
    'ldArticle',
    'ogArticle',
    'fragment',
  ],
  fill(page, out) {
    const titles = claimed(page, 'title');
    const descriptions = claimed(page, 'description');
    const inBody = bodyContainment(page);
    const different = countShared(page, [...titles, ...descriptions]);
    const similarity = page.blocks.map(({ words }, i) => (words < TITLE_WORDS ? likeness(titles, i, different[i] as number) : 0));
    const title = titleBlock(page, similarity);
    const whole = pageFacts(page);
    for (const [i, { text, words }] of page.blocks.entries()) {
      const own = different[i] as number;
      const fits = words >= DESCRIPTION_WORDS.min && words <= DESCRIPTION_WORDS.max;
      out.row(i);
      out.put(similarity[i] ?? 0, fits ? likeness(descriptions, i, own) : 0, words > 4 ? containment(descriptions, i, own) : 0);
      out.put(inBody(text), title < 0 ? NO_TITLE : i - title);
      out.put(title < 0 ? NO_TITLE : (page.sums.chars[i] ?? 0) - (page.sums.chars[title + 1] ?? 0), Number(title >= 0));
      for (const fact of whole) out.add(fact);
    }
  },
};

/** The columns that are the same for every block of a page. */
function pageFacts(page: Page): number[] {
  const { sums, nodes, blocks, document } = page;
  const total = (column: Float64Array): number => column.at(-1) ?? 0;
  return [
    blocks.filter(({ block }) => block.place.level === 1).length,
    blocks.length,
    total(sums.words),
    total(sums.links) / Math.max(1, total(sums.chars)),
    total(sums.long),
    total(sums.longWords),
    nodes.filter((node) => node.element?.tag === 'article').length,
    Number(nodes.some((node) => node.element?.tag === 'main')),
    document.page?.articleBody?.length ?? 0,
    Number(document.page?.jsonLdTypes.some((type) => ARTICLE_TYPE.test(type)) ?? false),
    Number(document.page?.ogType?.toLowerCase() === 'article'),
    Number(document.page?.fragment ?? false),
  ];
}
