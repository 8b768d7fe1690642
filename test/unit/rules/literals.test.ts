import { describe, expect, it } from 'vitest';
import { LiteralIndex, requiredLiterals } from '../../../src/rules/literals.ts';
import type { Condition } from '../../../src/rules/rule.ts';
import { RULES } from '../../../src/rules/rules.ts';

describe('what a pattern cannot match without', () => {
  it.each([
    ['all rights reserved', ['all rights reserved']],
    ['^(?:Share|tweet) this', ['share', 'tweet']],
    ['subscribe(?:rs?)?\\b', ['subscribe']],
    ['(?:newsletter)? weekly', [' weekly']],
    ['news(?:letter|paper)s+', ['letter', 'paper']],
    ['colou?r blindness', ['r blindness']],
    ['a\\.b\\.c', ['a.b.c']],
    ['(?<name>\\p{Lu}+) reports', [' reports']],
  ])('%s needs %j', (source, literals) => {
    expect(requiredLiterals(source)).toEqual(literals);
  });

  it.each(['\\d+ (?:ad)?', 'x|share this', '[abc]+', '(?=share)', '(?!share) ', 'ab{0,3}', '(?:share)*'])(
    '%s needs nothing that is known',
    (source) => {
      expect(requiredLiterals(source)).toBeNull();
    },
  );

  it('never keeps a pattern of the rules from an example that it matches', () => {
    const patterns = (condition: Condition | undefined): string[] =>
      condition
        ? [condition.pattern, condition.cased, ...patterns(condition.previous), ...patterns(condition.next)].filter(
            (one) => one !== undefined,
          )
        : [];
    let compared = 0;
    for (const { when, examples } of RULES) {
      for (const source of patterns(when)) {
        const needed = requiredLiterals(source);
        for (const text of [...examples.hit, ...examples.miss].flatMap((example) =>
          example.split('\n').map((line) => line.replace(/^> /, '')),
        )) {
          if (!needed || !new RegExp(source, 'iu').test(text)) continue;
          compared++;
          expect(
            needed.some((literal) => text.toLowerCase().includes(literal)),
            `${source} on ${text}`,
          ).toBe(true);
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });
});

describe('looking for many strings at once', () => {
  it('finds the sets with a member in the text, overlapping ones too', () => {
    const index = new LiteralIndex([['she', 'ship'], ['he'], ['hers', 'ß'], ['shepherd']]);
    expect([...index.find('ushers')]).toEqual([1, 1, 1, 0]);
  });
});
