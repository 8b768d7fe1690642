import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pageGroups, textGroups } from '../../../src/classify/model/features.ts';
import { Scanner } from '../../../src/classify/model/scan.ts';
import type { TokenKind } from '../../../src/classify/model/tokens.ts';
import { decode } from '../../../src/decode.ts';
import { sha256 } from '../../../src/hash.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Source } from '../../../src/model/source.ts';
import { readDocument } from '../../../src/normalize.ts';
import { loadResources, type Resources } from '../../../src/resources.ts';
import { type Donor, donorsOf, type Labelled, pick, randomFrom, splice, truncate } from './augment.ts';
import { corpusDigest, FOLDS, foldOf, type GoldDocument, loadSet, SETS } from './corpus.ts';
import { SEED } from './fitter.ts';
import { alignBlocks, tokens } from './label.ts';
import { type Example, means, Trainer, wordF1 } from './trainer.ts';

/** Chance that an article is cut short; a subtree is spliced in where the same draw exceeds `splice`; what else augmentation asks. */
const AUGMENT = { truncate: 0.7, splice: 0.4, skip: 0.25, minBody: 4, minF1: 0.85, factor: 0.5, comments: 0.65 };
/** Pages under this out-of-fold F1, and dumps whose labels reach no more than it, are mis-annotated more often than not. */
const BAD_GOLD = 0.5;
/** Dumps of one page say much the same seven times: each weighs little, and a part of its blocks will do. */
const DUMP = { factor: 1 / 7, share: 0.4 };
const DUMPS = ['chromium', 'bs4-newline', 'html-text', 'inscriptis', 'lynx', 'w3m', 'html2text-py'];

/** No element stands above a line of text. */
const KINDS: Readonly<Record<Shape, readonly TokenKind[]>> = { pages: ['names', 'words'], text: ['words'] };

/** What a model is trained for: pages and posts, or text. */
export type Shape = 'pages' | 'text';

const PAGES = SETS.map((set) => set.replace('-article', ''));

/** Names of the harness's sets that a model is trained on. */
export function setsOf(shape: Shape): string[] {
  return shape === 'pages' ? [...SETS, ...PAGES.map((set) => `posts:${set}`)] : [...dumps(), ...SETS.map((set) => `bare:${set}`)];
}

/** Names of the harness's sets of dumps. */
export const dumps = (): string[] =>
  PAGES.flatMap((set) => DUMPS.filter((dump) => set !== 'atf' || dump !== 'inscriptis').map((dump) => `text:${set}/${dump}`));

/** Reads one corpus document as the product would. */
function readGold(gold: GoldDocument, resources: Resources): Document {
  const bytes = gold.bytes();
  const { text, ...decoded } = decode(bytes);
  const hint = gold.extension === 'txt' ? ({ hint: 'text' } as const) : {};
  const source: Source = { id: gold.id, text, sha256: sha256(bytes), decoded, ...hint, ...(gold.url ? { url: gold.url } : {}) };
  return readDocument(source, resources);
}

function label(document: Document, gold: GoldDocument): Labelled {
  const shares = alignBlocks(
    document.blocks.map((block) => block.text),
    gold.gold.body,
  );
  return { document, labels: shares.map((share) => Number(share >= 0.5)) };
}

async function loadExamples(corpora: string, sets: readonly string[], trainer: Trainer, factor: number, share: number): Promise<Example[]> {
  const resources = await loadResources();
  const examples: Example[] = [];
  for (const set of sets) {
    for (const gold of await loadSet(corpora, set)) {
      const read = (): Document => readGold(gold, resources);
      const goldWords = tokens(gold.gold.body).map((word) => trainer.intern(word));
      const labelled = label(read(), gold);
      const described = trainer.describe(labelled, gold, goldWords.length, factor, share);
      const body = labelled.document.blocks.flatMap((block) => (labelled.labels[block.id] ? tokens(block.text) : []));
      examples.push({ gold, fold: foldOf(gold.site, FOLDS), goldWords, ...described, read, ceiling: wordF1(body, goldWords) });
    }
    console.error(`${set}: ${examples.length} documents so far`);
  }
  return examples;
}

/** Pages with text cut short or foreign subtrees spliced in; donors come from the same fold, other sites. */
function augment(examples: readonly Example[], f1: ReadonlyMap<Example, number>, trainer: Trainer): Example[] {
  const random = randomFrom(SEED);
  const pages = examples
    .filter((example) => !example.gold.set.includes(':'))
    .map((example) => ({ example, page: label(example.read(), example.gold) }));
  const donors = new Map<number, Donor[]>();
  for (const { example, page } of pages)
    donors.set(example.fold, [...(donors.get(example.fold) ?? []), ...donorsOf(page, example.gold.site)]);
  return pages.flatMap(({ example, page }) => {
    if ((f1.get(example) ?? 0) < AUGMENT.minF1 || page.labels.reduce((sum, value) => sum + value, 0) < AUGMENT.minBody) return [];
    const changed = change(page, donors.get(example.fold)?.filter((donor) => donor.site !== example.gold.site) ?? [], random);
    if (changed === page || random() < AUGMENT.skip) return [];
    const goldWords = changed.document.blocks.flatMap((block) => (changed.labels[block.id] ? tokens(block.text) : []));
    return [{ ...example, goldWords, ...trainer.describe(changed, example.gold, goldWords.length, AUGMENT.factor) }];
  });
}

function change(page: Labelled, donors: readonly Donor[], random: () => number): Labelled {
  const draw = random();
  const short = draw < AUGMENT.truncate ? truncate(page, random) : page;
  if (draw <= AUGMENT.splice) return short;
  const kind = random() < AUGMENT.comments ? 'comment' : 'side';
  const donor = pick(
    donors.filter((candidate) => candidate.kind === kind),
    random,
  );
  return donor ? splice(short, donor, random) : short;
}

/** What training may be asked for besides. */
interface TrainOptions {
  /** Learns from these sets alone. */
  readonly sets?: readonly string[];
  /** Makes no weights of all documents. */
  readonly foldsAlone?: boolean;
}

/**
 * Trains the weights of a shape: OUT.json from all documents of the sets, and OUT.fold0.json and so on without the sites of one fold.
 * @throws Error where Python with xgboost is missing, and where most documents come out wrong.
 */
export async function trainWeights(
  shape: Shape,
  corpora: string,
  out: string,
  { sets = setsOf(shape), foldsAlone = false }: TrainOptions = {},
): Promise<void> {
  const trainer = new Trainer(shape === 'pages' ? pageGroups() : textGroups(), new Scanner(), KINDS[shape], shape === 'text');
  const { factor, share } = shape === 'pages' ? { factor: 1, share: 1 } : DUMP;
  const examples = await loadExamples(corpora, sets, trainer, factor, share);
  const first =
    shape === 'pages' ? trainer.crossValidate(examples, []) : new Map(examples.map((example) => [example, example.ceiling] as const));
  console.error('first pass', means(first));
  const good = examples.filter((example) => (first.get(example) ?? 0) >= BAD_GOLD);
  if (good.length < examples.length / 2)
    throw new Error(`only ${good.length} of ${examples.length} documents come out right: it is not their gold`);
  const extra = shape === 'pages' ? augment(good, first, trainer) : [];
  console.error(`${extra.length} augmented, ${examples.length - good.length} left out`);
  const bad = examples
    .filter((example) => !good.includes(example))
    .map((example) => ({ ...example, sample: { indices: [], rows: [], labels: [], weights: [] } }));
  const stem = out.replace(/\.json$/, '');
  mkdirSync(dirname(stem), { recursive: true });
  const second = trainer.crossValidate([...good, ...bad], extra, (fold, weights) => {
    writeFileSync(`${stem}.fold${fold}.json`, JSON.stringify(weights));
  });
  console.error('cross-validated', means(second));
  if (foldsAlone) return trainer.close();
  const about = { corpus: await corpusDigest(corpora), seed: SEED, folds: FOLDS, f1: means(second) };
  writeFileSync(`${stem}.json`, `${JSON.stringify({ about, ...trainer.train([...good, ...extra]) })}\n`);
  trainer.close();
}
