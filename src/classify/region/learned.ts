import type { Voice } from '../../rules/rule.ts';
import { BODY, COPY, NOT_BODY } from '../../rules/voices.ts';
import type { Model, Scores } from '../model/model.ts';
import type { Page } from '../model/page.ts';
import { mainRun, type Region } from './region.ts';

/**
 * How sure the model may be. Above `body` a rule that names what the block is wins over a model that takes it for body: from this certainty on rules were
 * right more often than the model where the two disagreed. The model's removals are capped below every rule that moves or removes, so that the
 * ledger names what a block is wherever a rule can.
 */
const MOST = { body: 0.89, boilerplate: 0.75 };

/** Lets a trained model say where the article stands, block by block. `explain` adds the features that weighed most. */
export function learnedRegion(page: Page, model: Model, explain: boolean): Region {
  const scores = model.score(page);
  const voices = page.blocks.map((_, i) => voiceOf(scores, i));
  const evidence = page.blocks.map((_, i) => [`score ${(scores.p[i] ?? 0).toFixed(2)}`, ...(explain ? model.explain(scores, i) : [])]);
  return { voices, evidence, ...mainRun(page, scores.selected) };
}

function voiceOf({ p, selected, copies }: Scores, i: number): Voice {
  const score = p[i] ?? 0;
  if (copies.has(i)) return COPY;
  if (selected[i]) return { ...BODY, certainty: round(Math.max(BODY.certainty, Math.min(MOST.body, score))) };
  return { ...NOT_BODY, certainty: round(Math.max(NOT_BODY.certainty, Math.min(MOST.boilerplate, 1 - score))) };
}

const round = (value: number): number => Math.round(100 * value) / 100;
