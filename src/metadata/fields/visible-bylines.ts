import type { Block } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import { nameLine } from '../../text/byline.ts';
import { capitalised, isMononym, isPersonName, isRole, readNames, withoutNoise } from '../../text/byline-names.ts';
import { findDates } from '../../text/dates.ts';
import { startsWithGivenName } from '../../text/names-given.ts';
import { type Evidence, lastParagraph } from '../evidence.ts';
import { headZone, nearness, within } from './head-zone.ts';

/** A signature stands right below the text. */
const AFTER_TEXT = 4;
/** A list of names one below the other has so many lines. */
const MOST_BELOW = 6;
/** A line without a mark is a byline so near the title, in blocks, where a date stands beside it. */
const NEAR_TITLE = 8;
/** A byline is a short line. */
const MAX_LINE = 180;
const MARKED =
  /(?:^|[\s|·•⋅~–—-])(?:by|written by|words by|story by|posted by|published by|authors?:|text by|article by|contributed by|von|par|por|di|door|av|af|przez|kirjoittanut|yazan|автор:?|текст:?)[\s:]+(\S.*)$/iu;
const GLUED = /^(?:Written by|Posted by|By)(?=\p{Lu}\p{Ll}+\s)/u;
/** A byline's mark alone on its line: the name is on the next. */
const BARE_MARK =
  /^(?:(?:kommentar|analyse|bericht|text|interview|kolumne|essay|analysis|opinion|words|story|article|written|posted|published)\s)?(?:by|von|par|por|di|door|av|af|authors?(?:\(s\))?|autor|autora|auteur|автор|текст)\s?[:：—–-]?$/iu;
/** An organisation that signs: its last word says so. */
const SIGNING =
  /^(?:(?:[Tt]he\s)?(?:\p{Lu}[\p{L}\p{N}.'’&-]*\s){1,4}(?:Team|Staff|Editors|Newsroom|Desk|Bureau|Editorial|Board)|Team\s\p{Lu}[\p{L}\p{N}]+)$/u;
/** `JANE ROE Valley Herald`: the name in capitals, the house not. */
const IN_CAPITALS = /^((?:\p{Lu}[\p{Lu}.'’-]+\s){1,3}\p{Lu}[\p{Lu}.'’-]+)\s(?=\p{Lu}\p{Ll})/u;
/** `Jane Roe in Politics`, and what is left of it where the section is a link. */
const IN_SECTION = /(?<=\p{Ll})\s(?:in|In|IN)(?:\s\p{Lu}[^|]*)?(?=\s*(?:\||$))/u;
/** What a line about an author begins with. */
const BIO = /^(?:about\s)?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){2,4})(?:is|was|has|covers|writes|reports|works|joined|can be reached)\s/u;
/** A byline of somebody who did something else. */
const OTHER_ROLE =
  /\b(?:review(?:ed|er)|reviews? by|fact[- ]?check(?:ed|er)?|edited|editor:|editing|photos?|photograph(?:s|y|er|ed)?|images?|illustrat(?:ed|ions?|or)|foto|fotos|video|medically|verified|translat(?:ed|ion|or)|approved|sponsored|presented|powered|design(?:ed)?|developed|copyright|©|comments?|replied|says|said|related|geprüft|fotografie|traduit|traducido|narrated|hosted|produced|directed)\b/iu;
const AUTHOR_TOKENS: ReadonlySet<string> = new Set([
  'byline',
  'bylines',
  'author',
  'authors',
  'writer',
  'writers',
  'creator',
  'contributor',
  'contributors',
  'autor',
  'autoren',
  'auteur',
  'authorname',
  'postauthor',
  'attribution',
  'signature',
  'verfasser',
  'redakteur',
]);
interface Found {
  readonly names: readonly string[];
  readonly weight: number;
}

/** Bylines that the page shows around its title and below its text; the most telling line's names. */
export function visibleBylines(evidence: Evidence, title: string | null): Claim[] {
  const { blocks } = evidence.document;
  const found = headZone(evidence, title).flatMap(({ block, distance }) => {
    const read = readLine(block, blocks, distance);
    return read ? [{ block, found: read }] : [];
  });
  const best =
    found.reduce<(typeof found)[number] | null>((a, b) => (a === null || b.found.weight > a.found.weight ? b : a), null) ??
    signature(evidence) ??
    loneByline(evidence);
  if (!best) return [];
  const { block } = best;
  return best.found.names.map((value) => ({ field: 'authors', value, from: 'element', key: 'byline', span: block.span, block: block.id }));
}

/** Names of a line, and how much says that it is a byline: its mark, its class, a date beside it, how near the title is. */
function readLine(block: Block, blocks: readonly Block[], distance: number): Found | null {
  const { text } = block;
  if (text.length > MAX_LINE || text.length < 2 || !CAPITAL.test(text)) return null;
  if (OTHER_ROLE.test(text) || OTHER_ROLE.test((blocks[block.id - 1]?.text ?? '').slice(-30))) return null;
  const own = within(block, AUTHOR_TOKENS, 3);
  const near = nearness(distance);
  if (BARE_MARK.test(text)) {
    const names = namesBelow(block, blocks);
    return names.length > 0 ? { names, weight: 3 + near + (own ? 1 : 0) } : null;
  }
  if (!own && distance > NEAR_TITLE && !MARKED.test(text) && !GLUED.test(text)) return null;
  const line = withoutNoise(text.replace(GLUED, (mark) => `${mark} `));
  const mark = MARKED.exec(line);
  const marked = mark?.[1] ? signed(mark[1]) : [];
  if (marked.length > 0) return { names: marked, weight: 3 + near + (own ? 1 : 0) };
  const dated =
    isDated(text) ||
    (line.includes('|') && !text.includes('|')) ||
    [blocks[block.id - 1], blocks[block.id + 1]].some((beside) => beside && beside.text.length < 60 && isDated(beside.text));
  if (!own && !(dated && distance <= NEAR_TITLE) && distance > 2) return null;
  const plain = line.split(/\s*[|·•⋅●]\s*/u).flatMap((part) => namesIn(dated ? part.replace(IN_SECTION, '') : part, dated, own));
  const known = own || dated || IN_CAPITALS.test(line) || plain.every(startsWithGivenName);
  if (plain.length > 0 && known) return { names: plain, weight: (own ? 2 : 0.5) + (dated ? 0.5 : 0) + near };
  const only = line.replace(/[\s|·•⋅]+$/u, '');
  return own && dated && isMononym(only) ? { names: [only], weight: 1 + near } : null;
}

/** Every name has a capital, or is written in letters that have none. */
const CAPITAL = /[\p{Lu}\p{Lo}]/u;
const isDated = (text: string): boolean => /\d/.test(text) && findDates(text, 'en').length > 0;

/** Names of a part of a line: alone, before a role where a date stands beside them, or in capitals before a house. */
function namesIn(text: string, dated: boolean, own: boolean): readonly string[] {
  const part = text.replace(/^[\s–—-]+|[\s–—,-]{1,8}$/gu, '');
  const capitals = IN_CAPITALS.exec(part)?.[1];
  if (capitals !== undefined && isPersonName(capitalised(capitals), true)) return [capitalised(capitals)];
  const whole = capitalised(part);
  if ((own || dated) && SIGNING.test(part)) return [part];
  if (own && isPersonName(whole, true)) return [whole];
  if (whole !== part && startsWithGivenName(whole) && isPersonName(whole, true)) return [whole];
  return nameLine(part) ?? (dated && part.length <= 60 ? (readNames(part, false)?.authors ?? []) : []);
}

/** Who follows a byline's mark: people, else an organisation that signs. */
function signed(given: string): readonly string[] {
  const text = given.replace(IN_SECTION, '');
  const house = text.replace(/\s*\|.*$/u, '').trim();
  return SIGNING.test(house) && !startsWithGivenName(house) ? [house] : (readNames(text)?.authors ?? []);
}

/** Names on the lines after a mark that stands alone, until a line is none: one a line, or a list. */
function namesBelow(mark: Block, blocks: readonly Block[]): readonly string[] {
  const names = new Set<string>();
  for (const { text } of blocks.slice(mark.id + 1, mark.id + 1 + MOST_BELOW)) {
    if (/^(?:[,;&]|and|und|et|y|e)$/iu.test(text)) continue;
    const found = text.length <= MAX_LINE && !(names.size > 0 && isRole(text)) ? signed(withoutNoise(text)) : [];
    if (found.length === 0) break;
    for (const name of found) names.add(name);
  }
  return [...names];
}

/** The one byline of a scrape, with a date beside it: where the headline is not found, nothing else says where to look. */
function loneByline({ document, kept }: Evidence): { block: Block; found: Found } | null {
  if (document.format !== 'text') return null;
  const { blocks } = document;
  const seen = new Map<string, { block: Block; found: Found }>();
  for (const block of blocks.slice(0, kept.at(-1)?.id ?? 0)) {
    const { text, id } = block;
    if (text.length > MAX_LINE || OTHER_ROLE.test(text) || !(BARE_MARK.test(text) || MARKED.test(text))) continue;
    if (!blocks.slice(Math.max(0, id - 2), id + 4).some((beside) => beside.text.length <= MAX_LINE && isDated(beside.text))) continue;
    const names = BARE_MARK.test(text) ? namesBelow(block, blocks) : signed(MARKED.exec(withoutNoise(text))?.[1] ?? '');
    if (names.length > 0) seen.set(names.join(), { block, found: { names, weight: 0.5 } });
  }
  const [only, another] = [...seen.values()];
  return another === undefined ? (only ?? null) : null;
}

/** `Posted by Jane Roe on …`, `This post was written by Jane Roe`, right below the text; else whom a line about the author speaks of. */
function signature(evidence: Evidence): { block: Block; found: Found } | null {
  const last = lastParagraph(evidence);
  if (last === undefined) return null;
  const below = evidence.document.blocks.slice(last, last + AFTER_TEXT + 1);
  for (const block of below) {
    if (block.text.length > MAX_LINE) continue;
    const match = /(?:\b(?:posted|written|published|article|story|reported) by|^(?:text |words )?by)[:\s]\s*(\S.*)$/iu.exec(block.text);
    const names = BARE_MARK.test(block.text)
      ? namesBelow(block, evidence.document.blocks)
      : match?.[1] && !OTHER_ROLE.test(block.text)
        ? signed(match[1])
        : [];
    if (names.length > 0) return { block, found: { names, weight: 1 } };
  }
  for (const block of evidence.document.blocks) {
    if (evidence.verdicts[block.id]?.rule !== 'notes/bio' && !below.includes(block)) continue;
    const name = BIO.exec(block.text.slice(0, MAX_LINE))?.[1]?.trim();
    if (block.id > last && name !== undefined && isPersonName(name, true)) return { block, found: { names: [name], weight: 0.5 } };
  }
  return null;
}
