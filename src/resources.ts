import { type Classifier, createClassifier } from './classify/classify.ts';
import { chosenWeights, type WeightOptions } from './classify/model/load.ts';
import { createScore, type ScorerWeights } from './classify/model/scorer.ts';
import type { Score } from './model/measures.ts';
import type { FormatName } from './model/source.ts';
import { READERS } from './readers/index.ts';
import type { Read } from './readers/reader.ts';
import { BUILT_IN } from './rules/built-in.ts';
import type { Rule } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';

/** All that cleaning needs besides the document: loaded once, read-only, shared by all documents. */
export interface Resources {
  readonly readers: ReadonlyMap<FormatName, Read>;
  readonly rules: readonly Rule[];
  /** The rules, ready to be asked. */
  readonly classifier: Classifier;
  /** Names of publications by registrable domain or host. */
  readonly publications: ReadonlyMap<string, string>;
  /** Tells who signed an article; null where nothing is read, or rules alone judge. */
  readonly scoreSigner: Score | null;
}

/** What to load; everything, and the built-in rules, by default. */
export interface LoadOptions {
  readonly formats?: readonly FormatName[];
  /** Rules besides the built-in ones. */
  readonly rules?: readonly Rule[];
  /** Ids of rules to leave out. */
  readonly disable?: readonly string[];
  /** Domain → name pairs that go before the built-in ones. */
  readonly publications?: Readonly<Record<string, string>>;
  /** Weights to judge with in place of the built-in ones; null for rules alone. */
  readonly weights?: WeightOptions & { readonly signers?: ScorerWeights | null };
}

/** Loads what the named formats need, and nothing else. */
export async function loadResources(options: LoadOptions = {}): Promise<Resources> {
  const wanted = READERS.filter((reader) => options.formats?.includes(reader.name) ?? true);
  const readers = new Map(await Promise.all(wanted.map(async (reader) => [reader.name, await reader.load()] as const)));
  const all = options.rules?.length ? [...RULES, ...options.rules] : RULES;
  const rules = options.disable?.length ? all.filter((rule) => !options.disable?.includes(rule.id)) : all;
  const classifier = await createClassifier({
    rules,
    index: rules === RULES ? BUILT_IN : undefined,
    formats: wanted.map((reader) => reader.name),
    ...(options.weights ? { weights: options.weights } : {}),
  });
  const scoreSigner = wanted.length > 0 ? await signerScorer(options.weights?.signers) : null;
  return { readers, rules, classifier, publications: new Map(Object.entries(options.publications ?? {})), scoreSigner };
}

/** A scorer with the built-in weights where none are given, none where they are null. */
async function signerScorer(given: ScorerWeights | null | undefined): Promise<Score | null> {
  const weights = await chosenWeights(given, () => import('./metadata/data/signers.json', { with: { type: 'json' } }));
  return weights && createScore(weights);
}
