import type { Article, Metadata, Resolution } from './model/article.ts';
import type { Document } from './model/document.ts';
import type { Message } from './model/message.ts';
import type { Verdict } from './model/verdict.ts';

/** What was decided about the metadata. */
interface Resolved {
  readonly metadata: Metadata;
  readonly resolutions: readonly Resolution[];
}

/** A page of which it is doubtful that it holds an article is trusted no more than this. */
const DOUBTFUL = 0.3;

/** Joins a document to its verdicts: the only place where blocks are dropped. `doubt` says why it may be no article. @throws Error where a block has no verdict or two. */
export function compose(document: Document, verdicts: readonly Verdict[], resolved: Resolved, doubt: Message | null = null): Article {
  if (verdicts.length !== document.blocks.length) throw new Error(`${verdicts.length} verdicts for ${document.blocks.length} blocks`);
  const blocks = document.blocks.filter((block, i) => {
    const verdict = verdicts[i];
    if (verdict?.block !== block.id) throw new Error(`block ${block.id} has no verdict of its own`);
    return verdict.fate === 'kept';
  });
  return {
    document,
    ...resolved,
    blocks,
    verdicts,
    messages: [...document.messages, ...(doubt ? [doubt] : [])],
    confidence: Math.min(doubt ? DOUBTFUL : 1, confidence(blocks, verdicts)),
  };
}

/** Mean certainty of the verdicts, by length of what they speak of; 0 where nothing was kept. */
function confidence(blocks: Article['blocks'], verdicts: readonly Verdict[]): number {
  let weight = 0;
  let sum = 0;
  for (const block of blocks) {
    weight += block.text.length;
    sum += block.text.length * (verdicts[block.id]?.certainty ?? 0);
  }
  return weight === 0 ? 0 : Math.round((100 * sum) / weight) / 100;
}
