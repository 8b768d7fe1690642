import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** True where a command is installed. */
export const has = (command: string, arg: string): boolean => spawnSync(command, [arg]).status === 0;

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** A file that the tool wrote. */
  readonly read: (file: string) => string;
}

/** Runs a tool in a folder of its own that holds these files, and looks at what came of it. */
export function withTool<Seen>(
  command: string,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  look: (ran: Ran) => Seen,
): Seen {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-tool-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return look({ stdout, stderr, read: (file) => readFileSync(join(folder, file), 'utf8') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
