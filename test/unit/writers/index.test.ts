import { expect, test } from 'vitest';
import { WRITERS } from '../../../src/writers/index.ts';
import * as b from './build.ts';

const article = b.article(b.blocksOf(b.p('a ', b.em('b'))), { title: 'T' });

test('Markdown is the default', () => {
  expect(WRITERS.map(({ name, extension }) => name + extension)).toEqual([
    'md.md',
    'json.json',
    'jsonl.jsonl',
    'jsonld.jsonld',
    'text.txt',
  ]);
});

test.each(WRITERS)('$name writes the same bytes each time, with one line end at the end', async ({ load }) => {
  const [write, other] = [await load(), await load()];
  const text = write(article);
  expect(text).toMatch(/[^\n]\n$/);
  expect([write(article), other(article)]).toEqual([text, text]);
});

test('Markdown is front matter, a blank line and the body', async () => {
  const write = await WRITERS[0]!.load();
  expect(write(article)).toMatch(/^---\nschema: copydesk\/1\n[\s\S]*\n---\n\na \*b\*\n$/);
  expect(write(b.article([]))).toMatch(/\n---\n$/);
});
