import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadWriter } from '../../src/run/clean.ts';
import { DIALECTS, type DialectName } from '../../src/text/dialects.ts';
import { clean } from '../cases/pipeline.ts';
import { bodyOf } from '../cases/structure.ts';

const ARCHIVE = fileURLToPath(new URL('../../fixtures/archive/', import.meta.url));
const CASES = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));
const files = [ARCHIVE, CASES].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|txt|md)$/.test(path) && !/expected/.test(path))
    .map((path) => ({ path, bytes: readFileSync(folder + path) })),
);

describe.each(Object.keys(DIALECTS) as DialectName[])('%s', async (dialect) => {
  const write = await loadWriter('md', { dialect });

  test.each(files)('$path: no field and no word is lost on the way there and back', ({ path, bytes }) => {
    const { article, markdown } = clean(bytes, path);
    // What cleaning an own output makes of a body holds for every front matter.
    const again = clean(markdown, path).markdown;
    const there = write(article);
    expect(there.replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, '')).toBe(bodyOf(markdown));
    const back = clean(there, path);
    expect(back.article.messages.filter(({ code }) => /repaired|unclosed|duplicate/.test(code))).toEqual([]);
    expect(back.markdown).toBe(again);
    expect(write(back.article)).toBe(there);
  });
});
