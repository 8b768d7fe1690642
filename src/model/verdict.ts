import type { Claim, FieldName } from './claim.ts';
import type { World } from './document.ts';
import type { Message } from './message.ts';

/** What becomes of a block: kept in the body, moved to the metadata, or removed. */
export type Fate = 'kept' | 'moved' | 'removed';

export type Stage = 'region' | 'site' | 'block' | 'sequence' | 'guard';

/** What decided on one block. There is exactly one per block in a complete list. */
export interface Verdict {
  /** `Block.id` */
  readonly block: number;
  readonly fate: Fate;
  /** Metadata fields that the block, or a part of it, feeds. A moved block feeds at least one. */
  readonly fields: readonly FieldName[];
  /** Id of the rule or model, e.g. `newsletter/sign-up`. */
  readonly rule: string;
  /** 0 to 1. The most certain voice wins; `kept` wins a tie. */
  readonly certainty: number;
  readonly stage: Stage;
  /** Why, for a person. */
  readonly reason: string;
  /** What was seen: the matched words, the features that weighed most. */
  readonly evidence: readonly string[];
  /** Claims that the block yields. */
  readonly claims: readonly Claim[];
  /** Verdicts that this one overruled, latest first. */
  readonly history: readonly Verdict[];
}

/** What became of every block, what surrounds the article, and why the document may be no article at all. */
export interface Judgement {
  /** One each, in block order. */
  readonly verdicts: readonly Verdict[];
  readonly world: World;
  readonly doubt: Message | null;
}
