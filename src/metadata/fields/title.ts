import type { Claim } from '../../model/claim.ts';
import { stopWordShare } from '../../text/language.ts';
import { type Check, choose, type Decision, type Evidence, ranked, textOf } from '../evidence.ts';
import { cleanText, loose, plainText } from '../strings.ts';
import { isSiteName, withoutSite } from './title-parts.ts';

/**
 * Share of an h1's content words that must occur in what the page declares. Below it the h1 is a section's name, a slogan or an
 * error. Readers see the h1 and machines the rest: where both are headlines, a quarter of the words is shared.
 */
const H1_AGREES = 0.25;
/** A title is one line: longer is a paragraph that was marked wrongly. */
const MAX_TITLE = 400;
/** What is longer than this is a description in the wrong place, and proves nothing. */
const MAX_WITNESS = 200;
const NO_TITLE =
  /^(?:untitled|no title|home|home ?page|error|404|not found|page not found|access denied|just a moment\.*|\[no title\]|loading\.*|index|news|article|menu|search|blog|our blog|select an option|main navigation|post navigation|breadcrumbs?|title|[\s\d.,:|-]+)$/iu;

/** The headline: the page's own h1 where what it declares agrees, else what it declares, without the site's name. */
export function resolveTitle(evidence: Evidence, siteNames: readonly string[]): Decision<string | null> {
  const claims = ranked(evidence, 'title');
  const witnesses = claims
    .filter((claim) => isDeclared(claim) && textOf(claim).length <= MAX_WITNESS)
    .map((claim) => cleanText(textOf(claim)));
  const known = new Set(witnesses.flatMap(contentWords));
  const own = new Set(siteNames.flatMap((name) => loose(name).split(' ')));
  const order = claims
    .map((claim) => ({ claim, step: step(claim, known, own, witnesses) }))
    .sort((a, b) => a.step - b.step)
    .map(({ claim }) => claim);
  const others = claims.map((claim) => loose(cleanText(textOf(claim)))).filter((text) => text !== '');
  const check: Check<string> = (text, claim) => {
    const said = claim.from === 'front-matter' || claim.from === 'option';
    const raw = isHeading(claim) || claim.from === 'text' ? plainText(text) : cleanText(text);
    const title = said ? raw : mixedCase(withoutLabel(withoutSite(raw, siteNames, others, isHeading(claim)), witnesses), witnesses);
    if (title === '' || (!said && NO_TITLE.test(title))) return { reason: 'no headline' };
    if (title.length > MAX_TITLE) return { reason: 'longer than a headline' };
    if (!said && siteNames.some((name) => loose(name) === loose(title))) return { reason: 'the name of the site' };
    return { value: title };
  };
  return choose(order, check);
}

const isHeading = (claim: Claim): boolean => claim.from === 'element' && claim.key.toLowerCase().startsWith('h1');
const isDeclared = (claim: Claim): boolean => claim.from !== 'text' && !isHeading(claim);

/** Order of the strategies: header, the h1 that agrees best, what the page declares, its `title`, any h1, what its text shows. */
function step(claim: Claim, known: ReadonlySet<string>, own: ReadonlySet<string>, witnesses: readonly string[]): number {
  if (claim.from === 'option' || claim.from === 'front-matter') return 0;
  if (isHeading(claim)) {
    const text = plainText(textOf(claim));
    const share = isSiteName(text, witnesses) ? 0 : agreement(text, known, own);
    return share >= H1_AGREES ? 2 - share : 4;
  }
  if (claim.from === 'text') return 5;
  return claim.from === 'element' ? 3 : 2;
}

/** Words that carry meaning; all of them where there is none. */
function contentWords(text: string): string[] {
  const words = loose(text)
    .split(' ')
    .filter((word) => word !== '');
  const content = words.filter((word) => word.length > 1 && stopWordShare([word]) === 0);
  return content.length > 0 ? content : words;
}

/** Share of the content words, those of the site's name aside, that are known. */
function agreement(text: string, known: ReadonlySet<string>, own: ReadonlySet<string>): number {
  const words = contentWords(text);
  const telling = words.filter((word) => !own.has(word));
  const counted = telling.length > 0 ? telling : words;
  return counted.length === 0 ? 0 : counted.filter((word) => known.has(word)).length / counted.length;
}

/** A headline in capitals as a witness writes it: capitals are the page's typography. */
function mixedCase(title: string, witnesses: readonly string[]): string {
  if (title !== title.toUpperCase() || title === title.toLowerCase()) return title;
  const key = loose(title);
  return witnesses.find((witness) => loose(witness) === key && witness !== witness.toUpperCase()) ?? title;
}

/** A date, number, source or kicker that was glued to the headline, where a witness has the headline without it. */
function withoutLabel(title: string, witnesses: readonly string[]): string {
  for (const witness of witnesses) {
    const at = title.toLowerCase().indexOf(witness.toLowerCase());
    if (at < 0 || witness.length === title.length || witness.split(' ').length < 3) continue;
    const after = title.slice(at + witness.length).trim();
    if (after !== '' && !/^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\([\w.-]+\)(?: \d+)?|\d{1,4}|[\d./-]{6,10})$/u.test(after)) continue;
    return title.slice(at, at + witness.length);
  }
  return title;
}
