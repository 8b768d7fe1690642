import { describe, expect, it } from 'vitest';
import { decode } from '../../src/decode.ts';
import type { Metadata } from '../../src/model/article.ts';
import { fixtures } from '../cases/fixtures.ts';
import { clean } from '../cases/pipeline.ts';
import { bodyOf } from '../cases/structure.ts';
import { SAVED_FROM, SAVERS } from './saving.ts';

/** The pages among the fixtures that nobody has saved yet, and whose address the caller does not give. */
const PAGES = fixtures()
  .filter(({ bytes, options }) => options.url === undefined && /<body\b/i.test(bytes.toString('latin1')))
  .map(({ name, path, bytes }) => ({ name, path, page: decode(bytes).text }))
  .filter(({ page }) => /^\s*<(?:!doctype|html)\b/i.test(page) && !page.includes('web.archive.org'));

/** What does not hang on where a page was saved. */
function own({ id, url, site, source, retrieved, image, figures, ...rest }: Metadata): unknown {
  return rest;
}

describe.each(SAVERS)('a page saved by %s', (_, save) => {
  it.each(PAGES.map((page) => [page.name, page] as const))('says what the page says: %s', (__, { path, page }) => {
    const [plain, saved] = [clean(page, path), clean(save(page), path)];
    const relative = plain.article.metadata.url === null;
    if (!relative) expect(bodyOf(saved.markdown)).toBe(bodyOf(plain.markdown));
    expect(saved.article.blocks.map(({ text }) => text)).toEqual(plain.article.blocks.map(({ text }) => text));
    expect(own(saved.article.metadata)).toEqual(own(plain.article.metadata));
    expect(saved.article.metadata.url).toBe(relative ? SAVED_FROM : plain.article.metadata.url);
    expect(saved.article.metadata.retrieved).toMatch(/^2023-06-14T/);
    expect(clean(saved.markdown, 'saved.md').markdown).toBe(saved.markdown);
  });
});

it('is tried with ten pages or more', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(10);
});
