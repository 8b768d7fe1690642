/**
 * Says of how many documents the gold title, authors and date stand in the document at all, and keeps the counts.
 *
 *     npm run quality:holds [-- FOLDER] [--sets REGEX] [--out FILE]
 *
 * FOLDER holds `corpora` and `eval`; `../shared` without one. Counts go to `holds.json` beside this file; those of sets that were not
 * looked at stay as they are.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chosenSets, findHarness } from './harness.ts';
import { type Field, standingOf } from './standing.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sets: { type: 'string' }, out: { type: 'string', default: fileURLToPath(new URL('holds.json', import.meta.url)) } },
});

/** How many documents have a gold value, and in how many of these it stands. */
type Counts = Record<Field, { gold: number; holds: number }>;

const harness = await findHarness(positionals[0]);
if (harness) {
  const file = values.out;
  const counts: Record<string, Counts> = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Counts>) : {};
  for (const set of chosenSets(harness, values.sets)) {
    const count: Counts = { title: { gold: 0, holds: 0 }, authors: { gold: 0, holds: 0 }, date: { gold: 0, holds: 0 } };
    for (const document of await harness.load(set)) {
      for (const [field, holds] of Object.entries(standingOf(document)) as [Field, boolean][]) {
        count[field].gold++;
        if (holds) count[field].holds++;
      }
    }
    counts[set] = count;
    console.log(
      `${set.padEnd(26)}${Object.entries(count)
        .map(([field, { gold, holds }]) => `${field} ${holds} of ${gold}`.padStart(24))
        .join('')}`,
    );
  }
  writeFileSync(file, `${JSON.stringify(counts, null, 1)}\n`);
}
