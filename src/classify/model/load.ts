import type { FormatName } from '../../model/source.ts';
import { pageGroups, textGroups } from './features.ts';
import { Model, type Weights } from './model.ts';
import type { Scan } from './scan.ts';

/** The models that were loaded: one for documents with elements, one for text without. */
export interface Models {
  readonly page: Model | null;
  readonly text: Model | null;
}

/** Weights to judge with: the built-in ones where a member is missing, none where it is null. */
export interface WeightOptions {
  readonly page?: Weights | null;
  readonly text?: Weights | null;
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
  return { page: page && new Model(page, pageGroups(scan)), text: text && new Model(text, textGroups(scan)) };
}
