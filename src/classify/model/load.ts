import type { Score } from '../../model/measures.ts';
import type { FormatName } from '../../model/source.ts';
import { pageGroups, textGroups } from './features.ts';
import { Model, type Weights } from './model.ts';
import { createScore, type ScorerWeights } from './scorer.ts';

/** The models that were loaded: one for documents with elements, one for text without, and one that tells the headline of a document that does not say which line it is. */
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
export async function loadModels(formats: readonly FormatName[], options: WeightOptions = {}): Promise<Models> {
  const html = formats.includes('html');
  // Markdown may be the dump of a page as well.
  const scrape = formats.includes('text') || formats.includes('markdown');
  const page = html ? await chosenWeights(options.page, () => import('./data/page.json', { with: { type: 'json' } })) : null;
  const text = scrape ? await chosenWeights(options.text, () => import('./data/text.json', { with: { type: 'json' } })) : null;
  const headline =
    scrape || html ? await chosenWeights(options.headline, () => import('./data/headline.json', { with: { type: 'json' } })) : null;
  return {
    page: page && new Model(page, pageGroups()),
    text: text && new Model(text, textGroups()),
    headline: headline && createScore(headline),
  };
}

/** The weights that are given, null where none are wanted; the built-in ones where nothing is said of them. */
export async function chosenWeights<T>(
  given: T | null | undefined,
  load: () => Promise<{ readonly default: NoInfer<T> }>,
): Promise<T | null> {
  return given === undefined ? (await load()).default : given;
}
