import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { WHOLE } from '../../../src/rules/voices.ts';
import { dirtOf, doubtsOf, gateFindings } from '../../../src/run/findings.ts';
import { article } from '../report/article.ts';

const gates = { require: [], maxRemoved: null, minWords: null };
const rules = (found: readonly { readonly rule: string }[]): readonly string[] => found.map(({ rule }) => rule);
const final: Article['document']['header'] = { syntax: 'yaml', entries: [], final: true, span: { start: 0, end: 0 } };

describe('what cleaning would take out', () => {
  it('is named block by block, with line, rule and text', () => {
    const dirt = dirtOf({ ...article, document: { ...article.document, header: final } });
    expect(dirt.map(({ rule, start, excerpt }) => [rule, start?.line, excerpt])).toEqual([
      ['title/line', 1, 'Rain over Lisbon'],
      ['byline/by', 2, 'By Ana Pires'],
      ['newsletter/sign-up', 4, 'Sign up for our newsletter'],
    ]);
    expect(dirt[1]?.text).toBe('a byline; belongs in the metadata (authors)');
  });

  it("has the header among it where that is not copydesk's", () => {
    expect(rules(dirtOf({ ...article, document: { ...article.document, header: { ...final, final: false } } }))[0]).toBe('file/header');
  });

  it('has a fingerprint that stays when lines are added above', () => {
    const { document } = article;
    const down = document.blocks.map((block) => ({ ...block, span: { start: block.span.start + 3, end: block.span.end + 3 } }));
    const moved = dirtOf({
      ...article,
      document: { ...document, source: { ...document.source, text: `\n\n\n${document.source.text}` }, blocks: down },
    });
    const before = dirtOf(article);
    expect(moved.map(({ start }) => start?.line)).not.toEqual(before.map(({ start }) => start?.line));
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(before.length);
  });
});

describe('what is doubtful', () => {
  it('is a low confidence, where something was judged at all', () => {
    expect(rules(doubtsOf(article, []))).toEqual(['gate/low-confidence']);
    expect(doubtsOf({ ...article, confidence: 0.9 }, [])).toEqual([]);
    expect(doubtsOf({ ...article, document: { ...article.document, header: final } }, [])).toEqual([]);
    const whole = article.verdicts.map((verdict) => (verdict.fate === 'kept' ? { ...verdict, rule: WHOLE.id } : verdict));
    expect(doubtsOf({ ...article, verdicts: whole }, [])).toEqual([]);
  });

  it('is every warning of the reader, at its line, but no mere information', () => {
    const notes = [
      { level: 'warn', code: 'yaml-repaired', text: 'broken', line: 3 },
      { level: 'info', code: 'html-skipped', text: 'skipped', line: null },
    ] as const;
    expect(doubtsOf({ ...article, confidence: 1 }, notes)).toMatchObject([
      { rule: 'input/yaml-repaired', severity: 'warn', start: { line: 3 } },
    ]);
  });

  it('is an encoding that nothing names', () => {
    const source = { ...article.document.source, decoded: { encoding: 'windows-1252', by: 'fallback' } as const };
    const found = doubtsOf({ ...article, confidence: 1, document: { ...article.document, source } }, []);
    expect(found).toMatchObject([{ rule: 'input/encoding-guessed', text: expect.stringContaining('windows-1252') }]);
  });
});

describe('gates', () => {
  it('want fields that are known', () => {
    const found = gateFindings(article, { ...gates, require: ['title', 'date', 'tags', 'authors', 'dateline'] });
    expect(found.map(({ text }) => text)).toEqual(['has no date', 'has no tags', 'has no dateline']);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('want words enough', () => {
    expect(gateFindings(article, { ...gates, minWords: 5 })).toEqual([]);
    expect(rules(gateFindings(article, { ...gates, minWords: 6 }))).toEqual(['gate/min-words']);
  });

  it('count what is removed of the words that are shown, not what is moved', () => {
    // 5 of 16 words are removed, 6 are moved.
    expect(gateFindings(article, { ...gates, maxRemoved: 32 })).toEqual([]);
    expect(gateFindings(article, { ...gates, maxRemoved: 31 })).toMatchObject([
      { rule: 'gate/max-removed', text: expect.stringMatching(/^31\.3 %/) },
    ]);
    const blocks = article.document.blocks.map((block) => ({ ...block, hidden: block.id === 3 }));
    expect(gateFindings({ ...article, document: { ...article.document, blocks } }, { ...gates, maxRemoved: 0 })).toEqual([]);
  });
});
