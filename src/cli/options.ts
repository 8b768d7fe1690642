import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Severity } from '../report/finding.ts';
import { RULES } from '../rules/rules.ts';
import type { ReadTask } from '../run/clean.ts';
import type { Gates } from '../run/findings.ts';
import type { Delivery, Task } from '../run/input.ts';
import type { RawFlags } from './flags.ts';
import type { ReportRequest } from './reporting.ts';
import { UsageError } from './usage.ts';
import { address, encodingLabel, extensionList, seconds, size, whole } from './values.ts';

/** Extensions that a walk takes. */
const EXTENSIONS: readonly string[] = ['.html', '.htm', '.xhtml', '.mhtml', '.mht', '.eml', '.md', '.markdown', '.txt'];
/** Larger than any page seen; small enough for a thread's heap. */
const MAX_BYTES = 64 * 2 ** 20;

/** The checked options of `clean` and `check`. */
export interface CleanOptions {
  readonly task: Task;
  readonly out: string | null;
  /** Path of the ledger; `-` for standard output. */
  readonly ledger: string | null;
  readonly extensions: readonly string[];
  /** Null where the user left it to the amount of work. */
  readonly jobs: number | null;
  readonly timeout: number | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: boolean;
  /** True where the documents themselves go to standard output. */
  readonly prints: boolean;
  /** Reports that were asked for; none stands for findings printed for a person. */
  readonly reporters: readonly ReportRequest[];
  /** The least severe findings that fail a run. */
  readonly failOn: Severity;
  readonly exitZero: boolean;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  /** Folder of what earlier runs found. */
  readonly cache: string | null;
}

/** The options of a cleaning run. @throws UsageError for flags that contradict each other or values that mean nothing. */
export async function cleanOptions(flags: RawFlags, cwd: string): Promise<CleanOptions> {
  refuseContradictions(flags);
  const writer = flags.to ?? 'md';
  const delivery = deliveryOf(flags);
  if (flags.out !== undefined && flags.out.trim() === '') throw new UsageError('--out needs the name of a folder');
  return {
    task: {
      ...(await readingOptions(flags, cwd)),
      writer,
      delivery,
      dryRun: flags.dryRun ?? false,
      ledger: flags.ledger !== undefined,
      diff: flags.diff ?? false,
      cwd,
      ...(await gatesOf(flags)),
      ...(await shapeOf(flags)),
    },
    out: flags.out ?? null,
    ledger: flags.ledger ?? null,
    extensions: flags.ext === undefined ? EXTENSIONS : extensionList(flags.ext),
    jobs: flags.jobs === undefined ? null : whole('--jobs', flags.jobs),
    timeout: flags.timeout === undefined ? null : seconds(flags.timeout),
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
    progress: flags.progress !== 'never' && !flags.quiet,
    prints: delivery === 'return' && !flags.dryRun,
    reporters: flags.reporter === undefined ? [] : (await import('./extras.ts')).extras.reportRequests(flags.reporter, flags),
    failOn: flags.failOn ?? 'error',
    exitZero: flags.exitZero ?? false,
    baseline: flags.baseline ?? null,
    updateBaseline: flags.updateBaseline ?? false,
    cache: flags.cache ?? null,
  };
}

/** The gates of a run, where there are any. */
async function gatesOf(flags: RawFlags): Promise<{ readonly gates?: Gates }> {
  if (flags.require === undefined && flags.maxRemoved === undefined && flags.minWords === undefined) return {};
  return { gates: (await import('./extras.ts')).extras.gatesFrom(flags) };
}

/** How the metadata is written, where the flags say it. */
async function shapeOf(flags: RawFlags): Promise<Pick<Task, 'shape'>> {
  if (flags.dialect === undefined && flags.fields === undefined) return {};
  return { shape: (await import('./extras.ts')).extras.shapeFrom(flags) };
}

function deliveryOf(flags: RawFlags): Delivery {
  if (flags.check || flags.diff) return 'check';
  if (flags.write) return 'in-place';
  return flags.out === undefined ? 'return' : 'file';
}

function refuseContradictions(flags: RawFlags): void {
  const looks = (flags.check && '--check') || (flags.diff && '--diff');
  const ways = [!looks && flags.out !== undefined && '--out', flags.write && '--write', looks].filter(Boolean);
  if (ways.length > 1) throw new UsageError(`${ways.join(' and ')} do not go together: choose one`);
  if (flags.diff && flags.dryRun) throw new UsageError('--diff and --dry-run do not go together: --diff writes nothing anyway');
  if ((flags.write || (looks && flags.out === undefined)) && flags.to !== undefined && flags.to !== 'md') {
    throw new UsageError(`--to ${flags.to} does not go with ${flags.write ? '--write' : looks}, which is about Markdown files`);
  }
  if (flags.updateBaseline && flags.baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE, the file that it writes');
  if (flags.since !== undefined && flags.staged) throw new UsageError('--since and --staged do not go together: choose one');
  if (flags.quiet && flags.verbose) throw new UsageError('--quiet and --verbose do not go together: choose one');
  if (flags.ledger === '-' && flags.diff)
    throw new UsageError('--ledger - and --diff would mix on standard output: name a file for the ledger');
  if (flags.ledger === '-' && !flags.out && !flags.write && !looks && !flags.dryRun) {
    throw new UsageError('--ledger - would mix the ledger with the documents on standard output: name a file, or add --out or --dry-run');
  }
}

/** The options that say how a document is read. @throws UsageError */
export async function readingOptions(flags: RawFlags, cwd: string): Promise<ReadTask> {
  const rules = flags.rules === undefined ? [] : await (await import('./extras.ts')).extras.readRules(flags.rules, cwd);
  for (const id of flags.disable ?? []) {
    if (![...RULES, ...rules].some((rule) => rule.id === id)) throw new UsageError(`no rule is called ${id}${nearest(id)}`);
  }
  return {
    ...(rules.length > 0 ? { rules } : {}),
    format: flags.from === undefined || flags.from === 'auto' ? null : flags.from,
    encoding: flags.encoding === undefined ? null : encodingLabel(flags.encoding),
    url: flags.url === undefined ? null : address(flags.url),
    maxBytes: flags.maxBytes === undefined ? MAX_BYTES : size(flags.maxBytes),
    disable: flags.disable ?? [],
    publications: flags.siteNames === undefined ? {} : await siteNames(resolve(cwd, flags.siteNames), flags.siteNames),
  };
}

function nearest(id: string): string {
  const [, name = id] = id.split('/');
  const near = RULES.find((rule) => rule.id.split('/').includes(name));
  return near ? `: did you mean ${near.id}?` : "; 'copydesk rules list' names them all";
}

/** The user's own publications, from a map in JSON (which is YAML too) or YAML. */
async function siteNames(file: string, shown: string): Promise<Record<string, string>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--site-names ${shown}: no such file, or it cannot be read`);
  }
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new UsageError(`--site-names ${shown}: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'is no YAML'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`--site-names ${shown}: must be a map of domain to name`);
  const names: Record<string, string> = {};
  for (const [domain, name] of Object.entries(value)) {
    if (typeof name !== 'string') throw new UsageError(`--site-names ${shown}: the name of ${domain} must be a text`);
    names[domain.toLowerCase()] = name;
  }
  return names;
}

/** Bytes of pages that one thread cleans while others would still be warming up: a second or two. */
const WORTH_THREADS = 16 * 2 ** 20;
/** What a document costs besides its bytes, in bytes of a page. */
const PER_DOCUMENT = 2 ** 15;

/** How many threads a run gets: as asked, else one for each processor where there is work for them. */
export function jobsFor(asked: number | null, documents: number, bytes: number): number {
  const work = bytes + documents * PER_DOCUMENT;
  const jobs = asked ?? (work < WORTH_THREADS ? 1 : availableParallelism());
  return Math.max(1, Math.min(jobs, documents));
}
