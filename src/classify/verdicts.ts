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
  const own = withHistory(loser, NONE);
  const told = loser.history.length + winner.history.length === 0 ? [own] : [own, ...loser.history, ...winner.history];
  if (loser.claims.length === 0) return withHistory(winner, told);
  const agree = loser.fate === 'kept' ? winner.fate === 'kept' : loser.fate === 'removed' && winner.fate !== 'kept';
  const claims = agree
    ? [...winner.claims, ...loser.claims.filter((claim) => !winner.claims.some((one) => same(one, claim)))]
    : winner.claims;
  return withHistory(winner, told, claims, fieldsOf(claims));
}

/** Written out: to spread an object takes many times as long, and there are some verdicts for each block. */
function withHistory(verdict: Verdict, history: readonly Verdict[], claims = verdict.claims, fields = verdict.fields): Verdict {
  const { block, fate, rule, certainty, stage, reason, evidence } = verdict;
  return { block, fate, fields, rule, certainty, stage, reason, evidence, claims, history };
}

const same = (a: Claim, b: Claim): boolean => a.field === b.field && JSON.stringify(a.value) === JSON.stringify(b.value);
