import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWriter } from '../../src/run/clean.ts';
import { fixtures } from '../cases/fixtures.ts';
import { clean, cleaner } from '../cases/pipeline.ts';
import { anyDocument } from './arbitraries.ts';
import { checkAll } from './checks.ts';
import { conservation, determinism, idempotence, partition } from './laws.ts';

const DOCUMENTS = fixtures().map((fixture) => [fixture.name, fixture] as const);

const writeJson = await loadWriter('json');
/** What JSON says of the article, and not of the run. */
const articleIn = (json: string): object => ({ ...(JSON.parse(json) as object), confidence: null, messages: null });

/** Documents that are generated for one law. */
const RUNS = 150;

describe.each(DOCUMENTS)('%s', (_, fixture) => {
  const cleaned = clean(fixture.bytes, fixture.path, fixture.options);

  test('has one verdict for every block, and keeps what is kept', () => {
    expect(partition(cleaned.article)).toEqual([]);
  });

  test('has all visible text in its blocks, and no more', () => {
    expect(conservation(cleaned.article)).toEqual([]);
  });

  test('passes the checks that need no gold', () => {
    expect(checkAll(cleaned)).toEqual([]);
  });

  test('is the same when it is cleaned twice', () => {
    expect(idempotence(cleaned, clean)).toEqual([]);
  });

  test('is the same when it is read again from JSON', () => {
    const json = writeJson(cleaned.article);
    const again = clean(json, 'article.json').article;
    expect(again.verdicts.filter(({ fate }) => fate !== 'kept')).toEqual([]);
    expect(articleIn(writeJson(again))).toEqual(articleIn(json));
  });
});

describe('documents made at random', () => {
  test('have one verdict for every block', () => {
    fc.assert(
      fc.property(anyDocument, ({ path, text }) => {
        expect(partition(clean(text, path).article)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('have all visible text in their blocks, and no more', () => {
    fc.assert(
      fc.property(anyDocument, ({ path, text }) => {
        expect(conservation(clean(text, path).article)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('are the same when they are cleaned twice', () => {
    fc.assert(
      fc.property(anyDocument, ({ path, text }) => {
        expect(idempotence(clean(text, path), clean)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the same bytes', () => {
  test('come of the same documents in another order, by other resources', async () => {
    const other = await cleaner();
    const first = DOCUMENTS.map(([, fixture]) => ({ fixture, cleaned: clean(fixture.bytes, fixture.path, fixture.options) }));
    expect(first.reverse().flatMap(({ fixture, cleaned }) => determinism(fixture, cleaned, other))).toEqual([]);
  });

  test('come in every time zone and locale', () => {
    const script = fileURLToPath(new URL('./print-fixtures.ts', import.meta.url));
    const print = (env: Record<string, string>) =>
      execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, ...env }, encoding: 'utf8' });
    const expected = print({ TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
    expect(expected).not.toBe('');
    expect(print({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toBe(expected);
    expect(print({ TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' })).toBe(expected);
  });
});
