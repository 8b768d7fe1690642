import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe } from '../run/failure.ts';
import { makeFolder } from '../run/folder.ts';
import { temporaryPath } from '../run/write-file.ts';
import { OutputFailed } from './terminal.ts';
import { UsageError } from './usage.ts';

/** A ledger or a report on its way to the disk: it takes its name when it is whole. */
export class OutputFile {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | null;

  constructor(path: string) {
    this.#path = path;
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('is a folder');
    // A device or a pipe (`/dev/stderr`, `>(jq …)`) cannot be replaced: it is written to.
    this.#temporary = isSpecial(path) ? path : temporaryPath(path);
    makeFolder(dirname(path));
    this.#file = openSync(this.#temporary, 'w');
  }

  add(lines: string): void {
    if (this.#file === null) return;
    const bytes = Buffer.from(lines);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      throw new OutputFailed(`${this.#path}: ${describe(error).text}`, { cause: error });
    }
  }

  close(): void {
    if (this.#file === null) return;
    if (this.#temporary !== this.#path) fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = null;
    if (this.#temporary !== this.#path) renameSync(this.#temporary, this.#path);
  }

  /** Drops an unfinished file; a finished one stays. */
  abandon(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    this.#file = null;
    if (this.#temporary !== this.#path) rmSync(this.#temporary, { force: true });
  }
}

function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

/** Opens a file that a flag names. @throws UsageError where it cannot be written. */
export function openOutput(flag: string, name: string, cwd: string): OutputFile {
  try {
    if (/[/\\]$/.test(name)) throw new Error('names a folder');
    return new OutputFile(resolve(cwd, name));
  } catch (error) {
    throw new UsageError(`${flag}: cannot be written (${error instanceof Error ? error.message : error})`);
  }
}
