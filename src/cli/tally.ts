import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { messageLine } from '../report/message.ts';
import { summaryLine } from '../report/summary.ts';
import { describe } from '../run/failure.ts';
import type { Cleaned, Outcome } from '../run/input.ts';
import { temporaryPath } from '../run/write-file.ts';
import { EXIT } from './exit.ts';
import type { CleanOptions } from './options.ts';
import { OutputFailed, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** A ledger on its way to the disk: it takes its name when it is whole. */
class LedgerFile {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | null;

  constructor(path: string) {
    this.#path = path;
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('is a folder');
    // A device or a pipe (`/dev/stderr`, `>(jq …)`) cannot be replaced: it is written to.
    this.#temporary = isSpecial(path) ? path : temporaryPath(path);
    mkdirSync(dirname(path), { recursive: true });
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

  /** Drops an unfinished ledger; a finished one stays. */
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

/** Takes the outcomes of a run to where they belong, and counts them. */
export class Tally {
  readonly #options: CleanOptions;
  readonly #terminal: Terminal;
  readonly #cwd: string;
  readonly #ledger: LedgerFile | null;
  #documents = 0;
  #moved = 0;
  #removed = 0;
  #same = 0;
  #findings = 0;
  #failed = 0;

  private constructor(options: CleanOptions, terminal: Terminal, cwd: string, ledger: LedgerFile | null) {
    this.#options = options;
    this.#terminal = terminal;
    this.#cwd = cwd;
    this.#ledger = ledger;
  }

  /** @throws UsageError where the ledger cannot be written. */
  static async open(options: CleanOptions, terminal: Terminal, cwd: string): Promise<Tally> {
    const { ledger } = options;
    if (ledger === null || ledger === '-') return new Tally(options, terminal, cwd, null);
    try {
      if (/[/\\]$/.test(ledger)) throw new Error('names a folder');
      return new Tally(options, terminal, cwd, new LedgerFile(resolve(cwd, ledger)));
    } catch (error) {
      throw new UsageError(`--ledger ${ledger}: cannot be written (${error instanceof Error ? error.message : error})`);
    }
  }

  /** Takes one outcome: text and findings to standard output, the ledger to its file, all else to standard error. */
  async add(outcome: Outcome): Promise<void> {
    const { out, err, errPaint } = this.#terminal;
    if (!outcome.ok) {
      this.#failed++;
      await err.tell(`${messageLine(outcome.id, { level: 'error', code: outcome.code, text: outcome.text, line: null }, errPaint)}\n`);
      return;
    }
    this.#documents++;
    this.#moved += outcome.counts.moved;
    this.#removed += outcome.counts.removed;
    if (!outcome.changed && outcome.finding === null) this.#same++;
    if (outcome.finding !== null) this.#findings++;
    if (this.#options.ledger === '-') await out.write(outcome.ledger);
    else this.#ledger?.add(outcome.ledger);
    for (const note of outcome.notes) if (this.#says(note.level)) await err.tell(`${messageLine(outcome.id, note, errPaint)}\n`);
    await this.#show(outcome);
  }

  #says(level: 'info' | 'warn' | 'error'): boolean {
    return level === 'error' || (level === 'warn' && !this.#options.quiet) || this.#options.verbose;
  }

  async #show(outcome: Cleaned): Promise<void> {
    const { out, err } = this.#terminal;
    const { task, ledger, verbose } = this.#options;
    // A ledger on standard output has it for itself.
    const list = ledger === '-' ? err : out;
    if (outcome.finding !== null) await list.write(`${outcome.id}: ${outcome.finding}\n`);
    else if (task.dryRun) await list.write(`${this.#deed(outcome)}\n`);
    else if (outcome.text !== null) await out.write(outcome.text);
    else if (verbose) await err.tell(`${this.#deed(outcome)}\n`);
  }

  /** `in/a.html -> out/a.md: removed 3, moved 2 of 20 blocks` */
  #deed({ id, target, changed, counts }: Cleaned): string {
    const to = target === null || this.#options.task.delivery === 'in-place' ? '' : ` -> ${relative(this.#cwd, target)}`;
    const all = counts.kept + counts.moved + counts.removed;
    return `${id}${to}: ${changed ? `removed ${counts.removed}, moved ${counts.moved} of ${all} blocks` : 'up to date'}`;
  }

  /** Completes the ledger and prints the closing line. */
  async close(todo: { readonly leftOut: number; readonly wide: boolean }): Promise<void> {
    this.#ledger?.close();
    const { task, quiet, verbose } = this.#options;
    // Between two programs of a pipe, one document needs no summary.
    if (quiet || (task.delivery === 'return' && !task.dryRun && !todo.wide && !verbose)) return;
    const line = summaryLine({
      verb: task.delivery === 'check' ? 'checked' : task.dryRun ? 'would clean' : 'cleaned',
      documents: this.#documents,
      moved: this.#moved,
      removed: this.#removed,
      same: task.delivery === 'check' ? 0 : this.#same,
      findings: this.#findings,
      failed: this.#failed,
      leftOut: todo.leftOut,
    });
    await this.#terminal.err.tell(`${line}\n`);
  }

  /** Drops a ledger that was not completed. */
  async abandon(): Promise<void> {
    this.#ledger?.abandon();
  }

  exitCode(): number {
    if (this.#failed > 0) return EXIT.failed;
    return this.#findings > 0 ? EXIT.findings : EXIT.done;
  }
}
