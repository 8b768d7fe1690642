import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from './flags.ts';
import { UsageError } from './usage.ts';

/** Refuses an address where a path is meant. @throws UsageError */
export function refuseAddress(path: string): void {
  if (!/^(?:https?|ftp|file):\/\//i.test(path)) return;
  throw new UsageError(`${path} is an address: copydesk fetches nothing; save the page and name the file (its address goes into --url)`);
}

/** Advice for a path that was not found but is the name of a command. */
export function commandAdvice(paths: readonly string[]): string {
  const flag = paths.find((path) => path === 'help' || path === 'version');
  if (flag !== undefined) return `\nit is a flag: copydesk --${flag}`;
  const meant = paths.find((path) => Object.hasOwn(COMMANDS, path));
  return meant === undefined ? '' : `\n'${meant}' is a command: it stands before all flags and paths`;
}

/** What to say where nothing was named and a folder bears the name of the command: `copydesk clean -o out` reads no folder. */
export function folderAdvice(paths: readonly string[], cwd: string): string {
  return paths.length === 0 && existsSync(join(cwd, 'clean')) ? "\n'clean' is the command: the folder of that name is './clean'" : '';
}
