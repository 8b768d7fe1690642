import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createScore, type ScorerWeights } from '../../../src/classify/model/scorer.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Measures } from '../../../src/model/measures.ts';
import { readDocument } from '../../../src/normalize.ts';
import { type LoadOptions, loadResources, type Resources } from '../../../src/resources.ts';
import { toSource } from '../../../src/run/bytes.ts';
import { corpusDigest, FOLDS, foldOf, type GoldDocument, loadSet } from './corpus.ts';
import { Fitter, SEED } from './fitter.ts';

/** What may be chosen in one document: how it measures, and how right it would be, 0 to 1. */
export interface Choice {
  readonly candidates: readonly Measures[];
  readonly right: readonly number[];
}

/** What is learned: to choose one of the candidates that a document has. */
export interface Task {
  /** Options of the script that fits the trees. */
  readonly trees: readonly string[];
  /** Models of the folder whose weights by fold judge the documents first, as the product has them do. */
  readonly needs: readonly ('text' | 'headline')[];
  /** What is more right than this is right. */
  readonly threshold: number;
  readonly choiceOf: (document: Document, gold: GoldDocument['gold'], resources: Resources) => Choice | null;
  /** Lines that say how good choices were, by weights that have not seen the site. */
  readonly report: (chosen: readonly Chosen[]) => Record<string, string>;
}

/** A choice, with the score of each candidate. */
export interface Chosen extends Choice {
  readonly gold: GoldDocument['gold'];
  readonly scores: readonly number[];
}

interface Example extends Choice {
  readonly document: GoldDocument;
  readonly fold: number;
}

/**
 * Trains the weights of a choice, as `trainWeights` does for blocks. The folder of OUT.json holds `text.fold0.json` and so on, for the lines
 * around an article are those that weights see which have not seen the site.
 * @throws Error where they are missing, or Python with xgboost is.
 */
export async function trainChoice(task: Task, corpora: string, out: string, sets: readonly string[]): Promise<void> {
  const examples = await loadExamples(task, corpora, dirname(out), sets);
  const features = Object.keys(examples.find(({ candidates }) => candidates.length > 0)?.candidates[0] ?? {});
  const fitter = new Fitter();
  const learn = (given: readonly Example[]): ScorerWeights => {
    fitter.write(
      given.map(({ candidates, right }) => ({
        rows: candidates.map((measures) => Float32Array.from(features, (name) => measures[name] ?? 0)),
        labels: right.map((share) => Number(share > task.threshold)),
        weights: right.map(() => 1),
      })),
    );
    return { features, trees: fitter.trees(task.trees) };
  };
  const chosen = new Map<Example, Chosen>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(examples.filter((example) => example.fold !== fold));
    writeFileSync(out.replace(/\.json$/, `.fold${fold}.json`), JSON.stringify(weights));
    const score = createScore(weights);
    for (const example of examples)
      if (example.fold === fold) chosen.set(example, { ...example, gold: example.document.gold, scores: example.candidates.map(score) });
  }
  const familyOf = ({ document }: Example): string => document.set.split('/')[0] ?? '';
  for (const family of new Set(examples.map(familyOf)))
    console.error(family, task.report([...chosen].filter(([example]) => familyOf(example) === family).map(([, choice]) => choice)));
  const about = { corpus: await corpusDigest(corpora), seed: SEED, folds: FOLDS };
  writeFileSync(out, `${JSON.stringify({ about, ...learn(examples) })}\n`);
  fitter.close();
}

/** The choices of all dumps whose gold has a title, as the product meets them. */
async function loadExamples(task: Task, corpora: string, dir: string, sets: readonly string[]): Promise<Example[]> {
  const folds = await Promise.all(Array.from({ length: FOLDS }, (_, fold) => resourcesOf(task, dir, fold)));
  const examples: Example[] = [];
  for (const set of sets) {
    for (const document of await loadSet(corpora, set)) {
      const fold = foldOf(document.site, FOLDS);
      const resources = folds[fold];
      if (!resources || !document.gold.title) continue;
      const read = readDocument(toSource(document.bytes(), { path: `${document.id}.txt`, format: 'text' }), resources);
      const choice = task.choiceOf(read, document.gold, resources);
      if (choice) examples.push({ ...choice, document, fold });
    }
    console.error(`${set}: ${examples.length} documents so far`);
  }
  return examples;
}

async function resourcesOf({ needs }: Task, dir: string, fold: number): Promise<Resources> {
  const given = needs.map((model) => {
    const file = join(dir, `${model}.fold${fold}.json`);
    if (!existsSync(file)) throw new Error(`${file} is missing: train ${model} into the same folder first`);
    return [model, JSON.parse(readFileSync(file, 'utf8'))] as const;
  });
  const weights: LoadOptions['weights'] = { page: null, text: null, headline: null, signers: null, ...Object.fromEntries(given) };
  return loadResources({ formats: ['text'], weights });
}
