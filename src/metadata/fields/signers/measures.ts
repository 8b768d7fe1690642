import type { Measures } from '../../../model/measures.ts';
import { startsWithGivenName } from '../../../text/names-given.ts';
import { type Evidence, headlineIn, lastParagraph } from '../../evidence.ts';
import { loose } from '../../strings.ts';
import { BARE_MARK, isDated, MAX_LINE, OTHER_ROLE, REPLY } from '../byline-lines.ts';
import type { Signer } from './find.ts';
import { countPhrases } from './phrases.ts';

/** Distances, in blocks, and counts are told apart up to these. */
const MOST = { distance: 60, before: 30, length: 400, mentions: 20, inBody: 10, others: 200 };
/** Stands for the distance from a headline that was not found, and for the length of a line that is not there. */
const NOWHERE = { distance: 99, length: -1 };
/** So many characters of the body tell who is spoken of. */
const BODY_SAMPLE = 20_000;

const ROLE =
  /\b(?:editor|writer|reporter|author|correspondent|staff|contributor|journalist|founder|manager|director|specialist|expert|md|phd|ceo)\b/i;
const READING_TIME = /\bmin(?:ute)?s?\b.{0,6}read|reading time/i;

/** Measures all signers of a scrape: how their lines are written, where they stand, what stands beside them, and who else there is. `ruled` are the names that rules chose. */
export function measureSigners(signers: readonly Signer[], evidence: Evidence, ruled: readonly string[]): readonly Measures[] {
  const around = lookAround(signers, evidence, ruled);
  // spread into one literal, so many keys take forty times as long
  return signers.map((signer) =>
    Object.assign(writing(signer), standing(signer, around), neighbours(signer, around), mentions(signer, around)),
  );
}

interface Surroundings {
  readonly evidence: Evidence;
  readonly headline: number;
  readonly first: number;
  readonly last: number;
  readonly lastParagraph: number;
  readonly dated: (id: number) => number;
  /** For each signer's block from the headline on, how many signers stand before it from there. */
  readonly before: ReadonlyMap<number, number>;
  /** How often each line, and each set of names, is there. */
  readonly lines: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  /** How often the signers' names and surnames stand in all text, and in the beginning of the body. */
  readonly all: ReadonlyMap<string, number>;
  readonly body: ReadonlyMap<string, number>;
  readonly ruled: ReadonlySet<string>;
}

const keyOf = (names: readonly string[]): string => names.map(loose).sort().join('|');
const nameOf = (names: readonly string[]): string => loose(names[0] ?? '');
const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
/** Texts that were loosened one by one, as words between spaces. */
const joined = (texts: readonly string[]): string => ` ${texts.filter((text) => text !== '').join(' ')} `;

function lookAround(signers: readonly Signer[], evidence: Evidence, ruled: readonly string[]): Surroundings {
  const { document, kept } = evidence;
  const headline = headlineIn(evidence);
  const last = kept.at(-1)?.id ?? 0;
  const texts = document.blocks.map(({ text }) => loose(text));
  const spoken = signers.map(({ names }) => nameOf(names)).flatMap((name) => [name, surnameOf(name)]);
  const dates = new Map<number, number>();
  const dated = (id: number): number => {
    const text = document.blocks[id]?.text ?? '';
    const known = dates.get(id) ?? Number(text.length <= MAX_LINE && isDated(text));
    dates.set(id, known);
    return known;
  };
  return {
    evidence,
    headline,
    first: kept[0]?.id ?? 0,
    last,
    lastParagraph: lastParagraph(evidence) ?? last,
    dated,
    before: countBefore(signers.map(({ block }) => block.id).filter((id) => id >= headline)),
    lines: count(document.blocks.map(({ text }) => text)),
    names: count(signers.map(({ names }) => keyOf(names))),
    all: countPhrases(spoken, joined(texts)),
    body: countPhrases(spoken, joined(kept.map(({ id }) => texts[id] ?? '')).slice(0, BODY_SAMPLE)),
    ruled: new Set(ruled.map(loose)),
  };
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How many of some ids, in their order, stand before each. */
function countBefore(ids: readonly number[]): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  for (const [i, id] of ids.entries()) if (!before.has(id)) before.set(id, i);
  return before;
}

function writing({ block: { text, kind }, names, ways }: Signer): Measures {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return {
    below: Number(ways.has('below')),
    marked: Number(ways.has('marked')),
    byline: Number(ways.has('byline')),
    parts: Number(ways.has('parts')),
    mononym: Number(ways.has('mononym')),
    house: Number(ways.has('house')),
    bio: Number(ways.has('bio')),
    about: Number(ways.has('about')),
    lead: Number(ways.has('lead')),
    names: names.length,
    words: names[0]?.split(' ').length ?? 0,
    givenNames: Number(names.every(startsWithGivenName)),
    cover: names.join(' ').length / text.length,
    length: text.length,
    capitals: capitals / Math.max(1, letters),
    role: Number(ROLE.test(text)),
    by: Number(/\bby\b/i.test(text)),
    item: Number(kind === 'item'),
    otherRole: Number(OTHER_ROLE.test(text)),
  };
}

function standing({ block: { id } }: Signer, { evidence, headline, first, last, lastParagraph: end, before }: Surroundings): Measures {
  const within = (distance: number): number => Math.max(-MOST.distance, Math.min(MOST.distance, distance));
  const verdict = evidence.verdicts[id];
  return {
    toHeadline: headline < 0 ? NOWHERE.distance : within(id - headline),
    toFirst: within(id - first),
    toLast: within(id - last),
    toLastParagraph: within(id - end),
    before: Math.min(MOST.before, before.get(id) ?? 0),
    moved: Number(verdict?.fate === 'moved'),
    ruledByline: Number(verdict?.rule.startsWith('byline') === true),
  };
}

function neighbours({ block: { id } }: Signer, { evidence, dated }: Surroundings): Measures {
  const textAt = (step: number): string => evidence.document.blocks[id + step]?.text ?? '';
  const length = (step: number): number =>
    evidence.document.blocks[id + step] ? Math.min(MOST.length, textAt(step).length) : NOWHERE.length;
  return {
    afterMark: Number(BARE_MARK.test(textAt(-1))),
    reply: Number([1, 2, 3].some((step) => REPLY.test(textAt(step)))),
    dateAbove: dated(id - 1),
    date: dated(id),
    dateBelow: dated(id + 1),
    'length-2': length(-2),
    'length-1': length(-1),
    'length+1': length(1),
    'readingTime+1': Number(READING_TIME.test(textAt(1))),
    'readingTime+2': Number(READING_TIME.test(textAt(2))),
  };
}

function mentions({ block, names }: Signer, { lines, names: known, all, body, ruled }: Surroundings): Measures {
  const name = nameOf(names);
  const agreed = names.filter((one) => ruled.has(loose(one))).length;
  return {
    sameLines: lines.get(block.text) ?? 1,
    sameNames: known.get(keyOf(names)) ?? 1,
    mentions: Math.min(MOST.mentions, all.get(name) ?? 0),
    mentionsInBody: Math.min(MOST.inBody, body.get(name) ?? 0),
    surnameInBody: Math.min(MOST.inBody, body.get(surnameOf(name)) ?? 0),
    others: Math.min(MOST.others, known.size),
    // the harmonic mean of how many of either the other has
    ruled: ruled.size === 0 ? -1 : (2 * agreed) / (ruled.size + names.length),
  };
}
