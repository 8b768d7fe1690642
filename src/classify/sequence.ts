import type { Verdict } from '../model/verdict.ts';
import type { CompiledRules } from '../rules/compile.ts';
import type { Rule, Subject } from '../rules/rule.ts';
import { ORPHAN, TRAILING } from '../rules/voices.ts';
import type { Subjects } from './subjects.ts';
import { speak, weigh } from './verdicts.ts';

/** A line of a list that a label governs has at most so many words, unless it is wholly a link. */
const GOVERNED_WORDS = 16;
/** From this link density on a block is wholly links. */
const ALL_LINKS = 0.8;

/** Lets labels ("Related stories", "Most read") take what they govern with them. */
export function govern(subjects: Subjects, verdicts: readonly Verdict[], { rules }: CompiledRules): readonly Verdict[] {
  const governing = new Map<string, Rule>(rules.flatMap(({ rule }) => (rule.governs ? [[rule.id, rule] as const] : [])));
  const judged = [...verdicts];
  let label: { subject: Subject; rule: Rule } | null = null;
  for (const subject of subjects) {
    if (subject.block.hidden) continue;
    const standing = judged[subject.block.id];
    if (!standing) continue;
    const rule = governing.get(standing.rule);
    if (rule && verdicts[subject.block.id]?.rule === rule.id) {
      label = { subject, rule };
    } else if (label) {
      if (!reaches(label.rule, label.subject, subject, standing)) label = null;
      else judged[subject.block.id] = weigh(standing, governed(label.rule, label.subject, subject));
    }
  }
  return judged;
}

function governed(rule: Rule, label: Subject, subject: Subject): Verdict {
  return { ...speak(rule, subject.block.id, [`under “${label.block.text}”`]), stage: 'sequence' };
}

/** True where the label still speaks of this block. */
function reaches(rule: Rule, label: Subject, { block, world, words, linkDensity, sentence, prose }: Subject, standing: Verdict): boolean {
  if (rule.governs === 'rest') return true;
  if (standing.fate === 'moved') return false;
  if (block.kind === 'heading' && label.block.kind === 'heading' && block.place.level <= label.block.place.level && linkDensity < ALL_LINKS)
    return false;
  if (linkDensity >= ALL_LINKS) return true;
  if (rule.governs === 'links' || world === 'post') return false;
  return !prose && !sentence && words <= GOVERNED_WORDS && (block.kind === 'item' || block.kind === 'paragraph');
}

/**
 * Removes the short lines that follow the article's last prose, as far as nobody was surer of them than `most`: lists, code and tables that
 * belong to it stay.
 */
export function trimTrail(subjects: Subjects, verdicts: readonly Verdict[], most = 1): readonly Verdict[] {
  const judged = [...verdicts];
  for (let i = subjects.length - 1; i >= 0; i--) {
    const subject = subjects[i];
    if (!subject || subject.block.hidden) continue;
    const standing = judged[subject.block.id];
    if (standing?.fate !== 'kept') continue;
    if (!trails(subject) || standing.certainty > most) break;
    judged[subject.block.id] = weigh(standing, speak(TRAILING, subject.block.id));
  }
  return judged;
}

function trails({ block, prose, sentence, words, near }: Subject): boolean {
  if (prose || block.kind === 'code' || block.kind === 'table') return false;
  if (near.some((element) => element.tag === 'blockquote')) return false;
  return !(sentence && words >= 4) && block.kind !== 'item';
}

/** Removes headings whose whole section went. In a post the author's own empty heading stays. */
export function dropOrphans(subjects: Subjects, verdicts: readonly Verdict[], wordlessFigures: ReadonlySet<number>): readonly Verdict[] {
  const judged = [...verdicts];
  let below = { kept: false, level: 0, gone: false };
  for (let i = subjects.length - 1; i >= 0; i--) {
    const subject = subjects[i];
    if (!subject || subject.block.hidden) continue;
    const { block } = subject;
    const standing = judged[block.id];
    if (standing?.fate !== 'kept') {
      below = { ...below, gone: true };
      continue;
    }
    if (block.kind !== 'heading') {
      below = { kept: true, level: 0, gone: false };
      continue;
    }
    const hasSection = (below.kept && (below.level === 0 || below.level > block.place.level)) || wordlessFigures.has(block.id + 1);
    if (!hasSection && below.gone) judged[block.id] = weigh(standing, speak(ORPHAN, block.id));
    if (judged[block.id]?.fate === 'kept') below = { kept: true, level: block.place.level, gone: false };
  }
  return judged;
}
