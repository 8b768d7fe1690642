import { describe, expect, it } from 'vitest';
import { classify, createClassifier } from '../../../src/classify/classify.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parseExample } from '../../../src/rules/example.ts';
import type { Phrases, Rule } from '../../../src/rules/rule.ts';
import { RULES } from '../../../src/rules/rules.ts';
import { VOICES } from '../../../src/rules/voices.ts';

const classifier = await createClassifier({ rules: RULES, formats: [] });

function judge(example: string): Verdict {
  const { document, marked } = parseExample(example);
  const verdict = classify(document, { classifier }).verdicts[marked];
  if (!verdict) throw new Error(`no verdict for ${example}`);
  return verdict;
}

/** Ids of all that spoke of a block. */
const speakers = (verdict: Verdict): string[] => [verdict.rule, ...verdict.history.map((one) => one.rule)];

function phrasesOf(rule: Rule): Phrases[] {
  const conditions = [rule.when, ...(rule.unless === undefined ? [] : [rule.unless].flat())];
  return conditions.flatMap((one) => ('phrases' in one && one.phrases ? [one.phrases.of] : []));
}

describe('rules', () => {
  it('have ids of their own, in kebab-case', () => {
    const ids = [...RULES, ...VOICES].map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s has two examples of each kind, and no empty phrase group', (_id, rule) => {
    expect(rule.examples.hit.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.miss.length).toBeGreaterThanOrEqual(2);
    expect(rule.reason).not.toBe('');
    expect(rule.certainty).toBeGreaterThan(0);
    expect(rule.certainty).toBeLessThanOrEqual(1);
    for (const phrases of phrasesOf(rule)) for (const group of Object.values(phrases)) expect(group.length).toBeGreaterThan(0);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.hit)('decides: %s', (example) => {
    const verdict = judge(example);
    if (rule.fate === 'kept') {
      expect(verdict.fate).toBe('kept');
      expect(speakers(verdict)).toContain(id);
      if (rule.yields) expect(verdict.claims.map((claim) => claim.key)).toContain(id);
    } else {
      expect(verdict).toMatchObject({ rule: id, fate: rule.fate });
    }
  });

  it.each(rule.examples.miss)('leaves alone: %s', (example) => {
    expect(speakers(judge(example))).not.toContain(id);
  });
});
