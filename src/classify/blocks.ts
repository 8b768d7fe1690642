import type { Verdict } from '../model/verdict.ts';
import type { CompiledRule, Matcher } from '../rules/compile.ts';
import { HIDDEN } from '../rules/voices.ts';
import { claimsOf } from './claims.ts';
import type { Subjects } from './subjects.ts';
import { speak, weigh } from './verdicts.ts';

/** Rules that may still judge a document that copydesk wrote: surer than this, sure of the block by itself, and only to remove. */
export const FINAL_CERTAINTY = 0.9;

const speaksOfFinal = ({ rule, contextFree }: CompiledRule): boolean =>
  contextFree && rule.fate === 'removed' && rule.certainty >= FINAL_CERTAINTY;

/** Lets the rules of one stage judge every block that is shown. */
export function applyRules(
  stage: 'block' | 'sequence',
  subjects: Subjects,
  verdicts: readonly Verdict[],
  matcher: Matcher,
  final: boolean,
): readonly Verdict[] {
  const rules = matcher.select((compiled) => compiled.rule.stage === stage && (!final || speaksOfFinal(compiled)));
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
export function spokenFor(subjects: Subjects, matcher: Matcher): readonly (string | null)[] {
  const rules = matcher.select(({ rule, placeless }) => placeless && rule.stage === 'block' && rule.fate !== 'kept');
  return subjects.map((subject) => (subject.block.hidden ? HIDDEN.id : (matcher.matches(subject, rules)[0]?.compiled.rule.id ?? null)));
}
