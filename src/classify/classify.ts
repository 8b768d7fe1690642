import type { Document } from '../model/document.ts';
import type { Verdict } from '../model/verdict.ts';
import { type CompiledRules, compileRules, Matcher } from '../rules/compile.ts';
import type { Rule, World } from '../rules/rule.ts';
import { HIDDEN, WHOLE } from '../rules/voices.ts';
import { applyRules, spokenFor } from './blocks.ts';
import { guard } from './guard.ts';
import { createPage, type Page } from './model/page.ts';
import { createScan, type Scan } from './model/scan.ts';
import { findRegion } from './region/find.ts';
import type { Region } from './region/region.ts';
import { dropOrphans, govern, trimTrail } from './sequence.ts';
import { createSubjects, locate, type Subjects, worldOf } from './subjects.ts';
import { overrule, speak } from './verdicts.ts';
import { judgeWordless } from './wordless.ts';

/** What judging needs besides the document, made once for many documents. */
export interface Classifier {
  readonly compiled: CompiledRules;
  readonly scan: Scan;
}

/** What judging needs besides the document. */
export interface ClassifyInputs {
  readonly classifier: Classifier;
}

/** Prepares rules for judging. @throws Error where a rule has an empty phrase group or a faulty pattern. */
export function createClassifier(rules: readonly Rule[]): Classifier {
  return { compiled: compileRules(rules), scan: createScan() };
}

/** Judges every block: one verdict each, in block order. */
export function classify(document: Document, { classifier }: ClassifyInputs): readonly Verdict[] {
  const final = document.header?.final === true;
  const world = worldOf(document);
  const page = createPage(document, classifier.scan);
  const unplaced = createSubjects(page, world);
  const matcher = new Matcher(classifier.compiled);
  const region = findRegion(page, final ? 'post' : world, spokenFor(unplaced, matcher));
  const subjects = locate(unplaced, page, region);

  const placed = place(document, page, region);
  const ruled = applyRules('block', subjects, placed, matcher, final);
  if (final) return judgeWordless(document, idsOf(page), ruled);
  const sequenced = sequence(document, world, subjects, ruled, matcher, classifier.compiled);
  return judgeWordless(document, idsOf(page), guard(subjects, sequenced));
}

/** The region stage: what every block is taken for before a rule speaks. */
function place(document: Document, page: Page, region: Region): readonly Verdict[] {
  const verdicts = document.blocks.map((block) => speak(block.hidden ? HIDDEN : WHOLE, block.id));
  for (const [i, { block }] of page.blocks.entries()) {
    const placed = speak(region.voices[i] ?? WHOLE, block.id, region.evidence[i]);
    verdicts[block.id] = block.hidden ? overrule(placed, speak(HIDDEN, block.id)) : placed;
  }
  return verdicts;
}

/** The sequence stage: what neighbours say of each other. */
function sequence(
  document: Document,
  world: World,
  subjects: Subjects,
  verdicts: readonly Verdict[],
  matcher: Matcher,
  compiled: CompiledRules,
): readonly Verdict[] {
  const figures = new Set(document.blocks.filter((block) => block.kind === 'figure').map((block) => block.id));
  const ruled = govern(subjects, applyRules('sequence', subjects, verdicts, matcher, false), compiled);
  return dropOrphans(subjects, world === 'post' ? ruled : trimTrail(subjects, ruled), figures);
}

const idsOf = (page: Page): ReadonlySet<number> => new Set(page.blocks.map(({ block }) => block.id));
