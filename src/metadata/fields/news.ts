import type { Claim } from '../../model/claim.ts';
import { parseDateline } from '../../text/byline.ts';
import { agencyOf } from '../../text/byline-names.ts';
import { choose, type Decision, type Evidence, ranked, SAME, textOf, WEAKER } from '../evidence.ts';
import { cleanText } from '../strings.ts';
import type { Authorship } from './authors.ts';

/** Dek, summary and picture lines may stand before the paragraph with the dateline. */
const FIRST_PARAGRAPHS = 4;

/** Houses that make pictures: a name with one of them is that of a photographer, whatever it looks like. */
const PICTURES: ReadonlySet<string> = new Set(['Getty Images']);

/** Where the news was written, and the agency it came from. */
export interface News {
  readonly dateline: Decision<string | null>;
  readonly agency: Decision<readonly string[]>;
}

/** Dateline of the opening paragraphs, and agencies of byline, dateline and declared sources. An agency named in prose is none. */
export function resolveNews(evidence: Evidence, authorship: Authorship): News {
  const opening = evidence.kept
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, FIRST_PARAGRAPHS)
    .flatMap((block) => {
      const found = parseDateline(block.text);
      return found
        ? [
            {
              found,
              claim: {
                field: 'dateline',
                value: found.dateline,
                from: 'text',
                key: 'opening',
                span: block.span,
                block: block.id,
              } satisfies Claim,
            },
          ]
        : [];
    });
  const said = ranked(evidence, 'dateline');
  const places = [
    ...said,
    ...opening
      .slice(0, 1)
      .flatMap(({ claim, found }) => (found.dateline === '' || said.some(({ block }) => block === claim.block) ? [] : [claim])),
  ];
  const dateline = choose(places, (text) => {
    const place = parseDateline(`${cleanText(text)} — x`)?.dateline ?? cleanText(text).replace(/[\s—–-]+$/u, '');
    return place === '' || place.length > 80 || /\d{2}/.test(place) ? { reason: 'no place' } : { value: place };
  });
  const mentions = [
    ...ranked(evidence, 'agency').flatMap((claim) => agenciesIn(cleanText(textOf(claim)), claim)),
    ...authorship.agency,
    ...opening
      .slice(0, 1)
      .flatMap(({ found, claim }) => found.agency.map((name) => ({ name, claim: { ...claim, field: 'agency' } satisfies Claim }))),
  ].filter(({ name, claim }) => claim.from === 'front-matter' || !PICTURES.has(name));
  return { dateline, agency: listed(mentions) };
}

/** Agencies of a declared or visible source: one name, several, or a dateline. */
function agenciesIn(text: string, claim: Claim): { name: string; claim: Claim }[] {
  const names = text
    .split(/\s*[,;/|&]\s*|\s+(?:and|und|et|y|e)\s+/u)
    .flatMap((part) => agencyOf(part.replace(/^(?:©|\(c\)|source:|quelle:|fuente:)\s*/iu, '')) ?? []);
  const line = names.length > 0 ? names : (parseDateline(`${text} x`)?.agency ?? []);
  if (line.length > 0) return line.map((name) => ({ name, claim }));
  return claim.from === 'front-matter' && text !== '' ? [{ name: text, claim }] : [];
}

function listed(mentions: readonly { readonly name: string; readonly claim: Claim }[]): Decision<readonly string[]> {
  const value = [...new Set(mentions.map(({ name }) => name))];
  const first = value.flatMap((name) => mentions.find((mention) => mention.name === name)?.claim ?? []);
  const winners = [...new Set(first)];
  return {
    value,
    winners,
    losers: mentions
      .filter(({ claim }) => !winners.includes(claim))
      .map(({ claim }) => ({ claim, reason: value.length > 0 ? SAME : WEAKER })),
  };
}
