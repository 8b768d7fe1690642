import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRules } from '../../../src/cli/rules-file.ts';
import { RULES } from '../../../src/rules/rules.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'copydesk-rules-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const RULE = {
  id: 'own/rule',
  fate: 'removed',
  certainty: 0.9,
  reason: 'says so',
  when: { pattern: '^so$' },
  examples: { hit: ['so', 'So'], miss: ['so it is', 'not so'] },
};

function read(...rules: readonly unknown[]): ReturnType<typeof readRules> {
  writeFileSync(join(cwd, 'rules.json'), JSON.stringify(rules));
  return readRules(['rules.json'], cwd);
}

describe('readRules', () => {
  it('takes a rule as the built-in ones are, its stage left out', async () => {
    expect(await read(RULE)).toEqual([{ ...RULE, stage: 'block' }]);
  });

  it('takes every built-in rule that data can say', async () => {
    const plain = RULES.filter(
      (rule) => !JSON.stringify(rule, (_, value) => (typeof value === 'function' ? '@code' : value)).includes('@code'),
    );
    const renamed = plain.map(({ placeless, ...rule }) => ({ ...rule, id: `own-${rule.id}` }));
    const described = renamed.filter(({ when, unless }) => !JSON.stringify([when, unless]).includes('siteShare'));
    expect(described.length).toBeGreaterThan(50);
    expect(await read(...described)).toHaveLength(described.length);
  });

  it('reads the files of a folder by name', async () => {
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'folder/b.yaml'), JSON.stringify([{ ...RULE, id: 'own/b' }]));
    writeFileSync(join(cwd, 'folder/a.json'), JSON.stringify([{ ...RULE, id: 'own/a' }]));
    writeFileSync(join(cwd, 'folder/notes.txt'), 'not a rule');
    expect((await readRules(['folder'], cwd)).map(({ id }) => id)).toEqual(['own/a', 'own/b']);
  });

  it.each([
    [{ ...RULE, id: 'Own Rule' }, /must be a name as family\/name/],
    [{ ...RULE, id: RULES[0]?.id }, /is the name of two rules/],
    [{ ...RULE, certainty: 2 }, /certainty: must be a number from 0 to 1/],
    [{ ...RULE, when: {} }, /would speak of every block/],
    [{ ...RULE, when: { words: { max: -1 } } }, /when, words, max: must be a whole number/],
    [{ ...RULE, when: { siteShare: { min: 1 } } }, /unknown key siteShare/],
    [{ ...RULE, when: { previous: { next: {} } } }, /when, previous: unknown key next/],
    [{ ...RULE, unless: [{ kind: ['para'] }] }, /unless, kind: must be one of heading/],
    [{ ...RULE, fate: 'moved' }, /needs yields/],
    [{ ...RULE, examples: { hit: ['so'], miss: ['a', 'b'] } }, /examples, hit: needs at least 2/],
    [{ ...RULE, toString: 'x' }, /unknown key toString/],
    ['text', /must be a map/],
  ])('refuses %j', async (rule, message) => {
    await expect(read(rule)).rejects.toThrow(message);
  });
});
