import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MAGIC = /[*?[\]{}]/;

/** True where a path may be a pattern. */
export function isGlob(path: string): boolean {
  return MAGIC.test(path);
}

/** The folder of a pattern that holds everything it may match, and the rest of the pattern. */
export function splitGlob(pattern: string): { readonly base: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  return { base: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'), rest: parts.slice(first).join('/') };
}

/** True where the file system of a folder takes `A` and `a` for one name. Asks without writing: the folder's own name in the other case. */
export function ignoresCase(folder: string): boolean {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const other = swapCase(basename(at));
    if (other === basename(at) || !existsSync(at)) continue;
    const twin = join(dirname(at), other);
    return existsSync(twin) && statSync(twin).ino === statSync(at).ino;
  }
  return process.platform === 'win32' || process.platform === 'darwin';
}

function swapCase(name: string): string {
  return name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
}
