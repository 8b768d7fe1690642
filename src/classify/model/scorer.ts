import type { Score } from '../../model/measures.ts';
import { sigmoid, type TreeData, Trees } from './trees.ts';

/** A weight file for a choice among candidates: trees over measures, which it names in column order. */
export interface ScorerWeights {
  readonly features: readonly string[];
  readonly trees: TreeData;
}

/** The score that weights give. @throws Error, once it is asked, where they look at what nothing measures. */
export function createScore({ features, trees }: ScorerWeights): Score {
  const ensemble = new Trees(trees);
  return (measures) => {
    const row = new Float32Array(features.length);
    for (const [column, name] of features.entries()) row[column] = measures[name] ?? missing(name);
    return sigmoid(ensemble.logit(row, 0));
  };
}

function missing(name: string): never {
  throw new Error(`weights look at “${name}”, which nothing measures: train them again (see test/quality/README.md)`);
}
