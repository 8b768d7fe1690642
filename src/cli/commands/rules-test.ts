import type { Verdict } from '../../model/verdict.ts';
import { judge } from '../../normalize.ts';
import { excerpt } from '../../report/excerpt.ts';
import { count } from '../../report/summary.ts';
import { loadResources, type Resources } from '../../resources.ts';
import { parseExample } from '../../rules/example.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { EXIT } from '../exit.ts';
import { readRules } from '../rules-file.ts';
import type { Terminal } from '../terminal.ts';

/** Characters of an example that a failure quotes. */
const EXCERPT = 100;

/** Tries the examples of files of rules amid all rules: every hit must be decided by its rule, no miss spoken of by it. */
export async function testRules(files: readonly string[], cwd: string, terminal: Terminal): Promise<number> {
  const rules = await readRules(files, cwd);
  const resources = await loadResources({ formats: [], rules });
  let failed = 0;
  let tried = 0;
  for (const rule of rules) {
    const failures = [
      ...rule.examples.hit.map((example) => failedHit(rule, example, resources)),
      ...rule.examples.miss.map((example) => failedMiss(rule, example, resources)),
    ];
    tried += failures.length;
    for (const failure of failures) {
      if (failure === null) continue;
      failed++;
      await terminal.out.write(`${terminal.outPaint.bold(rule.id)}: ${failure}\n`);
    }
  }
  await terminal.err.tell(
    `tried ${tried} examples of ${count(rules.length, 'rule')}: ${failed === 0 ? 'all as they should be' : `${failed} failed`}\n`,
  );
  return failed === 0 ? EXIT.done : EXIT.findings;
}

function failedHit(rule: Rule, example: Example, resources: Resources): string | null {
  const verdict = judged(example, resources);
  if (typeof verdict === 'string') return `${verdict} ${excerpt(example, EXCERPT)}`;
  if (verdict.fate === rule.fate && (rule.fate === 'kept' ? speakers(verdict).includes(rule.id) : verdict.rule === rule.id)) return null;
  return `should be ${rule.fate}, but is ${verdict.fate} by ${verdict.rule}: ${excerpt(example, EXCERPT)}`;
}

function failedMiss(rule: Rule, example: Example, resources: Resources): string | null {
  const verdict = judged(example, resources);
  if (typeof verdict === 'string') return `${verdict} ${excerpt(example, EXCERPT)}`;
  return speakers(verdict).includes(rule.id) ? `should be left alone: ${excerpt(example, EXCERPT)}` : null;
}

/** The verdict on the block that an example means; what is wrong with the example where there is none. */
function judged(example: Example, resources: Resources): Verdict | string {
  try {
    const { document, marked } = parseExample(example);
    return judge(document, resources)[marked] ?? 'no block is meant by';
  } catch (error) {
    return `${error instanceof Error ? error.message : error}:`;
  }
}

/** Ids of all that spoke of a block. */
function speakers(verdict: Verdict): readonly string[] {
  return [verdict.rule, ...verdict.history.map(({ rule }) => rule)];
}
