/**
 * Cleans whole sets of pages, posts and dumps with gold and prints one table of scores. Columns with a star count the documents in which
 * the gold value stands at all.
 *
 *     npm run quality [-- FOLDER] [--sets REGEX] [--every N] [--folds DIR] [--rules-alone] [--vintage KIND] [--json]
 *                             [--gate | --raise]
 *
 * FOLDER holds `corpora` and `eval`; `../shared` without one. With `--folds` every document is judged by weights that have not seen its
 * site: DIR holds `page.fold0.json`, `text.fold0.json` and so on, as `npm run train` leaves them. `--gate` makes such weights first where
 * no `--folds` are given, and fails where a score of the body falls through its floor in `floors.json`; `--raise` writes there what was
 * reached beyond. `--vintage nameless|tables|flow` scores pages as they would have been written before HTML 5.
 */

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Weights } from '../../src/classify/model/model.ts';
import type { ScorerWeights } from '../../src/classify/model/scorer.ts';
import { type Clean, clean, cleaner } from '../cases/pipeline.ts';
import { type Floor, floorOf, raised, readFloors, shortfalls, writeFloors } from './gate.ts';
import { chosenSets, everyNth, findHarness, type Harness, type HarnessDocument, type Summary } from './harness.ts';
import { type Field, standingOf } from './standing.ts';
import { trainChoice } from './train/choices.ts';
import { corpusDigest, FOLDS, foldOf, siteOf } from './train/corpus.ts';
import { HEADLINE } from './train/headline.ts';
import { dumps, trainWeights } from './train/shape.ts';
import { SIGNERS } from './train/signers.ts';
import { VINTAGES, vintage } from './vintage.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'string' },
    every: { type: 'string', default: '1' },
    folds: { type: 'string' },
    'rules-alone': { type: 'boolean', default: false },
    vintage: { type: 'string' },
    json: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
});

/** The columns of the table: what the harness calls a score, and what the column is called. */
const COLUMNS: readonly (readonly [heading: string, of: (summary: Summary) => number | undefined])[] = [
  ['body f1', ({ body }) => body?.f1],
  ['precision', ({ body }) => body?.precision],
  ['recall', ({ body }) => body?.recall],
  ['with', ({ body }) => body?.with],
  ['without', ({ body }) => body?.without],
  ['title', ({ meta }) => meta.titleExact?.mean],
  ['~title', ({ meta }) => meta.titleFuzzy?.mean],
  ['authors', ({ meta }) => meta.authorF1?.mean],
  ['spurious', ({ meta }) => meta.authorSpurious?.mean],
  ['day', ({ meta }) => meta.dateDay?.mean],
  ['instant', ({ meta }) => meta.dateInstant?.mean],
];

/** The same over the documents in which the gold value stands at all. */
const HELD: readonly (readonly [heading: string, score: string, field: Field])[] = [
  ['title*', 'titleExact', 'title'],
  ['authors*', 'authorF1', 'authors'],
  ['day*', 'dateDay', 'date'],
];

const NAME = 26;
const WIDTH = 10;

/** Means over the documents that hold the value. */
function held(documents: readonly HarnessDocument[], { perDoc }: Summary): readonly number[] {
  const standing = documents.map(standingOf);
  return HELD.map(([, score, field]) => {
    const scores = perDoc.flatMap(({ meta }, i) => (standing[i]?.[field] && typeof meta[score] === 'number' ? meta[score] : []));
    return scores.reduce((sum, one) => sum + one, 0) / scores.length;
  });
}

function row(set: string, summary: Summary, onHolding: readonly number[]): string {
  const cells = [...COLUMNS.map(([, of]) => of(summary)), ...onHolding].map((value) =>
    (value === undefined || Number.isNaN(value) ? '' : value.toFixed(3)).padStart(WIDTH),
  );
  return `${set.padEnd(NAME)}${String(summary.docs).padStart(6)}${String(summary.empty).padStart(6)}${cells.join('')}`;
}

/** Weights of one fold, null where they were not made. */
function foldWeights<T>(dir: string, model: 'page' | 'text' | 'headline' | 'signers', fold: number): T | null {
  const file = join(dir, `${model}.fold${fold}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** Trains weights for every fold; returns their folder. */
async function trainFolds(corpora: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'folds-'));
  await trainWeights('pages', corpora, join(dir, 'page.json'), { foldsAlone: true });
  await trainWeights('text', corpora, join(dir, 'text.json'), { foldsAlone: true });
  await trainChoice(HEADLINE, corpora, join(dir, 'headline.json'), dumps());
  await trainChoice(SIGNERS, corpora, join(dir, 'signers.json'), dumps());
  console.error(`weights by fold: ${dir}`);
  return dir;
}

/** The cleaner that may judge a document: one, or one for each fold. */
async function chooseCleaner(folds: string | undefined): Promise<(document: HarnessDocument) => Clean> {
  if (values['rules-alone']) {
    const alone = await cleaner({ weights: { page: null, text: null, headline: null, signers: null } });
    return () => alone;
  }
  if (folds === undefined) return () => clean;
  const cleaners = await Promise.all(
    Array.from({ length: FOLDS }, (_, fold) =>
      cleaner({
        weights: {
          page: foldWeights<Weights>(folds, 'page', fold),
          text: foldWeights<Weights>(folds, 'text', fold),
          headline: foldWeights<ScorerWeights>(folds, 'headline', fold),
          signers: foldWeights<ScorerWeights>(folds, 'signers', fold),
        },
      }),
    ),
  );
  return (document) => cleaners[foldOf(siteOf(document.url ?? null), FOLDS)] ?? clean;
}

/** The bytes of a document, or of the page as it would have been written long ago. */
function bytesOf(set: string, { raw, html }: HarnessDocument): Buffer {
  const kind = VINTAGES.find((one) => one === values.vintage);
  return kind === undefined || set.includes(':') ? raw : Buffer.from(vintage(html, kind));
}

/** The Markdown of a document; null, and a line on standard error, where cleaning failed. */
function markdownOf(set: string, document: HarnessDocument, cleanerFor: (document: HarnessDocument) => Clean): string | null {
  try {
    return cleanerFor(document)(bytesOf(set, document), `${document.id}.${document.ext ?? 'html'}`).markdown;
  } catch (error) {
    console.error(`${set}/${document.id}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Cleans and scores the sets; prints a row each. */
async function scoreSets(harness: Harness, folds: string | undefined): Promise<Record<string, Floor>> {
  const cleanerFor = await chooseCleaner(folds);
  const headings = [...COLUMNS, ...HELD].map(([name]) => name.padStart(WIDTH)).join('');
  if (!values.json) console.log(`${'set'.padEnd(NAME)}${'docs'.padStart(6)}${'empty'.padStart(6)}${headings}`);
  const reached: Record<string, Floor> = {};
  for (const set of chosenSets(harness, values.sets)) {
    const documents = everyNth(await harness.load(set), Number(values.every));
    const summary = await harness.score(set, documents, (document) => markdownOf(set, document, cleanerFor));
    reached[set] = floorOf(summary);
    const { docs, empty, body, meta } = summary;
    console.log(values.json ? JSON.stringify({ set, docs, empty, body, meta }) : row(set, summary, held(documents, summary)));
  }
  return reached;
}

/** Holds scores against the pinned floors, or raises these. */
async function judge(harness: Harness, reached: Readonly<Record<string, Floor>>): Promise<void> {
  const corpus = await corpusDigest(harness.corpora);
  const floors = readFloors();
  if (values.raise) writeFloors(raised(floors, corpus, reached));
  else if (floors?.corpus !== corpus) console.error('skipped: the floors were pinned on other corpora (--raise pins them on these)');
  else {
    const fallen = shortfalls(floors, reached);
    for (const sentence of fallen) console.error(sentence);
    console.error(fallen.length === 0 ? 'all floors hold' : `${fallen.length} scores fell through their floor`);
    if (fallen.length > 0) process.exitCode = 1;
  }
}

const harness = await findHarness(positionals[0]);
if (harness) {
  const gated = values.gate || values.raise;
  if (gated && Number(values.every) !== 1)
    throw new Error('floors are pinned on whole sets: --every has no place beside --gate and --raise');
  if (values.vintage !== undefined && (gated || !VINTAGES.some((kind) => kind === values.vintage)))
    throw new Error(`--vintage takes ${VINTAGES.join(', ')}, without --gate and --raise`);
  const reached = await scoreSets(harness, values.folds ?? (gated ? await trainFolds(harness.corpora) : undefined));
  if (gated) await judge(harness, reached);
}
