import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageGroups } from '../../../src/classify/model/features.ts';
import { computeFeatures } from '../../../src/classify/model/matrix.ts';
import { Model, type Weights } from '../../../src/classify/model/model.ts';
import { createPage } from '../../../src/classify/model/page.ts';
import { createScan } from '../../../src/classify/model/scan.ts';
import type { TreeData } from '../../../src/classify/model/trees.ts';
import { decode } from '../../../src/decode.ts';
import { detect } from '../../../src/detect.ts';
import { sha256 } from '../../../src/hash.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Source } from '../../../src/model/source.ts';
import { loadResources, type Resources } from '../../../src/resources.ts';
import { type Donor, donorsOf, type Labelled, pick, randomFrom, splice, truncate } from './augment.ts';
import { foldOf, type GoldDocument, loadSet, SETS } from './corpus.ts';
import { alignBlocks, tokens } from './label.ts';
import { type Sample, sampleRows } from './sample.ts';

/** Seed of everything random in training. */
const SEED = 5;
const FOLDS = 3;
/** Chances that an article is cut short, and that a foreign subtree is spliced in; the latter at `1 - SPLICE` of the first draw. */
const AUGMENT = { truncate: 0.7, splice: 0.4, skip: 0.25, minBody: 4, minF1: 0.85, factor: 0.5, comments: 0.65 };
/** Pages under this out-of-fold F1 are mis-annotated more often than not. */
const BAD_GOLD = 0.5;
const NEWS = new Set(['fundus', 'atf']);
const FULL = ['--trees', '300', '--leaves', '16', '--eta', '0.05'];
const FAST = ['--trees', '20', '--leaves', '8', '--eta', '0.3'];

/** A corpus page, labelled. */
interface TrainingPage extends Labelled {
  readonly gold: GoldDocument;
  readonly fold: number;
  readonly goldWords: readonly string[];
}

/** Word F1 of a bag of words against gold. */
export function wordF1(predicted: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of predicted) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      hits++;
      left.set(word, count - 1);
    }
  }
  return predicted.length + gold.length === 0 ? 1 : (2 * hits) / (predicted.length + gold.length);
}

/** Reads one corpus document as the product would. */
export function readGold(gold: GoldDocument, resources: Resources): Document {
  const { bytes } = gold;
  const { text, ...decoded } = decode(bytes);
  const source: Source = { id: gold.id, text, sha256: sha256(bytes), decoded, ...(gold.url ? { url: gold.url } : {}) };
  const [format] = detect(source);
  const read = resources.readers.get(format);
  if (!read) throw new Error(`no reader for ${format}`);
  return read(source, resources.readers);
}

/** Reads and labels the pages of some sets. */
export async function labelledPages(corpora: string, sets: readonly string[]): Promise<TrainingPage[]> {
  const resources = await loadResources();
  const pages: TrainingPage[] = [];
  for (const set of sets) {
    for (const gold of await loadSet(corpora, set)) {
      const document = readGold(gold, resources);
      const shares = alignBlocks(
        document.blocks.map((block) => block.text),
        gold.gold.body,
      );
      pages.push({
        gold,
        document,
        labels: shares.map((share) => Number(share >= 0.5)),
        fold: foldOf(gold.site, FOLDS),
        goldWords: tokens(gold.gold.body),
      });
    }
  }
  return pages;
}

/** The trainer: holds what all fits share. */
class Trainer {
  readonly scan = createScan();
  readonly groups = pageGroups(this.scan);
  readonly #dir = mkdtempSync(join(tmpdir(), 'train-'));

  sample(page: Labelled, gold: GoldDocument, goldWords: number, factor: number): Sample {
    const prepared = createPage(page.document, this.scan);
    const matrix = computeFeatures(prepared, this.groups);
    const labels = prepared.blocks.map(({ block }) => page.labels[block.id] ?? 0);
    const news = NEWS.has(gold.set.replace('posts:', ''));
    const seed = createHash('md5')
      .update(gold.set + gold.id)
      .digest()
      .readUInt32LE();
    return sampleRows(prepared, matrix, labels, { goldWords, factor: factor * (news ? 2 : 1), news, seed });
  }

  fit(samples: readonly Sample[]): Weights {
    const rows = samples.reduce((sum, sample) => sum + sample.rows.length, 0);
    const names = this.groups.flatMap((group) => group.names.map((name) => `${group.name}.${name}`));
    mkdirSync(this.#dir, { recursive: true });
    const x = new Float32Array(rows * names.length);
    let at = 0;
    for (const sample of samples) for (const row of sample.rows) x.set(row, names.length * at++);
    writeFileSync(join(this.#dir, 'x.f32'), Buffer.from(x.buffer));
    writeFileSync(join(this.#dir, 'y.f32'), Buffer.from(Float32Array.from(samples.flatMap((sample) => sample.labels)).buffer));
    writeFileSync(join(this.#dir, 'w.f32'), Buffer.from(Float32Array.from(samples.flatMap((sample) => sample.weights)).buffer));
    writeFileSync(join(this.#dir, 'shape.json'), JSON.stringify({ rows, columns: names.length }));
    const trees = (options: readonly string[]): TreeData => {
      const out = join(this.#dir, 'trees.json');
      const run = spawnSync('python3', [join(import.meta.dirname, 'fit.py'), this.#dir, out, ...options, '--seed', String(SEED)], {
        stdio: 'inherit',
      });
      if (run.status !== 0) throw new Error('fit.py failed: it needs python3 with xgboost and numpy');
      return JSON.parse(readFileSync(out, 'utf8')) as TreeData;
    };
    return { features: names, full: trees(FULL), fast: trees(FAST) };
  }

  f1(page: TrainingPage, model: Model): number {
    const { page: prepared, selected } = model.score(page.document);
    return wordF1(
      prepared.blocks.flatMap(({ block }, i) => (selected[i] ? tokens(block.text) : [])),
      page.goldWords,
    );
  }

  close(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }
}

/** Pages with text cut short or foreign subtrees spliced in; donors come from the same fold, other sites. */
function augmentPages(pages: readonly TrainingPage[], f1: ReadonlyMap<TrainingPage, number>): TrainingPage[] {
  const random = randomFrom(SEED);
  const donors = new Map<number, Donor[]>();
  for (const page of pages) donors.set(page.fold, [...(donors.get(page.fold) ?? []), ...donorsOf(page, page.gold.site)]);
  const made: TrainingPage[] = [];
  for (const page of pages) {
    if ((f1.get(page) ?? 0) < AUGMENT.minF1 || page.labels.reduce((sum, label) => sum + label, 0) < AUGMENT.minBody) continue;
    const draw = random();
    let changed: Labelled = page;
    if (draw < AUGMENT.truncate) changed = truncate(changed, random);
    if (draw > AUGMENT.splice) {
      const kind = random() < AUGMENT.comments ? 'comment' : 'side';
      const donor = pick(
        (donors.get(page.fold) ?? []).filter((d) => d.kind === kind && d.site !== page.gold.site),
        random,
      );
      if (donor) changed = splice(changed, donor, random);
    }
    if (changed === page || random() < AUGMENT.skip) continue;
    const goldWords = changed.document.blocks.flatMap((block) => (changed.labels[block.id] ? tokens(block.text) : []));
    made.push({ ...page, ...changed, goldWords });
  }
  return made;
}

/** Out-of-fold F1 of every page: `F` fits, each judged on the sites it has not seen. */
function crossValidate(
  trainer: Trainer,
  pages: readonly TrainingPage[],
  samples: ReadonlyMap<TrainingPage, Sample>,
  extra: readonly TrainingPage[],
): Map<TrainingPage, number> {
  const f1 = new Map<TrainingPage, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = [...pages, ...extra].filter((page) => page.fold !== fold).flatMap((page) => samples.get(page) ?? []);
    const model = new Model(trainer.fit(rows), trainer.groups, trainer.scan);
    for (const page of pages) if (page.fold === fold) f1.set(page, trainer.f1(page, model));
  }
  return f1;
}

function report(name: string, pages: readonly TrainingPage[], f1: ReadonlyMap<TrainingPage, number>): Record<string, number> {
  const means: Record<string, number> = {};
  for (const set of new Set(pages.map((page) => page.gold.set))) {
    const rows = pages.filter((page) => page.gold.set === set).map((page) => f1.get(page) ?? 0);
    means[set] = Number((rows.reduce((a, b) => a + b, 0) / rows.length).toFixed(4));
  }
  console.error(name, JSON.stringify(means));
  return means;
}

async function main(): Promise<void> {
  const [corpora, out] = process.argv.slice(2);
  if (!corpora || !out) {
    console.error('usage: train.ts CORPORA OUT.json');
    process.exitCode = 2;
    return;
  }
  const pages = await labelledPages(corpora, [...SETS, ...SETS.map((set) => `posts:${set.replace('-article', '')}`)]);
  console.error(`${pages.length} pages`);
  const trainer = new Trainer();
  const samples = new Map(pages.map((page) => [page, trainer.sample(page, page.gold, page.goldWords.length, 1)] as const));
  const first = crossValidate(trainer, pages, samples, []);
  report('first pass', pages, first);
  const good = pages.filter((page) => (first.get(page) ?? 0) >= BAD_GOLD);
  for (const page of pages) if (!good.includes(page)) samples.delete(page);
  const extra = augmentPages(
    pages.filter((page) => !page.gold.set.startsWith('posts:')),
    first,
  );
  for (const page of extra) samples.set(page, trainer.sample(page, page.gold, page.goldWords.length, AUGMENT.factor));
  console.error(`${extra.length} augmented, ${pages.length - good.length} left out`);
  const second = crossValidate(trainer, pages, samples, extra);
  const figures = report('cross-validated', pages, second);
  const digest = sha256(pages.map((page) => `${page.gold.set}/${page.gold.id}:${sha256(page.gold.gold.body)}`).join('\n'));
  const weights = trainer.fit([...samples.values()]);
  writeFileSync(out, `${JSON.stringify({ about: { corpus: digest, seed: SEED, folds: FOLDS, f1: figures }, ...weights })}\n`);
  trainer.close();
}

if (process.argv[1] === import.meta.filename) await main();
