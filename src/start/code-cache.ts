import { accessSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { makeFolder } from '../run/folder.ts';

/** Runs that may add to the kept code what they compiled: each kind of document needs other parts of the program. */
const LEARNING_RUNS = 6;
/** Bytes before the code, a multiple of what V8 aligns it to: the stamp and the number of runs, padded. */
const HEADER = 128;

/** The compiled code of a script as an earlier run left it. */
export interface KeptCode {
  readonly data: Buffer;
  readonly runs: number;
}

/** Where compiled code is kept between runs; null where the environment says that none is to be kept, with the variable that Node has for it. */
export function codeFile(env: NodeJS.ProcessEnv): string | null {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null;
  const { XDG_CACHE_HOME: caches = '' } = env;
  const folder = (isAbsolute(caches) && caches) || (process.platform === 'win32' && env.LOCALAPPDATA) || join(homedir(), '.cache');
  return join(folder, 'copydesk', `code-${process.versions.v8}-${process.arch}.bin`);
}

/** What tells one build of the script from another: V8 itself compares no more than its length. */
export function stampOf(script: string): string {
  const { size, mtimeMs } = statSync(script);
  return `copydesk ${manifest.version} ${size} ${mtimeMs}`;
}

/** The code kept in a file under a stamp; null where there is none. */
export function readCode(file: string | null, stamp: string): KeptCode | null {
  if (file === null) return null;
  try {
    const bytes = readFileSync(file);
    const [kept, runs] = bytes.toString('latin1', 0, HEADER).split('\n');
    return kept === stamp ? { data: bytes.subarray(HEADER), runs: Number(runs) } : null;
  } catch {
    return null;
  }
}

/** Keeps what a run compiled, where that is more than is kept. To keep nothing is no fault: the next run starts more slowly. */
export function keepCode(file: string | null, stamp: string, before: KeptCode | null, compiled: () => Buffer): void {
  const runs = (before?.runs ?? 0) + 1;
  if (file === null || runs > LEARNING_RUNS) return;
  try {
    // Before the code is made, which takes time.
    makeFolder(dirname(file));
    accessSync(dirname(file), constants.W_OK);
    const data = compiled();
    const best = before && before.data.length >= data.length ? before.data : data;
    replace(file, Buffer.concat([Buffer.alloc(HEADER, `${stamp}\n${runs}\n`.padEnd(HEADER), 'latin1'), best]));
  } catch {
    // A folder that cannot be made, a disk that is full.
  }
}

/** Another process that reads the file gets all of it, old or new. */
function replace(file: string, bytes: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
