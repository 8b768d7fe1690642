import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { sha256 } from '../hash.ts';
import { makeFolder } from './folder.ts';
import type { Cleaned, Input, Outcome, Task } from './input.ts';
import { type RunOptions, run } from './run.ts';
import { writeAtomic } from './write-file.ts';

const SCHEMA = 'copydesk-cache/1';

/** What a file system says of a file: equal for the same bytes. */
type Stamp = string;

/** What is known of one input. */
interface Entry {
  readonly task: string;
  readonly input: Stamp;
  readonly target: Stamp | null;
  readonly outcome: Cleaned;
}

/** Outcomes of earlier runs, by input: a file that has not changed since, under the same settings, is not read again. */
export class Cache {
  readonly #file: string;
  readonly #folder: string;
  readonly #known: Map<string, Entry>;
  readonly #tasks = new Map<number, string>();
  readonly #task: Task;
  readonly #version: string;
  #changed = false;

  constructor(folder: string, task: Task, version: string) {
    this.#folder = resolve(folder);
    this.#file = join(this.#folder, `${task.delivery}.json`);
    this.#task = task;
    this.#version = version;
    this.#known = new Map(Object.entries(readEntries(this.#file)));
  }

  /** The outcome of an input that is as it was, or the stamp to keep its new one under. */
  look(input: Input): { readonly outcome: Cleaned | null; readonly stamp: Stamp | null } {
    if (typeof input.from !== 'string') return { outcome: null, stamp: null };
    const stamp = stampOf(input.from);
    const entry = this.#known.get(this.#key(input));
    const same = entry !== undefined && entry.input === stamp && entry.task === this.#taskOf(input) && entry.target === targetStamp(input);
    if (!same) return { outcome: null, stamp };
    const { delivery, dryRun } = this.#task;
    // What was written then is up to date now.
    const written = !dryRun && (delivery === 'file' || delivery === 'in-place');
    const { outcome } = entry;
    return { outcome: { ...outcome, id: input.id, target: input.target, changed: outcome.changed && !written }, stamp };
  }

  /** Keeps an outcome; what failed is tried again. */
  keep(input: Input, stamp: Stamp | null, outcome: Outcome): void {
    if (typeof input.from !== 'string' || stamp === null) return;
    this.#changed = true;
    if (!outcome.ok) {
      this.#known.delete(this.#key(input));
      return;
    }
    const now = this.#task.delivery === 'in-place' && outcome.changed ? stampOf(input.from) : stamp;
    if (now === null) return;
    this.#known.set(this.#key(input), { task: this.#taskOf(input), input: now, target: targetStamp(input), outcome });
  }

  /** Writes the cache, where it has changed. @throws what the file system does. */
  close(): void {
    if (!this.#changed) return;
    makeFolder(this.#folder);
    // What is kept here is for this machine: git looks away.
    writeFileSync(join(this.#folder, '.gitignore'), '*\n');
    writeAtomic(this.#file, Buffer.from(JSON.stringify({ schema: SCHEMA, entries: Object.fromEntries(this.#known) })));
  }

  #key(input: Input): string {
    return relative(this.#folder, String(input.from)).split(sep).join('/');
  }

  /** A hash of all that an outcome depends on besides the input. */
  #taskOf({ variant = -1, path }: Input): string {
    let hash = this.#tasks.get(variant);
    if (hash === undefined) {
      const { variants, cwd, ...task } = this.#task.variants?.[variant] ?? this.#task;
      hash = sha256(JSON.stringify([this.#version, task])).slice(0, 16);
      this.#tasks.set(variant, hash);
    }
    return `${hash} ${path}`;
  }
}

/** The cache of a folder for the runs of a task by this version. */
export function openCache(folder: string, task: Task, version: string): Cache {
  return new Cache(folder, task, version);
}

function targetStamp({ target }: Input): Stamp | null {
  return target === null ? null : stampOf(target);
}

/** Size, times and number of a file: nothing writes to it without a change of these. */
function stampOf(path: string): Stamp | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? [stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino].map((number) => number.toString(36)).join(' ') : null;
}

function readEntries(file: string): Record<string, Entry> {
  try {
    const { schema, entries } = JSON.parse(readFileSync(file, 'utf8'));
    return schema === SCHEMA && typeof entries === 'object' && entries !== null ? entries : {};
  } catch {
    // Not there, or broken off: it is made anew.
    return {};
  }
}

/** Runs the inputs that the cache does not know, and gives all outcomes in the order of the inputs. */
export async function* cachedRun(inputs: readonly Input[], task: Task, options: RunOptions, cache: Cache): AsyncGenerator<Outcome> {
  const looked = inputs.map((input) => ({ input, ...cache.look(input) }));
  const fresh = run(
    looked.filter(({ outcome }) => outcome === null).map(({ input }) => input),
    task,
    options,
  );
  try {
    for (const { input, stamp, outcome } of looked) {
      if (options.signal?.aborted) return;
      if (outcome) {
        yield outcome;
        continue;
      }
      const { value, done } = await fresh.next();
      if (done) return;
      cache.keep(input, stamp, value);
      yield value;
    }
  } finally {
    await fresh.return(undefined);
  }
}
