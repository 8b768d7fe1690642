/**
 * Holds the laws, and the checks that need no gold, against every document of the corpora: pages, posts and dumps.
 *
 *     npm run quality:laws [-- FOLDER] [--sets REGEX] [--every N] [--show N]
 *
 * FOLDER is the corpora, or holds `corpora` and `eval`; `../shared` without one. Prints how many documents break what, and on
 * standard error the first that break each. Ends with 1 where a law is broken.
 */
import { parseArgs } from 'node:util';
import { type Clean, clean } from '../cases/pipeline.ts';
import { CHECKS, checkAll } from '../laws/checks.ts';
import { type Breach, conservation, determinism, idempotence, partition } from '../laws/laws.ts';
import { chosenSets, everyNth, findHarness, type HarnessDocument } from './harness.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sets: { type: 'string' }, every: { type: 'string', default: '1' }, show: { type: 'string', default: '3' } },
});

const LAWS = ['failure', 'partition', 'conservation', 'idempotence', 'determinism'] as const;
const COLUMNS = [...LAWS, ...Object.keys(CHECKS)];
const NAME = 26;
const SHOWN = 300;

/** All that is wrong with a document. */
function breachesOf(document: HarnessDocument, cleaner: Clean): Breach[] {
  const path = `${document.id}.${document.ext ?? 'html'}`;
  try {
    const bytes = document.raw;
    const cleaned = cleaner(bytes, path);
    return [
      ...partition(cleaned.article),
      ...conservation(cleaned.article),
      ...idempotence(cleaned, cleaner),
      ...determinism({ bytes, path }, cleaned, cleaner),
      ...checkAll(cleaned),
    ];
  } catch (error) {
    return [{ law: 'failure', detail: error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim()}` : String(error) }];
  }
}

const harness = await findHarness(positionals[0]);
if (harness) {
  const shown = new Map<string, number>();
  const totals = new Map<string, number>();
  let documents = 0;
  console.log(`${'documents that break'.padEnd(NAME)}${'of'.padStart(7)}${COLUMNS.map((name) => name.padStart(name.length + 2)).join('')}`);
  const row = (name: string, of: number, counts: ReadonlyMap<string, number>) =>
    console.log(
      `${name.padEnd(NAME)}${String(of).padStart(7)}${COLUMNS.map((law) => String(counts.get(law) ?? 0).padStart(law.length + 2)).join('')}`,
    );
  for (const set of chosenSets(harness, values.sets)) {
    const counts = new Map<string, number>();
    const list = everyNth(await harness.load(set), Number(values.every));
    for (const document of list) {
      const breaches = breachesOf(document, clean);
      for (const law of new Set(breaches.map((found) => found.law))) {
        counts.set(law, (counts.get(law) ?? 0) + 1);
        totals.set(law, (totals.get(law) ?? 0) + 1);
      }
      for (const { law, detail } of breaches) {
        const before = shown.get(law) ?? 0;
        shown.set(law, before + 1);
        if (before < Number(values.show)) console.error(`${law}: ${set}/${document.id}: ${detail}`.slice(0, SHOWN));
      }
    }
    documents += list.length;
    row(set, list.length, counts);
  }
  row('all', documents, totals);
  if (LAWS.some((law) => totals.has(law))) process.exitCode = 1;
}
