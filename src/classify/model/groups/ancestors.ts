import type { Ancestor } from '../../../model/block.ts';
import { WordMap } from '../../../text/beginnings.ts';
import { CLASS_GROUPS, CONTENT_TOKENS, NEAR_TAGS, OWN_TAGS, SCOPED_GROUPS, SCOPED_TAGS } from '../lexicon.ts';
import type { Group } from '../matrix.ts';
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

/** What a token says of an element that has it: the groups that it stands in, by number. */
interface Saying {
  readonly classes: number[];
  readonly scoped: number[];
}

interface Tables {
  readonly tokens: WordMap<Saying>;
  readonly content: ReadonlySet<string>;
}

function makeTables(): Tables {
  const tokens = new Map<string, Saying>();
  for (const [kind, groups] of [
    ['classes', CLASS_GROUPS],
    ['scoped', SCOPED_GROUPS],
  ] as const) {
    for (const [group, list] of Object.values(groups).entries()) {
      for (const token of list.split(' ')) {
        const saying = tokens.get(token) ?? { classes: [], scoped: [] };
        tokens.set(token, saying);
        saying[kind].push(group);
      }
    }
  }
  return { tokens: new WordMap(tokens), content: new Set(CONTENT_TOKENS.split(' ')) };
}

const WIDTH = DISTANCES.length + SHARES.length;
/** Columns of shares follow the distances. */
const AT_SHARES = DISTANCES.length;
const AT_BRANCH_SHARE = AT_SHARES + AT_CONTENT_SHARE + 1;

/** What the nodes of a page hand down. */
interface Inherited {
  /** One row each. In the columns of distances, the depth of the nearest such node; then shares. */
  readonly rows: Float32Array;
  readonly hidden: readonly boolean[];
}

/** Goes down the tree: a node has what its parent has, and what it is itself. */
function inherit(page: Page, tables: Tables): Inherited {
  const rows = new Float32Array(page.nodes.length * WIDTH);
  const hidden: boolean[] = [];
  const total = Math.max(1, page.sums.longWords.at(-1) ?? 0);
  for (const node of page.nodes) {
    const at = node.index * WIDTH;
    const above = node.parent * WIDTH;
    hidden.push((hidden[node.parent] ?? false) || (node.element?.hidden ?? false));
    if (node.parent < 0) rows.fill(-FAR, at, at + AT_SHARES).fill(1, at + AT_SHARES, at + AT_SHARES + AT_CONTENT_SHARE);
    else rows.copyWithin(at, above, above + WIDTH);
    if (node.element) describe(node.element, node.depth, within(page.sums.longWords, node) / total, rows, at, tables);
  }
  return { rows, hidden };
}

/** Puts what an element itself is into its row, which begins at `at`; `share` is its part of the page's prose. */
function describe(element: Ancestor, depth: number, share: number, rows: Float32Array, at: number, tables: Tables): void {
  const { tag, tokens, labels } = element;
  const inScope = share < SCOPE_SHARE;
  const near = (NEAR_TAGS as readonly string[]).indexOf(tag);
  if (near >= 0) rows[at + near] = depth;
  for (const { classes, scoped } of sayings(tokens, labels, tables)) {
    for (const group of classes) rows[at + AT_CLASS + group] = depth;
    if (!inScope) continue;
    for (const group of scoped) {
      rows[at + AT_SCOPED + group] = depth;
      rows[at + AT_SHARES + group] = share;
    }
  }
  if (element.itemprop?.includes('articlebody')) rows[at + AT_BODY] = depth;
  if (inScope) scope(tag, depth, share, rows, at);
  if (share >= CONTENT_SHARE && tokens.some((token) => tables.content.has(token))) {
    rows[at + AT_CONTENT] = depth;
    rows[at + AT_SHARES + AT_CONTENT_SHARE] = share;
  }
}

function scope(tag: string, depth: number, share: number, rows: Float32Array, at: number): void {
  // the largest branch under half of the prose: the first such node on the way down, kept from there on
  if (rows[at + AT_BRANCH_SHARE] === 0) rows[at + AT_BRANCH_SHARE] = Math.max(share, Number.EPSILON);
  const index = (SCOPED_TAGS as readonly string[]).indexOf(tag);
  if (index < 0) return;
  rows[at + AT_SCOPED_TAG + index] = depth;
  rows[at + AT_SHARES + SCOPED_NAMES.length + index] = share;
}

/** What an element's names say; most say nothing. */
function sayings(tokens: readonly string[], labels: readonly string[], tables: Tables): readonly Saying[] {
  let found: Saying[] | null = null;
  for (const names of labels.length === 0 ? [tokens] : [tokens, labels]) {
    for (const name of names) {
      const saying = tables.tokens.get(name);
      if (!saying) continue;
      found ??= [];
      found.push(saying);
    }
  }
  return found ?? NOTHING;
}

const NOTHING: readonly Saying[] = [];

/** Builds the group of what stands above a block. Its token tables are built once. */
export function ancestorGroup(): Group {
  const tables = makeTables();
  return {
    name: 'above',
    names: [...DISTANCES, ...SHARES, ...OWN],
    fill(page, out) {
      const { rows, hidden } = inherit(page, tables);
      for (const [i, { block, node }] of page.blocks.entries()) {
        const element = page.nodes[node]?.element;
        const depth = page.nodes[node]?.depth ?? 0;
        const at = node * WIDTH;
        out.row(i);
        for (let column = at; column < at + AT_SHARES; column++) out.add(Math.min(FAR, depth - (rows[column] as number)));
        out.copy(rows, at + AT_SHARES, at + WIDTH);
        const tag = (OWN_TAGS as readonly string[]).indexOf(element?.tag ?? '');
        out.put(depth, tag < 0 ? OWN_TAGS.length : tag, Number(hidden[node] === true || block.hidden));
        const around = groupsOf(block.wrappers, tables);
        for (let group = 0; group < CLASS_NAMES.length; group++)
          out.add(Number(rows[at + AT_CLASS + group] === depth || around.includes(group)));
      }
    },
  };
}

/** The groups of classes that inline elements around a block's text stand in. */
function groupsOf(wrappers: readonly Ancestor[], tables: Tables): readonly number[] {
  if (wrappers.length === 0) return NO_GROUPS;
  return wrappers.flatMap(({ tokens, labels }) => sayings(tokens, labels, tables).flatMap(({ classes }) => classes));
}

const NO_GROUPS: readonly number[] = [];
