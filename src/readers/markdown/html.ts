import type { Ancestor, Block, Container } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/source.ts';

/** Elements whose inside is no Markdown even behind a blank line: what stands between their tags is one piece of HTML. */
const WHOLE = /<(\/?)(table|ul|ol|dl|pre|script|style|svg|iframe|object|video|audio|form|select|figure)\b/gi;

/** The elements that a piece of HTML leaves open; negative counts for those that it only closes. */
export function leftOpen(html: string, before: ReadonlyMap<string, number> = new Map()): Map<string, number> {
  const open = new Map(before);
  for (const [, slash, tag = ''] of html.matchAll(WHOLE)) {
    const name = tag.toLowerCase();
    const count = (open.get(name) ?? 0) + (slash === '/' ? -1 : 1);
    if (count > 0) open.set(name, count);
    else open.delete(name);
  }
  return open;
}

/** Numbers for blocks, containers and ancestors of one document. */
export interface Counters {
  blocks: number;
  nodes: number;
}

/** How the offsets of a fragment become offsets of the document. */
export type Shift = (span: Span) => Span;

/** A fragment's blocks as blocks of the document that it stands in. */
export function adopt(
  fragment: Document,
  counters: Counters,
  shift: Shift,
  containers: readonly Container[],
): { blocks: Block[]; claims: Claim[]; messages: Message[] } {
  const first = counters.blocks;
  const base = counters.nodes;
  let highest = -1;
  const node = <T extends { readonly id: number }>(one: T): T => {
    highest = Math.max(highest, one.id);
    return { ...one, id: base + one.id };
  };
  // Blocks below one element share its object: so must their copies.
  const copies = new Map<Ancestor, Ancestor>();
  const ancestor = (one: Ancestor): Ancestor => {
    const copy = copies.get(one) ?? node(one);
    copies.set(one, copy);
    return copy;
  };
  const blocks = fragment.blocks.map((block) => ({
    ...block,
    id: first + block.id,
    span: shift(block.span),
    spans: block.spans.map(shift),
    path: block.path.map(ancestor),
    wrappers: block.wrappers.map(ancestor),
    place: { ...block.place, containers: [...containers, ...block.place.containers.map(node)] },
  }));
  counters.blocks += blocks.length;
  counters.nodes = base + highest + 1;
  return {
    blocks,
    claims: fragment.claims.map((claim) => ({
      ...claim,
      span: claim.span && shift(claim.span),
      block: claim.block === null ? null : first + claim.block,
    })),
    messages: fragment.messages.map((message) => ({ ...message, span: message.span && shift(message.span) })),
  };
}
