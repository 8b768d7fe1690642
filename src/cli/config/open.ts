import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RawFlags } from '../flags.ts';
import { CONFIG_FILES } from './names.ts';
import type { Settings } from './settings.ts';

/** The config of a command line, with its flags over it; null where there is none. What reads it is loaded where there is one. @throws UsageError */
export async function openSettings(flags: RawFlags, cwd: string): Promise<Settings | null> {
  const file = flags.config === undefined ? findConfig(cwd) : resolve(cwd, flags.config);
  if (file === null) return null;
  const { extras } = await import('../extras.ts');
  return new extras.Settings(await extras.loadConfig(file, cwd), flags);
}

/** The nearest config file, up to the root of the repository; without a repository, in this folder only. Null for none. */
function findConfig(cwd: string): string | null {
  const folders = upToRepository(cwd);
  for (const folder of folders) {
    for (const name of CONFIG_FILES) if (existsSync(join(folder, name))) return join(folder, name);
    if (manifestSpeaks(join(folder, 'package.json'))) return join(folder, 'package.json');
  }
  return null;
}

function upToRepository(cwd: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, '.git'))) return folders;
    if (dirname(folder) === folder) return [cwd];
  }
}

/** True where a package has settings for copydesk. */
function manifestSpeaks(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const text = readFileSync(file, 'utf8');
    return text.includes('"copydesk"') && typeof JSON.parse(text).copydesk === 'object';
  } catch {
    // A broken manifest is not ours to complain of.
    return false;
  }
}
