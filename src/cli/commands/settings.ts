import { resolve } from 'node:path';
import { SETTINGS } from '../config/load.ts';
import type { Settings } from '../config/settings.ts';
import { EXIT } from '../exit.ts';
import type { RawFlags } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the settings that a document is cleaned with, and where each comes from. @throws UsageError where they mean nothing. */
export async function showSettings(
  file: string,
  typed: RawFlags,
  settings: Settings | null,
  cwd: string,
  terminal: Terminal,
  check: (flags: RawFlags, cwd: string) => Promise<unknown>,
): Promise<number> {
  const overrides = settings?.overridesOf(resolve(cwd, file)) ?? [];
  const flags = settings?.flagsFor(overrides) ?? typed;
  await check(flags, cwd);
  const { dim } = terminal.outPaint;
  const rows = [...SETTINGS.keys()].map((key) => {
    const name = key as keyof RawFlags;
    const value = flags[name];
    const origin = settings?.originOf(name, overrides, cwd) ?? (value === undefined ? 'default' : 'command line');
    return { key, value: value === undefined ? '-' : String(value), origin: value === undefined ? 'default' : origin };
  });
  const [wide, wider] = [Math.max(...rows.map(({ key }) => key.length)), Math.max(...rows.map(({ value }) => value.length))];
  const lines = rows.map(({ key, value, origin }) => `${key.padEnd(wide)}  ${value.padEnd(wider)}  ${dim(origin)}\n`);
  await terminal.out.write(lines.join(''));
  return EXIT.done;
}
