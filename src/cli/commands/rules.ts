import { jsonLine } from '../../report/json.ts';
import type { Rule } from '../../rules/rule.ts';
import { RULES } from '../../rules/rules.ts';
import type { OwnRule } from '../../run/own-rules.ts';
import { EXIT } from '../exit.ts';
import type { RawFlags } from '../flags.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage.ts';

/** Lists the rules, or tests the examples of files of rules. */
export async function rules([action, ...files]: readonly string[], flags: RawFlags, cwd: string, terminal: Terminal): Promise<number> {
  if (action !== 'test') {
    if (files.length > 0) throw new UsageError("'rules list' takes no files: name files of your own rules with --rules");
    return listRules(flags, cwd, terminal);
  }
  const named = [...files, ...(flags.rules ?? [])];
  if (named.length === 0) throw new UsageError("'rules test' needs a file or a folder of rules: copydesk rules test rules.yaml");
  if (flags.json) throw new UsageError("--json is not for 'rules test'");
  return (await import('../extras.ts')).extras.testRules(named, cwd, terminal);
}

/** Prints every rule: its fate, certainty and reason. */
async function listRules(flags: RawFlags, cwd: string, terminal: Terminal): Promise<number> {
  const own = flags.rules === undefined ? [] : await (await import('../extras.ts')).extras.readRules(flags.rules, cwd);
  const all = [...RULES, ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (flags.json) {
    await terminal.out.write(`${jsonLine(all.map(asData))}\n`);
    return EXIT.done;
  }
  const width = Math.max(0, ...all.map((rule) => rule.id.length));
  const { bold, dim } = terminal.outPaint;
  for (const { id, fate, certainty, reason } of all) {
    await terminal.out.write(`${bold(id.padEnd(width))}  ${fate.padEnd(7)}  ${dim(certainty.toFixed(2))}  ${reason}\n`);
  }
  return EXIT.done;
}

/** What stands in the JSON for a condition that is a function. */
const CODE = '(code)';

/** A rule in the shape that files of rules have. */
function asData({ id, stage, fate, certainty, reason, when, unless, yields, governs, examples, ...own }: Rule | OwnRule): unknown {
  const sites = 'sites' in own ? own.sites : undefined;
  const rule = { id, sites, stage, fate, certainty, reason, when, unless, yields, governs, examples };
  return JSON.parse(JSON.stringify(rule, (_, value) => (typeof value === 'function' ? CODE : value)));
}
