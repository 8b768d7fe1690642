import type { Block, Content } from '../model/block.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Inline } from '../model/inline.ts';
import { captureOf } from '../text/archived.ts';

/**
 * Markdown or text whose own address is that of a copy in a web archive, with the original addresses of its links and images: it was made from
 * the copy, in which the archive had rewritten them. In any other document a link to a copy is there because its author wanted it. (The reader of
 * pages does this itself, before it looks at addresses.)
 */
export function restoreAddresses(document: Document): Document {
  if (document.format === 'html' || !isCopy(document)) return document;
  return { ...document, blocks: document.blocks.map(restoredBlock), claims: document.claims.map(restoredClaim) };
}

/** The line that the Wayback Machine adds for printers: those who dump the text of a copy see it first. */
const PRINTED = /^The Wayback Machine - (https?:\S+)$/;
const FIRST = 10;

function isCopy({ blocks, claims, source }: Document): boolean {
  if (source.url !== undefined && captureOf(source.url)) return true;
  if (blocks.slice(0, FIRST).some(isPrinted)) return true;
  return claims.some(({ field, value }) => field === 'url' && typeof value === 'string' && captureOf(value) !== null);
}

function isPrinted({ text }: Block): boolean {
  const [, address] = PRINTED.exec(text) ?? [];
  return address !== undefined && captureOf(address) !== null;
}

const restored = (address: string): string => captureOf(address)?.original ?? address;

function restoredBlock(block: Block): Block {
  const { content } = block;
  if (content.type === 'inline') return { ...block, content: { ...content, inlines: content.inlines.map(restoredInline) } };
  if (content.type !== 'table') return block;
  const rows = content.rows.map((row) => row.map((cell) => cell.map(restoredInline)));
  return { ...block, content: { ...content, rows } satisfies Content };
}

function restoredInline(inline: Inline): Inline {
  if (inline.type === 'image') return { ...inline, src: restored(inline.src) };
  if (!('children' in inline)) return inline;
  const children = inline.children.map(restoredInline);
  return inline.type === 'link' ? { ...inline, href: restored(inline.href), children } : { ...inline, children };
}

/** A claim of an image; what the document says of its own address is resolved with all that is said of it. */
function restoredClaim(claim: Claim): Claim {
  const { value } = claim;
  return typeof value === 'object' && 'src' in value && value.src !== null
    ? { ...claim, value: { ...value, src: restored(value.src) } }
    : claim;
}
