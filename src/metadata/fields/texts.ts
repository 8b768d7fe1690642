import { choose, type Decision, type Evidence, ranked } from '../evidence.ts';
import { cleanText, loose } from '../strings.ts';

/** Longest standfirst: more is the body, which some exports put into the header. */
const MAX_DESCRIPTION = 1200;
/** Characters that the body's opening must share with an excerpt for it to be a copy of the body. */
const COPY = 600;
/** They stand in so many blocks. */
const MAX_OPENING = 100;

/** Standfirst or summary. A slogan of the site, the title once more, or a copy of the body is none. */
export function resolveDescription(evidence: Evidence, title: string | null, siteNames: readonly string[]): Decision<string | null> {
  const headings = new Set([title ?? '', ...siteNames].map(loose));
  return choose(ranked(evidence, 'description'), (value, claim) => {
    const text = cleanText(value);
    if (!/\p{L}/u.test(text)) return { reason: 'no words' };
    if (text.length > MAX_DESCRIPTION) return { reason: 'longer than a description' };
    if (text.length >= COPY && opening(evidence).startsWith(loose(text).slice(0, COPY))) return { reason: 'a copy of the body' };
    if (claim.from !== 'front-matter' && headings.has(loose(text))) return { reason: 'the title or the site once more' };
    return { value: text };
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
