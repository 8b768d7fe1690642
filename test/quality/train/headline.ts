/**
 * Fits the weights that tell the headline of a scrape from the lines around it, and prints them as `headline-weights.ts` has them, after the
 * share of headlines that weights find which have not seen the site.
 *
 *     npx tsx test/quality/train/headline.ts CORPORA [EVERY]
 */
import { spokenFor } from '../../../src/classify/blocks.ts';
import { headlineCandidates } from '../../../src/classify/headline-features.ts';
import { HEADLINE_WEIGHTS } from '../../../src/classify/headline-weights.ts';
import { createPage } from '../../../src/classify/model/page.ts';
import { findRegion } from '../../../src/classify/region/find.ts';
import { hasFurniture } from '../../../src/classify/region/furniture.ts';
import { learnedRegion } from '../../../src/classify/region/learned.ts';
import { createSubjects, worldOf } from '../../../src/classify/subjects.ts';
import { loose } from '../../../src/metadata/strings.ts';
import { loadResources, type Resources } from '../../../src/resources.ts';
import { Matcher } from '../../../src/rules/compile.ts';
import { toSource } from '../../../src/run/bytes.ts';
import { FOLDS, foldOf, type GoldDocument, loadSet, SETS } from './corpus.ts';

const DUMPS = ['chromium', 'bs4-newline', 'html-text', 'inscriptis', 'lynx', 'w3m', 'html2text-py'];
const NAMES = Object.keys(HEADLINE_WEIGHTS) as (keyof typeof HEADLINE_WEIGHTS)[];
/** Adam, as it is usually set, and a little weight decay. */
const FIT = { rounds: 400, rate: 0.3, calm: 0.06, from: 240, decay: 1e-4 };

/** The lines of one dump that may be the headline, and which of them are. */
interface Choice {
  readonly fold: number;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

function choiceOf(gold: GoldDocument, { readers, classifier }: Resources): Choice | null {
  const document = readers.get('text')?.(toSource(gold.bytes(), { path: `${gold.id}.txt`, format: 'text' }), readers);
  if (!document || !gold.gold.title || document.claims.some(({ field }) => field === 'title')) return null;
  const page = createPage(document, classifier.scan);
  const named = spokenFor(classifier.selections.placeless, createSubjects(page, worldOf(document)), new Matcher(classifier.compiled));
  const spoken = named.map((rule) => rule !== null);
  const model = hasFurniture(page, named) ? classifier.models.text : null;
  const region = model ? learnedRegion(page, model, spoken, false) : findRegion(page, 'post', spoken);
  const candidates = headlineCandidates(page, region);
  const title = loose(gold.gold.title);
  return {
    fold: foldOf(gold.site, FOLDS),
    rows: candidates.map(({ features }) => NAMES.map((name) => features[name])),
    right: candidates.map(({ index }) => loose(page.blocks[index]?.block.text ?? '') === title),
  };
}

const dot = (weights: readonly number[], row: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** Gradient of the log-likelihood that a right line is chosen, or none where none is right; the score of none is 0. */
function gradient(choices: readonly Choice[], weights: readonly number[]): number[] {
  const sum = weights.map((weight) => -FIT.decay * choices.length * weight);
  for (const { rows, right } of choices) {
    const odds = rows.map((row) => Math.exp(Math.min(30, dot(weights, row))));
    const all = odds.reduce((total, value) => total + value, 1);
    const good = odds.reduce((total, value, i) => total + (right[i] ? value : 0), 0);
    for (const [i, row] of rows.entries()) {
      const pull = (right[i] && good > 0 ? (odds[i] ?? 0) / good : 0) - (odds[i] ?? 0) / all;
      if (pull !== 0) for (const [j, value] of row.entries()) sum[j] = (sum[j] ?? 0) + pull * value;
    }
  }
  return sum.map((value) => value / choices.length);
}

function fitWeights(choices: readonly Choice[]): number[] {
  const weights = NAMES.map(() => 0);
  const [mean, square] = [NAMES.map(() => 0), NAMES.map(() => 0)];
  for (let round = 1; round <= FIT.rounds; round++) {
    for (const [i, pull] of gradient(choices, weights).entries()) {
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * pull;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * pull * pull;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[i] = (weights[i] ?? 0) + (round < FIT.from ? FIT.rate : FIT.calm) * step;
    }
  }
  return weights;
}

/** Share of the headlines among the lines that the weights choose. */
function found(choices: readonly Choice[], weights: readonly number[]): number {
  const able = choices.filter(({ right }) => right.includes(true));
  const hits = able.filter(({ rows, right }) => {
    const scores = rows.map((row) => dot(weights, row));
    return right[scores.indexOf(Math.max(...scores))];
  });
  return hits.length / able.length;
}

const [corpora, every = '1'] = process.argv.slice(2);
if (!corpora) throw new Error('usage: headline.ts CORPORA [EVERY]');
const resources = await loadResources();
const choices: Choice[] = [];
for (const set of SETS.map((name) => name.replace('-article', '')))
  for (const dump of DUMPS.filter((name) => set !== 'atf' || name !== 'inscriptis'))
    for (const [i, gold] of (await loadSet(corpora, `text:${set}/${dump}`)).entries()) {
      const choice = i % Number(every) === 0 ? choiceOf(gold, resources) : null;
      if (choice && choice.rows.length > 0) choices.push(choice);
    }
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitWeights(choices.filter((choice) => choice.fold !== fold));
  console.log(
    `fold ${fold}: ${found(
      choices.filter((choice) => choice.fold === fold),
      weights,
    ).toFixed(3)} of the headlines found`,
  );
}
for (const [i, weight] of fitWeights(choices).entries()) console.log(`  ${NAMES[i]}: ${weight.toFixed(2)},`);
