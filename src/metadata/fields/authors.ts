import type { Claim, Origin } from '../../model/claim.ts';
import { isPosted } from '../../model/header.ts';
import { nameLine, parseByline } from '../../text/byline.ts';
import { agencyOf, capitalised, isMononym, isPersonName } from '../../text/byline-names.ts';
import { Expression } from '../../text/expression.ts';
import { largest } from '../../text/many.ts';
import { type Decision, EMPTY, type Evidence, type Loser, ranked, SAME, textOf, WEAKER } from '../evidence.ts';
import { cleanText, joined, loose } from '../strings.ts';
import { MAX_LINE } from './byline-lines.ts';
import { isForeign } from './head-zone.ts';
import { isAccount, type Named, namedIn } from './people.ts';
import { chooseSigner } from './signers/choose.ts';
import type { Signer } from './signers/find.ts';
import { MARKED_BYLINE, visibleBylines } from './visible-bylines.ts';

/** Who wrote the article, and the agencies that its bylines name. */
export interface Authorship {
  readonly authors: Decision<readonly string[]>;
  /** Agencies of the byline claims, whichever won. */
  readonly agency: readonly { readonly name: string; readonly claim: Claim }[];
  /** Whether they are people, and no organisation. */
  readonly people: boolean;
}

interface Reading {
  readonly claim: Claim;
  readonly named: readonly Named[];
}

/** Of letters that have capitals: elsewhere what follows a name is a title. */
const LATIN = new Expression(String.raw`^\p{Lu}\p{Ll}`, 'u');
/** What a line about an author may begin with. */
const ABOUT = /^(?:about|meet)\s/i;

/** A given name alone as the one full name that begins with it in a line of the page's own. */
function inFull(name: string, { document, world }: Evidence): string {
  if (world !== 'page' || !isMononym(name) || !LATIN.test(name)) return name;
  const lines = document.blocks.flatMap((block) =>
    block.text.length <= MAX_LINE && !isForeign(block) ? [block.text.replace(ABOUT, '')] : [],
  );
  const full = new Set(lines.filter((line) => line.startsWith(`${name} `) && isPersonName(line, true)));
  const [only, another] = full;
  return another === undefined ? (only ?? name) : name;
}

/** What a page says for programs alone. */
const FOR_MACHINES: ReadonlySet<Origin> = new Set(['json-ld', 'meta', 'microdata', 'rdfa']);

/** More authors than a byline has: a list of all contributors of a site. */
const MAX_AUTHORS = 20;

/** The people named by the strongest source that names any; an organisation or agency only if no source names a person. In a scrape, and on a page that names no person, who most likely signed it. */
export function resolveAuthors(evidence: Evidence, siteNames: readonly string[], title: string | null): Authorship {
  const ruled = ruledAuthors(evidence, siteNames, title);
  const { document, world, scoreSigner } = evidence;
  // the header of a post says who wrote it, or that nobody is named; a plain head may leave that to the text, that of a mail does not
  const headed = isPosted(document.header) || ruled.authors.winners.some(({ from }) => from === 'front-matter' || from === 'mail');
  if (!scoreSigner || headed || (world !== 'scrape' && ruled.people)) return ruled;
  return signedBy(chooseSigner(evidence, ruled.authors.value, scoreSigner), ruled);
}

/** Who signed an article, whatever rules found; where nobody is likely to have, an organisation, or whom a line names that a rule has moved out of the body. */
function signedBy(signer: Signer | null, ruled: Authorship): Authorship {
  const { winners, losers, value } = ruled.authors;
  if (!signer && (!ruled.people || winners.every(({ from }) => from === 'text'))) return ruled;
  const names = unique(signer?.names.map(capitalised) ?? []);
  const said = new Set(names.map(loose));
  const reason = signer ? WEAKER : 'no line is signed like that';
  const agree = value.length > 0 && value.every((name) => said.has(loose(name)));
  const signed = names.map(
    (name): Claim => ({
      field: 'authors',
      value: name,
      from: 'element',
      key: 'signed',
      span: signer?.block.span ?? null,
      block: signer?.block.id ?? null,
    }),
  );
  return {
    ...ruled,
    authors: {
      value: names,
      winners: agree ? [...signed, ...winners] : signed,
      losers: [...(agree ? [] : winners.map((claim) => ({ claim, reason }))), ...losers],
    },
  };
}

function ruledAuthors(evidence: Evidence, siteNames: readonly string[], title: string | null): Authorship {
  const claims = ranked(
    { ...evidence, claims: [...evidence.claims, ...visibleBylines(evidence, title), ...signingAgencies(evidence)] },
    'authors',
  );
  const headline = title === null ? '' : loose(title);
  // some pages fill in their title wherever a value is missing
  const readings = claims.map((claim): Reading => ({ claim, named: loose(textOf(claim)) === headline ? [] : read(claim, siteNames) }));
  const groups = grouped(readings, evidence.kept[0]?.id ?? 0).filter((group) => !isScattered(group) && !areOfCards(group, evidence));
  const signers = groups.find(
    (group) => group.some(({ named }) => named.some(({ kind }) => kind === 'person')) && count(group) <= MAX_AUTHORS,
  );
  const house = groups.find((group) => group.some(({ named }) => named.length > 0));
  const chosen = (signers && (readersSee(signers, groups, evidence) ?? signers)) ?? house ?? [];
  const wanted = (kind: Named['kind']): boolean => (signers ? kind === 'person' : kind !== 'none');
  const value = unique(
    chosen.flatMap(({ named }) =>
      named
        .filter(({ kind }) => wanted(kind))
        .map(({ name, kind, written }) => written ?? (kind === 'person' ? inFull(name, evidence) : name)),
    ),
  );
  const said = new Set(value.map(loose));
  const believed = new Set(chosen);
  const winners: Claim[] = [];
  const losers: Loser[] = [];
  for (const reading of readings) {
    const names = reading.named.filter(({ kind }) => wanted(kind));
    if (textOf(reading.claim) === '') losers.push({ claim: reading.claim, reason: EMPTY });
    else if (believed.has(reading) && names.length > 0) winners.push(reading.claim);
    else losers.push({ claim: reading.claim, reason: reasonFor(reading, names, said) });
  }
  const agency = readings.flatMap(({ claim, named }) => named.filter(({ kind }) => kind === 'agency').map(({ name }) => ({ name, claim })));
  return { authors: { value, winners, losers }, agency, people: signers !== undefined };
}

const people = ({ named }: Reading): readonly string[] => named.filter(({ kind }) => kind === 'person').map(({ name }) => loose(name));

/** Whoever else a byline's line names, with what they did. */
const OTHERS = /photograph|illustrat|review|edit|foto/i;

/**
 * The byline that readers see, where it names whom a page declares and others besides: systems declare the first author alone. Where it names others, it is
 * believed if readers do not see whom the page declares: systems also declare who put an article up.
 */
function readersSee(declared: readonly Reading[], groups: readonly (readonly Reading[])[], { document: { blocks } }: Evidence) {
  if (declared.some(({ claim }) => !FOR_MACHINES.has(claim.from))) return null;
  const said = new Set(declared.flatMap(people));
  const shown = groups.find(([first]) => first?.claim.key === MARKED_BYLINE) ?? [];
  const seen = new Set(shown.flatMap(people));
  const line = blocks[shown[0]?.claim.block ?? -1]?.text ?? '';
  if (seen.size === 0 || seen.size > MAX_AUTHORS || OTHERS.test(line)) return null;
  const stands = (name: string): boolean =>
    blocks.some(({ text, hidden }) => !hidden && text.length <= MAX_LINE && joined(text).includes(joined(name)));
  const all = [...said];
  if (all.every((name) => seen.has(name))) return seen.size > said.size ? shown : null;
  return all.some(stands) ? null : shown;
}

/** Agencies that a byline of the text names: who signs where no person does. */
function signingAgencies(evidence: Evidence): Claim[] {
  return evidence.claims
    .filter(({ field, key, block }) => field === 'agency' && key === 'byline/marked' && block !== null)
    .map((claim) => ({ ...claim, field: 'authors', value: evidence.document.blocks[claim.block ?? 0]?.text ?? '', key: 'byline/agency' }));
}

function reasonFor(reading: Reading, names: readonly Named[], said: ReadonlySet<string>): string {
  if (names.length > 0) return names.every(({ name }) => said.has(loose(name))) ? SAME : WEAKER;
  return reading.named.length > 0 ? 'no person, and a person is named' : 'no name of a person';
}

const count = (group: readonly Reading[]): number => group.reduce((sum, { named }) => sum + named.length, 0);

/** Markup of others' cards and comments: names that stand further apart than this in the source are no one byline's. */
const ONE_BYLINE = 5000;
/** Lines of one byline stand next to each other; a reader sees a line of names further off as another's. */
const NEXT_LINES = 3;

/** Claims of one source, in order of strength: the names of one list. Lines of the text that stand apart are lists of their own, the nearest to the body's beginning first. */
function grouped(readings: readonly Reading[], body: number): Reading[][] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = reading.claim.from === 'text' ? 'text' : `${reading.claim.from} ${reading.claim.key}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups.values()].flatMap((group) => (group[0]?.claim.from === 'text' ? clusters(group, body) : [group]));
}

function clusters(lines: readonly Reading[], body: number): Reading[][] {
  const found: Reading[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const reading of [...lines].sort((a, b) => (a.claim.block ?? 0) - (b.claim.block ?? 0))) {
    const at = reading.claim.block ?? 0;
    if (at - last <= NEXT_LINES) found.at(-1)?.push(reading);
    else found.push([reading]);
    last = at;
  }
  const marked = (group: readonly Reading[]): number => Number(group.some(({ claim }) => claim.key === 'byline/marked'));
  const distance = (group: readonly Reading[]): number => Math.abs((group[0]?.claim.block ?? 0) - body);
  return found.sort((a, b) => marked(b) - marked(a) || distance(a) - distance(b));
}

/** Three names or more, of elements far apart. */
function isScattered(group: readonly Reading[]): boolean {
  const { from } = group[0]?.claim ?? {};
  if (from !== 'rel' && from !== 'microdata' && from !== 'rdfa') return false;
  if (new Set(group.flatMap(({ named }) => named.filter(({ kind }) => kind === 'person').map(({ name }) => loose(name)))).size < 3)
    return false;
  const starts = group.flatMap(({ claim }) => claim.span?.start ?? []);
  const [first = 0] = starts;
  return (
    largest(starts, first) +
      largest(
        starts.map((start) => -start),
        -first,
      ) >
    ONE_BYLINE
  );
}

/** Several markups of an author, all of them below the body: those of other articles. */
function areOfCards(group: readonly Reading[], { kept, world }: Evidence): boolean {
  const end = kept.at(-1)?.span.end;
  return (
    world === 'page' &&
    end !== undefined &&
    group.length > 1 &&
    group.every(({ claim: { from, span } }) => from === 'microdata' && span !== null && span.start > end)
  );
}

/** Names in a claim: a visible line must be a byline or a line of names; a declared value may be any name. */
function read(claim: Claim, siteNames: readonly string[]): Named[] {
  const text = cleanText(textOf(claim));
  if (claim.from === 'front-matter') return headerNames(text, namedIn(text, siteNames));
  if (claim.from === 'element') return withMononyms(namedIn(text, siteNames));
  if (claim.from !== 'text') return inverted(claim, text) ?? namedIn(text, siteNames, /organization/i.test(claim.key));
  if (claim.key === 'byline/agency') return namedIn(text, siteNames).filter(({ kind }) => kind === 'agency');
  const byline = parseByline(text);
  if (byline)
    return [
      ...byline.authors.map((name): Named => ({ name: capitalised(name), kind: 'person' })),
      ...byline.agency.map((name): Named => ({ name, kind: 'agency' })),
    ];
  const names = nameLine(text);
  return names ? names.map((name): Named => ({ name, kind: agencyOf(name) ? 'agency' : 'person' })) : namedIn(text, siteNames);
}

/** A header is somebody's word: an account signs where nobody else does. */
function headerNames(text: string, named: readonly Named[]): Named[] {
  if (named.length === 0) return isAccount(text) ? [{ name: text, kind: 'organisation' }] : [];
  return withMononyms(named);
}

/** In a header and in a byline one name is a person's. */
const withMononyms = (named: readonly Named[]): Named[] =>
  named.map((one) => (one.kind === 'organisation' && isMononym(one.name) ? { ...one, kind: 'person' } : one));

/** Catalogues write `Roe, Jane`. */
function inverted(claim: Claim, text: string): Named[] | null {
  if (!/^(?:citation_author|dc\.|dcterms\.|eprints|bepress)/i.test(claim.key)) return null;
  const match = /^([\p{L}\p{M}'’ -]{2,40}),\s*([\p{L}\p{M}.'’ -]{1,40})$/u.exec(text);
  return match ? [{ name: `${match[2]} ${match[1]}`, kind: 'person' }] : null;
}

/** Each name once; of two spellings of one the longer (`J. Roe`, `Jane Roe` are two). */
function unique(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(loose(name))) byKey.set(loose(name), name);
  return [...byKey.values()];
}
