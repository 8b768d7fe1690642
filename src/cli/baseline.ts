import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { FileReport, Finding } from '../report/finding.ts';
import { describe } from '../run/failure.ts';
import { writeAtomic } from '../run/write-file.ts';
import { OutputFailed } from './terminal.ts';
import { UsageError } from './usage.ts';

const SCHEMA = 'copydesk-baseline/1';

/** How often each finding of a document is known. */
type Known = Readonly<Record<string, number>>;

/** Findings that are known and put up with: only what is not among them counts. */
export class Baseline {
  readonly #path: string;
  readonly #cwd: string;
  readonly #files: ReadonlyMap<string, Known>;
  readonly #update: boolean;
  /** What this run found, known or not. */
  readonly #seen = new Map<string, Record<string, number>>();
  /** Findings of this run that were known. */
  known = 0;

  private constructor(path: string, cwd: string, files: ReadonlyMap<string, Known>, update: boolean) {
    this.#update = update;
    this.#path = path;
    this.#cwd = cwd;
    this.#files = files;
  }

  /** @throws UsageError where the file is not there, unless it is to be written, or is no baseline. */
  static read(name: string, cwd: string, update: boolean): Baseline {
    const path = resolve(cwd, name);
    if (!existsSync(path)) {
      if (update) return new Baseline(path, cwd, new Map(), true);
      throw new UsageError(`--baseline ${name}: no such file; add --update-baseline to write it from what is found now`);
    }
    try {
      const value = JSON.parse(readFileSync(path, 'utf8'));
      if (value.schema !== SCHEMA || typeof value.files !== 'object') throw new Error(`does not say "schema": "${SCHEMA}"`);
      return new Baseline(path, cwd, new Map(Object.entries(value.files)), update);
    } catch (error) {
      throw new UsageError(`--baseline ${name}: is no baseline of copydesk (${error instanceof Error ? error.message : error})`);
    }
  }

  /** The findings of a document that are not known; none where what is found is to be known from now on. */
  fresh({ file, findings }: FileReport): readonly Finding[] {
    const name = this.#nameOf(file);
    const seen: Record<string, number> = {};
    this.#seen.set(name, seen);
    const known = this.#files.get(name) ?? {};
    return findings.filter(({ rule, fingerprint }) => {
      const key = `${rule} ${fingerprint}`;
      const count = (seen[key] ?? 0) + 1;
      seen[key] = count;
      if (count > (known[key] ?? 0) && !this.#update) return true;
      this.known++;
      return false;
    });
  }

  /** Documents are named from the baseline's own folder, so that it holds wherever it is used from. */
  #nameOf(file: string): string {
    return relative(dirname(this.#path), resolve(this.#cwd, file)).split(sep).join('/');
  }

  /** Findings that are known of the documents of this run, and were not found again. */
  get gone(): number {
    if (this.#update) return 0;
    let gone = 0;
    for (const [name, seen] of this.#seen) {
      for (const [key, count] of Object.entries(this.#files.get(name) ?? {})) gone += Math.max(0, count - (seen[key] ?? 0));
    }
    return gone;
  }

  /** Writes what this run found over what was known of its documents; those that are no more are dropped. */
  write(): void {
    const files = new Map<string, Known>([...this.#files].filter(([name]) => existsSync(resolve(dirname(this.#path), name))));
    for (const [name, seen] of this.#seen) {
      if (Object.keys(seen).length > 0) files.set(name, sorted(seen));
      else files.delete(name);
    }
    const text = `${JSON.stringify({ schema: SCHEMA, files: sorted(Object.fromEntries(files)) }, null, 2)}\n`;
    try {
      writeAtomic(this.#path, Buffer.from(text));
    } catch (error) {
      throw new OutputFailed(`${this.#path}: ${describe(error).text}`, { cause: error });
    }
  }
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
