import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { RULES } from '../rules/rules.ts';
import type { Delivery, Task } from '../run/input.ts';
import type { RawFlags } from './flags.ts';
import { UsageError } from './usage.ts';

/** Extensions that a walk takes. */
const EXTENSIONS: readonly string[] = ['.html', '.htm', '.xhtml', '.md', '.markdown', '.txt'];
/** Larger than any page seen; small enough for a thread's heap. */
const MAX_BYTES = 64 * 2 ** 20;

/** What reading one document needs. */
export type Reading = Pick<Task, 'format' | 'encoding' | 'url' | 'maxBytes' | 'disable' | 'publications'>;

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
    },
    out: flags.out ?? null,
    ledger: flags.ledger ?? null,
    extensions: flags.ext === undefined ? EXTENSIONS : extensionList(flags.ext),
    jobs: flags.jobs === undefined ? null : whole('--jobs', flags.jobs),
    timeout: flags.timeout === undefined ? null : seconds(flags.timeout),
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
    progress: flags.progress !== 'never' && !flags.quiet,
  };
}

function deliveryOf(flags: RawFlags): Delivery {
  if (flags.check) return 'check';
  if (flags.write) return 'in-place';
  return flags.out === undefined ? 'return' : 'file';
}

function refuseContradictions(flags: RawFlags): void {
  const ways = [flags.out !== undefined && '--out', flags.write && '--write', flags.check && '--check'].filter(Boolean);
  if (ways.length > 1) throw new UsageError(`${ways.join(' and ')} do not go together: choose one`);
  if ((flags.write || flags.check) && flags.to !== undefined && flags.to !== 'md') {
    throw new UsageError(`--to ${flags.to} does not go with ${flags.write ? '--write' : '--check'}, which is about Markdown files`);
  }
  if (flags.quiet && flags.verbose) throw new UsageError('--quiet and --verbose do not go together: choose one');
  if (flags.ledger === '-' && !flags.out && !flags.write && !flags.check && !flags.dryRun) {
    throw new UsageError('--ledger - would mix the ledger with the documents on standard output: name a file, or add --out or --dry-run');
  }
}

/** The options that say how a document is read. @throws UsageError */
export async function readingOptions(flags: RawFlags, cwd: string): Promise<Reading> {
  for (const id of flags.disable ?? []) {
    if (!RULES.some((rule) => rule.id === id)) throw new UsageError(`no rule is called ${id}${nearest(id)}`);
  }
  return {
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

function encodingLabel(label: string): string {
  try {
    new TextDecoder(label);
    return label;
  } catch {
    throw new UsageError(`no encoding is called ${label}: try utf-8, windows-1252, iso-8859-2, shift_jis …`);
  }
}

function address(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw new UsageError(`--url ${url} is no http or https address`);
  return url;
}

function whole(flag: string, value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || !Number.isSafeInteger(number))
    throw new UsageError(`${flag} ${value}: must be a whole number from 1`);
  return number;
}

function seconds(value: string): number {
  const number = Number(value);
  // setTimeout counts milliseconds in 31 bits.
  if (!/^\d+(?:\.\d+)?$/.test(value) || number <= 0 || number > 2_000_000)
    throw new UsageError(`--timeout ${value}: must be seconds above 0`);
  return number;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function size(value: string): number {
  const [, digits, unit] = /^(\d+)([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit?.toLowerCase() ?? ''] ?? Number.NaN);
  if (!(bytes > 0)) throw new UsageError(`--max-bytes ${value}: must be a number of bytes, as 500000, 800k or 20M`);
  return bytes;
}

function extensionList(list: string): readonly string[] {
  const extensions = list
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
  if (extensions.length === 0) throw new UsageError('--ext needs extensions, as html,txt');
  return extensions.map((one) => (one.startsWith('.') ? one : `.${one}`));
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
