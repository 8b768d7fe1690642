import type { Block } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import { nameLine } from '../../text/byline.ts';
import { isMononym, readNames, withoutNoise } from '../../text/byline-names.ts';
import { findDates } from '../../text/dates.ts';
import type { Evidence } from '../evidence.ts';
import { loose } from '../strings.ts';

/** How far below the title a byline may stand, in blocks: share buttons, deks and dates come between. */
const BELOW = 30;
/** Above the title stands at most a line of section, date and author. */
const ABOVE = 4;
/** A signature stands right below the text. */
const AFTER_TEXT = 4;
/** A byline is a short line. */
const MAX_LINE = 180;
/** A block of so many characters is a paragraph: what comes below it is no byline of the head. */
const PROSE = 280;

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
/** Cards, lists and comments have authors of their own. */
const FOREIGN_TOKENS: ReadonlySet<string> = new Set([
  'related',
  'comment',
  'comments',
  'sidebar',
  'recommended',
  'card',
  'cards',
  'nav',
  'menu',
  'footer',
  'popular',
  'trending',
  'carousel',
  'latest',
  'teaser',
  'widget',
  'reviewer',
  'editor',
  'factchecker',
  'checker',
  'more',
  'photo',
  'credit',
  'caption',
  'image',
  'testimonial',
]);

interface Found {
  readonly names: readonly string[];
  readonly weight: number;
}

/** Bylines that the page shows around its title and below its text; the most telling line's names. */
export function visibleBylines(evidence: Evidence, title: string | null): Claim[] {
  const { blocks } = evidence.document;
  const anchor = titleBlock(blocks, title, evidence.kept[0]?.id ?? 0);
  const found: { block: Block; found: Found }[] = [];
  for (let i = Math.max(0, anchor - ABOVE); i < Math.min(blocks.length, anchor + BELOW); i++) {
    const block = blocks[i];
    if (!block || block.hidden) continue;
    if (i > anchor && block.text.length >= PROSE && block.kind === 'paragraph' && evidence.verdicts[i]?.fate === 'kept') break;
    const read = i === anchor ? null : readLine(block, blocks, i, Math.abs(i - anchor));
    if (read) found.push({ block, found: read });
  }
  const best =
    found.reduce<(typeof found)[number] | null>((a, b) => (a === null || b.found.weight > a.found.weight ? b : a), null) ??
    signature(evidence);
  if (!best) return [];
  const { block } = best;
  return best.found.names.map((value) => ({ field: 'authors', value, from: 'element', key: 'byline', span: block.span, block: block.id }));
}

/** The heading with the title, else the first block with it, else the first of the body. */
function titleBlock(blocks: readonly Block[], title: string | null, first: number): number {
  const wanted = title === null ? '' : loose(title);
  if (wanted === '') return first;
  let any = -1;
  for (const block of blocks) {
    if (block.hidden || block.text.length > wanted.length * 2 + 40 || loose(block.text) !== wanted) continue;
    if (block.place?.level === 1) return block.id;
    if (any < 0 && !within(block, FOREIGN_TOKENS, 4)) any = block.id;
  }
  return any < 0 ? first : any;
}

const within = (block: Block, tokens: ReadonlySet<string>, depth: number): boolean =>
  [...(block.path ?? []).slice(-depth), ...(block.wrappers ?? [])].some((element) => element.tokens.some((token) => tokens.has(token)));

/** Names of a line, and how much says that it is a byline: its mark, its class, a date beside it, how near the title is. */
function readLine(block: Block, blocks: readonly Block[], i: number, distance: number): Found | null {
  const { text } = block;
  if (text.length > MAX_LINE || text.length < 3 || OTHER_ROLE.test(text) || OTHER_ROLE.test((blocks[i - 1]?.text ?? '').slice(-30)))
    return null;
  if (within(block, FOREIGN_TOKENS, 3)) return null;
  const own = within(block, AUTHOR_TOKENS, 3);
  const dated =
    findDates(text, 'en').length > 0 ||
    [blocks[i - 1], blocks[i + 1]].some((near) => near && near.text.length < 60 && findDates(near.text, 'en').length > 0);
  const line = withoutNoise(text.replace(GLUED, (mark) => `${mark} `));
  const near = Math.max(0, 1 - distance / BELOW);
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
