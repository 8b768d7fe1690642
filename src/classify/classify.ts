import type { Document, World } from '../model/document.ts';
import type { FormatName } from '../model/source.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import { type CompiledRules, compileRules, Matcher } from '../rules/compile.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleIndex } from '../rules/rule-index.ts';
import { BODY, HIDDEN, WHOLE } from '../rules/voices.ts';
import { applyRules, type Selections, selectRules, spokenFor } from './blocks.ts';
import { doubt } from './doubt.ts';
import { guard } from './guard.ts';
import { loadModels, type Models, type WeightOptions } from './model/load.ts';
import type { Model } from './model/model.ts';
import { createPage, type Page } from './model/page.ts';
import { Scanner } from './model/scan.ts';
import { findRegion } from './region/find.ts';
import { hasFurniture, isDump } from './region/furniture.ts';
import { learnedRegion } from './region/learned.ts';
import type { Region } from './region/region.ts';
import { dropOrphans, govern, trimTrail } from './sequence.ts';
import { createSubjects, locate, type Subjects, type Unplaced, worldOf } from './subjects.ts';
import { overrule, speak } from './verdicts.ts';
import { judgeWordless } from './wordless.ts';

/** What judging needs besides the document, made once for many documents. */
export interface Classifier {
  readonly compiled: CompiledRules;
  readonly selections: Selections;
  readonly scanner: Scanner;
  readonly models: Models;
}

/** What judging needs besides the document. */
export interface ClassifyInputs {
  readonly classifier: Classifier;
  /** Names the features that weighed most in every score: for people, and slow. */
  readonly explain?: boolean;
}

/** What a classifier is made of. */
export interface ClassifierOptions {
  readonly rules: readonly Rule[];
  /** What the rules look for, where it is known. */
  readonly index?: RuleIndex | undefined;
  /** What may be judged: a model is loaded only where one of these needs it. */
  readonly formats: readonly FormatName[];
  readonly weights?: WeightOptions;
}

/** Prepares rules and models for judging. @throws Error where a rule has an empty phrase group, or weights do not fit. */
export async function createClassifier({ rules, index, formats, weights }: ClassifierOptions): Promise<Classifier> {
  const compiled = compileRules(rules, index);
  return { compiled, selections: selectRules(compiled), scanner: new Scanner(), models: await loadModels(formats, weights) };
}

/** Judges every block, and the document as a whole. */
export function classify(document: Document, inputs: ClassifyInputs): Judgement {
  const page = createPage(document, inputs.classifier.scanner);
  const matcher = new Matcher(inputs.classifier.compiled);
  const around = surroundings(page, inputs.classifier, matcher);
  const verdicts = judgeBlocks(page, around, matcher, inputs);
  return { verdicts, world: around.world, doubt: doubt(page, verdicts) };
}

/** What surrounds the article, and what rules say of its lines wherever they stand. */
interface Surroundings {
  readonly world: World;
  readonly unplaced: Unplaced;
  /** For each scored block, the rule that moves or removes it; empty for a page that a model judges. */
  readonly named: readonly (string | null)[];
}

/** Reads off the format what surrounds the article, and off its lines where the format leaves it open: Markdown is what somebody wrote, or what a tool made of a page. */
function surroundings(page: Page, { selections, models }: Classifier, matcher: Matcher): Surroundings {
  const { document } = page;
  const unplaced = createSubjects(page, worldOf(document));
  const look = (world: World): Surroundings => {
    for (const subject of unplaced) subject.world = world;
    // on a page the elements say where a caption or a label stands: there the model needs no help, and a second look would cost
    return { world, unplaced, named: world === 'page' && models.page ? [] : spokenFor(selections.placeless, unplaced, matcher) };
  };
  if (document.format === 'markdown' && !isFinal(document)) {
    const dump = look('scrape');
    if (isDump(dump.named)) return dump;
  }
  return look(worldOf(document));
}

const isFinal = ({ header }: Document): boolean => header?.final === true;

function judgeBlocks(
  page: Page,
  { world, unplaced, named }: Surroundings,
  matcher: Matcher,
  { classifier, explain = false }: ClassifyInputs,
): readonly Verdict[] {
  const { document } = page;
  const final = isFinal(document);
  const spoken = named.map((rule) => rule !== null);
  const alone = final || (world === 'scrape' && !hasFurniture(page, named));
  const model = alone ? null : modelFor(document, world, classifier.models);
  const region = model ? learnedRegion(page, model, spoken, { world, explain }) : findRegion(page, alone ? 'post' : world, spoken);
  const subjects = locate(unplaced, page, region, { score: classifier.models.headline, bare: alone });

  const placed = place(document, page, region);
  const ruled = applyRules(final ? classifier.selections.final : classifier.selections.block, subjects, placed, matcher);
  if (final) return judgeWordless(document, idsOf(page), ruled);
  const trusted = alone || world === 'post' || (model !== null && world === 'page');
  const trail = trusted ? 0 : model ? UNSURE : 1;
  const sequenced = sequence(document, trail, subjects, ruled, matcher, classifier);
  return judgeWordless(document, idsOf(page), guard(subjects, sequenced));
}

/** The region stage: what every block is taken for before a rule speaks. */
function place(document: Document, page: Page, region: Region): readonly Verdict[] {
  const verdicts = document.blocks.map((block) => speak(block.hidden ? HIDDEN : WHOLE, block.id));
  const shown = scriptShows(page, region);
  for (const [i, { block }] of page.blocks.entries()) {
    const placed = speak(region.voices[i] ?? WHOLE, block.id, region.evidence[i]);
    verdicts[block.id] = block.hidden && !(shown && placed.rule === BODY.id) ? overrule(placed, speak(HIDDEN, block.id)) : placed;
  }
  return verdicts;
}

/** Hidden text of so many words that reads like the article is a passage that a script will show, no leftover line. */
const HIDDEN_PASSAGE = 100;

/** True where the page hides a part of its article, which the model saw for all that. */
function scriptShows(page: Page, region: Region): boolean {
  let words = 0;
  for (const [i, { block, words: own }] of page.blocks.entries()) if (block.hidden && region.voices[i]?.id === BODY.id) words += own;
  return words >= HIDDEN_PASSAGE;
}

/** The model of texts is not sure of a short line below the article's last sentence that it gives less than this. */
const UNSURE = 0.6;

/** The sequence stage: what neighbours say of each other. Short lines at the end are cut where nobody was surer of them than `trail`. */
function sequence(
  document: Document,
  trail: number,
  subjects: Subjects,
  verdicts: readonly Verdict[],
  matcher: Matcher,
  { compiled, selections }: Classifier,
): readonly Verdict[] {
  const figures = new Set(document.blocks.filter((block) => block.kind === 'figure').map((block) => block.id));
  const ruled = govern(subjects, applyRules(selections.sequence, subjects, verdicts, matcher), compiled);
  return dropOrphans(subjects, trail > 0 ? trimTrail(subjects, ruled, trail) : ruled, figures);
}

/** The model that knows documents of this kind: Markdown that is no dump has an author, whose every block is trusted. */
function modelFor({ format }: Document, world: World, models: Models): Model | null {
  if (format === 'html') return models.page;
  return world === 'scrape' ? models.text : null;
}

const idsOf = (page: Page): ReadonlySet<number> => new Set(page.blocks.map(({ block }) => block.id));
