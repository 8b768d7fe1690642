import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Inline } from '../../src/model/inline.ts';
import { clean } from '../cases/pipeline.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const present = existsSync(FOLDER);
if (!present) console.warn(`skipped: ${FOLDER} is not there, so the two seeds themselves are not tested`);

const seed = (name: string): Article => clean(readFileSync(`${FOLDER}${name}`), name).article;

const links = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, inline) => sum + (inline.type === 'link' ? 1 : 0) + ('children' in inline ? links(inline.children) : 0), 0);

/** Texts of the blocks with this fate, with the rules that decided. */
const ledger = (article: Article, fate: string) =>
  article.verdicts
    .filter((verdict) => verdict.fate === fate)
    .map((verdict) => `${verdict.rule}: ${article.document.blocks[verdict.block]?.text}`);

describe.skipIf(!present)('the feed post that the project began with', () => {
  test('gives its metadata', () => {
    const { metadata } = seed('fox.txt');
    expect(metadata).toMatchObject({
      title: "Mexican president rejects US sending troops to her country: 'I don't believe in an invasion'",
      date: '2026-01-05',
      url: 'https://www.foxnews.com/world/mexican-president-rejects-us-sending-troops-her-country-i-dont-believe-invasion',
      site: 'Fox News',
      feed: 'https://feeds.foxnews.com/foxnews/world',
      section: 'World',
      tags: [],
      language: 'en',
    });
    expect(metadata.description).toMatch(/^Mexican President Claudia Sheinbaum condemns .* military action\.$/);
    const keys = metadata.extra?.map((entry) => entry.key);
    expect(keys).toEqual(expect.arrayContaining(['slug', 'categories', 'tags']));
    expect(keys).not.toContain('summary');
  });

  test('loses three promos and nothing else', () => {
    const article = seed('fox.txt');
    expect(ledger(article, 'removed')).toHaveLength(3);
    expect(ledger(article, 'moved')).toHaveLength(0);
    expect(article.blocks).toHaveLength(14);
    const kept = article.blocks.reduce((sum, block) => sum + (block.content.type === 'inline' ? links(block.content.inlines) : 0), 0);
    expect(kept).toBe(8);
  });
});

describe.skipIf(!present)('the scrape that the project began with', () => {
  test('gives its metadata', () => {
    const { metadata } = seed('ksl.txt');
    expect(metadata).toMatchObject({
      title: "Mexico's Sheinbaum says US military intervention ruled out after talks with Trump",
      authors: ['Natalia Siniawski', 'Raul Cortes'],
      date: null,
      site: 'KSL.com',
      section: 'World',
      language: 'en',
      dateline: 'MEXICO CITY',
      takeaways_origin: 'ai',
      image: { src: null, credit: 'Raquel Cunha, Reuters' },
    });
    expect(metadata.agency ?? []).toEqual([]);
    expect(metadata.takeaways).toHaveLength(2);
    expect(metadata.figures ?? []).toEqual([]);
    expect(metadata.image?.caption).toMatch(/^Mexico's President .* Dec\. 6, 2025\.$/);
    expect(metadata.notes).toHaveLength(1);
    expect(metadata.notes?.[0]).toMatchObject({
      kind: 'disclosure',
      text: expect.stringMatching(/^The Key Takeaways .* human-written\.$/),
    });
  });

  test('has its body from the dateline to the last sentence', () => {
    const { blocks } = seed('ksl.txt');
    expect(blocks).toHaveLength(11);
    expect(blocks[0]?.text).toMatch(/^MEXICO CITY — /);
    expect(blocks.at(-1)?.text).toMatch(/opposes military interventions under its constitution\.$/);
  });

  test('has its furniture on the ledger', () => {
    const removed = ledger(seed('ksl.txt'), 'removed').join('\n');
    for (const text of [
      'Save Story',
      'Most recent World stories',
      'Related topics',
      'STAY IN THE KNOW',
      'Get informative articles',
      'Terms of Use',
      'Newsletter Signup',
      'KSL Weather Forecast',
      'Play button',
    ]) {
      expect(removed).toContain(text);
    }
  });
});
