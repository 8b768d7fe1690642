import type { Block } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import { capitalised, isMononym, isPersonName, withoutNoise } from '../../text/byline-names.ts';
import { Expression } from '../../text/expression.ts';
import { startsWithGivenName } from '../../text/names-given.ts';
import { type Evidence, lastParagraph } from '../evidence.ts';
import {
  anyName,
  BARE_MARK,
  bareLine,
  CAPITAL,
  GLUED,
  IN_CAPITALS,
  isDated,
  isMarkAmid,
  linkedNames,
  MARKED,
  MAX_LINE,
  namesBelow,
  namesInParts,
  OTHER_ROLE,
  signed,
  subjectOf,
} from './byline-lines.ts';
import { headZone, isForeign, nearness, within } from './head-zone.ts';

/** Key of the names of a line that says that it is a byline, or links to the pages of its authors; such a line weighs so much. */
export const MARKED_BYLINE = 'byline/line';
const MARKED_WEIGHT = 3;
/** A signature stands right below the text. */
const AFTER_TEXT = 4;
/** A line without a mark is a byline so near the title, in blocks, where a date stands beside it. */
const NEAR_TITLE = 8;
/** A byline that links its names may say what each of them has done. */
const MAX_LINKED = 3 * MAX_LINE;
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
  const lines = headZone(evidence, title).flatMap(({ block, distance }) => {
    const read = readLine(block, blocks, distance);
    return read ? [{ block, found: read }] : [];
  });
  const best =
    lines.reduce<(typeof lines)[number] | null>((a, b) => (a === null || b.found.weight > a.found.weight ? b : a), null) ??
    signature(evidence) ??
    loneByline(evidence);
  if (!best) return [];
  const { block, found: byline } = best;
  // one word beside full names is a role
  const full = byline.names.filter((name) => name.includes(' '));
  return (full.length > 0 ? full : byline.names).map((value) => ({
    field: 'authors',
    value,
    from: 'element',
    key: byline.weight >= MARKED_WEIGHT ? MARKED_BYLINE : 'byline',
    span: block.span,
    block: block.id,
  }));
}

/** Names of a line, and how much says that it is a byline: its mark, its class, a date beside it, how near the title is. */
function readLine(block: Block, blocks: readonly Block[], distance: number): Found | null {
  const { text } = block;
  if (text.length > MAX_LINKED || text.length < 2 || !CAPITAL.test(text)) return null;
  const own = within(block, AUTHOR_TOKENS, 3);
  if (text.length > MAX_LINE && !own) return null;
  const near = nearness(distance);
  const likely = own || distance <= NEAR_TITLE || MARKED.test(text);
  const bare = BARE_MARK.test(text);
  if (!likely && !bare && !GLUED.test(text)) return null;
  if (OTHER_ROLE.test(text.replace(COMMENT_COUNT, ''))) return null;
  const linked = likely ? linkedNames(block) : [];
  if (linked.length > 0 && own) return { names: linked, weight: 4 + near };
  if (text.length > MAX_LINE) return null;
  if (isOtherRole(blocks[block.id - 1]?.text ?? '')) return null;
  if (bare) {
    const names = namesBelow(block, blocks);
    return names.length > 0 ? { names, weight: MARKED_WEIGHT + near + (own ? 1 : 0) } : null;
  }
  const line = bareLine(text);
  const mark = MARKED.exec(line);
  const amid = mark !== null && !own && isMarkAmid(line, mark.index);
  const marked = linked.length > 0 ? linked : mark?.[1] && !amid ? signed(mark[1]) : [];
  if (marked.length > 0) return { names: marked, weight: MARKED_WEIGHT + near + (own ? 1 : 0) };
  if (!own && distance > NEAR_TITLE) return null;
  const dated =
    isDated(text) ||
    (line.includes('|') && !text.includes('|')) ||
    [blocks[block.id - 1], blocks[block.id + 1]].some((beside) => beside && beside.text.length < 60 && isDated(beside.text));
  if (!own && !dated && distance > 2) return null;
  const plain = namesInParts(line, dated, own);
  const known = own || dated || IN_CAPITALS.test(line) || plain.every(startsWithGivenName);
  if (plain.length > 0 && known) return { names: plain, weight: (own ? 2 : 0.5) + (dated ? 0.5 : 0) + near };
  const only = line.replace(/[\s|·•⋅]+$/u, '');
  if (own && dated && isMononym(only)) return { names: [only], weight: 1 + near };
  const house = mark?.[1] && mark.index === 0 && distance <= NEAR_TITLE && (own || dated) ? anyName(mark[1]) : [];
  return house.length > 0 ? { names: house, weight: 0.3 + near } : null;
}

/** How many comments there are, which a byline's line may say. */
const COMMENT_COUNT = /\b(?:\d+|no|one) comments?\b.{0,10}$/i;
/** What a label ends in that the next line answers. */
const ANSWERED = /(?:\b(?:by|von|par|por|di)|[:：])\s*$/i;
/** A label of so many characters needs no such end: `Photographer`. */
const SHORT_LABEL = 14;

/** True for a label above a name that makes it somebody else's: `Medically reviewed by`, `Photos:`. */
const isOtherRole = (label: string): boolean =>
  OTHER_ROLE.test(label.slice(-30)) && (ANSWERED.test(label.slice(-30)) || label.length <= SHORT_LABEL);

/**
 * The one byline of a page or scrape, wherever it stands: where the headline is not found, nothing else says where to look. A date beside it, or in a
 * page its class or a link to an author's page, tells it from prose.
 */
function loneByline({ document, world, kept }: Evidence): { block: Block; found: Found } | null {
  const { blocks } = document;
  const isText = world === 'scrape';
  const seen = new Map<string, { block: Block; found: Found }>();
  for (const block of isText ? blocks.slice(0, kept.at(-1)?.id ?? 0) : blocks) {
    const { text, id } = block;
    if (text.length > MAX_LINE && (isText || text.length > MAX_LINKED || linkedNames(block).length === 0)) continue;
    const boxed = isText || isOtherRole(blocks[id - 1]?.text ?? '') ? null : nameInBox(block);
    if (boxed !== null) seen.set(boxed, { block, found: { names: [boxed], weight: 0.5 } });
    const bare = BARE_MARK.test(text);
    if ((!bare && !MARKED.test(text)) || OTHER_ROLE.test(text)) continue;
    const named = (bare ? blocks[id + 1] : block) ?? block;
    const linked = isText ? [] : linkedNames(named);
    const signing = isText
      ? hasDateBeside(block, blocks)
      : !block.hidden && !isForeign(block) && (linked.length > 0 || within(named, AUTHOR_TOKENS, 3));
    if (!signing) continue;
    const names = linked.length > 0 ? linked : bare ? namesBelow(block, blocks) : signed(MARKED.exec(withoutNoise(text))?.[1] ?? '');
    if (names.length > 0) seen.set(names.join(), { block, found: { names, weight: 0.5 } });
  }
  const [only, another] = [...seen.values()];
  return another === undefined ? (only ?? null) : null;
}

/** The name of the box about an author, whose class says that it is one: `author-box__name`. */
function nameInBox(block: Block): string | null {
  if (block.hidden || isForeign(block)) return null;
  const tokens = block.path.at(-1)?.tokens ?? [];
  if (!tokens.includes('name') || !tokens.some((token) => AUTHOR_TOKENS.has(token))) return null;
  const name = capitalised(block.text.replace(/\s*\([^)]*\)$/, ''));
  return isPersonName(name, true) ? name : null;
}

const hasDateBeside = ({ id }: Block, blocks: readonly Block[]): boolean =>
  blocks.slice(Math.max(0, id - 2), id + 4).some((beside) => beside.text.length <= MAX_LINE && isDated(beside.text));

const SIGNED = new Expression(
  String.raw`(?:\b(?:posted|written|published|article|story|reported) by|^(?:text |words )?by)[:\s]\s*(\S.*)$`,
  'iu',
);

/** `Posted by Jane Roe on …`, `This post was written by Jane Roe`, right below the text; else whom a line about the author speaks of. */
function signature(evidence: Evidence): { block: Block; found: Found } | null {
  const last = lastParagraph(evidence);
  if (last === undefined) return null;
  const below = evidence.document.blocks.slice(last, last + AFTER_TEXT + 1);
  for (const block of below) {
    if (block.text.length > MAX_LINE) continue;
    const match = SIGNED.exec(block.text);
    const names = BARE_MARK.test(block.text)
      ? namesBelow(block, evidence.document.blocks)
      : match?.[1] && !OTHER_ROLE.test(block.text)
        ? signed(match[1])
        : [];
    if (names.length > 0) return { block, found: { names, weight: 1 } };
  }
  for (const block of evidence.document.blocks) {
    if (evidence.verdicts[block.id]?.rule !== 'notes/bio' && !below.includes(block)) continue;
    const name = subjectOf(block.text);
    if (block.id > last && name !== null) return { block, found: { names: [name], weight: 0.5 } };
  }
  return null;
}
