import type { Claim } from '../../model/claim.ts';
import { type Check, choose, type Decision, type Evidence, ranked, textOf } from '../evidence.ts';
import { cleanText, loose } from '../strings.ts';

/** Share of an h1's words that must occur in what the page declares: below it the h1 is a section's name or an error. */
const H1_AGREES = 0.6;
/** A title is one line: longer is a paragraph that was marked wrongly. */
const MAX_TITLE = 400;
const SEPARATOR = /\s+[|–—·•»:›«~-]\s+|\s*\|\s*|\s*»\s*|\s+::\s+|\s+\/\/?\s+/gu;
const NO_TITLE =
  /^(?:untitled|no title|home|homepage|error|404|not found|page not found|access denied|just a moment\.*|\[no title\]|loading\.*|index|news|article)$/iu;

/** The headline: the page's own h1 where what it declares agrees, else what it declares, without the site's name. */
export function resolveTitle(evidence: Evidence, siteNames: readonly string[]): Decision<string | null> {
  const claims = ranked(evidence, 'title');
  const declared = claims.filter((claim) => claim.from !== 'element' || claim.key.toLowerCase() === 'title');
  const known = new Set(declared.flatMap((claim) => loose(textOf(claim)).split(' ')));
  const order = [...claims].sort((a, b) => step(a, known) - step(b, known));
  const others = claims.map((claim) => loose(cleanText(textOf(claim)))).filter((text) => text !== '');
  const check: Check<string> = (text, claim) => {
    const title = withoutSite(cleanText(text), claim.from === 'front-matter' ? [] : siteNames, others);
    if (title === '' || NO_TITLE.test(title)) return { reason: 'no headline' };
    if (title.length > MAX_TITLE) return { reason: 'longer than a headline' };
    if (claim.from !== 'front-matter' && siteNames.some((name) => loose(name) === loose(title))) return { reason: 'the name of the site' };
    return { value: title };
  };
  return choose(order, check);
}

/** Order of the strategies: header, an h1 that agrees, what the page declares, what its text shows. */
function step(claim: Claim, known: ReadonlySet<string>): number {
  if (claim.from === 'option' || claim.from === 'front-matter') return 0;
  if (claim.from === 'element' && claim.key.toLowerCase().startsWith('h1')) return agreement(textOf(claim), known) >= H1_AGREES ? 1 : 4;
  if (claim.from === 'text') return 5;
  return claim.from === 'element' ? 3 : 2;
}

function agreement(text: string, known: ReadonlySet<string>): number {
  const words = loose(text).split(' ').filter(Boolean);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/**
 * The title without the site's name before or after it: a part that is the name, or, when another claim proves it, all
 * that the other claim does not have.
 */
export function withoutSite(title: string, siteNames: readonly string[], others: readonly string[] = []): string {
  const names = siteNames.map(loose).filter((name) => name !== '');
  const isName = (part: string): boolean => {
    const text = loose(part);
    return (
      text !== '' &&
      names.some(
        (name) =>
          name === text ||
          name === text.replace(/ /g, '') ||
          text === name.replace(/ /g, '') ||
          (name.length >= 5 && text.split(' ').length <= name.split(' ').length + 2 && text.startsWith(`${name} `)),
      )
    );
  };
  let rest = title;
  for (let i = 0; i < 3; i++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) return rest;
    const [head, tail] = [rest.slice(0, last.index), rest.slice(last.index + last[0].length)];
    const [kicker, body] = [rest.slice(0, first.index), rest.slice(first.index + first[0].length)];
    if (isName(tail) && head !== '') rest = head;
    else if (isName(kicker) && body !== '') rest = body;
    else if (head !== '' && proven(head, rest, others)) rest = head;
    else return rest;
  }
  return rest;
}

/** Another claim says the head and nothing else, so the tail is no part of the headline. */
const proven = (head: string, whole: string, others: readonly string[]): boolean => {
  const text = loose(head);
  return text.split(' ').length >= 3 && others.includes(text) && !others.every((other) => other === loose(whole));
};
