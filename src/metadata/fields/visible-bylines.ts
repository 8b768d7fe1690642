import type { Block } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import { nameLine } from '../../text/byline.ts';
import { isMononym, readNames, withoutNoise } from '../../text/byline-names.ts';
import { findDates } from '../../text/dates.ts';
import type { Evidence } from '../evidence.ts';
import { headZone, nearness, within } from './head-zone.ts';

/** A signature stands right below the text. */
const AFTER_TEXT = 4;
/** A byline is a short line. */
const MAX_LINE = 180;
const MARKED =
  /(?:^|[\s|·•⋅~–—-])(?:by|written by|words by|story by|posted by|published by|authors?:|text by|article by|contributed by|von|par|por|di|door|av|af|przez|kirjoittanut|yazan|автор:?|текст:?)[\s:]+(\S.*)$/iu;
const GLUED = /^(?:Written by|Posted by|By)(?=\p{Lu}\p{Ll}+\s)/u;
/** A byline of somebody who did something else. */
const OTHER_ROLE =
  /\b(?:review(?:ed|er)?|fact[- ]?check(?:ed|er)?|edited|editor:|editing|photos?|photograph(?:s|y|er|ed)?|images?|illustrat(?:ed|ions?|or)|foto|fotos|video|medically|verified|translat(?:ed|ion|or)|approved|sponsored|presented|powered|design(?:ed)?|developed|copyright|©|comments?|replied|says|said|related|geprüft|fotografie|traduit|traducido|narrated|hosted|produced|directed)\b/iu;
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
    signature(evidence);
  if (!best) return [];
  const { block } = best;
  return best.found.names.map((value) => ({ field: 'authors', value, from: 'element', key: 'byline', span: block.span, block: block.id }));
}

/** Names of a line, and how much says that it is a byline: its mark, its class, a date beside it, how near the title is. */
function readLine(block: Block, blocks: readonly Block[], distance: number): Found | null {
  const { text } = block;
  if (text.length > MAX_LINE || text.length < 3 || OTHER_ROLE.test(text) || OTHER_ROLE.test((blocks[block.id - 1]?.text ?? '').slice(-30)))
    return null;
  const own = within(block, AUTHOR_TOKENS, 3);
  const dated =
    findDates(text, 'en').length > 0 ||
    [blocks[block.id - 1], blocks[block.id + 1]].some((near) => near && near.text.length < 60 && findDates(near.text, 'en').length > 0);
  const line = withoutNoise(text.replace(GLUED, (mark) => `${mark} `));
  const near = nearness(distance);
  const mark = MARKED.exec(line);
  const marked = mark?.[1] ? readNames(mark[1]) : null;
  if (marked && marked.authors.length > 0) return { names: marked.authors, weight: 3 + near + (own ? 1 : 0) };
  const plain = line.split(/\s*[|·•⋅]\s*/u).flatMap((part) => nameLine(part) ?? []);
  if (plain.length > 0 && (own || (dated && distance <= 8) || distance <= 2))
    return { names: plain, weight: (own ? 2 : 0.5) + (dated ? 0.5 : 0) + near };
  const only = line.replace(/[\s|·•⋅]+$/u, '');
  return own && dated && isMononym(only) ? { names: [only], weight: 1 + near } : null;
}

/** `Posted by Jane Roe on …`, `This post was written by Jane Roe`, right below the text. */
function signature(evidence: Evidence): { block: Block; found: Found } | null {
  const last = evidence.kept.findLast(({ kind, text }) => kind === 'paragraph' && text.length >= 80)?.id;
  if (last === undefined) return null;
  for (const block of evidence.document.blocks.slice(last, last + AFTER_TEXT + 1)) {
    const match =
      block.text.length > MAX_LINE ? null : /(?:\b(?:posted|written|published|article|story|reported) by|^by)\s+(\S.*)$/iu.exec(block.text);
    const names = match?.[1] && !OTHER_ROLE.test(block.text) ? readNames(match[1]) : null;
    if (names && names.authors.length > 0) return { block, found: { names: names.authors, weight: 1 } };
  }
  return null;
}
