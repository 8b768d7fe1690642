import type { Score } from '../../model/measures.ts';
import type { FormatName } from '../../model/source.ts';
import { pageGroups, textGroups } from './features.ts';
import { Model, type Weights } from './model.ts';
import type { Scan } from './scan.ts';
import { createScore, type ScorerWeights } from './scorer.ts';

/** The models that were loaded: one for documents with elements, one for text without, and one that tells the headline of such a text. */
export interface Models {
  readonly page: Model | null;
  readonly text: Model | null;
  readonly headline: Score | null;
}

/** Weights to judge with: the built-in ones where a member is missing, none where it is null. */
export interface WeightOptions {
  readonly page?: Weights | null;
  readonly text?: Weights | null;
  readonly headline?: ScorerWeights | null;
}

/** Loads the models that the formats need. @throws Error where given weights were made for other features. */
export async function loadModels(formats: readonly FormatName[], scan: Scan, options: WeightOptions = {}): Promise<Models> {
  const page = formats.includes('html')
    ? options.page === undefined
      ? (await import('./data/page.json', { with: { type: 'json' } })).default
      : options.page
    : null;
  const text = formats.includes('text')
    ? options.text === undefined
      ? (await import('./data/text.json', { with: { type: 'json' } })).default
      : options.text
    : null;
  const headline = formats.includes('text')
    ? options.headline === undefined
      ? (await import('./data/headline.json', { with: { type: 'json' } })).default
      : options.headline
    : null;
  return {
    page: page && new Model(page, pageGroups(scan)),
    text: text && new Model(text, textGroups(scan)),
    headline: headline && createScore(headline),
  };
}
