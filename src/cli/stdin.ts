import { fstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from './terminal.ts';
import { UsageError } from './usage.ts';

/** True where nobody put a document on standard input: a terminal, or what schedulers and services have there (`/dev/null`). */
export function isIdle({ stdin }: Io): boolean {
  return stdin.isTTY === true || (stdin.fd !== undefined && fstatSync(stdin.fd).isCharacterDevice());
}

/** The bytes of standard input; reading stops above `maxBytes`, which is for the reader to refuse. */
export async function readStdin(io: Io, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of io.stdin) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > maxBytes) break;
  }
  return Buffer.concat(chunks);
}

/** The paths of a list: parted by NUL where it has one, else one a line. @throws UsageError where it cannot be read. */
export async function readList(name: string, io: Io): Promise<readonly string[]> {
  const text = name === '-' ? Buffer.from(await readStdin(io, Number.POSITIVE_INFINITY)).toString() : listFile(name, io.cwd);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
}

function listFile(name: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, name), 'utf8');
  } catch {
    throw new UsageError(`--files-from ${name}: no such file, or it cannot be read`);
  }
}
