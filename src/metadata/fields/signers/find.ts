import type { Block } from '../../../model/block.ts';
import { nameLine, parseByline } from '../../../text/byline.ts';
import { capitalised, isMononym, isPersonName } from '../../../text/byline-names.ts';
import { Expression } from '../../../text/expression.ts';
import { startsWithGivenName } from '../../../text/names-given.ts';
import { BARE_MARK, bareLine, CAPITAL, MARKED, MAX_LINE, namesBelow, namesInParts, SIGNING, signed, subjectOf } from '../byline-lines.ts';

/** How names were found in a line: behind a mark, below one, as parts of the line, as its subject, … */
export type Way = 'below' | 'marked' | 'byline' | 'line' | 'parts' | 'whole' | 'mononym' | 'house' | 'bio' | 'about' | 'lead';

/** Names that a line of a scrape may be signed with. */
export interface Signer {
  readonly block: Block;
  readonly names: readonly string[];
  readonly ways: ReadonlySet<Way>;
}

/** More names stand in no byline. */
const MOST_NAMES = 10;
/** `About Jane Roe`, `More from Jane Roe`. */
const ABOUT = new Expression(
  String.raw`^(?:about|meet|view all posts by|posts by|more (?:from|by)|all (?:posts|articles|stories) (?:by|from)|read more (?:from|by)|see all posts by)\s+(.{3,40})$`,
  'iu',
);
/** A line that begins with a name: `Jane Roe Founder & Lead Reviewer`. */
const LEAD = new Expression(String.raw`^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+(?=\s|,)`, 'u');

/** All names that lines of a document may be signed with: several readings of one line are several signers. `lines` are those to look at. */
export function signersIn(blocks: readonly Block[], lines = blocks): readonly Signer[] {
  return lines.flatMap((block) => {
    const { text } = block;
    if (text.length < 2 || !CAPITAL.test(text)) return [];
    const found = new Map<string, { names: readonly string[]; ways: Set<Way> }>();
    for (const [way, names] of text.length > MAX_LINE ? bioOf(text) : readings(block, blocks)) {
      if (names.length === 0 || names.length > MOST_NAMES) continue;
      const key = names.join('|');
      const known = found.get(key);
      if (known) known.ways.add(way);
      else found.set(key, { names, ways: new Set([way]) });
    }
    return [...found.values()].map((signer) => ({ block, ...signer }));
  });
}

type Reading = readonly [way: Way, names: readonly string[]];

function readings(block: Block, blocks: readonly Block[]): Reading[] {
  const { text } = block;
  const line = bareLine(text);
  const marked = MARKED.exec(line)?.[1];
  const alone = capitalised(line.replace(/^[\s|·•⋅&–—-]+|[\s|·•⋅,:–—-]+$/gu, ''));
  return [
    ['below', BARE_MARK.test(text) ? namesBelow(block, blocks) : []],
    ['marked', marked === undefined ? [] : signed(marked)],
    ['byline', parseByline(text)?.authors ?? []],
    ['line', nameLine(text) ?? []],
    ['parts', namesInParts(line, true, false)],
    ['whole', isPersonName(alone, true) ? [alone] : []],
    ['mononym', isMononym(alone) ? [alone] : []],
    ['house', SIGNING.test(alone) ? [alone] : []],
    ['about', aboutWhom(text)],
    ...bioOf(text),
    ...leadsOf(text),
  ];
}

function aboutWhom(text: string): readonly string[] {
  const name = capitalised(ABOUT.exec(text)?.[1]?.trim() ?? '');
  return isPersonName(name, true) || isMononym(name) ? [name] : [];
}

function bioOf(text: string): Reading[] {
  const name = subjectOf(text);
  return name === null ? [] : [['bio', [name]]];
}

/** The name that a line begins with, and its first two words. */
function leadsOf(text: string): Reading[] {
  const lead = LEAD.exec(text)?.[0];
  if (lead === undefined || !startsWithGivenName(lead)) return [];
  const names = new Set([lead, lead.split(' ').slice(0, 2).join(' ')]);
  return [...names].filter((name) => isPersonName(name, true)).map((name): Reading => ['lead', [name]]);
}
