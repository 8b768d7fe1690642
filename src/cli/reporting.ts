import type { FileReport, Report } from '../report/finding.ts';
import { REPORTERS, type Reporter } from '../report/index.ts';
import { prettyFile, prettySummary } from '../report/reporters/pretty.ts';
import type { CleanOptions } from './options.ts';
import { type OutputFile, openOutput } from './output-file.ts';
import type { Sink, Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** A report that is asked for: its form, and the file that it goes to; null for standard output. */
export interface ReportRequest {
  readonly name: Reporter['name'];
  readonly file: string | null;
}

/** A report on its way: what prints it, and where. */
interface Pending {
  readonly report: Report;
  readonly file: OutputFile | null;
}

/** Prints findings: for a person as they come, in every other form when the run is over. */
export class Reporting {
  readonly #list: Sink;
  readonly #paint: () => Terminal['outPaint'];
  readonly #pending: readonly Pending[];
  readonly #streams: boolean;
  readonly #quiet: boolean;
  readonly #files: FileReport[] = [];

  private constructor(options: CleanOptions, terminal: Terminal, pending: readonly Pending[]) {
    // What else stands on standard output has it for itself.
    const taken = options.ledger === '-' || options.task.diff === true || options.prints;
    this.#list = taken ? terminal.err : terminal.out;
    this.#paint = () => (taken ? terminal.errPaint : terminal.outPaint);
    this.#pending = pending;
    this.#quiet = options.quiet;
    this.#streams = options.reporters.length === 0 || options.reporters.some(({ name, file }) => name === 'pretty' && file === null);
  }

  /** Opens the reports that were asked for. @throws UsageError where a file cannot be written. */
  static open(options: CleanOptions, terminal: Terminal, cwd: string): Reporting {
    const pending: Pending[] = [];
    for (const { name, file } of options.reporters) {
      if (name === 'pretty' && file === null) continue;
      const reporter = REPORTERS.find((one) => one.name === name);
      if (!reporter) continue;
      pending.push({
        report: reporter.report,
        file: file === null ? null : openOutput(`--reporter ${name}=${file}`, file, cwd),
      });
    }
    return new Reporting(options, terminal, pending);
  }

  /** Takes one document. What failed has been `told` already. */
  async add(file: FileReport, told = false): Promise<void> {
    if (this.#pending.length > 0 || file.findings.length > 0) this.#files.push(file);
    if (!this.#streams || told) return;
    const findings = this.#quiet ? file.findings.filter(({ severity }) => severity === 'error') : file.findings;
    await this.#list.write(prettyFile({ ...file, findings }, this.#paint()));
  }

  /** Prints what waits for the end of the run. */
  async close(): Promise<void> {
    if (this.#streams && !this.#quiet) await this.#list.write(prettySummary(this.#files, this.#paint()));
    for (const { report, file } of this.#pending) {
      const text = report({ version: VERSION, files: this.#files });
      if (file === null) await this.#list.write(text);
      file?.add(text);
      file?.close();
    }
  }

  /** Drops reports that were not completed. */
  abandon(): void {
    for (const { file } of this.#pending) file?.abandon();
  }
}
