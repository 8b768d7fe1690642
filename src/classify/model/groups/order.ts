import type { Ancestor } from '../../../model/block.ts';
import type { Cursor, Group } from '../matrix.ts';
import { between, hopsBetween, type Page } from '../page.ts';
import { PHRASE_NAMES as PHRASES } from '../scan.ts';

const WINDOWS = [2, 5, 10];
/** Elements above a block, innermost first, that make its signature. */
const SIGNATURE_DEPTH = 4;
/** Hops that stand for "no neighbour". */
const FAR = 20;
/** Distance that stands for "no heading before". */
const NO_HEADING = 99;
/** Phrase groups whose hits in the last heading are features. */
const HEADING_PHRASES = ['readmore', 'subscribe', 'comment', 'toc', 'key', 'share', 'tags', 'correction'];

/** For each block the number of its signature: tags and first classes of the innermost elements and of the first wrapper, which blocks of one kind share. */
function signatures(page: Page): readonly number[] {
  const names = page.nodes.map(({ element }) => nameOf(element));
  const numbers = new Map<string, number>();
  const numberOf = (signature: string): number => {
    const number = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, number);
    return number;
  };
  const above: (number | undefined)[] = [];
  return page.blocks.map(({ node, block }) => {
    const elements = above[node] ?? numberOf(pathOf(page, node, names));
    above[node] = elements;
    const [wrapper] = block.wrappers;
    return wrapper ? numberOf(`${elements}|${nameOf(wrapper)}`) : elements;
  });
}

function pathOf(page: Page, node: number, names: readonly string[]): string {
  let path = '';
  let at = page.nodes[node];
  for (let depth = 0; depth < SIGNATURE_DEPTH && at; depth++, at = page.nodes[at.parent]) path += `${names[at.index]}/`;
  return path;
}

const nameOf = (element: Ancestor | null): string => `${element?.tag ?? ''}.${element?.classes[0] ?? ''}`;

interface Kin {
  count: number;
  words: number;
  links: number;
  chars: number;
}

/** For each block, what blocks of the same signature add up to. */
function kinOf(page: Page, keys: readonly number[]): readonly Kin[] {
  const bySignature: Kin[] = [];
  return page.blocks.map(({ words, inline }, i) => {
    const key = keys[i] as number;
    const kin = bySignature[key] ?? { count: 0, words: 0, links: 0, chars: 0 };
    bySignature[key] = kin;
    kin.count++;
    kin.words += words;
    kin.links += Math.min(inline.linkChars, inline.chars);
    kin.chars += Math.max(1, inline.chars);
    return kin;
  });
}

/** Prose around the block, blocks of its kind, and how far its neighbours stand in the tree. */
export const neighbourGroup: Group = {
  name: 'near',
  names: [
    ...WINDOWS.flatMap((w) => [`longShare${w}`, `linkDensity${w}`, `words${w}`]),
    'kin',
    'kinWords',
    'kinLinkDensity',
    'kinMean',
    'samePrevious',
    'sameNext',
    'hopsPrevious',
    'hopsFromPrevious',
    'hopsNext',
    'hopsToNext',
  ],
  fill(page, out) {
    const keys = signatures(page);
    const kin = kinOf(page, keys);
    const hops = page.blocks.map((scored, i) => hopsBetween(page, scored.node, page.blocks[i - 1]?.node));
    for (let i = 0; i < page.blocks.length; i++) {
      out.row(i);
      for (const width of WINDOWS) putWindow(page, i, width, out);
      const same = kin[i] as Kin;
      out.put(same.count, same.words, same.links / Math.max(1, same.chars), same.words / same.count);
      out.put(Number(keys[i] === keys[i - 1]), Number(keys[i] === keys[i + 1]));
      const [up, down] = hops[i] ?? [0, 0];
      const [nextDown, nextUp] = hops[i + 1] ?? [FAR, FAR];
      out.put(up, down, nextUp, nextDown);
    }
  },
};

function putWindow(page: Page, i: number, width: number, out: Cursor): void {
  const { sums, blocks } = page;
  const from = Math.max(0, i - width);
  const to = Math.min(blocks.length, i + width + 1);
  const words = between(sums.words, from, to);
  out.add(between(sums.longWords, from, to) / Math.max(1, words));
  out.add(between(sums.links, from, to) / Math.max(1, between(sums.chars, from, to)));
  out.add(words / (to - from));
}

/** Where in the page the block stands: index, share, prose and headings before and after, repeats. */
export const positionGroup: Group = {
  name: 'at',
  names: [
    'index',
    'relative',
    'charShare',
    'fromEnd',
    'charsToEnd',
    'repeats',
    'repeated',
    'longBefore',
    'longAfter',
    'longShareBefore',
    'level',
    'sinceHeading',
    'headingLevel',
    ...HEADING_PHRASES.map((name) => `heading.${name}`),
  ],
  fill(page, out) {
    const { blocks, sums } = page;
    const chars = sums.chars;
    const total = Math.max(1, chars.at(-1) ?? 0);
    const keys = blocks.map((scored) => scored.line);
    const copies = new Map<string, number>();
    for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
    const seen = new Set<string>();
    const phraseColumns = HEADING_PHRASES.map((name) => PHRASES.indexOf(name));
    let heading = -1;
    for (let i = 0; i < blocks.length; i++) {
      const key = keys[i] ?? '';
      if (blocks[i]?.block.kind === 'heading') heading = i;
      out.row(i);
      out.put(i, i / Math.max(1, blocks.length - 1), (chars[i] ?? 0) / total, blocks.length - 1 - i, total - (chars[i + 1] ?? 0));
      out.put((copies.get(key) ?? 1) - 1, Number(seen.has(key)));
      out.put(
        sums.long[i] ?? 0,
        (sums.long.at(-1) ?? 0) - (sums.long[i + 1] ?? 0),
        (sums.longWords[i] ?? 0) / Math.max(1, sums.longWords.at(-1) ?? 0),
      );
      const last = blocks[heading];
      out.put(blocks[i]?.block.place.level ?? 0, last ? i - heading : NO_HEADING, last?.block.place.level ?? 0);
      for (const column of phraseColumns) out.add(last ? (last.text.phrases[column] ?? 0) : -1);
      seen.add(key);
    }
  },
};
