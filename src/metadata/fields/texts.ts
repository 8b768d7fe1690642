import { withoutCutReference } from '../../text/entities.ts';
import { isStopWord } from '../../text/language.ts';
import { choose, type Decision, type Evidence, ranked, textOf } from '../evidence.ts';
import { cleanText, loose, once } from '../strings.ts';

/** Longest standfirst: more is the body, which some exports put into the header. */
const MAX_DESCRIPTION = 1200;
/** Characters that the body's opening must share with an excerpt for it to be a copy of the body. */
const COPY = 600;
/** They stand in so many blocks. */
const MAX_OPENING = 100;

/** What is said of a site behind its name: `Valley Herald is the …`, `Valley Herald: …`; and a word for a site. */
const OF_SITE = /^(?::|is\s(?:an?|the|your)\s)/i;
const SITE_WORDS = /^(?:official\s)?(?:website|webpage|web page|web site|blog|personal blog|home ?page)$/;

/** Standfirst or summary. What is said of the site or of the author, the title once more, or a copy of the body is none. */
export function resolveDescription(evidence: Evidence, title: string | null, siteNames: readonly string[]): Decision<string | null> {
  const headings = new Set([title ?? '', ...siteNames].map(loose));
  const authors = new Set(ranked(evidence, 'authors').map((claim) => loose(textOf(claim))));
  return choose(ranked(evidence, 'description'), (value, claim) => {
    const text = once(withoutCutReference(cleanText(value)));
    if (!/\p{L}/u.test(text)) return { reason: 'no words' };
    if (text.length > MAX_DESCRIPTION) return { reason: 'longer than a description' };
    if (text.length >= COPY && opening(evidence).startsWith(loose(text).slice(0, COPY))) return { reason: 'a copy of the body' };
    if (claim.from === 'front-matter') return { value: text };
    if (headings.has(loose(text))) return { reason: 'the title or the site once more' };
    if (authors.has(loose(text))) return { reason: 'the author once more' };
    if (isOfSite(text, title ?? '', siteNames)) return { reason: 'what the site says of itself' };
    return { value: text };
  });
}

/** True where a text begins with the site's name and speaks of the site, and the headline does not. */
function isOfSite(text: string, title: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => {
    if (!text.toLowerCase().startsWith(name.toLowerCase())) return false;
    const rest = text.slice(name.length).trim();
    if (SITE_WORDS.test(loose(rest))) return true;
    const words = new Set(loose(rest).split(' '));
    return (
      OF_SITE.test(rest) &&
      loose(title)
        .split(' ')
        .every((word) => isStopWord(word) || !words.has(word))
    );
  });
}

/** The beginning of the body. */
const opening = ({ kept }: Evidence): string =>
  loose(
    kept
      .slice(0, MAX_OPENING)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 4 * MAX_DESCRIPTION),
  );

/** A second headline. */
export function resolveSubtitle(evidence: Evidence, title: string | null, description: string | null): Decision<string | null> {
  return choose(ranked(evidence, 'subtitle'), (value) => {
    const text = cleanText(value);
    if (!/\p{L}/u.test(text)) return { reason: 'no words' };
    return [title, description].some((other) => other !== null && loose(other) === loose(text))
      ? { reason: 'says the same' }
      : { value: text };
  });
}
