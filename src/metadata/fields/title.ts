import type { Claim } from '../../model/claim.ts';
import { isPosted } from '../../model/header.ts';
import { parseDate } from '../../text/dates.ts';
import { Expression } from '../../text/expression.ts';
import { fold } from '../../text/fold.ts';
import { SECTIONS } from '../data/sections.ts';
import { type Check, choose, type Decision, type Evidence, type Loser, ranked, textOf } from '../evidence.ts';
import { cleanText, loose, once, plainText } from '../strings.ts';
import { isHost, withoutSite } from './title-parts.ts';
import { byLikeness, type Candidate, isHeading, isOneCase, isSaid, isShown } from './title-rank.ts';

/** A title is one line: longer is a paragraph that was marked wrongly. */
const MAX_TITLE = 400;
/** No headline on a page is longer than this: an h1 that is holds a summary, and a longer declaration is a description and proves nothing. */
const MAX_HEADLINE = 200;
const NO_TITLE = new Expression(
  String.raw`^(?:untitled|no title|home|home ?page|error|404|not found|page not found|access denied|just a moment\.*|\[no title\]|loading\.*|index|news|article|menu|search|blog|our blog|select an option|main navigation|post navigation|breadcrumbs?|title|[\s.,:|-]+)$`,
  'iu',
);

/** So many claims of one origin and key are weighed against all others, which takes the square of their number: of 700 pages and dumps none has more than twelve. */
const MOST_OF_A_KIND = 50;

const NUMBER = /^[\s\d.,:|-]+$/;

/** The headline: the page's own h1 where what it declares agrees, else what it declares, without the site's name. */
export function resolveTitle(evidence: Evidence, siteNames: readonly string[]): Decision<string | null> {
  const all = ranked(evidence, 'title');
  const claims = firstOfEachKind(all);
  const names =
    evidence.world === 'scrape'
      ? [
          ...siteNames,
          ...namesInTitleLine(
            evidence,
            claims.map((claim) => loose(textOf(claim))),
          ),
        ]
      : siteNames;
  const wholes = claims.map((claim) => (isShown(claim) ? plainText(textOf(claim)) : cleanText(textOf(claim))));
  const others = wholes.map(loose).filter((text) => text !== '');
  // with what a program took of a page stands what the page's `title` says
  const { header } = evidence.document;
  const copied = header !== null && !isPosted(header);
  const candidates = claims.map((claim, i): Candidate => {
    const whole = wholes[i] ?? '';
    const bare = claim.from === 'text' && evidence.world === 'scrape' ? asTitleLine(once(whole), evidence) : whole;
    const title = isSaid(claim) && !copied ? cleanText(textOf(claim)) : withoutSite(bare, names, others, isHeading(claim));
    return { claim, whole, title, key: loose(title) };
  });
  const witnesses = candidates.filter(({ claim, whole }) => !isShown(claim) && whole.length <= MAX_HEADLINE);
  const own = names.map(loose);
  const byClaim = new Map(candidates.map((one) => [one.claim, one]));
  const check: Check<string> = (_text, claim) => {
    const said = isSaid(claim);
    const bare = byClaim.get(claim)?.title ?? '';
    const title = said ? bare : asWritten(withoutLabel(bare, witnesses), witnesses);
    if (title === '' || (!said && NO_TITLE.test(title))) return { reason: 'no headline' };
    if (title.length > (said ? MAX_TITLE : MAX_HEADLINE)) return { reason: 'longer than a headline' };
    if (!said && (own.includes(loose(title)) || (isHeading(claim) && isHost(title)))) return { reason: 'the name of the site' };
    if (!said && NUMBER.test(title) && !(isHeading(claim) && witnesses.some(({ key }) => key === loose(title))))
      return { reason: 'a number' };
    return { value: title };
  };
  const { document, kept } = evidence;
  const headings = new Set(document.blocks.flatMap(({ kind, hidden, text }) => (kind === 'heading' && !hidden ? [loose(text)] : [])));
  const decision = choose(
    byLikeness(candidates, witnesses, { names, headings, body: kept[0]?.id ?? 0 }).map(({ claim }) => claim),
    check,
  );
  const unweighed = all.filter((claim) => !byClaim.has(claim)).map((claim): Loser => ({ claim, reason: 'one of a great many' }));
  return { ...decision, losers: [...decision.losers, ...unweighed] };
}

function firstOfEachKind(claims: readonly Claim[]): Claim[] {
  const counts = new Map<string, number>();
  return claims.filter(({ from, key }) => {
    const count = (counts.get(`${from} ${key}`) ?? 0) + 1;
    counts.set(`${from} ${key}`, count);
    return count <= MOST_OF_A_KIND;
  });
}

/** A site's name has so many words. */
const NAME_WORDS = 4;
const SEPARATORS = /\s+[|–—·•»:›«-]+\s+|\s*\|\s*/u;

/** Names of the site in the first line of a scrape, the page's `title`: its first or last part, where that stands in the scrape as a line of its own or under its copyright. */
function namesInTitleLine({ document }: Evidence, titles: readonly string[]): string[] {
  const parts = (document.blocks[0]?.text ?? '').split(SEPARATORS);
  const ends = parts.length < 2 ? [] : [parts[0] ?? '', parts.at(-1) ?? ''];
  return ends.filter((part) => {
    const name = loose(part);
    if (name === '' || name.split(' ').length > NAME_WORDS || titles.includes(name)) return false;
    return document.blocks.some(
      ({ id, text }) => id > 0 && text.length < 200 && (loose(text) === name || (/©|copyright/i.test(text) && loose(text).includes(name))),
    );
  });
}

/** Fewer words prove nothing. */
const PROVEN_WORDS = 3;

/** The part of a scrape's headline that its first line begins with, where that is the page's `title` and the rest is a label, a source or an author glued to it. */
function asTitleLine(headline: string, { document }: Evidence): string {
  const first = document.blocks[0]?.text ?? '';
  const cuts = [...first.matchAll(new RegExp(SEPARATORS, 'gu'))].map(({ index }) => first.slice(0, index));
  for (const head of [first, ...cuts.reverse()]) {
    const at = headline.toLowerCase().indexOf(head.toLowerCase());
    if (at < 0 || head.split(' ').length < PROVEN_WORDS) continue;
    const [before, after] = [headline.slice(0, at), headline.slice(at + head.length)];
    return (before === '' || isLabel(before)) && (after === '' || isBehind(after)) ? headline.slice(at, at + head.length) : headline;
  }
  return headline;
}

/** Words before a headline that are none of it: an article belongs to it, and so does what ends in a colon. */
const isLabel = (text: string): boolean => /^[^\p{L}]+$|\s[^:]*\s$/u.test(text);
/** What follows a headline and is none of it. A `title` is often the shorter form of a headline that goes on. */
const isBehind = (text: string): boolean => /^\s*[©|]/.test(text) || BEHIND.test(text.trim());

/** A headline all in capitals, or without any, as a witness writes it: that is the page's typography. */
function asWritten(title: string, witnesses: readonly Candidate[]): string {
  if (!isOneCase(title)) return title;
  const key = loose(title);
  return witnesses.find((witness) => witness.key === key && !isOneCase(witness.title))?.title ?? title;
}

/** What is glued to a headline and is none: a date, a number, a source in brackets, who posted it. */
const BEHIND = new Expression(
  String.raw`^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\([\w.-]+\)(?: \d+)?|\d{1,4}|[\d./-]{6,10}|(?:posted|published|updated|written|by)\s(?:on\s|by\s)?[\p{Lu}\d].*)$`,
  'iu',
);
/** A kicker: one word and a colon, or a few and a bar. */
const KICKER = new Expression(String.raw`^(?:[\p{L}\d]+:\s?|[^|]{2,30}\|\s?)$`, 'u');

/** A kicker, or a section or a date without any mark. */
const isKicker = (text: string): boolean =>
  KICKER.test(text) || Object.hasOwn(SECTIONS, fold(text.trim())) || /^news\s$/i.test(text) || parseDate(text) !== null;

/** A kicker, date, number or source that was glued to the headline, where a witness has the headline without it. */
function withoutLabel(title: string, witnesses: readonly Candidate[]): string {
  const lower = title.toLowerCase();
  for (const { title: witness } of witnesses) {
    const at = lower.indexOf(witness.toLowerCase());
    if (at < 0 || witness.length === title.length || witness.split(' ').length < 3) continue;
    if (at > 0 && !isKicker(title.slice(0, at))) continue;
    const after = title.slice(at + witness.length).trim();
    if (after === '' || BEHIND.test(after)) return title.slice(at, at + witness.length);
  }
  return title;
}
