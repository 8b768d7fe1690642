import { resolve } from 'node:path';
import type { Input, Task } from '../../run/input.ts';
import type { RawFlags } from '../flags.ts';
import type { Settings } from './settings.ts';

/** Inputs that know which variant of the task is theirs, and the variants. */
interface Varied {
  readonly inputs: readonly Input[];
  readonly task: Task;
}

/** Gives every input that an override of the config speaks of its own variant of the task. @throws UsageError for settings that mean nothing. */
export async function withOverrides(
  inputs: readonly Input[],
  task: Task,
  settings: Settings,
  taskOf: (flags: RawFlags) => Promise<Task>,
  cwd: string,
): Promise<Varied> {
  const numbers = new Map<string, number>();
  const variants: Task[] = [];
  const varied: Input[] = [];
  for (const input of inputs) {
    const overrides = settings.overridesOf(typeof input.from === 'string' ? input.from : resolve(cwd, input.path ?? ''));
    if (overrides.length === 0) {
      varied.push(input);
      continue;
    }
    const key = overrides.join();
    let number = numbers.get(key);
    if (number === undefined) {
      const { format, encoding, disable, gates } = await taskOf(settings.flagsFor(overrides));
      number = variants.push({ ...task, format, encoding, disable, ...(gates ? { gates } : {}) }) - 1;
      numbers.set(key, number);
    }
    varied.push({ ...input, variant: number });
  }
  return { inputs: varied, task: variants.length === 0 ? task : { ...task, variants } };
}
