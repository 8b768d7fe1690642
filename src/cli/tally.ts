import { relative } from 'node:path';
import { countSeverities, type FileReport, failureFinding, type Severity } from '../report/finding.ts';
import { messageLine } from '../report/message.ts';
import { checkLine, summaryLine } from '../report/summary.ts';
import type { Cleaned, Outcome } from '../run/input.ts';
import type { Plan } from '../run/plan.ts';
import type { Baseline } from './baseline.ts';
import { EXIT } from './exit.ts';
import type { CleanOptions } from './options.ts';
import { type OutputFile, openOutput } from './output-file.ts';
import type { Reporting } from './reporting.ts';
import type { Terminal } from './terminal.ts';

/** Takes the outcomes of a run to where they belong, and counts them. */
export class Tally {
  readonly #options: CleanOptions;
  readonly #terminal: Terminal;
  readonly #cwd: string;
  readonly #ledger: OutputFile | null;
  #reporting: Reporting | null = null;
  #baseline: Baseline | null = null;
  #documents = 0;
  #moved = 0;
  #removed = 0;
  #same = 0;
  /** Documents with findings, and the findings. */
  #dirty = 0;
  readonly #findings: Record<Severity, number> = { warn: 0, error: 0 };
  #failed = 0;

  private constructor(options: CleanOptions, terminal: Terminal, cwd: string, ledger: OutputFile | null) {
    this.#options = options;
    this.#terminal = terminal;
    this.#cwd = cwd;
    this.#ledger = ledger;
  }

  /** @throws UsageError where the ledger or a report cannot be written. */
  static async open(options: CleanOptions, terminal: Terminal, cwd: string): Promise<Tally> {
    const named = options.ledger === '-' ? null : options.ledger;
    const tally = new Tally(options, terminal, cwd, named ? openOutput(`--ledger ${named}`, named, cwd) : null);
    if (options.baseline !== null) {
      const { Baseline } = (await import('./extras.ts')).extras;
      tally.#baseline = Baseline.read(options.baseline, cwd, options.updateBaseline);
    }
    // A run with reporters prints their documents even where nothing was found.
    if (options.reporters.length > 0) await tally.#reports();
    return tally;
  }

  /** What prints findings; loaded for the first one. */
  async #reports(): Promise<Reporting> {
    if (this.#reporting) return this.#reporting;
    const { Reporting } = (await import('./extras.ts')).extras;
    this.#reporting = Reporting.open(this.#options, this.#terminal, this.#cwd);
    return this.#reporting;
  }

  /** Takes one outcome: text and findings to standard output, the ledger to its file, all else to standard error. */
  async add(outcome: Outcome): Promise<void> {
    const { out, err } = this.#terminal;
    if (!outcome.ok) {
      this.#failed++;
      const { id, code, text } = outcome;
      await err.tell(`${messageLine(id, { level: 'error', code, text, line: null }, this.#terminal.errPaint)}\n`);
      await this.#reporting?.add({ file: id, site: null, findings: [failureFinding(code, text)] }, true);
      return;
    }
    this.#documents++;
    this.#moved += outcome.counts.moved;
    this.#removed += outcome.counts.removed;
    if (!outcome.changed && outcome.findings.length === 0) this.#same++;
    if (this.#options.ledger === '-') await out.write(outcome.ledger);
    else this.#ledger?.add(outcome.ledger);
    for (const note of outcome.notes)
      if (this.#says(note.level)) await err.tell(`${messageLine(outcome.id, note, this.#terminal.errPaint)}\n`);
    await this.#report({ file: outcome.id, site: outcome.site, findings: outcome.findings });
    await this.#show(outcome);
  }

  async #report(found: FileReport): Promise<void> {
    const findings = this.#baseline ? this.#baseline.fresh(found) : found.findings;
    const file = { ...found, findings };
    const counts = countSeverities(findings);
    this.#findings.warn += counts.warn;
    this.#findings.error += counts.error;
    if (findings.length > 0) this.#dirty++;
    if (findings.length > 0) await (await this.#reports()).add(file);
    else await this.#reporting?.add(file);
  }

  #says(level: 'info' | 'warn' | 'error'): boolean {
    // In a check, a warning is a finding.
    if (level !== 'info' && this.#options.task.delivery === 'check') return false;
    return level === 'error' || (level === 'warn' && !this.#options.quiet) || this.#options.verbose;
  }

  async #show(outcome: Cleaned): Promise<void> {
    const { out, err } = this.#terminal;
    const { task, ledger, verbose } = this.#options;
    if (outcome.diff !== null) {
      if (!this.#terminal.outColor) return out.write(outcome.diff);
      const { paintDiff } = (await import('./extras.ts')).extras;
      return out.write(paintDiff(outcome.diff, this.#terminal.outPaint));
    }
    // A ledger on standard output has it for itself.
    const list = ledger === '-' ? err : out;
    if (task.delivery === 'check') return;
    if (task.dryRun) await list.write(`${this.#deed(outcome)}\n`);
    else if (outcome.text !== null) await out.write(outcome.text);
    else if (verbose) await err.tell(`${this.#deed(outcome)}\n`);
  }

  /** `in/a.html -> out/a.md: removed 3, moved 2 of 20 blocks` */
  #deed({ id, target, changed, counts }: Cleaned): string {
    const to = target === null || this.#options.task.delivery === 'in-place' ? '' : ` -> ${relative(this.#cwd, target)}`;
    const all = counts.kept + counts.moved + counts.removed;
    return `${id}${to}: ${changed ? `removed ${counts.removed}, moved ${counts.moved} of ${all} blocks` : 'up to date'}`;
  }

  /** Completes the ledger and the reports, and prints the closing line. */
  async close(todo: Pick<Plan, 'leftOut' | 'wide'>): Promise<void> {
    this.#ledger?.close();
    if (this.#options.updateBaseline) this.#baseline?.write();
    await this.#reporting?.close();
    const { task, quiet, verbose } = this.#options;
    // Between two programs of a pipe, one document needs no summary.
    if (quiet || (task.delivery === 'return' && !task.dryRun && !todo.wide && !verbose)) return;
    if (verbose) for (const file of todo.leftOut) await this.#terminal.err.tell(`${file}: left out\n`);
    const totals = {
      documents: this.#documents,
      dirty: this.#dirty,
      errors: this.#findings.error,
      warnings: this.#findings.warn,
      failed: this.#failed,
      leftOut: todo.leftOut.length,
      leftJson: todo.leftOut.filter((file) => /\.json$/i.test(file)).length,
      known: this.#baseline?.known ?? 0,
      gone: this.#baseline?.gone ?? 0,
    };
    const line =
      task.delivery === 'check'
        ? checkLine(totals)
        : summaryLine({
            ...totals,
            verb: task.dryRun ? 'would clean' : 'cleaned',
            moved: this.#moved,
            removed: this.#removed,
            same: this.#same,
          });
    await this.#terminal.err.tell(`${line}\n`);
  }

  /** Drops what was not completed. */
  abandon(): void {
    this.#ledger?.abandon();
    this.#reporting?.abandon();
  }

  exitCode(): number {
    if (this.#failed > 0) return EXIT.failed;
    const { failOn, exitZero, updateBaseline } = this.#options;
    const failing = this.#findings.error + (failOn === 'warn' ? this.#findings.warn : 0);
    return failing > 0 && !exitZero && !updateBaseline ? EXIT.findings : EXIT.done;
  }
}
