import { jsonLine } from '../../report/json.ts';
import { RULES } from '../../rules/rules.ts';
import { EXIT } from '../exit.ts';
import type { RawFlags } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

/** Prints every rule: its fate, certainty and reason. */
export async function listRules(flags: RawFlags, terminal: Terminal): Promise<number> {
  const rules = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (flags.json) {
    const plain = rules.map(({ id, stage, fate, certainty, reason, examples }) => ({ id, stage, fate, certainty, reason, examples }));
    await terminal.out.write(`${jsonLine(plain)}\n`);
    return EXIT.done;
  }
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  const { bold, dim } = terminal.outPaint;
  for (const { id, fate, certainty, reason } of rules) {
    await terminal.out.write(`${bold(id.padEnd(width))}  ${fate.padEnd(7)}  ${dim(certainty.toFixed(2))}  ${reason}\n`);
  }
  return EXIT.done;
}
