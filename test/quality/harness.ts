import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A document of a set, as the scoring harness loads it. */
export interface HarnessDocument {
  readonly id: string;
  readonly ext?: string;
  readonly url?: string;
  readonly raw: Buffer;
  /** The decoded text. */
  readonly html: string;
  readonly gold: Gold;
}

/** What a set says of a document's metadata; absent where it says nothing. */
interface Gold {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string | Date;
}

/** Mean of a metadata score over the documents whose gold has the field. */
interface Mean {
  readonly mean: number;
  readonly n: number;
}

/** What the harness says of a set. */
export interface Summary {
  readonly docs: number;
  readonly empty: number;
  readonly body: Readonly<Record<string, number>> | null;
  readonly meta: Readonly<Record<string, Mean>>;
  /** The metadata scores of each document, in order. */
  readonly perDoc: readonly { readonly meta: Readonly<Record<string, number | null>> }[];
}

/** The scoring harness, which lives beside the corpora and not in this project. */
export interface Harness {
  /** The folder of the corpora. */
  readonly corpora: string;
  /** Names of all sets: pages, posts made of them, and dumps. */
  readonly sets: readonly string[];
  load(set: string): Promise<readonly HarnessDocument[]>;
  score(set: string, documents: readonly HarnessDocument[], markdown: (document: HarnessDocument) => string | null): Promise<Summary>;
}

/** Where corpora and harness are looked for: next to the checkout. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * The harness in a folder that holds `corpora` and `eval`, or in one of these two; null, said aloud, where there is none.
 */
export async function findHarness(folder = SHARED): Promise<Harness | null> {
  const root = [folder, join(folder, '..')].map((path) => resolve(path)).find((path) => existsSync(join(path, 'eval', 'datasets.mjs')));
  if (root === undefined) {
    console.error(`skipped: no corpora and no scoring harness in ${folder}`);
    return null;
  }
  const load = (file: string) => import(pathToFileURL(join(root, 'eval', file)).href);
  const datasets = (await load('datasets.mjs')) as { NAMES: string[]; load: Harness['load'] };
  return {
    corpora: join(root, 'corpora'),
    sets: datasets.NAMES,
    load: datasets.load,
    async score(set, documents, markdown) {
      const { evaluate } = (await load('run.mjs')) as {
        evaluate: (set: string, documents: readonly HarnessDocument[], read: (document: HarnessDocument) => unknown) => Summary;
      };
      const { readMarkdown } = (await load('text.mjs')) as { readMarkdown: (text: string) => unknown };
      return evaluate(set, documents, (document) => {
        const text = markdown(document);
        return text === null ? null : readMarkdown(text);
      });
    },
  };
}

/** The sets that a pattern of the command line names; all without one. */
export function chosenSets(harness: Harness, pattern: string | undefined): readonly string[] {
  const chosen = pattern === undefined ? harness.sets : harness.sets.filter((set) => new RegExp(pattern).test(set));
  if (chosen.length === 0) throw new Error(`no set matches ${pattern}: ${harness.sets.join(', ')}`);
  return chosen;
}

/** Every nth document, from the first. */
export function everyNth<T>(documents: readonly T[], n: number): T[] {
  return documents.filter((_, i) => i % n === 0);
}
