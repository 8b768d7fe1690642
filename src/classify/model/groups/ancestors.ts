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
  /** Groups of classes of each node itself. */
  readonly own: readonly Groups[];
}

/** Numbers of groups, each once or more. */
type Groups = readonly number[];

const NO_GROUPS: Groups = [];

/** Groups of an element's tokens and labels; most elements have none. */
function groupsOf({ tokens, labels }: Ancestor, table: TokenTable): Groups {
  return withGroups(withGroups(NO_GROUPS, tokens, table), labels, table);
}

function withGroups(known: Groups, names: readonly string[], table: TokenTable): Groups {
  let groups = known;
  for (const name of names) {
    const listed = table.get(name);
    if (listed) groups = groups.length === 0 ? listed : [...groups, ...listed];
  }
  return groups;
}

/** Goes down the tree: at each step all distances grow by one, and what the node itself is starts again at zero. */
function inherit(page: Page, tables: Tables): Inherited {
  const rows = new Float32Array(page.nodes.length * WIDTH);
  const hidden: boolean[] = [];
  const own: Groups[] = [];
  for (const node of page.nodes) {
    const groups = node.element ? groupsOf(node.element, tables.classes) : NO_GROUPS;
    own.push(groups);
    const at = node.index * WIDTH;
    const above = node.parent * WIDTH;
    hidden.push((hidden[node.parent] ?? false) || (node.element?.hidden ?? false));
    if (node.parent < 0) {
      rows.fill(FAR, at, at + AT_SHARES).fill(1, at + AT_SHARES, at + AT_SHARES + AT_CONTENT_SHARE);
      continue;
    }
    for (let i = 0; i < AT_SHARES; i++) rows[at + i] = Math.min(FAR, (rows[above + i] as number) + 1);
    for (let i = AT_SHARES; i < WIDTH; i++) rows[at + i] = rows[above + i] as number;
    if (node.element) describe(node.element, groups, within(page.sums.longWords, node) / prose(page), { rows, at }, tables);
  }
  return { rows, hidden, own };
}

const prose = ({ sums }: Page): number => Math.max(1, sums.longWords.at(-1) ?? 0);

/** A row of what a node hands down. */
interface Row {
  readonly rows: Float32Array;
  readonly at: number;
}

/** Puts what an element itself is into its row; `share` is its part of the page's prose. */
function describe(element: Ancestor, classes: Groups, share: number, row: Row, tables: Tables): void {
  const { rows, at } = row;
  const near = (NEAR_TAGS as readonly string[]).indexOf(element.tag);
  if (near >= 0) rows[at + near] = 0;
  for (const group of classes) rows[at + AT_CLASS + group] = 0;
  if (element.itemprop?.includes('articlebody')) rows[at + AT_BODY] = 0;
  if (share < SCOPE_SHARE) scope(element, share, row, tables);
  if (share >= CONTENT_SHARE && element.tokens.some((token) => tables.content.has(token))) {
    rows[at + AT_CONTENT] = 0;
    rows[at + AT_SHARES + AT_CONTENT_SHARE] = share;
  }
  // the largest branch under half of the prose: the first such node on the way down, kept from there on
  if (share < SCOPE_SHARE && rows[at + AT_BRANCH_SHARE] === 0) rows[at + AT_BRANCH_SHARE] = Math.max(share, Number.EPSILON);
}

function scope(element: Ancestor, share: number, { rows, at }: Row, tables: Tables): void {
  for (const group of groupsOf(element, tables.scoped)) {
    rows[at + AT_SCOPED + group] = 0;
    rows[at + AT_SHARES + group] = share;
  }
  const tag = (SCOPED_TAGS as readonly string[]).indexOf(element.tag);
  if (tag < 0) return;
  rows[at + AT_SCOPED_TAG + tag] = 0;
  rows[at + AT_SHARES + SCOPED_NAMES.length + tag] = share;
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
      const { rows, hidden, own } = inherit(page, tables);
      for (const [i, { block, node }] of page.blocks.entries()) {
        const at = page.nodes[node];
        out.row(i);
        out.copy(rows, node * WIDTH, (node + 1) * WIDTH);
        const tag = (OWN_TAGS as readonly string[]).indexOf(at?.element?.tag ?? '');
        out.put(at?.depth ?? 0, tag < 0 ? OWN_TAGS.length : tag, Number(hidden[node] === true || block.hidden));
        putGroups(own[node] ?? NO_GROUPS, block.wrappers, out, tables);
      }
    },
  };
}

/** The groups of the element that a block stands in, and of the inline elements around its text. */
function putGroups(own: Groups, wrappers: readonly Ancestor[], out: Cursor, tables: Tables): void {
  let groups = own;
  for (const { tokens, labels } of wrappers) groups = withGroups(withGroups(groups, tokens, tables.classes), labels, tables.classes);
  if (groups.length === 0) out.skip(CLASS_NAMES.length);
  else for (let group = 0; group < CLASS_NAMES.length; group++) out.add(Number(groups.includes(group)));
}
