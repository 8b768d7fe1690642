import type { Sink } from './terminal.ts';

/** A run shorter than this needs no progress line. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** Milliseconds on a clock that never jumps; `performance` is a module of Node's that few runs need. */
const now = (): number => process.uptime() * 1000;

/** A line on a terminal that counts the documents of a long run. */
export class Progress {
  readonly #total: number;
  readonly #shown: boolean;
  readonly #sink: Sink;
  readonly #start = now();
  #last = 0;
  #done = 0;
  #drawn = false;

  constructor(total: number, shown: boolean, sink: Sink) {
    this.#total = total;
    this.#shown = shown;
    this.#sink = sink;
  }

  /** Counts one document. */
  async step(): Promise<void> {
    this.#done++;
    if (!this.#shown) return;
    const time = now();
    if (time - this.#start < PATIENCE || time - this.#last < INTERVAL) return;
    this.#last = time;
    this.#drawn = true;
    await this.#sink.tell(`\r${this.#done} of ${this.#total}\u001b[K`);
  }

  /** Makes room for other lines. */
  async clear(): Promise<void> {
    if (!this.#drawn) return;
    this.#drawn = false;
    await this.#sink.tell('\r\u001b[K');
  }
}
