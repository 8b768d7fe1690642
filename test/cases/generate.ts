import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from './fixtures.ts';
import { clean } from './pipeline.ts';
import { removedList } from './removed.ts';

/**
 * Writes the expectations of the cases named on the command line (all without a name), for a person to read before they
 * are committed: `npx tsx test/cases/generate.ts [NAME]...`
 */
const names = process.argv.slice(2);
const wanted = cases().filter((item) => names.length === 0 || names.some((name) => item.name === `cases/${name}`));
if (wanted.length === 0) throw new Error(`no case is named ${names.join(' or ')}`);
for (const item of wanted) {
  if (item.pending !== undefined) {
    console.log(`${item.folder}: left as it should be (${item.pending})`);
    continue;
  }
  const { article, markdown } = clean(item.bytes, item.path, item.options);
  writeFileSync(join(item.folder, 'expected.md'), markdown);
  writeFileSync(join(item.folder, 'expected.removed.txt'), removedList(article));
  console.log(item.folder);
}
