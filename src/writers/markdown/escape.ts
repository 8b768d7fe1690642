import { charAt, charBefore, flanksLeft, flanksRight, isPunctuation, isSpace, OBJECT } from './characters.ts';
import { apply, backslash, type Edits } from './edits.ts';
import { escapeMarkup, type Flavour } from './flavours.ts';
import { escapeLineStarts } from './line-starts.ts';
import type { Mark, Run, Setting } from './runs.ts';
import { ENTITY } from './syntax.ts';

/** What the rest of the block and document says about a line of text. */
export interface Surroundings {
  readonly setting: Setting;
  /** Delimiter characters that marks of the block are written with. */
  readonly delimiters: ReadonlySet<string>;
  /** Whether the document has link definitions, so that any `[word]` may be a link. */
  readonly definitions: boolean;
  readonly flavour: Flavour;
}

/** A line as characters: OBJECT where something other than text is printed, `\n` at the ends of lines. */
interface Flat {
  readonly text: string;
  /** Where each run's own text begins; -1 for runs that are no text. */
  readonly starts: readonly number[];
  /** Ranges of text that stand in one link. */
  readonly links: readonly (readonly [number, number])[];
  /** Places of OBJECTs that a link begins at. */
  readonly openings: readonly number[];
  /** What is no text: code, addresses, raw source. */
  readonly elsewhere: string;
}

const SPECIAL = /[\\`*_~[\]<&{]/;
const BRACKETS = /[[\]]/g;
const ADDRESS = /https?:\/\/[^\s<>\ufffc]+/g;
const ADDRESS_END = new Set(').,;:!?\'"*_~]');

/**
 * What the text runs are written as, one string per run ('' for others): escaped only where the characters around them would
 * make CommonMark or GFM read something other than the text.
 */
export function escapeRuns(runs: readonly Run[], around: Surroundings): readonly string[] {
  const flat = flatten(runs, around.setting);
  const edits: Edits = new Map();
  if (around.setting === 'paragraph' || around.setting === 'item') escapeLineStarts(flat.text, around.flavour.starts, edits);
  if (around.setting === 'item' && /^\[[ xX]\]\s/.test(flat.text)) backslash(flat.text, 0, edits);
  if (around.setting === 'heading') escapeHeadingEnd(flat.text, edits);
  if (flat.openings.length > 0) escapeBangs(flat, edits);
  if (SPECIAL.test(flat.text)) escapeSpecials(flat, around, edits);
  escapeMarkup(flat.text, flat.elsewhere, around.setting, around.flavour, edits);
  if (edits.size > 0 && flat.text.includes('://')) bracketAddresses(flat, edits);
  escapeAfterRaw(runs, flat, edits);
  return runs.map((run, i) => (run.leaf.type === 'text' ? apply(run.leaf.value, flat.starts[i] ?? 0, edits) : ''));
}

/** The text of an image's alternative: read as inlines, of which only the characters remain. */
export function escapeBrackets(alt: string, flavour: Flavour): string {
  const edits: Edits = new Map();
  const flat: Flat = { text: alt + OBJECT, starts: [0], links: [[0, alt.length]], openings: [], elsewhere: '`' };
  if (SPECIAL.test(alt)) escapeSpecials(flat, { setting: 'cell', delimiters: new Set(), definitions: false, flavour }, edits);
  escapeMarkup(flat.text, '', 'cell', flavour, edits);
  if (edits.size > 0 && alt.includes('://')) bracketAddresses(flat, edits);
  return apply(alt, 0, edits);
}

function flatten(runs: readonly Run[], setting: Setting): Flat {
  let text = '';
  let elsewhere = '';
  let marks: readonly Mark[] = [];
  const starts: number[] = [];
  const links: [number, number][] = [];
  const openings: number[] = [];
  let link: Mark | undefined;
  for (const { leaf, marks: next } of runs) {
    if (next !== marks && (next.length !== marks.length || next.some((mark, i) => mark !== marks[i]))) {
      const opened = next.find((mark) => typeof mark !== 'string');
      if (opened && opened !== link) {
        if (opened === next[marks.filter((mark, i) => mark === next[i]).length]) openings.push(text.length);
        links.push([text.length + 1, text.length + 1]);
      }
      link = opened;
      text += OBJECT;
    }
    marks = next;
    starts.push(leaf.type === 'text' ? text.length : -1);
    text += leaf.type === 'text' ? leaf.value : leaf.type === 'break' && setting !== 'cell' ? `${OBJECT}\n` : OBJECT;
    const range = links.at(-1);
    if (link && range) range[1] = text.length;
    if (leaf.type === 'code') elsewhere += `\`${leaf.value}`;
    else if (leaf.type !== 'text' && leaf.type !== 'break') elsewhere += JSON.stringify(leaf);
    if (link && typeof link !== 'string') elsewhere += link.href + (link.title ?? '');
  }
  return { text: marks.length > 0 ? text + OBJECT : text, starts, links, openings, elsewhere };
}

function escapeSpecials(flat: Flat, around: Surroundings, edits: Edits): void {
  const { text } = flat;
  for (const { index } of text.matchAll(/\\(?=[!-/:-@[-`{-~\n\ufffc])/g)) backslash(text, index, edits);
  for (const { index } of text.matchAll(ENTITY)) edits.set(index, '&amp;');
  for (const { index } of text.matchAll(/<(?=[A-Za-z/!?\ufffc])/g)) edits.set(index, '&lt;');
  // `{{` and `{%` that the source does not run must not run in the output.
  for (const { index } of text.matchAll(/(?<=\{)[{%]/g)) backslash(text, index, edits);
  escapeDelimiters(text, /\*+/g, around, edits);
  escapeDelimiters(text, /_+/g, around, edits);
  escapeDelimiters(text, /~+/g, around, edits);
  escapeBackticks(flat, around.flavour, edits);
  escapeLinks(flat, around, edits);
}

/** Runs of `*`, `_` or `~`: all that could open or close something, where there is something to close or to open. */
function escapeDelimiters(text: string, pattern: RegExp, around: Surroundings, edits: Edits): void {
  const found: [number, number][] = [];
  let opened = false;
  let paired = false;
  for (const { 0: run, index } of text.matchAll(pattern)) {
    const before = charBefore(text, index);
    const after = charAt(text, index + run.length);
    const used = around.delimiters.has(run.charAt(0));
    const word = run.charAt(0) === '_' && !isSpace(before) && !isSpace(after) && !isPunctuation(before) && !isPunctuation(after);
    const opens = !word && (around.flavour.loose ? !isSpace(after) : flanksLeft(before, after, false));
    const closes = !word && (around.flavour.loose || flanksRight(before, after, false));
    paired ||= used || (opened && closes);
    opened ||= opens;
    if (opens || closes || (used && (around.flavour.loose || before === OBJECT || after === OBJECT)))
      found.push([index, index + run.length]);
  }
  if (!paired) return;
  for (const [from, to] of found) for (let i = from; i < to; i++) backslash(text, i, edits);
}

/** Backticks of which two runs are of one length would make code of what is between them; to a loose flavour the shorter may end the longer. */
function escapeBackticks(flat: Flat, { loose }: Flavour, edits: Edits): void {
  const runs = [...flat.text.matchAll(/`+/g)];
  const lengths = new Set(runs.map((run) => run[0].length));
  if (runs.length === 0 || ((loose ? runs.length === 1 : lengths.size === runs.length) && !flat.elsewhere.includes('`'))) return;
  for (const { 0: run, index } of runs) for (let i = index; i < index + run.length; i++) backslash(flat.text, i, edits);
}

/** Brackets that would make a link, or would end the link that they stand in. */
function escapeLinks(flat: Flat, around: Surroundings, edits: Edits): void {
  const { text, links } = flat;
  if (/^\[[^\]]+\]:/.test(text)) backslash(text, 0, edits);
  let next = 0;
  let open = 0;
  const brackets = [...text.matchAll(BRACKETS)].map(({ index }) => index);
  for (let i = 0; i < brackets.length; i++) {
    const at = brackets[i] ?? 0;
    while (next < links.length && (links[next]?.[1] ?? 0) <= at) next++;
    const range = links[next];
    if (range && range[0] <= at) {
      let end = i;
      while (end < brackets.length && (brackets[end] ?? 0) < range[1]) end++;
      escapeLinkText(text, brackets.slice(i, end), around, edits);
      i = end - 1;
    } else if (text[at] === '[') {
      open++;
      if (around.definitions) backslash(text, at, edits);
    } else if (open > 0) {
      if (text[at + 1] === '(') backslash(text, at, edits);
      else open--;
    }
  }
}

/** Balanced brackets may stand in the text of a link, unless they would make a link of their own. */
function escapeLinkText(text: string, brackets: readonly number[], around: Surroundings, edits: Edits): void {
  let depth = 0;
  let fine = !around.definitions;
  for (const at of brackets) {
    depth += text[at] === '[' ? 1 : -1;
    if (depth < 0 || (text[at] === ']' && /[([]/.test(text.charAt(at + 1)))) fine = false;
  }
  if (fine && depth === 0) return;
  for (const at of brackets) backslash(text, at, edits);
}

/** An exclamation mark right before a link would make an image of it. */
function escapeBangs(flat: Flat, edits: Edits): void {
  for (const at of flat.openings) if (flat.text[at - 1] === '!') backslash(flat.text, at - 1, edits);
}

/** `(b)` after `[^1]` would make one link of both. */
function escapeAfterRaw(runs: readonly Run[], flat: Flat, edits: Edits): void {
  runs.forEach(({ leaf }, i) => {
    const previous = runs[i - 1]?.leaf;
    if (previous?.type !== 'raw' || !previous.value.endsWith(']') || leaf.type !== 'text' || !/^[([:]/.test(leaf.value)) return;
    backslash(flat.text, flat.starts[i] ?? 0, edits);
  });
}

/** A bare address that would need backslashes goes in angle brackets: GFM takes them for a part of it. */
function bracketAddresses(flat: Flat, edits: Edits): void {
  const linked = new Set(
    flat.links.flatMap(([from, to]) => [...flat.text.slice(from, to).matchAll(ADDRESS)].map(({ index }) => from + index)),
  );
  for (const { 0: match, index } of flat.text.matchAll(ADDRESS)) {
    let end = index + match.length;
    while (end > index && ADDRESS_END.has(flat.text.charAt(end - 1))) end--;
    const inside = Array.from(match.slice(0, end - index), (_, i) => edits.get(index + i)).filter((edit) => edit !== undefined);
    if (inside.length === 0 || inside.includes('&amp;') || linked.has(index)) continue;
    for (let i = index; i < end; i++) edits.delete(i);
    edits.set(index, '<h');
    edits.set(end - 1, `${flat.text.charAt(end - 1)}>`);
  }
}

/** A heading's last word made of `#` would be read as its end. */
function escapeHeadingEnd(text: string, edits: Edits): void {
  let start = text.length;
  while (text[start - 1] === '#') start--;
  if (start < text.length && isSpace(text.charAt(start - 1))) backslash(text, start, edits);
}
