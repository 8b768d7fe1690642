import type { Claim } from '../../model/claim.ts';
import { isStopWord } from '../../text/language.ts';
import { contained, dice } from '../../text/likeness.ts';
import { loose } from '../strings.ts';
import { isSiteName } from './title-parts.ts';

/**
 * Share of an h1's content words that must occur in what the page declares. Below it the h1 is a section's name, a slogan or an
 * error. Readers see the h1 and machines the rest: where both are headlines, a quarter of the words is shared.
 */
const H1_AGREES = 0.25;
/** Likeness of a line to the `title` element from which on it is the headline, on a page that marks none. */
const LINE_AGREES = 0.3;
/** A declared title that the page shows as a line of its own is believed before an h1 that is less like what is declared. */
const SHOWN = 0.45;
/** A headline above the body is believed before a declared title that is not shown, however unlike the two are. */
const ABOVE = 0.3;
/** A declared title is believed before an h1 that is less like it: a word of it, a section's name, a heading in the text. */
const DECLARED = 0.2;
/** The `title` element is what search engines show: any other declaration goes before it. */
const FOR_SEARCH = 0.15;
/** An h1 below the beginning of the body is a heading in the text, unless it is as like what is declared as a headline would be. */
const BELOW = 0.2;
/** From this likeness on a declared title and an h1 all in capitals are one headline, of which the declared one has the letters right. */
const ONE_HEADLINE = 0.7;
/** A headline has so many words; one or two are a label or the name of a site. */
const HEADLINE_WORDS = 3;
/** A page that shows readers another headline than search engines has it right below the h1. */
const RIGHT_BELOW = 3;

/** A title claim, read once: without the site's name, and in the form that spellings share. */
export interface Candidate {
  readonly claim: Claim;
  /** As it stands, cleaned. */
  readonly whole: string;
  readonly title: string;
  readonly key: string;
}

export const isSaid = ({ from }: Claim): boolean => from === 'front-matter' || from === 'option';
export const isHeading = ({ from, key }: Claim): boolean => from === 'element' && key.toLowerCase().startsWith('h1');
export const isShown = (claim: Claim): boolean => claim.from === 'text' || isHeading(claim);
const isForSearch = ({ from, key }: Claim): boolean => from === 'element' && key === 'title';

/** What all claims of a page together say, for judging each. */
interface Field {
  readonly candidates: readonly Candidate[];
  /** What the page declares: all claims but those that it shows. */
  readonly witnesses: readonly Candidate[];
  /** Words of the witnesses. */
  readonly declared: readonly ReadonlySet<string>[];
  readonly known: ReadonlySet<string>;
  /** Words of the site's name. */
  readonly own: ReadonlySet<string>;
  /** What the page's headings say. */
  readonly headings: ReadonlySet<string>;
  /** The first block of the body. */
  readonly body: number;
  /** True where the page says no more of its headline than its `title` element does. */
  readonly unmarked: boolean;
}

/** What is known of the page beside its title claims. */
interface Around extends Pick<Field, 'headings' | 'body'> {
  /** Names of the site. */
  readonly names: readonly string[];
}

/**
 * The candidates, the most likely headline first: what a header says; the h1, by how like it is to what the page declares; what is declared,
 * before an h1 that is hardly like it; any h1; lines of the text.
 */
export function byLikeness(
  candidates: readonly Candidate[],
  witnesses: readonly Candidate[],
  { names, headings, body }: Around,
): Candidate[] {
  const own = new Set(names.flatMap((name) => loose(name).split(' ')));
  const declared = witnesses.map(({ key }) => telling(key, own));
  const known = new Set(declared.flatMap((words) => [...words]));
  const unmarked = candidates.every(({ claim }) => claim.from === 'text' || isForSearch(claim));
  const field: Field = { candidates, witnesses, declared, known, own, headings, body, unmarked };
  return candidates
    .map((one) => ({ one, rank: likeness(one, field) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one);
}

function likeness(one: Candidate, field: Field): number {
  if (isSaid(one.claim)) return 2;
  if (isHeading(one.claim)) return headingLikeness(one, field);
  if (one.claim.from === 'text') return field.unmarked ? lineLikeness(one, field) : -0.4;
  if (linesOf(field).some((line) => isLineOf(line, one))) return SHOWN;
  return isForSearch(one.claim) ? FOR_SEARCH : DECLARED;
}

function headingLikeness(one: Candidate, field: Field): number {
  const words = telling(one.key, field.own);
  if (
    isSiteName(
      one.title,
      field.witnesses.map(({ whole }) => whole),
    )
  )
    return -0.2;
  const above = one.claim.block !== null && one.claim.block <= field.body;
  const headline = one.key.split(' ').length >= HEADLINE_WORDS;
  if (contained(words, field.known) < H1_AGREES)
    return above && headline && isLast(one, field) && !isHeadedOtherwise(field) ? ABOVE - 0.05 : -0.2;
  if (isForSearchAlone(one, field)) return SHOWN - 0.01;
  const best = Math.max(...field.declared.map((other) => dice(words, other)));
  if (best >= ONE_HEADLINE && isOneCase(one.title) && isSpelledElsewhere(one, field)) return DECLARED - 0.01;
  if (!above) return best - BELOW;
  return headline ? Math.max(best, ABOVE) : best / 3;
}

/** A line of a page that marks no headline: by how like it is to the `title` element. */
function lineLikeness({ key }: Candidate, { declared, own }: Field): number {
  const words = telling(key, own);
  const best = Math.max(...declared.map((other) => dice(words, other)), 0);
  return best < LINE_AGREES ? -0.2 : best;
}

/** True where the line says that title and no more, but for a kicker. */
const isLineOf = (line: Candidate, { key }: Candidate): boolean => ` ${line.key}`.endsWith(` ${key}`);

const linesOf = ({ candidates }: Field): readonly Candidate[] => candidates.filter(({ claim }) => claim.from === 'text');

/** True where another heading of the page says what is declared: an h1 that shares hardly a word with that is the name of the site. */
const isHeadedOtherwise = ({ witnesses, headings }: Field): boolean =>
  witnesses.some(({ key }) => key.split(' ').length >= HEADLINE_WORDS && headings.has(key));

/** True where no other h1 stands between it and the body. */
const isLast = ({ claim }: Candidate, { candidates, body }: Field): boolean =>
  !candidates.some(
    (other) => isHeading(other.claim) && other.claim.block !== null && other.claim.block > (claim.block ?? 0) && other.claim.block <= body,
  );

/** The h1 is for search engines where another declared headline stands right below it as a line of its own, with or without a kicker. */
function isForSearchAlone({ claim, key }: Candidate, field: Field): boolean {
  const from = claim.block;
  if (from === null) return false;
  const near = linesOf(field).filter(({ claim: { block } }) => block !== null && block > from && block <= from + RIGHT_BELOW);
  return field.witnesses.some(
    (other) => !other.key.includes(key) && !key.includes(other.key) && near.some((line) => isLineOf(line, other)),
  );
}

/** An h1 in capitals that is also declared in capitals is written so. */
const isSpelledElsewhere = ({ key }: Candidate, { witnesses }: Field): boolean =>
  witnesses.some(({ title }) => !isOneCase(title)) && !witnesses.some((other) => other.key === key);

/** Words that carry meaning, those of the site's name aside; all of them where there is none. */
function telling(key: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const words = key.split(' ').filter((word) => word !== '');
  const content = words.filter((word) => word.length > 1 && !isStopWord(word));
  const counted = content.length > 0 ? content : words;
  const rest = counted.filter((word) => !own.has(word));
  return new Set(rest.length > 0 ? rest : counted);
}

/** True for text all in capitals or without any. */
export const isOneCase = (text: string): boolean => text === text.toUpperCase() || text === text.toLowerCase();
