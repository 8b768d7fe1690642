import { cleaner } from './clean.ts';
import type { Input, Outcome, Task } from './input.ts';
import type { Spawn } from './pool.ts';

/** How the work is spread. */
export interface RunOptions {
  /** Worker threads; 1 cleans in this thread. */
  readonly jobs: number;
  /** Seconds that one document may take; needs a worker, so it makes one even for a single job. */
  readonly timeout: number | null;
  /** Ends the run early: what was begun is dropped. */
  readonly signal?: AbortSignal;
  /** Makes a worker thread; the built one by default. */
  readonly spawn?: Spawn;
}

/** Takes every input through the task. Outcomes come in the order of the inputs and are the same for any number of jobs. */
export async function* run(inputs: Iterable<Input> | AsyncIterable<Input>, task: Task, options: RunOptions): AsyncGenerator<Outcome> {
  if (options.jobs === 1 && options.timeout === null) return yield* inThread(inputs, task, options.signal);
  // Threads take time to load, and most runs need none.
  const [{ pooled }, { spawnWorker }] = await Promise.all([import('./pool.ts'), import('./spawn.ts')]);
  yield* pooled(inputs, task, { spawn: spawnWorker, ...options });
}

async function* inThread(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  task: Task,
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome> {
  const clean = cleaner(task);
  for await (const input of inputs) {
    if (signal?.aborted) return;
    yield await clean(input);
    // Cleaning is synchronous: let signals and pending output have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
