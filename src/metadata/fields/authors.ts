import type { Claim } from '../../model/claim.ts';
import { nameLine, parseByline } from '../../text/byline.ts';
import { agencyOf, capitalised } from '../../text/byline-names.ts';
import { type Decision, EMPTY, type Evidence, type Loser, ranked, SAME, textOf, WEAKER } from '../evidence.ts';
import { cleanText, loose } from '../strings.ts';
import { type Named, namedIn } from './people.ts';
import { visibleBylines } from './visible-bylines.ts';

/** Who wrote the article, and the agencies that its bylines name. */
export interface Authorship {
  readonly authors: Decision<readonly string[]>;
  /** Agencies of the byline claims, whichever won. */
  readonly agency: readonly { readonly name: string; readonly claim: Claim }[];
}

interface Reading {
  readonly claim: Claim;
  readonly named: readonly Named[];
}

/** More authors than a byline has: a list of all contributors of a site. */
const MAX_AUTHORS = 20;

/** The people named by the strongest source that names any; an organisation or agency only if no source names a person. */
export function resolveAuthors(evidence: Evidence, siteNames: readonly string[], title: string | null): Authorship {
  const claims = ranked({ ...evidence, claims: [...evidence.claims, ...visibleBylines(evidence, title)] }, 'authors');
  const readings = claims.map((claim): Reading => ({ claim, named: read(claim, siteNames) }));
  const groups = grouped(readings);
  const people = groups.find(
    (group) => group.some(({ named }) => named.some(({ kind }) => kind === 'person')) && count(group) <= MAX_AUTHORS,
  );
  const house = groups.find((group) => group.some(({ named }) => named.length > 0));
  const chosen = people ?? house ?? [];
  const wanted = (kind: Named['kind']): boolean => (people ? kind === 'person' : kind !== 'none');
  const value = unique(chosen.flatMap(({ named }) => named.filter(({ kind }) => wanted(kind)).map(({ name }) => name)));
  const said = new Set(value.map(loose));
  const winners: Claim[] = [];
  const losers: Loser[] = [];
  for (const reading of readings) {
    const names = reading.named.filter(({ kind }) => wanted(kind));
    if (textOf(reading.claim) === '') losers.push({ claim: reading.claim, reason: EMPTY });
    else if (chosen.includes(reading) && names.length > 0) winners.push(reading.claim);
    else losers.push({ claim: reading.claim, reason: reasonFor(reading, names, said) });
  }
  const agency = readings.flatMap(({ claim, named }) => named.filter(({ kind }) => kind === 'agency').map(({ name }) => ({ name, claim })));
  return { authors: { value, winners, losers }, agency };
}

function reasonFor(reading: Reading, names: readonly Named[], said: ReadonlySet<string>): string {
  if (names.length > 0) return names.every(({ name }) => said.has(loose(name))) ? SAME : WEAKER;
  return reading.named.length > 0 ? 'no person, and a person is named' : 'no name of a person';
}

const count = (group: readonly Reading[]): number => group.reduce((sum, { named }) => sum + named.length, 0);

/** Claims of one source, in order of strength: the names of one list. Visible lines each stand alone unless one rule found them. */
function grouped(readings: readonly Reading[]): Reading[][] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${reading.claim.from} ${reading.claim.key}`;
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()];
}

/** Names in a claim: a visible line must be a byline or a line of names; a declared value may be any name. */
function read(claim: Claim, siteNames: readonly string[]): Named[] {
  const text = cleanText(textOf(claim));
  if (claim.from !== 'text') return inverted(claim, text) ?? namedIn(text, siteNames, /organization/i.test(claim.key));
  const byline = parseByline(text);
  if (byline)
    return [
      ...byline.authors.map((name): Named => ({ name: capitalised(name), kind: 'person' })),
      ...byline.agency.map((name): Named => ({ name, kind: 'agency' })),
    ];
  const names = nameLine(text);
  return names ? names.map((name): Named => ({ name, kind: agencyOf(name) ? 'agency' : 'person' })) : namedIn(text, siteNames);
}

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
