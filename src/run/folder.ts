import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';

/** Makes a folder and all above it. Node's own way never ends where a folder stands in which none can be made (`/proc`). @throws Failure there, and what Node throws. */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // another thread or process was faster
    if (isFolder(path)) return;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Failure('io', `no folder can be made in ${above}`, { cause: error });
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
