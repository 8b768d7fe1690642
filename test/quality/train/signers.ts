import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { classify } from '../../../src/classify/classify.ts';
import type { Weights } from '../../../src/classify/model/model.ts';
import { sigmoid, Trees } from '../../../src/classify/model/trees.ts';
import { signersIn } from '../../../src/metadata/fields/signers/find.ts';
import { measureSigners } from '../../../src/metadata/fields/signers/measures.ts';
import { gather, resolve } from '../../../src/metadata/resolve.ts';
import { loose } from '../../../src/metadata/strings.ts';
import { readDocument } from '../../../src/normalize.ts';
import { loadResources, type Resources, type SignerWeights } from '../../../src/resources.ts';
import { toSource } from '../../../src/run/bytes.ts';
import { dice } from '../../../src/text/likeness.ts';
import { corpusDigest, FOLDS, foldOf, type GoldDocument, loadSet } from './corpus.ts';
import { Fitter, SEED } from './fitter.ts';

const TREES = ['--trees', '100', '--leaves', '8', '--eta', '0.15'];
/** Names that share so much with the gold's are right. */
const RIGHT = 0.6;

/** The signers of one dump, and how right each is: F1 of its names. */
interface Choice {
  readonly set: string;
  readonly fold: number;
  readonly rows: readonly Float32Array[];
  readonly right: readonly number[];
  /** False where the gold names nobody. */
  readonly signed: boolean;
}

/** F1 of names, whatever their marks and capitals. */
const nameF1 = (names: readonly string[], gold: readonly string[]): number => dice(new Set(names.map(loose)), new Set(gold.map(loose)));

/** The signers of a dump as the product meets them: judged by weights that have not seen the site. */
function choiceOf(document: GoldDocument, fold: number, resources: Resources, features: string[]): Choice {
  const read = readDocument(toSource(document.bytes(), { path: `${document.id}.txt`, format: 'text' }), resources);
  const { verdicts } = classify(read, resources);
  const ruled = resolve(read, verdicts, { publications: resources.publications }).metadata.authors;
  const signers = signersIn(read.blocks);
  const measures = measureSigners(signers, gather(read, verdicts, resources), ruled);
  if (features.length === 0) features.push(...Object.keys(measures[0] ?? {}));
  const gold = document.gold.authors ?? [];
  return {
    set: document.set,
    fold,
    rows: measures.map((one) => Float32Array.from(features, (name) => one[name] ?? 0)),
    right: signers.map(({ names }) => nameF1(names, gold)),
    signed: gold.length > 0,
  };
}

/** F1 of the names chosen, and how many articles that nobody signed get some, by the least score that is believed. */
function report(choices: readonly Choice[], scores: ReadonlyMap<Choice, readonly number[]>): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const least of [0.2, 0.25, 0.3, 0.4, 0.5]) {
    let [f1, signed, spurious, unsigned] = [0, 0, 0, 0];
    for (const choice of choices) {
      const own = scores.get(choice) ?? [];
      const best = Math.max(...own);
      const names = best >= least;
      if (choice.signed) {
        signed++;
        f1 += names ? (choice.right[own.indexOf(best)] ?? 0) : 0;
      } else {
        unsigned++;
        spurious += Number(names);
      }
    }
    lines[least] = `f1 ${(f1 / signed).toFixed(3)} of ${signed}, spurious ${(spurious / unsigned).toFixed(3)} of ${unsigned}`;
  }
  return lines;
}

/**
 * Trains the weights that tell who signed a scrape, as `trainWeights` does. The folder of OUT.json holds `text.fold0.json` and so on, for
 * the lines above an article are those that weights see which have not seen the site.
 * @throws Error where they are missing, or Python with xgboost is.
 */
export async function trainSigners(corpora: string, out: string, sets: readonly string[]): Promise<void> {
  const folds = await Promise.all(Array.from({ length: FOLDS }, (_, fold) => resourcesOf(dirname(out), fold)));
  const features: string[] = [];
  const choices: Choice[] = [];
  for (const set of sets) {
    for (const document of await loadSet(corpora, set)) {
      const fold = foldOf(document.site, FOLDS);
      const resources = folds[fold];
      if (resources && document.gold.title) choices.push(choiceOf(document, fold, resources, features));
    }
    console.error(`${set}: ${choices.length} documents so far`);
  }
  const fitter = new Fitter();
  const learn = (given: readonly Choice[]): SignerWeights => {
    fitter.write(given.map(({ rows, right }) => ({ rows, labels: right.map((f1) => Number(f1 > RIGHT)), weights: right.map(() => 1) })));
    return { features, trees: fitter.trees(TREES) };
  };
  const scores = new Map<Choice, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(choices.filter((choice) => choice.fold !== fold));
    writeFileSync(out.replace(/\.json$/, `.fold${fold}.json`), JSON.stringify(weights));
    const trees = new Trees(weights.trees);
    for (const choice of choices)
      if (choice.fold === fold)
        scores.set(
          choice,
          choice.rows.map((row) => sigmoid(trees.logit(row, 0))),
        );
  }
  for (const family of new Set(choices.map(({ set }) => set.split('/')[0] ?? '')))
    console.error(
      family,
      report(
        choices.filter(({ set }) => set.startsWith(family)),
        scores,
      ),
    );
  const about = { corpus: await corpusDigest(corpora), seed: SEED, folds: FOLDS };
  writeFileSync(out, `${JSON.stringify({ about, ...learn(choices) })}\n`);
  fitter.close();
}

async function resourcesOf(dir: string, fold: number): Promise<Resources> {
  const file = join(dir, `text.fold${fold}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: train text into the same folder first`);
  const text = JSON.parse(readFileSync(file, 'utf8')) as Weights;
  return loadResources({ formats: ['text'], weights: { page: null, text, signers: null } });
}
