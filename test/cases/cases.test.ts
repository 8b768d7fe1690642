import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Case, cases } from './fixtures.ts';
import { clean } from './pipeline.ts';
import { removedList } from './removed.ts';
import { litter, misread } from './structure.ts';

/**
 * Compares with a file of a case; writes it only under UPDATE=1, so that a missing expectation fails. That of a pending case says
 * what should come, and is never written.
 */
function expectFile({ folder, pending }: Case, name: string, actual: string): void {
  const file = join(folder, name);
  if (process.env.UPDATE === '1' && pending === undefined) writeFileSync(file, actual);
  if (!existsSync(file)) throw new Error(`${file} is missing: run UPDATE=1 npx vitest run test/cases, then read what it wrote`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

describe.each(cases().map((item) => [item.name.slice('cases/'.length), item] as const))('%s', (_, item) => {
  (item.pending === undefined ? test : test.fails)(item.about, () => {
    expectFile(item, 'expected.md', clean(item.bytes, item.path, item.options).markdown);
  });

  test.skipIf(item.pending !== undefined)('the ledger names every block that was moved or removed', () => {
    expectFile(item, 'expected.removed.txt', removedList(clean(item.bytes, item.path, item.options).article));
  });

  test('a Markdown parser reads the structure that was meant', () => {
    const { article, markdown } = clean(item.bytes, item.path, item.options);
    expect(misread(article, markdown)).toEqual([]);
    expect(litter(markdown)).toEqual([]);
  });
});

test('there are 25 cases or more', () => {
  expect(cases().length).toBeGreaterThanOrEqual(25);
});
