import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Inline } from '../../src/model/inline.ts';
import { collapse } from '../../src/text/space.ts';
import { cleaner } from '../cases/pipeline.ts';
import { FEED_POSTS } from './feed-post.table.ts';
import { SCRAPES } from './scrape.table.ts';

const clean = await cleaner({ publications: { 'skarnwire.example': 'Skarn Wire' } });

/** The texts of the kept blocks. */
const body = (article: Article) => article.blocks.map((block) => block.text);

/** The texts of all that was removed (not moved), as one string. */
const removed = (article: Article) =>
  article.verdicts.flatMap((verdict, i) => (verdict.fate === 'removed' ? [article.document.blocks[i]?.text ?? ''] : [])).join('\n');

const extraKeys = (article: Article) => article.metadata.extra?.map((entry) => entry.key) ?? [];

function hrefs(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => [
    ...(inline.type === 'link' ? [inline.href] : []),
    ...('children' in inline ? hrefs(inline.children) : []),
  ]);
}

describe.each(FEED_POSTS.map((post) => [post.name, post] as const))('a feed post %s', (_, { path, input, expected }) => {
  const { article } = clean(input, path);
  const { metadata } = article;

  test('gives its metadata', () => {
    expect(metadata).toMatchObject({
      title: expected.title,
      description: expected.description,
      date: expected.date,
      url: expected.url,
      feed: expected.feed,
      site: 'Skarn Wire',
      section: expected.section,
      tags: [],
      language: expected.language,
      draft: false,
    });
  });

  test('keeps in extra what is no field, without the summary that repeats the description', () => {
    expect(extraKeys(article)).toEqual(expect.arrayContaining(['slug', 'categories', 'tags']));
    expect(extraKeys(article)).not.toContain('summary');
  });

  test('keeps every paragraph and every inline link', () => {
    expect(body(article)).toEqual(expected.body.map(collapse));
    expect(article.blocks.flatMap((block) => (block.content.type === 'inline' ? hrefs(block.content.inlines) : []))).toEqual(
      expected.links,
    );
  });

  test('has the promos on the ledger', () => {
    for (const promo of expected.promos) expect(removed(article)).toContain(promo);
  });
});

describe.each(SCRAPES.map((scrape) => [scrape.name, scrape] as const))('a scrape %s', (_, { input, expected }) => {
  const { article } = clean(input, 'story.txt');
  const { metadata } = article;

  test('gives its metadata', () => {
    expect(metadata).toMatchObject({
      title: expected.title,
      authors: expected.authors,
      date: null,
      dateline: expected.dateline,
      section: expected.section,
      language: expected.language,
    });
    expect(metadata.agency ?? []).toEqual([]);
  });

  test('names the site by its terms of use', () => {
    expect(metadata.site).toBe(expected.site);
  });

  test('gives the caption once, with its credit', () => {
    expect(metadata.image).toEqual({ src: null, alt: null, caption: expected.caption, credit: expected.credit });
    expect(metadata.figures ?? []).toEqual([]);
  });

  test('gives the takeaways and their origin', () => {
    expect(metadata.takeaways).toEqual(expected.takeaways);
    expect(metadata.takeaways_origin).toBe(expected.origin);
  });

  test('moves the disclosure to the notes', () => {
    expect(metadata.notes ?? []).toEqual(expected.disclosure === null ? [] : [{ kind: 'disclosure', text: expected.disclosure }]);
  });

  test('keeps the body, from the dateline to the last sentence', () => {
    expect(body(article)).toEqual(expected.body.map(collapse));
  });

  test('has the furniture on the ledger', () => {
    for (const line of expected.removed) expect(removed(article)).toContain(line);
  });
});

test('there are twenty variations or more of each shape', () => {
  expect(FEED_POSTS.length).toBeGreaterThan(20);
  expect(SCRAPES.length).toBeGreaterThan(20);
});
