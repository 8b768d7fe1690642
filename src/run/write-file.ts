import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../hash.ts';
import type { Writer } from '../writers/writer.ts';
import { describe, Failure } from './failure.ts';
import { makeFolder } from './folder.ts';

/** Bytes that a name may have on the file systems in use. */
const LONGEST_NAME = 255;

/** The unfinished form of a file: hidden, beside it, the same for every thread of a process. A name that is as long as names may be gives its hash. */
export function temporaryPath(path: string): string {
  const named = (name: string): string => `.${name}.${process.pid}.tmp`;
  const name = named(basename(path));
  return join(dirname(path), Buffer.byteLength(name) <= LONGEST_NAME ? name : named(sha256(basename(path))));
}

/**
 * Writes a file so that a reader sees the old bytes or the new ones, never a part: temporary file beside it, fsync, rename. @throws Failure that
 * says that it is the output which is at fault: a document is known by the name of its input.
 */
export function writeAtomic(path: string, bytes: Uint8Array, mode = 0o666): void {
  try {
    makeFolder(dirname(path));
    replace(path, bytes, mode);
  } catch (cause) {
    throw new Failure('io', `its output cannot be written: ${describe(cause).text}`, { cause });
  }
}

function replace(path: string, bytes: Uint8Array, mode: number): void {
  const temporary = temporaryPath(path);
  try {
    const file = openSync(temporary, 'w', mode);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes what a killed thread left of a file. */
export function dropTemporary(path: string): void {
  rmSync(temporaryPath(path), { force: true });
}

/** Writes over a file in place: its mode is kept, a symbolic link stays one. @throws Failure for a file that is not to be written, which a new one in its place would not heed. */
export function overwrite(path: string, bytes: Uint8Array): void {
  const real = realpathSync(path);
  const mode = statSync(real).mode & 0o777;
  if (!isWritable(real, mode)) throw new Failure('read-only', 'is read-only and was left as it is: make it writable, or leave it out');
  writeAtomic(real, bytes, mode);
}

/** Whether somebody may write to a file, and this user is one of them: root may write to any. */
function isWritable(path: string, mode: number): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

/**
 * Puts an output at its target, unless the same bytes stand there. Returns whether they differed. @throws Failure where the
 * file there is not copydesk's own.
 */
export function deliver(target: string, bytes: Uint8Array, writer: Writer['name'], dryRun: boolean): boolean {
  const existing = readIfThere(target);
  if (existing?.equals(bytes)) return false;
  if (existing && !isOwn(existing, writer)) throw new Failure('foreign-output', foreign(target));
  if (!dryRun) writeAtomic(target, bytes);
  return true;
}

/** Why an existing file is not replaced. */
export function foreign(target: string): string {
  return `${target} exists and is not an output of copydesk: move it away, or choose another folder with --out`;
}

/** The bytes of a file, or null where there is none. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** How much of a file shows whose it is: `schema` is the first key. */
export const OWN_WITHIN = 256;

const OWN: Readonly<Record<Writer['name'], RegExp | null>> = {
  md: /^(?:---\r?\nschema: |\+\+\+\r?\nschema = ")copydesk\/1[ "\r\n]/,
  json: /^\{\s*"schema":\s*"copydesk\/1[ "]/,
  jsonl: /^\{\s*"schema":\s*"copydesk\/1[ "]/,
  jsonld: /^\{\s*"@context":\s*\[\s*"https:\/\/schema\.org",\s*\{\s*"copydesk":/,
  // Plain text bears no mark: only the same bytes are taken for our own.
  text: null,
};

/** True where a file begins as copydesk's own outputs do. */
export function isOwn(bytes: Buffer, writer: Writer['name']): boolean {
  return OWN[writer]?.test(bytes.toString('latin1', 0, OWN_WITHIN)) ?? false;
}

/** True where the outputs of a writer bear a mark at all. */
export function isMarked(writer: Writer['name']): boolean {
  return OWN[writer] !== null;
}
