import type { Document } from '../model/document.ts';
import { canonical } from '../rules/phrases.ts';
import { jaccard } from '../text/likeness.ts';
import type { Scored } from './model/page.ts';

/** Longest block that can repeat a title. */
const TITLE_WORDS = 40;

/** Compares blocks with the titles that a document claims. */
export interface TitleMatcher {
  /** Similarity of a block, given also in canonical form, with the best claim: shared words over all words, of the claim as a whole or of its parts between separators. */
  readonly of: (scored: Scored, line: string) => number;
}

const SEPARATOR = /\s+[-–—|·•:»«]+\s+/u;
/** A last part of fewer words is the name of a site. */
const HEADLINE_WORDS = 4;

/** Gathers the title claims of a document. */
export function titleMatcher(document: Document): TitleMatcher {
  const titles = new Map<string, ReadonlySet<string>>();
  for (const { field, value, block } of document.claims) {
    if (field !== 'title' || typeof value !== 'string' || block !== null) continue;
    for (const part of [value, withoutLast(value), last(value)]) {
      const line = canonical(part);
      if (line !== '') titles.set(line, new Set(line.split(' ')));
    }
  }
  const known = new Set([...titles.values()].flatMap((words) => [...words]));
  const claims = [...titles.keys()];
  const of = ({ words, block, text, line: plain }: Scored, line: string): number => {
    if (titles.size === 0 || words > TITLE_WORDS || words < 1) return 0;
    if (titles.has(line)) return 1;
    if (block.place.level === 1 && claims.some((claim) => isPartOf(line, claim))) return 1;
    const parts = line === plain ? text.words : line.split(' ');
    if (!parts.some((word) => known.has(word))) return 0;
    const own = new Set(parts);
    let best = 0;
    for (const title of titles.values()) best = Math.max(best, jaccard(own, title));
    return best;
  };
  return { of };
}

/** A headline makes up at least so much of a title that names the site as well. */
const HEADLINE_SHARE = 0.4;

/** True where a title claim is the line and, before or after it, the name of something else. */
function isPartOf(line: string, claim: string): boolean {
  return line.length >= HEADLINE_SHARE * claim.length && (claim.startsWith(`${line} `) || claim.endsWith(` ${line}`));
}

/** The title without its last part, which is often the site's name. */
function withoutLast(title: string): string {
  const parts = title.split(SEPARATOR);
  const head = title.slice(0, title.lastIndexOf(parts.at(-1) ?? ''));
  return parts.length > 1 && canonical(head).split(' ').length >= 3 ? head : title;
}

/** The last part of a title where it is a headline, behind the names of the site and the section; else the title. */
function last(title: string): string {
  const part = title.split(SEPARATOR).at(-1) ?? '';
  return canonical(part).split(' ').length >= HEADLINE_WORDS ? part : title;
}
