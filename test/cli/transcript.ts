import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url));

/** Milliseconds for one test: each starts processes, and the machine may be busy. */
export const PATIENCE = 120_000;

/** One command of a transcript and what it is to do. */
export interface Step {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
  /** Lines of the transcript that hold the result, for UPDATE=1: from, to (half open). */
  readonly lines: readonly [number, number];
}

/** A transcript, taken apart: the files it starts from, and its commands. */
export interface Transcript {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly Step[];
}

const FENCE = /^(`{3,})(.*)$/;

/**
 * Reads a transcript. A fenced block named `console` holds commands: `$ command`, then the lines of its standard output,
 * those of standard error with `2> ` before them, and `=> code` where the exit code is not 0. Any other name is a file's.
 */
export function parseTranscript(text: string): Transcript {
  const lines = text.split('\n');
  const files: { path: string; text: string }[] = [];
  const steps: Step[] = [];
  for (let at = 0; at < lines.length; at++) {
    const fence = FENCE.exec(lines[at] ?? '');
    if (!fence) continue;
    const end = lines.indexOf(fence[1] ?? '', at + 1);
    const name = fence[2] ?? '';
    if (end < 0 || name === '') throw new Error(`line ${at + 1}: a block without an end or a name`);
    if (name === 'console') steps.push(...parseSteps(lines, at + 1, end));
    else files.push({ path: name, text: `${lines.slice(at + 1, end).join('\n')}\n` });
    at = end;
  }
  return { files, steps };
}

function parseSteps(lines: readonly string[], from: number, to: number): Step[] {
  const starts = lines.flatMap((line, i) => (i >= from && i < to && line.startsWith('$ ') ? [i] : []));
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? to;
    const result = lines.slice(start + 1, end);
    const code = result.find((line) => line.startsWith('=> '));
    const join = (some: readonly string[]) => some.map((line) => `${line}\n`).join('');
    return {
      command: (lines[start] ?? '').slice(2),
      stdout: join(result.filter((line) => !line.startsWith('2> ') && line !== code)),
      stderr: join(result.filter((line) => line.startsWith('2> ')).map((line) => line.slice(3))),
      code: code === undefined ? 0 : Number(code.slice(3)),
      lines: [start + 1, end],
    };
  });
}

/** What a command did. */
export type Result = Pick<Step, 'stdout' | 'stderr' | 'code'>;

/** A folder with files in it and the built `copydesk` on the path. */
export class Sandbox {
  readonly #root = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
  readonly folder = join(this.#root, 'work');
  readonly #env: NodeJS.ProcessEnv;

  constructor(files: Transcript['files'] = []) {
    const tools = join(this.#root, 'bin');
    for (const folder of [this.folder, tools]) mkdirSync(folder);
    symlinkSync(BIN, join(tools, 'copydesk'));
    const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...env } = process.env;
    this.#env = {
      ...env,
      PATH: `${tools}${delimiter}${env.PATH}`,
      LC_ALL: 'C.UTF-8',
      XDG_CACHE_HOME: join(tmpdir(), 'copydesk-test-cache'),
    };
    for (const { path, text } of files) this.write(path, text);
  }

  write(path: string, text: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Deletes the folder and all that stands in it. */
  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** Runs a command line in bash. The folder's own path reads `$PWD` in what it printed. */
  run(command: string): Result {
    const { stdout, stderr, status, signal } = spawnSync('bash', ['-c', command], {
      cwd: this.folder,
      env: this.#env,
      encoding: 'utf8',
      timeout: PATIENCE,
      input: '',
    });
    const plain = (text: string) => text.replaceAll(this.folder, '$PWD');
    return { stdout: plain(stdout), stderr: plain(stderr), code: status ?? (signal === 'SIGINT' ? 130 : -1) };
  }
}

/** A result as a transcript has it. */
export function resultLines({ stdout, stderr, code }: Result): string[] {
  const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
  return [...lines(stdout), ...lines(stderr).map((line) => `2> ${line}`), ...(code === 0 ? [] : [`=> ${code}`])];
}
