import type { ClaimValue } from '../../model/claim.ts';
import { nameLine, parseByline, parseDateline } from '../../text/byline.ts';
import type { Byline } from '../../text/byline-names.ts';
import { splitCredit } from '../../text/credit.ts';
import { findDates, isDateLine } from '../../text/dates.ts';
import { canonical } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';

/** A block is the title where it shares this much with a claim of it: kickers and site names make up the rest. */
const SAME_TITLE = { heading: 0.75, line: 0.9 };

const isTitle = ({ block, titleSimilarity }: Subject): string | null =>
  titleSimilarity >= (block.kind === 'heading' ? SAME_TITLE.heading : SAME_TITLE.line) ? `similarity ${titleSimilarity.toFixed(2)}` : null;

/** The byline that a line is, or goes on with behind its date (`April 3, 1997 by Jane Roe`). */
function bylineOf({ block: { text }, language }: Subject): Byline | null {
  const whole = parseByline(text);
  if (whole !== null || text.length > DATED_BYLINE || !EARLY_DIGIT.test(text)) return whole;
  const day = findDates(text, language ?? undefined)[0];
  return day && isDateLine(text.slice(0, day.end)) ? parseByline(text.slice(day.end).replace(BETWEEN, '')) : null;
}

/** Longest line that is a date and a byline, in characters; its day or year stands behind the names of a weekday and a month at most. */
const DATED_BYLINE = 200;
const EARLY_DIGIT = /^\D{0,30}\d/;
const BETWEEN = /^[\s,|/·•–—-]+/;

function byline(subject: Subject): string | null {
  const found = bylineOf(subject);
  return found ? [...found.authors, ...found.agency].join(', ') : null;
}

const authors = (subject: Subject): readonly ClaimValue[] => bylineOf(subject)?.authors ?? [];
const agencies = (subject: Subject): readonly ClaimValue[] => bylineOf(subject)?.agency ?? [];
const names = ({ block }: Subject): readonly ClaimValue[] => nameLine(block.text) ?? [];

const dates =
  (updated: boolean) =>
  ({ block, language }: Subject): readonly ClaimValue[] =>
    findDates(block.text, language ?? undefined).flatMap(({ value, role }) => ((role === 'updated') === updated ? [value] : []));

/** Two texts of the same words differ in length by no more than their punctuation and entities. */
const PUNCTUATION = 40;

function describes({ block, line, document }: Subject): string | null {
  const near = (text: string): boolean => Math.abs(text.length - block.text.length) <= PUNCTUATION;
  const claim = document.claims.find(
    ({ field, value }) => field === 'description' && typeof value === 'string' && near(value) && canonical(value) === line,
  );
  return claim ? `equals ${claim.key}` : null;
}

/** A dateline ends in a dash or brackets within so many characters. */
const DATELINE = /^.{1,90}?(?:[—–―)\]]|--|\s-\s)/su;

function dateline({ block }: Subject): string | null {
  return DATELINE.test(block.text) ? (parseDateline(block.text)?.dateline ?? null) : null;
}

/** What stands around the body and belongs to the metadata: title, byline, date, dateline, standfirst. */
export const FRONT: readonly Rule[] = [
  {
    id: 'title/line',
    stage: 'block',
    fate: 'moved',
    certainty: 0.95,
    reason: 'repeats the title',
    when: {
      words: { min: 1, max: 45 },
      kind: ['heading', 'paragraph'],
      side: ['before', 'inside'],
      test: (subject) => (subject.fromStart <= 1 ? isTitle(subject) : null),
    },
    unless: { kind: ['paragraph'], words: { max: 2 } },
    yields: [{ field: 'title' }],
    examples: {
      hit: [
        '@title The old bridge will close in May | Valley Herald\n@bare\n> # The old bridge will close in May\n…\n…',
        '@title The Valley Herald Online | Bridges and Roads | The old bridge will close\n@bare\n> # The old bridge will close\n…\n…',
        '@title Die alte Brücke wird im Mai geschlossen\n@bare\n> Die alte Brücke wird im Mai geschlossen\n…\n…',
      ],
      miss: [
        '@title The old bridge will close in May\n@bare\n> # The ferry will sail in June\n…\n…',
        '@title The old bridge\n…\n…\n> ## The old bridge\n…',
      ],
    },
  },
  {
    id: 'title/headline',
    stage: 'block',
    fate: 'moved',
    certainty: 0.95,
    reason: 'headline',
    when: { test: ({ headline }) => (headline ? 'above the article' : null) },
    yields: [{ field: 'title' }],
    examples: {
      hit: [
        '@text\n> Old bridge over the river closed after two hundred years\n…\n…',
        '@text\nNews\n> Old bridge over the river closed after two hundred years\n…\n…',
      ],
      miss: [
        '@text\n> News\nOld bridge over the river closed after two hundred years\n…\n…',
        '@text\nOld bridge over the river closed after two hundred years\n> Share\n…\n…',
      ],
    },
  },
  {
    id: 'description/standfirst',
    stage: 'block',
    fate: 'kept',
    certainty: 0.6,
    reason: 'standfirst: body, and the description',
    when: { words: { min: 4, max: 120 }, at: { start: 4 }, test: describes },
    yields: [{ field: 'description' }],
    examples: {
      hit: [
        '@description The town will close it in May, and the ferry will not come back.\n@bare\n> The town will close it in May, and the ferry will not come back.\n…\n…',
        '@description Es bleibt ein Jahr lang zu.\n@bare\n> Es bleibt ein Jahr lang zu.\n…\n…',
      ],
      miss: [
        '@description The town will close it in May.\n@bare\n> The town will close it in June.\n…\n…',
        'The town will close it in May.',
      ],
    },
  },
  {
    id: 'byline/marked',
    stage: 'block',
    fate: 'moved',
    certainty: 0.9,
    reason: 'byline',
    when: {
      words: { min: 1, max: 32 },
      kind: ['paragraph', 'heading', 'item', 'figure'],
      at: { start: 12, end: 4 },
      test: (subject) => (subject.side !== 'inside' || subject.fromStart <= 2 || subject.toEnd <= 1 ? byline(subject) : null),
    },
    unless: { sentence: true, words: { min: 14 } },
    yields: [
      { field: 'authors', read: authors },
      { field: 'agency', read: agencies },
      { field: 'date', read: dates(false) },
      { field: 'updated', read: dates(true) },
    ],
    examples: {
      hit: [
        '@text\nThe old bridge will close\n> By Jane Roe\n…\n…',
        '@text\nDie Brücke wird geschlossen\n> Von Anna Schmidt und Karl Weber\n…\n…',
        '@text\nThe old bridge will close\n> By Jane Roe | Jan. 3, 2024\n…\n…',
        '@text\nThe old bridge will close\n> Thursday, April 3, 1997 by Jane Roe, staff writer\n…\n…',
      ],
      miss: [
        '@text\nThe old bridge will close\n> By noon the water had reached the road.\n…\n…',
        '@text\nThe old bridge will close\n> On April 3, 1997 by noon the water had gone\n…\n…',
        '…\n…\n…\n…\n> By Jane Roe\n…\n…\n…\n…',
      ],
    },
  },
  {
    id: 'byline/names',
    stage: 'block',
    fate: 'moved',
    certainty: 0.86,
    reason: 'names alone above or below the article of a scrape',
    when: {
      words: { min: 2, max: 20 },
      world: ['scrape'],
      kind: ['paragraph', 'item'],
      at: { start: 5, end: 6 },
      test: (subject) => (subject.side !== 'inside' || subject.fromStart === 0 ? (nameLine(subject.block.text)?.join(', ') ?? null) : null),
    },
    unless: [
      { capitals: true },
      { linkDensity: { min: 0.9 }, kind: ['item'] },
      // a list of which not every item names somebody is the article's
      { kind: ['item'], beside: { kind: ['item'], test: ({ block }) => (nameLine(block.text) === null ? 'no name' : null) } },
    ],
    yields: [{ field: 'authors', read: names }],
    examples: {
      hit: [
        '@text\nThe old bridge will close\n…\n…\n- Jane Roe\n> - Karl Weber',
        '@text\nThe old bridge will close\n…\n…\nRelated topics\n> Jane Roe and Karl Weber',
        '@text\nThe old bridge will close\n> Jane Roe\n…\n…',
      ],
      miss: [
        '@text\nThe old bridge will close\n> Breaking News\n…\n…',
        '…\n…\n> Jane Roe\n…\n…',
        '@text\nThe old bridge will close\n…\n…\n- Corvina\n> - Old Tern\n- Ida',
      ],
    },
  },
  {
    id: 'byline/element',
    stage: 'block',
    fate: 'moved',
    certainty: 0.86,
    reason: 'names in an element for the author',
    when: {
      words: { min: 2, max: 20 },
      within: {
        tokens: ['author', 'authors', 'byline', 'bylines', 'contributor', 'contributors', 'autor', 'auteur', 'autore', 'writer'],
        depth: 6,
      },
      at: { start: 12, end: 3 },
      test: (subject) => nameLine(subject.block.text)?.join(', ') ?? null,
    },
    unless: { side: ['inside'], prose: true },
    yields: [{ field: 'authors', read: names }],
    examples: {
      hit: ['@bare\n> {div.byline span} Jane Roe\n…\n…', '@bare\n> {p.article-author} Jane Roe, Karl Weber\n…\n…'],
      miss: ['@bare\n> {div.byline span} Follow\n…\n…', '@bare\n> {div.place span} Jane Roe\n…\n…'],
    },
  },
  {
    id: 'date/line',
    stage: 'block',
    fate: 'moved',
    certainty: 0.88,
    reason: 'line that is a date',
    when: {
      words: { min: 1, max: 24 },
      kind: ['paragraph', 'heading', 'item', 'figure'],
      at: { start: 14, end: 3 },
      test: (subject) =>
        subject.side !== 'inside' || subject.fromStart <= 2 || subject.toEnd === 0
          ? isDateLine(subject.block.text)
            ? subject.block.text
            : null
          : null,
    },
    unless: { kind: ['heading', 'item'], side: ['inside'], world: ['post'] },
    yields: [
      { field: 'date', read: dates(false) },
      { field: 'updated', read: dates(true) },
    ],
    examples: {
      hit: [
        '@text\nThe old bridge will close\n> Jan. 3, 2024, 4:15 p.m.\n…\n…',
        '@text\nDie Brücke wird geschlossen\n> Stand: 3. Januar 2024\n…\n…',
        '@text\nThe old bridge will close\n> Published: 3 January 2024 | Updated: 5 January 2024\n…\n…',
      ],
      miss: ['@text\nThe old bridge will close\n> On Jan. 3, 2024, the bridge was closed.\n…\n…', '…\n…\n…\n…\n> Jan. 3, 2024\n…\n…\n…\n…'],
    },
  },
  {
    id: 'dateline/place',
    stage: 'block',
    fate: 'kept',
    certainty: 0.55,
    reason: 'opens with where the news was written',
    when: {
      words: { min: 12 },
      kind: ['paragraph'],
      side: ['inside'],
      test: (subject) => (subject.fromStart <= 3 ? dateline(subject) : null),
    },
    yields: [
      { field: 'dateline', read: (subject) => [parseDateline(subject.block.text)?.dateline ?? ''].filter((place) => place !== '') },
      { field: 'agency', read: (subject) => parseDateline(subject.block.text)?.agency ?? [] },
    ],
    examples: {
      hit: [
        '@bare\n> LEEDS — The bridge over the Aire will close for a year, the mayor said on Monday at a meeting in the old mill.\n…\n…',
        '@bare\n> BERLIN (Reuters) - Die Brücke über die Spree bleibt ein Jahr lang geschlossen, sagte der Bürgermeister am Montag im Rathaus der Stadt.\n…\n…',
      ],
      miss: [
        '@bare\n> The bridge — all of it — will close for a year, the mayor of the town said on Monday at a meeting in the old mill.\n…\n…',
        '…\n…\n…\n…\n…\n> LEEDS — The bridge over the Aire will close for a year, the mayor said on Monday at a meeting.\n…',
      ],
    },
  },
  {
    id: 'front/archived-copy',
    stage: 'block',
    fate: 'moved',
    certainty: 0.97,
    reason: 'names the page that a web archive copied',
    when: { words: { max: 30 }, pattern: '^The Wayback Machine - https?://\\S+$' },
    yields: [{ field: 'url', pattern: '(?<value>https?://\\S+)$' }],
    examples: {
      hit: [
        'The Wayback Machine - https://web.archive.org/web/20200102030405/https://gazette.example/mill',
        'The Wayback Machine - http://web.archive.org/web/20110707002421/http://gazette.example/',
      ],
      miss: [
        'The Wayback Machine - a library of pages - was closed that day.',
        'The Wayback Machine has it: https://web.archive.org/web/2020/https://gazette.example/mill',
      ],
    },
  },
];

/** Used by the takeaways: a paragraph of prose that is no caption. */
export const isBodyProse = ({ block, prose, sentence }: Subject): boolean =>
  prose && sentence && block.kind === 'paragraph' && splitCredit(block.text) === null;
