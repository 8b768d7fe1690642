import type { Document } from '../../../model/document.ts';
import { contained, jaccard } from '../../../text/likeness.ts';
import type { Group } from '../matrix.ts';
import type { Page } from '../page.ts';
import type { Scan } from '../scan.ts';

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

/** Word sets of a field's claims, each distinct value once. */
function claimed(document: Document, field: 'title' | 'description', scan: Scan): ReadonlySet<string>[] {
  const values = new Set<string>();
  for (const claim of document.claims) {
    if (claim.field === field && typeof claim.value === 'string' && claim.from !== 'element') values.add(claim.value);
  }
  return [...values].map((value) => new Set(scan(value).words)).filter((set) => set.size > 0);
}

const best = (sets: readonly ReadonlySet<string>[], measure: (set: ReadonlySet<string>) => number): number =>
  sets.reduce((most, set) => Math.max(most, measure(set)), 0);

/** The words of each block that shares one with a claim: most share none, and are like none. */
function sharing(page: Page, claims: readonly ReadonlySet<string>[]): readonly (ReadonlySet<string> | null)[] {
  const known = new Set(claims.flatMap((words) => [...words]));
  return page.blocks.map(({ text }) => (text.words.some((word) => known.has(word)) ? new Set(text.words) : null));
}

/** Index of the block that most likely is the headline, or -1. */
function titleBlock(page: Page, similarity: readonly number[]): number {
  let top = -1;
  for (const [i, { block }] of page.blocks.entries()) {
    if (block.place.level === 1 && (top < 0 || (similarity[i] ?? 0) > (similarity[top] ?? 0))) top = i;
  }
  if (top >= 0 && (similarity[top] ?? 0) >= HEADING_SIMILARITY) return top;
  const most = Math.max(0, ...similarity);
  return most >= TITLE_SIMILARITY ? similarity.indexOf(most) : top;
}

/** Share of a block's word trigrams that stand in the JSON-LD `articleBody`; -1 where the page has none worth the name. */
function bodyContainment(page: Page, scan: Scan): (words: readonly string[]) => number {
  const body = page.document.page?.articleBody;
  const words = body ? scan(body).words : [];
  if (words.length <= BODY_WORDS) return () => -1;
  const ids = new Map<string, number>();
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size);
  const known = words.map((word) => ids.get(word) as number);
  // exact, for no text has 200,000 different words
  const keyOf = (a: number, b: number, c: number): number => (a * ids.size + b) * ids.size + c;
  const trigrams = new Set(known.slice(2).map((id, i) => keyOf(known[i] as number, known[i + 1] as number, id)));
  const line = ` ${words.join(' ')} `;
  return (own) => {
    if (own.length === 0) return 0;
    if (own.length < 3) return Number(line.includes(` ${own.join(' ')} `));
    let hits = 0;
    let a = ids.get(own[0] ?? '') ?? -1;
    let b = ids.get(own[1] ?? '') ?? -1;
    for (let i = 2; i < own.length; i++) {
      const c = ids.get(own[i] as string) ?? -1;
      if (a >= 0 && b >= 0 && c >= 0 && trigrams.has(keyOf(a, b, c))) hits++;
      a = b;
      b = c;
    }
    return hits / (own.length - 2);
  };
}

/** Builds the group of what the page's metadata says about the block, and of the page as a whole. */
export function evidenceGroup(scan: Scan): Group {
  return {
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
      const titles = claimed(page.document, 'title', scan);
      const descriptions = claimed(page.document, 'description', scan);
      const sets = sharing(page, [...titles, ...descriptions]);
      const similarity = sets.map((set, i) =>
        set && (page.blocks[i]?.words ?? 0) < TITLE_WORDS ? best(titles, (title) => jaccard(set, title)) : 0,
      );
      const title = titleBlock(page, similarity);
      const inBody = bodyContainment(page, scan);
      const whole = pageFacts(page);
      for (const [i, { text, words }] of page.blocks.entries()) {
        const set = sets[i];
        const fits = words >= DESCRIPTION_WORDS.min && words <= DESCRIPTION_WORDS.max;
        out.row(i);
        out.put(
          similarity[i] ?? 0,
          set && fits ? best(descriptions, (d) => jaccard(set, d)) : 0,
          set && words > 4 ? best(descriptions, (d) => contained(set, d)) : 0,
        );
        out.put(inBody(text.words), title < 0 ? NO_TITLE : i - title);
        out.put(title < 0 ? NO_TITLE : (page.sums.chars[i] ?? 0) - (page.sums.chars[title + 1] ?? 0), Number(title >= 0));
        for (const fact of whole) out.add(fact);
      }
    },
  };
}

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
