import type { Verdict } from '../model/verdict.ts';
import type { Subject } from '../rules/rule.ts';
import { RESCUED } from '../rules/voices.ts';
import type { Subjects } from './subjects.ts';
import { overrule, speak } from './verdicts.ts';

/** An article has at least so many words, or the page that it came from had fewer. */
const ENOUGH_WORDS = 40;
/** Share of a post's words that its rules may take: boilerplate in posts is small (a template line or none). */
const POST_SHARE = 0.5;
/** Removals of this certainty stand, whatever is left. */
const UNTOUCHABLE = 0.9;

/** Overturns the least certain removals of prose where too little would remain. */
export function guard(subjects: Subjects, verdicts: readonly Verdict[]): readonly Verdict[] {
  const kept = wordsOf(subjects, (subject) => verdicts[subject.block.id]?.fate === 'kept');
  const needed = subjects[0]?.world === 'post' ? Math.max(ENOUGH_WORDS, POST_SHARE * wordsOf(subjects, (one) => one.prose)) : ENOUGH_WORDS;
  if (kept >= needed) return verdicts;
  const candidates = subjects.filter((subject) => isCandidate(subject, verdicts[subject.block.id]));
  candidates.sort((a, b) => certainty(a, verdicts) - certainty(b, verdicts) || a.index - b.index);
  const saved = [...verdicts];
  let words = kept;
  for (const { block, words: own } of candidates) {
    if (words >= needed) break;
    const standing = saved[block.id];
    if (standing) saved[block.id] = overrule(standing, speak(RESCUED, block.id));
    words += own;
  }
  return saved;
}

const certainty = (subject: Subject, verdicts: readonly Verdict[]): number => verdicts[subject.block.id]?.certainty ?? 0;

const isCandidate = (subject: Subject, verdict: Verdict | undefined): boolean =>
  subject.prose && verdict?.fate === 'removed' && verdict.certainty < UNTOUCHABLE;

function wordsOf(subjects: Subjects, which: (subject: Subject) => boolean): number {
  return subjects.reduce((sum, subject) => sum + (which(subject) ? subject.words : 0), 0);
}
