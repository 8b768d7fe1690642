import type { Ancestor } from '../../../model/block.ts';
import { CLASS_GROUPS, CONTENT_TOKENS, NEAR_TAGS, OWN_TAGS, SCOPED_GROUPS, SCOPED_TAGS } from '../lexicon.ts';
import type { Group } from '../matrix.ts';
import { type Node, type Page, within } from '../page.ts';

/** Distance that stands for "none above". */
const FAR = 20;
/** Scoped evidence counts only below containers that hold less than this share of the page's prose. */
const SCOPE_SHARE = 0.5;
/** A container with a content token is believed from this share of the page's prose on. */
const CONTENT_SHARE = 0.3;

const CLASS_NAMES = Object.keys(CLASS_GROUPS);
const SCOPED_NAMES = Object.keys(SCOPED_GROUPS);

/** Columns that a node hands down to what stands below it: distances (plus one a step) and shares (as they are). */
const DISTANCES = [
  ...NEAR_TAGS.map((tag) => `near.${tag}`),
  ...CLASS_NAMES.map((name) => `class.${name}`),
  ...SCOPED_NAMES.map((name) => `scoped.${name}`),
  ...SCOPED_TAGS.map((tag) => `scopedTag.${tag}`),
  'articleBody',
  'content',
];
const SHARES = [
  ...SCOPED_NAMES.map((name) => `share.${name}`),
  ...SCOPED_TAGS.map((tag) => `shareTag.${tag}`),
  'contentShare',
  'branchShare',
];
const OWN = ['depth', 'tag', 'hidden', ...CLASS_NAMES.map((name) => `own.${name}`)];

const AT_CLASS = NEAR_TAGS.length;
const AT_SCOPED = AT_CLASS + CLASS_NAMES.length;
const AT_SCOPED_TAG = AT_SCOPED + SCOPED_NAMES.length;
const AT_BODY = AT_SCOPED_TAG + SCOPED_TAGS.length;
const AT_CONTENT = AT_BODY + 1;
const AT_CONTENT_SHARE = SCOPED_NAMES.length + SCOPED_TAGS.length;

/** Group numbers of every token that stands in a group. */
type TokenTable = ReadonlyMap<string, readonly number[]>;

function tokenTable(groups: Readonly<Record<string, string>>): TokenTable {
  const table = new Map<string, number[]>();
  for (const [group, tokens] of Object.values(groups).entries()) {
    for (const token of tokens.split(' ')) table.set(token, [...(table.get(token) ?? []), group]);
  }
  return table;
}

interface Tables {
  readonly classes: TokenTable;
  readonly scoped: TokenTable;
  readonly content: ReadonlySet<string>;
}

/** What a node hands down: `distances` then `shares`. */
interface Inherited {
  readonly distances: Float32Array;
  readonly shares: Float32Array;
  readonly hidden: boolean;
}

const rootInheritance = (): Inherited => ({
  distances: new Float32Array(DISTANCES.length).fill(FAR),
  shares: new Float32Array(SHARES.length).fill(1, 0, AT_CONTENT_SHARE),
  hidden: false,
});

function groupsOf(element: Ancestor, table: TokenTable): Set<number> {
  const groups = new Set<number>();
  for (const token of element.tokens) for (const group of table.get(token) ?? []) groups.add(group);
  for (const token of element.labels) for (const group of table.get(token) ?? []) groups.add(group);
  return groups;
}

/** One step down the tree: all distances grow by one, and what the node itself is starts again at zero. */
function inherit(above: Inherited, node: Node, page: Page, tables: Tables): Inherited {
  const element = node.element;
  const distances = above.distances.map((d) => Math.min(FAR, d + 1));
  const shares = above.shares.slice();
  if (!element) return { distances, shares, hidden: above.hidden };
  const share = within(page.sums.longWords, node) / Math.max(1, page.sums.longWords.at(-1) ?? 0);
  const near = (NEAR_TAGS as readonly string[]).indexOf(element.tag);
  if (near >= 0) distances[near] = 0;
  for (const group of groupsOf(element, tables.classes)) distances[AT_CLASS + group] = 0;
  if (element.itemprop?.includes('articlebody')) distances[AT_BODY] = 0;
  if (share < SCOPE_SHARE) scope(element, share, distances, shares, tables);
  if (share >= CONTENT_SHARE && element.tokens.some((token) => tables.content.has(token))) {
    distances[AT_CONTENT] = 0;
    shares[AT_CONTENT_SHARE] = share;
  }
  // the largest branch under half of the prose: the first such node on the way down, kept from there on
  if (share < SCOPE_SHARE && shares[AT_CONTENT_SHARE + 1] === 0) shares[AT_CONTENT_SHARE + 1] = Math.max(share, Number.EPSILON);
  return { distances, shares, hidden: above.hidden || element.hidden };
}

function scope(element: Ancestor, share: number, distances: Float32Array, shares: Float32Array, tables: Tables): void {
  for (const group of groupsOf(element, tables.scoped)) {
    distances[AT_SCOPED + group] = 0;
    shares[group] = share;
  }
  const tag = (SCOPED_TAGS as readonly string[]).indexOf(element.tag);
  if (tag < 0) return;
  distances[AT_SCOPED_TAG + tag] = 0;
  shares[SCOPED_NAMES.length + tag] = share;
}

/** Builds the group of what stands above a block. Its token tables are built once. */
export function ancestorGroup(): Group {
  const tables: Tables = {
    classes: tokenTable(CLASS_GROUPS),
    scoped: tokenTable(SCOPED_GROUPS),
    content: new Set(CONTENT_TOKENS.split(' ')),
  };
  return {
    name: 'above',
    names: [...DISTANCES, ...SHARES, ...OWN],
    fill(page, out) {
      const inherited: Inherited[] = [];
      for (const node of page.nodes) {
        const above = inherited[node.parent];
        inherited.push(above ? inherit(above, node, page, tables) : rootInheritance());
      }
      for (const [i, { block, node }] of page.blocks.entries()) {
        const above = inherited[node] ?? rootInheritance();
        const at = page.nodes[node];
        const own = new Set<number>();
        for (const element of [...block.wrappers, ...(at?.element ? [at.element] : [])])
          for (const group of groupsOf(element, tables.classes)) own.add(group);
        out.row(i);
        for (const distance of above.distances) out.add(distance);
        for (const share of above.shares) out.add(share);
        const tag = (OWN_TAGS as readonly string[]).indexOf(at?.element?.tag ?? '');
        out.put(at?.depth ?? 0, tag < 0 ? OWN_TAGS.length : tag, Number(above.hidden || block.hidden));
        for (let group = 0; group < CLASS_NAMES.length; group++) out.add(Number(own.has(group)));
      }
    },
  };
}
