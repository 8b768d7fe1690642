import { existsSync, realpathSync } from 'node:fs';
import { describe } from './failure.ts';
import type { Input, Outcome, Task } from './input.ts';
import type { RunOptions } from './run.ts';
import { dropTemporary } from './write-file.ts';

/** What the pool needs of a worker thread. */
export interface Thread {
  readonly postMessage: (batch: readonly Input[]) => void;
  readonly on: (event: 'message' | 'error' | 'exit', listener: (value: unknown) => void) => unknown;
  readonly terminate: () => Promise<unknown>;
}

/** Starts a worker thread that serves a task: it says `ready`, then answers each input of each batch with its outcome, in order. */
export type Spawn = (task: Task) => Thread;

/** The options of a run, with what starts its threads. */
export type PoolOptions = RunOptions & Required<Pick<RunOptions, 'spawn'>>;

/** Inputs in one message. A message costs some 20 µs, a document some 5 ms. */
const BATCH = 4;
/** Inputs that one worker holds: enough that it never waits, few enough that the last ones are shared out. */
const HELD = 2 * BATCH;
/** Outcomes per worker that may wait for a slow document before them. */
const WINDOW = 64;

/** An input and its place in the order. */
interface Numbered {
  readonly n: number;
  readonly input: Input;
}

/** One worker and what it holds; the first of `held` is in work. */
interface Slot {
  worker: Thread;
  ready: boolean;
  held: Numbered[];
  timer: NodeJS.Timeout | null;
  /** Why the thread is being lost, and the document that is to blame where that is known already. */
  loss: Loss | null;
}

interface Loss {
  readonly code: string;
  readonly text: string;
  readonly blamed: number | null;
}

const CRASH = { code: 'crash', text: 'its worker thread ended; the document may need more memory than there is' };

/** Outcomes from worker threads, in the order of the inputs. A document that is too slow or takes its thread down is an outcome; the others go on. */
export async function* pooled(inputs: Iterable<Input> | AsyncIterable<Input>, task: Task, options: PoolOptions): AsyncGenerator<Outcome> {
  const pool = new Pool(task, options);
  try {
    yield* pool.outcomes(inputs);
  } finally {
    await pool.close();
  }
}

class Pool {
  readonly #task: Task;
  readonly #options: PoolOptions;
  readonly #slots: Slot[] = [];
  readonly #done = new Map<number, Outcome>();
  #read = 0;
  #yielded = 0;
  #exhausted = false;
  #broken: unknown = null;
  #closed = false;
  #wake: () => void = () => {};

  constructor(task: Task, options: PoolOptions) {
    this.#task = task;
    this.#options = options;
  }

  async *outcomes(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Outcome> {
    const source = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
    const { signal } = this.#options;
    const stop = () => this.#wake();
    signal?.addEventListener('abort', stop);
    try {
      while (!signal?.aborted) {
        await this.#fill(source);
        const outcome = this.#done.get(this.#yielded);
        if (outcome) {
          this.#done.delete(this.#yielded++);
          yield outcome;
        } else if (this.#broken) throw this.#broken;
        else if (this.#exhausted && this.#yielded === this.#read) return;
        else await this.#progress();
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Ends every thread; what they were writing is dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#slots.map((slot) => this.#end(slot)));
  }

  /** Resolves at the next outcome, at an abort, or when a thread fails. */
  #progress(): Promise<void> {
    return this.#options.signal?.aborted || this.#done.has(this.#yielded) || this.#broken
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.#wake = resolve;
        });
  }

  /** Hands out batches while a worker has room and the window is open. */
  async #fill(source: Iterator<Input> | AsyncIterator<Input>): Promise<void> {
    while (!this.#exhausted && this.#hasRoom()) {
      const batch: Numbered[] = [];
      while (batch.length < BATCH && !this.#exhausted) {
        const next = await source.next();
        if (next.done) this.#exhausted = true;
        else batch.push({ n: this.#read++, input: next.value });
      }
      if (batch.length > 0) this.#give(this.#leastBusy(), batch);
    }
  }

  #hasRoom(): boolean {
    const { jobs } = this.#options;
    if (this.#read - this.#yielded >= WINDOW * jobs) return false;
    return this.#slots.length < jobs || this.#slots.some((slot) => slot.held.length <= HELD - BATCH);
  }

  /** The worker that holds least; a new one where all are busy and there may be more. */
  #leastBusy(): Slot {
    const [best] = [...this.#slots].sort((a, b) => a.held.length - b.held.length);
    if (best && (best.held.length === 0 || this.#slots.length >= this.#options.jobs)) return best;
    const slot: Slot = { worker: this.#options.spawn(this.#task), ready: false, held: [], timer: null, loss: null };
    this.#slots.push(slot);
    this.#listen(slot, slot.worker);
    return slot;
  }

  #give(slot: Slot, batch: readonly Numbered[]): void {
    const idle = slot.held.length === 0;
    slot.held.push(...batch);
    slot.worker.postMessage(batch.map(({ input }) => input));
    if (idle) this.#time(slot);
  }

  #listen(slot: Slot, worker: Thread): void {
    worker.on('message', (message) => {
      if (worker !== slot.worker) return;
      if (message === 'ready') slot.ready = true;
      else this.#settle(slot, message as Outcome);
      this.#time(slot);
    });
    worker.on('error', (error) => {
      const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      slot.loss ??= { ...(memory ? CRASH : describe(error)), blamed: null };
    });
    // Outcomes that were sent before an error may come after it, but never after the exit.
    worker.on('exit', () => this.#replace(slot, worker));
  }

  /** Starts the clock of the document in work. */
  #time(slot: Slot): void {
    if (slot.timer) clearTimeout(slot.timer);
    const { timeout } = this.#options;
    slot.timer = null;
    if (timeout === null || !slot.ready || slot.held.length === 0) return;
    slot.timer = setTimeout(() => {
      const text = `took longer than ${timeout} s; raise the limit with --timeout, or leave the file out`;
      slot.loss ??= { code: 'timeout', text, blamed: slot.held[0]?.n ?? null };
      void slot.worker.terminate();
    }, timeout * 1000);
  }

  #settle(slot: Slot, outcome: Outcome): void {
    const first = slot.held.shift();
    if (!first) return;
    this.#done.set(first.n, outcome);
    this.#wake();
  }

  /** A thread is lost: the document that it was busy with fails, and a new thread takes what else it held. */
  #replace(slot: Slot, worker: Thread): void {
    if (worker !== slot.worker || this.#closed) return;
    const { code, text, blamed } = slot.loss ?? { ...CRASH, blamed: null };
    if (!slot.ready) {
      this.#broken ??= new Error(`no worker thread could be started: ${text}`);
      this.#wake();
      return;
    }
    if (slot.timer) clearTimeout(slot.timer);
    const rest = slot.held;
    const [first] = rest;
    // A document that was blamed may have been done in the last moment.
    if (first && (blamed === null || blamed === first.n)) {
      rest.shift();
      dropUnfinished(first.input, this.#task);
      this.#done.set(first.n, { ok: false, id: first.input.id, code, text });
      this.#wake();
    }
    Object.assign(slot, { worker: this.#options.spawn(this.#task), ready: false, held: [], timer: null, loss: null });
    this.#listen(slot, slot.worker);
    if (rest.length > 0) this.#give(slot, rest);
  }

  async #end(slot: Slot): Promise<void> {
    if (slot.timer) clearTimeout(slot.timer);
    const inWork = slot.held[0]?.input;
    await slot.worker.terminate();
    if (inWork) dropUnfinished(inWork, this.#task);
  }
}

/** Removes the temporary file of a document whose thread was ended. */
function dropUnfinished(input: Input, task: Task): void {
  if (task.dryRun) return;
  if (task.delivery === 'file' && input.target !== null) dropTemporary(input.target);
  if (task.delivery === 'in-place' && typeof input.from === 'string' && existsSync(input.from)) dropTemporary(realpathSync(input.from));
}
