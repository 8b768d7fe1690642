import { fstatSync, writeSync } from 'node:fs';
import type { Output } from '../cli/terminal.ts';

/** Where a process writes to: its standard output or standard error. */
type Descriptor = 1 | 2;

/**
 * Opens an output of the process. Files and pipes are written to as they are: Node's streams, which write to them synchronously too,
 * take longer to load than a small document to write. Terminals and all else get the stream.
 */
export function openOutput(file: Descriptor, open: () => Output): Output {
  return isPlain(file) ? new PlainOutput(file, open) : open();
}

function isPlain(file: Descriptor): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(file);
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

class PlainOutput implements Output {
  readonly #file: Descriptor;
  readonly #open: () => Output;
  readonly #listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
  #error: NodeJS.ErrnoException | null = null;
  /** Takes over where a write would have to wait. */
  #stream: Output | null = null;

  constructor(file: Descriptor, open: () => Output) {
    this.#file = file;
    this.#open = open;
  }

  get errored(): NodeJS.ErrnoException | null {
    return this.#error ?? this.#stream?.errored ?? null;
  }

  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): void {
    this.#listeners.push(listener);
    this.#stream?.on(event, listener);
  }

  write(text: string | Uint8Array, done: () => void): void {
    if (this.#stream) {
      this.#stream.write(text, done);
      return;
    }
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      // A pipe that another process made non-blocking is full.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
        this.#handOver(bytes.subarray(at), done);
        return;
      }
      this.#error = error as NodeJS.ErrnoException;
    }
    done();
  }

  #handOver(bytes: Uint8Array, done: () => void): void {
    const stream = this.#open();
    for (const listener of this.#listeners) stream.on('error', listener);
    stream.write(bytes, done);
    this.#stream = stream;
  }
}
