import type { Claim, FieldName } from '../model/claim.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Voice } from '../rules/rule.ts';

/** Most verdicts claim nothing and have overruled nothing. */
const NONE: readonly never[] = [];

const fieldsOf = (claims: readonly Claim[]): readonly FieldName[] =>
  claims.length === 0 ? NONE : [...new Set(claims.map((claim) => claim.field))];

/** What a voice says of one block. */
export function speak(voice: Voice, block: number, evidence: readonly string[] = NONE, claims: readonly Claim[] = NONE): Verdict {
  return {
    block,
    fate: voice.fate,
    fields: fieldsOf(claims),
    rule: voice.id,
    certainty: voice.certainty,
    stage: voice.stage,
    reason: voice.reason,
    evidence,
    claims,
    history: NONE,
  };
}

/**
 * Joins two opinions of a block: the more certain one wins, `kept` wins a tie, and otherwise the one that spoke first. The other
 * goes to the history. Its claims live on where both keep the block, and those of a removal where the block goes anyway.
 */
export function weigh(standing: Verdict, other: Verdict): Verdict {
  const wins =
    other.certainty > standing.certainty || (other.certainty === standing.certainty && other.fate === 'kept' && standing.fate !== 'kept');
  return wins ? overrule(standing, other) : overrule(other, standing);
}

/** The winner with the loser in its history. */
export function overrule(loser: Verdict, winner: Verdict): Verdict {
  const told = [{ ...loser, history: NONE }, ...loser.history, ...winner.history];
  if (loser.claims.length === 0) return { ...winner, history: told };
  const agree = loser.fate === 'kept' ? winner.fate === 'kept' : loser.fate === 'removed' && winner.fate !== 'kept';
  const claims = agree
    ? [...winner.claims, ...loser.claims.filter((claim) => !winner.claims.some((one) => same(one, claim)))]
    : winner.claims;
  return { ...winner, claims, fields: fieldsOf(claims), history: told };
}

const same = (a: Claim, b: Claim): boolean => a.field === b.field && JSON.stringify(a.value) === JSON.stringify(b.value);
