import { agencyOf, type Byline, byAny, isPersonName, readNames, SPLIT_NAMES } from './byline-names.ts';
import { Expression } from './expression.ts';
import { lazy } from './lazy.ts';
import { BYLINE_MARKS } from './names.ts';
import { AGENCIES, PHOTO_ONLY } from './names-agencies.ts';
import { collapse } from './space.ts';

export { AGENCIES };

/** The place that opens a news text, and where the text proper begins. */
export interface Dateline {
  readonly dateline: string;
  readonly agency: string[];
  /** Offset behind the dash. */
  readonly end: number;
}

const MARKS = Object.values(BYLINE_MARKS).flat();

/** A mark at the start of a line: with a colon, or followed by a space (`By Jane Roe`, `Author: Jane Roe`, `作者：…`). */
const MARK = lazy(() => new Expression(`^[\\s•·|»*_–—-]{0,4}(${byAny(MARKS)})\\.?(?:\\s*[:：]\\s*|\\s+(?=\\S)|(?=\\s*[:：]))`, 'iu'));
const MARK_STARTS: ReadonlySet<string> = new Set(MARKS.map((mark) => mark.slice(0, 3)));
/** Marks that are ordinary nouns or prepositions too: they count with a colon, or before a name written with capitals. */
const BARE_NOUN = new Expression(
  '^(?:text|texto|texte|tekst|autor|autora|author|authors|writer|words|haber|redaktion|redacción|from|reporter|editor|journalist|toimittaja|byline|teksti|文|текст|автор|المصدر|كتب)$',
  'iu',
);
/** Marks that nothing but a name follows: after others (`Von`, `De`, `Door`) a single word is no name. */
const STRONG = new Expression(String.raw`\s|^(?:by|byline|oleh|írta|yazan|γράφει|מאת|بقلم)$`, 'iu');
/** Longest line that can be a byline: 200 characters hold six names with roles. */
const MAX_BYLINE = 200;

/** The people and agencies of a byline that says it is one (`By …`, `Von …`, `Author: …`); null for any other text. */
export function parseByline(text: string): Byline | null {
  const line = collapse(text);
  if (line.length > MAX_BYLINE) return null;
  const mark = mayBeMarked(line) ? MARK().exec(line) : null;
  if (!mark) return agencyLine(line);
  const colon = /[:：]\s*$/u.test(mark[0]) || /^\s*[:：]/u.test(line.slice(mark[0].length));
  if (!colon && BARE_NOUN.test(mark[1] ?? '')) return null;
  const rest = line.slice(mark[0].length).replace(/^\s*[:：]\s*/u, '');
  if (/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest)) return null;
  return readNames(rest, colon || STRONG.test(mark[1] ?? ''));
}

/** True where a line opens with the first three letters of a mark, or a shorter mark: most do not, and need no search. */
function mayBeMarked(line: string): boolean {
  const start = line
    .replace(/^[\s•·|»*_–—-]{1,4}/u, '')
    .slice(0, 3)
    .toLowerCase();
  return MARK_STARTS.has(start) || MARK_STARTS.has(start.slice(0, 2)) || MARK_STARTS.has(start.slice(0, 1));
}

/** `Associated Press`, `(Reuters)`, `AP` alone on a line. */
function agencyLine(line: string): Byline | null {
  const name = agencyOf(line.replace(/^(?:source|quelle|fuente|fonte|source)\s*:\s*/i, ''));
  return name && line.length > 1 && !PHOTO_ONLY.has(line.toLowerCase()) ? { authors: [], agency: [name] } : null;
}

const ABBREVIATION = new Expression(String.raw`\b(?:Jr|Sr|\p{Lu})\.$`, 'u');
const SMALL = new Expression(String.raw`\p{Ll}`, 'u');
const LATIN = new Expression(String.raw`\p{sc=Latn}`, 'u');
const CASED_SCRIPT = new Expression(String.raw`\p{sc=Latn}|\p{sc=Cyrl}|\p{sc=Grek}`, 'u');
const UNSPACED = new Expression(String.raw`[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]`, 'u');

/** The people of a line that holds nothing but names joined by commas or "and"; null for any other line. */
export function nameLine(text: string): string[] | null {
  const line = collapse(text)
    .replace(/[|,;]+$/u, '')
    .trim();
  if (line.length < 4 || line.length > 120 || /[.!?:…"“”]$/u.test(line.replace(ABBREVIATION, ''))) return null;
  if (/[?!:"“”\d]/u.test(line)) return null;
  const pieces = line.split(SPLIT_NAMES).filter((piece) => piece !== '');
  const names = pieces.filter((piece) => !/^(?:jr|sr|ii|iii)\.?$/i.test(piece));
  if (names.length === 0 || names.length > 8) return null;
  const plain = names.every(
    (name) => isPersonName(name) && name.split(' ').length >= (LATIN.test(name) ? 2 : 1) && name.split(' ').length <= 6,
  );
  const capitals = names.every((name) => SMALL.test(name) || !CASED_SCRIPT.test(name));
  const lone = names.every((name) => UNSPACED.test(name));
  return plain && capitals && !lone ? names : null;
}

/** Agencies that stand in brackets after a place, as they are written: the place needs its capitals, so case counts. */
const AGENCY_NAMES = lazy(() =>
  byAny(
    Object.entries(AGENCIES)
      .filter(([name]) => !['metro', 'beta', 'getty images', 'the conversation'].includes(name))
      .flatMap(([name, canonical]) => [
        name,
        name.toUpperCase(),
        canonical,
        name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
      ]),
  ),
);
const PLACE =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|del|la|le|of|do|da|am|an|der|sur|e|y|and|und|les|los|las|El|di|in)){0,5}";
const REGION = "(?:,\\s(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\.?)(?:[ ](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of|and))*){0,2}";
const DATE_PART = '(?:,?\\s(?:on\\s)?(?:[\\p{L}]{3,10}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s[\\p{L}.]{3,10})(?:,?\\s\\d{4})?,?)?';
const WITH_AGENCY = lazy(
  () =>
    new Expression(
      `^(?:(${PLACE}${REGION})${DATE_PART}\\s*,?\\s*)?[(\\[](${AGENCY_NAMES()})(?:\\s?[/,-]\\s?([\\p{L}. ]{2,24}))?[)\\]]\\s?(?:—|–|--|\\.-|-|―|:|\\.)?\\s*`,
      'u',
    ),
);
const CAPITALS = lazy(
  () =>
    new Expression(
      `^((?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+)(?:[ /](?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+|de|of)){0,4})(${REGION})${DATE_PART}\\s*(?:—|–|--|―|\\s-)\\s+(?=\\S)`,
      'u',
    ),
);
const TITLE_DASH = lazy(() => new Expression(`^(${PLACE}${REGION})${DATE_PART}\\s?(?:—|–|--)\\s(?=\\p{Lu}|["“„«'‘])`, 'u'));
/** What a text must hold and how it must begin for a pattern to match: these are compiled in no time, the patterns are not. */
const AGENCY_STARTS = lazy(() => [
  ...new Set(
    Object.entries(AGENCIES)
      .flat()
      .map((name) => name.toLowerCase()),
  ),
]);
const CAPITALS_START = new Expression(String.raw`^\p{Lu}[\p{Lu}\p{M}.'’-][\s\S]*?(?:[—–―]|--|\s-)`, 'u');
const TITLE_START = new Expression(String.raw`^\p{Lu}[^—–]*?[,\d][^—–]*?(?:[—–]|--)`, 'u');
/** A dateline is short: `SALT LAKE CITY, Utah, Jan. 5 (Reuters) — ` has 39 characters. */
const MAX_DATELINE = 110;
const NOT_PLACES = new Expression(
  String.raw`^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|WATCH|VIDEO|LIVE|NOTE|EDITOR|CORRECTION|OPINION|ANALYSIS|NEW|READ|PHOTO|PHOTOS|ADVERTISEMENT|FACT|WARNING|Q&A|QUESTION|ANSWER|PART|STEP|CHAPTER)\b`,
  'iu',
);

/** The dateline that opens a paragraph (`MEXICO CITY — `, `LONDON (Reuters) - `, `Berlin (dpa) –`); null where none does. */
export function parseDateline(text: string): Dateline | null {
  const head = text.slice(0, MAX_DATELINE);
  const withAgency = namesAgency(head) ? WITH_AGENCY().exec(head) : null;
  if (withAgency && (withAgency[1] || /^[([]/.test(head))) {
    const agency = [withAgency[2], withAgency[3]]
      .flatMap((name) => (name ? [agencyOf(name)] : []))
      .filter((name): name is string => name !== null);
    const place = withAgency[1]?.trim() ?? '';
    if (agency.length > 0 && withAgency[0].length < text.length) return { dateline: place, agency, end: withAgency[0].length };
  }
  const match = CAPITALS_START.test(head) ? CAPITALS().exec(head) : null;
  if (!match || NOT_PLACES.test(match[1] ?? '') || match[0].length >= text.length) return titleDateline(head, text);
  return { dateline: `${match[1] ?? ''}${match[2] ?? ''}`, agency: [], end: match[0].length };
}

/** True where an agency's name follows a bracket. */
function namesAgency(head: string): boolean {
  for (const { index } of head.matchAll(/[([]/g)) {
    const inner = head.slice(index + 1).toLowerCase();
    if (AGENCY_STARTS().some((name) => inner.startsWith(name))) return true;
  }
  return false;
}

/** `Salt Lake City, Utah — The …`: needs a region or a date, for "Name — The …" is prose too. */
function titleDateline(head: string, text: string): Dateline | null {
  const match = TITLE_START.test(head) ? TITLE_DASH().exec(head) : null;
  if (!match || NOT_PLACES.test(match[1] ?? '') || match[0].length >= text.length) return null;
  const place = match[1] ?? '';
  if (!place.includes(',') && !/\d/.test(match[0])) return null;
  return { dateline: place, agency: [], end: match[0].length };
}
