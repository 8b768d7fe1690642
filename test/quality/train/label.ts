/** Words as the harness counts them: NFKC, lower-case, runs of letters, digits and `_`. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

const GRAM = 3;
const ROUNDS = 4;
/** Later rounds match only runs of so many trigrams: a lone one far away is chance. */
const LATER_RUN = 5;
/** A trigram that the gold holds more often says nothing about place. */
const COMMON = 60;
/** A block is body from this share of its tokens aligned on. */
const COVERED = 0.5;
/** Short blocks that equal a gold line count within so many blocks of the aligned span. */
const SPAN_MARGIN = 3;

interface Pair {
  readonly page: number;
  readonly gold: number;
}

/**
 * Share of each block's tokens that the gold holds: longest increasing subsequence over page and gold trigrams, matched across
 * block borders, in up to four rounds so that moved passages are found too.
 */
export function alignBlocks(blocks: readonly string[], gold: string): number[] {
  const goldTokens = tokens(gold);
  const starts: number[] = [];
  const page: string[] = [];
  for (const block of blocks) {
    starts.push(page.length);
    page.push(...tokens(block));
  }
  starts.push(page.length);
  const pageFree = new Uint8Array(page.length).fill(1);
  const goldFree = new Uint8Array(goldTokens.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    let pairs = increasing(page, goldTokens, pageFree, goldFree);
    if (round > 0) pairs = longRuns(pairs);
    for (const pair of pairs) {
      for (let k = 0; k < GRAM; k++) {
        pageFree[pair.page + k] = 0;
        goldFree[pair.gold + k] = 0;
      }
    }
    if (pairs.length < LATER_RUN) break;
  }
  const shares = blocks.map((_, i) => covered(pageFree, starts[i] ?? 0, starts[i + 1] ?? 0));
  claimShortLines(shares, blocks, gold, goldFree);
  return shares;
}

function covered(free: Uint8Array, from: number, to: number): number {
  if (to <= from) return 0;
  let left = 0;
  for (let i = from; i < to; i++) left += free[i] as number;
  return 1 - left / (to - from);
}

const isFree = (free: Uint8Array, at: number): boolean => free[at] === 1 && free[at + 1] === 1 && free[at + 2] === 1;
const gramAt = (list: readonly string[], at: number): string => `${list[at]} ${list[at + 1]} ${list[at + 2]}`;

/** Longest strictly increasing matching of free trigrams (patience sorting). */
function increasing(page: readonly string[], gold: readonly string[], pageFree: Uint8Array, goldFree: Uint8Array): Pair[] {
  const places = new Map<string, number[]>();
  for (let j = 0; j + GRAM <= gold.length; j++) {
    if (!isFree(goldFree, j)) continue;
    const gram = gramAt(gold, j);
    const list = places.get(gram);
    if (list) list.push(j);
    else places.set(gram, [j]);
  }
  const tails: number[] = [];
  const tailNodes: number[] = [];
  const nodes: (Pair & { readonly previous: number })[] = [];
  for (let i = 0; i + GRAM <= page.length; i++) {
    if (!isFree(pageFree, i)) continue;
    const list = places.get(gramAt(page, i));
    if (!list || list.length > COMMON) continue;
    for (let n = list.length - 1; n >= 0; n--) {
      const j = list[n] as number;
      const at = lowerBound(tails, j);
      nodes.push({ page: i, gold: j, previous: at > 0 ? (tailNodes[at - 1] as number) : -1 });
      tails[at] = j;
      tailNodes[at] = nodes.length - 1;
    }
  }
  const pairs: Pair[] = [];
  for (let at = tailNodes.at(-1) ?? -1; at >= 0; at = nodes[at]?.previous ?? -1) pairs.push(nodes[at] as Pair);
  return pairs.reverse();
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function longRuns(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  let run: Pair[] = [];
  const close = (): void => {
    if (run.length >= LATER_RUN) kept.push(...run);
    run = [];
  };
  for (const pair of pairs) {
    const last = run.at(-1);
    if (last && (pair.page !== last.page + 1 || pair.gold !== last.gold + 1)) close();
    run.push(pair);
  }
  close();
  return kept;
}

/** Short blocks near the aligned span that equal a gold line which nothing has matched. */
function claimShortLines(shares: number[], blocks: readonly string[], gold: string, goldFree: Uint8Array): void {
  const lines = new Map<string, number>();
  let at = 0;
  for (const line of gold.split('\n')) {
    const list = tokens(line);
    if (list.length > 0 && covered(goldFree, at, at + list.length) <= COVERED)
      lines.set(list.join(' '), (lines.get(list.join(' ')) ?? 0) + 1);
    at += list.length;
  }
  const first = shares.findIndex((share) => share >= COVERED);
  const last = shares.findLastIndex((share) => share >= COVERED);
  if (first < 0) return;
  for (let i = Math.max(0, first - SPAN_MARGIN); i <= Math.min(blocks.length - 1, last + SPAN_MARGIN); i++) {
    const key = tokens(blocks[i] ?? '').join(' ');
    const left = lines.get(key) ?? 0;
    if ((shares[i] ?? 0) >= COVERED || left === 0) continue;
    lines.set(key, left - 1);
    shares[i] = 1;
  }
}
