import type { Verdict } from '../model/verdict.ts';
import { type CompiledRule, type CompiledRules, type Matcher, Selection } from '../rules/compile.ts';
import { HIDDEN } from '../rules/voices.ts';
import { claimsOf } from './claims.ts';
import type { Subjects } from './subjects.ts';
import { speak, weigh } from './verdicts.ts';

/** Rules that may still judge a document that copydesk wrote: surer than this, sure of the block by itself, and only to remove. */
export const FINAL_CERTAINTY = 0.9;

const speaksOfFinal = ({ rule, contextFree }: CompiledRule): boolean =>
  contextFree && rule.fate === 'removed' && rule.certainty >= FINAL_CERTAINTY;

/** Which rules are asked when. */
export interface Selections {
  readonly block: Selection;
  readonly sequence: Selection;
  /** Of a document that copydesk wrote. */
  readonly final: Selection;
  /** What moves or removes a block wherever it stands. */
  readonly placeless: Selection;
}

/** Sorts rules by when they are asked; once for many documents. */
export function selectRules(compiled: CompiledRules): Selections {
  return {
    block: new Selection(compiled, ({ rule }) => rule.stage === 'block'),
    sequence: new Selection(compiled, ({ rule }) => rule.stage === 'sequence'),
    final: new Selection(compiled, (one) => one.rule.stage === 'block' && speaksOfFinal(one)),
    placeless: new Selection(compiled, ({ rule, placeless }) => placeless && rule.stage === 'block' && rule.fate !== 'kept'),
  };
}

/** Lets rules judge every block that is shown. */
export function applyRules(rules: Selection, subjects: Subjects, verdicts: readonly Verdict[], matcher: Matcher): readonly Verdict[] {
  const judged = [...verdicts];
  for (const subject of subjects) {
    if (subject.block.hidden) continue;
    const { id } = subject.block;
    for (const { compiled, evidence } of matcher.matches(subject, rules)) {
      const claims = claimsOf(compiled, subject);
      if (compiled.rule.fate === 'moved' && claims.length === 0) continue;
      const standing = judged[id];
      if (standing) judged[id] = weigh(standing, speak(compiled.rule, id, evidence, claims));
    }
  }
  return judged;
}

/**
 * For each scored block: the rule that moves or removes it wherever it stands (null where none does), so that the block is no part of the
 * main run.
 */
export function spokenFor(rules: Selection, subjects: Subjects, matcher: Matcher): readonly (string | null)[] {
  return subjects.map((subject) => (subject.block.hidden ? HIDDEN.id : (matcher.matches(subject, rules)[0]?.compiled.rule.id ?? null)));
}
