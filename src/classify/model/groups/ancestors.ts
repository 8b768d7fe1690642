import type { Ancestor } from '../../../model/block.ts';
import { CLASS_GROUPS, CONTENT_TOKENS, NEAR_TAGS, OWN_TAGS, SCOPED_GROUPS, SCOPED_TAGS } from '../lexicon.ts';
import type { Cursor, Group } from '../matrix.ts';
import { type Page, within } from '../page.ts';

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

const WIDTH = DISTANCES.length + SHARES.length;
/** Columns of shares follow the distances. */
const AT_SHARES = DISTANCES.length;
const AT_BRANCH_SHARE = AT_SHARES + AT_CONTENT_SHARE + 1;

/** What the nodes of a page hand down: one row each, distances then shares. */
interface Inherited {
  readonly rows: Float32Array;
  readonly hidden: readonly boolean[];
}

/** Goes down the tree: at each step all distances grow by one, and what the node itself is starts again at zero. */
function inherit(page: Page, tables: Tables): Inherited {
  const rows = new Float32Array(page.nodes.length * WIDTH);
  const hidden: boolean[] = [];
  const total = Math.max(1, page.sums.longWords.at(-1) ?? 0);
  for (const node of page.nodes) {
    const at = node.index * WIDTH;
    const above = node.parent * WIDTH;
    hidden.push((hidden[node.parent] ?? false) || (node.element?.hidden ?? false));
    if (node.parent < 0) {
      rows.fill(FAR, at, at + AT_SHARES).fill(1, at + AT_SHARES, at + AT_SHARES + AT_CONTENT_SHARE);
      continue;
    }
    for (let i = 0; i < AT_SHARES; i++) rows[at + i] = Math.min(FAR, (rows[above + i] as number) + 1);
    for (let i = AT_SHARES; i < WIDTH; i++) rows[at + i] = rows[above + i] as number;
    if (node.element) describe(node.element, within(page.sums.longWords, node) / total, rows, at, tables);
  }
  return { rows, hidden };
}

/** Puts what an element itself is into its row, which begins at `at`; `share` is its part of the page's prose. */
function describe(element: Ancestor, share: number, rows: Float32Array, at: number, tables: Tables): void {
  const { tag, tokens, labels } = element;
  const near = (NEAR_TAGS as readonly string[]).indexOf(tag);
  if (near >= 0) rows[at + near] = 0;
  put(0, tokens, tables.classes, rows, at + AT_CLASS);
  put(0, labels, tables.classes, rows, at + AT_CLASS);
  if (element.itemprop?.includes('articlebody')) rows[at + AT_BODY] = 0;
  if (share < SCOPE_SHARE) scope(element, share, rows, at, tables);
  if (share >= CONTENT_SHARE && tokens.some((token) => tables.content.has(token))) {
    rows[at + AT_CONTENT] = 0;
    rows[at + AT_SHARES + AT_CONTENT_SHARE] = share;
  }
  // the largest branch under half of the prose: the first such node on the way down, kept from there on
  if (share < SCOPE_SHARE && rows[at + AT_BRANCH_SHARE] === 0) rows[at + AT_BRANCH_SHARE] = Math.max(share, Number.EPSILON);
}

function scope({ tag, tokens, labels }: Ancestor, share: number, rows: Float32Array, at: number, { scoped }: Tables): void {
  for (const names of [tokens, labels]) {
    put(0, names, scoped, rows, at + AT_SCOPED);
    put(share, names, scoped, rows, at + AT_SHARES);
  }
  const index = (SCOPED_TAGS as readonly string[]).indexOf(tag);
  if (index < 0) return;
  rows[at + AT_SCOPED_TAG + index] = 0;
  rows[at + AT_SHARES + SCOPED_NAMES.length + index] = share;
}

/** Puts a value into the columns, from `at` on, of the groups that names stand in. */
function put(value: number, names: readonly string[], table: TokenTable, rows: Float32Array, at: number): void {
  for (const name of names) {
    const groups = table.get(name);
    if (groups) for (const group of groups) rows[at + group] = value;
  }
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
      const { rows, hidden } = inherit(page, tables);
      for (const [i, { block, node }] of page.blocks.entries()) {
        const at = page.nodes[node];
        out.row(i);
        out.copy(rows, node * WIDTH, (node + 1) * WIDTH);
        const tag = (OWN_TAGS as readonly string[]).indexOf(at?.element?.tag ?? '');
        out.put(at?.depth ?? 0, tag < 0 ? OWN_TAGS.length : tag, Number(hidden[node] === true || block.hidden));
        putOwn(rows, node * WIDTH, block.wrappers, tables, out);
      }
    },
  };
}

/** Puts whether the element at a place of the rows, or an inline element around a block's text, stands in each group of classes. */
function putOwn(rows: Float32Array, at: number, wrappers: readonly Ancestor[], { classes }: Tables, out: Cursor): void {
  const around = wrappers.flatMap(({ tokens, labels }) => [...tokens, ...labels].flatMap((name) => classes.get(name) ?? []));
  // a distance of zero: the element itself, for the ones above it are further off
  for (let group = 0; group < CLASS_NAMES.length; group++)
    out.add(Number(rows[at + AT_CLASS + group] === 0 || (around.length > 0 && around.includes(group))));
}
