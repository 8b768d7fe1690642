import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadWriter } from '../../src/run/clean.ts';
import { DIALECTS, type DialectName } from '../../src/text/dialects.ts';
import { clean } from '../cases/pipeline.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const paths = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:html|txt|md)$/.test(path) && !path.includes('expected'),
);
const names = Object.keys(DIALECTS) as DialectName[];
const writers = await Promise.all(names.map(async (name) => [name, await loadWriter('md', { dialect: name })] as const));

describe('cleaned into a dialect and cleaned again', () => {
  test.each(paths)('%s keeps every field and every word', (path) => {
    const { article, markdown } = clean(readFileSync(FIXTURES + path), path);
    const again = clean(markdown, path).markdown;
    for (const [name, write] of writers) {
      const there = write(article);
      const back = clean(there, path);
      expect(
        back.article.messages.filter(({ code }) => /repaired|unclosed|duplicate/.test(code)),
        name,
      ).toEqual([]);
      expect(back.markdown, name).toBe(again);
      expect(write(back.article), name).toBe(there);
    }
  });
});
