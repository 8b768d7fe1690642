import type { Readable, Writable } from 'node:stream';
import { type Paint, paint } from '../report/paint.ts';
import { describe } from '../run/failure.ts';

/** Everything outside that the command line touches. */
export interface Io {
  /** Arguments without the program's own name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls `stop` once when the user interrupts; returns what undoes that. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** Nobody reads the output any more: not an error. */
export class PipeClosed extends Error {
  override readonly name = 'PipeClosed';
}

/** The output cannot be written. */
export class OutputFailed extends Error {
  override readonly name = 'OutputFailed';
}

/** One of the two outputs. */
export class Sink {
  readonly #stream: Writable;
  #error: NodeJS.ErrnoException | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#error ??= error;
    });
  }

  /** Writes, and resolves when the text has left. @throws PipeClosed when the reader is gone, OutputFailed when it cannot be written. */
  async write(text: string): Promise<void> {
    if (text === '') return;
    if (!this.#error) await new Promise<void>((resolve) => this.#stream.write(text, () => resolve()));
    // A failed write tells its callback first and emits the error a moment later.
    if (!this.#error && this.#stream.errored) this.#error = this.#stream.errored;
    if (!this.#error) return;
    if (CLOSED.has(this.#error.code ?? '')) throw new PipeClosed();
    throw new OutputFailed(`standard output: ${describe(this.#error).text}`, { cause: this.#error });
  }

  /** Writes what nobody has to read. */
  async tell(text: string): Promise<void> {
    await this.write(text).catch(() => {});
  }
}

const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** The outputs of one run: data on the one, all else on the other. */
export interface Terminal {
  readonly out: Sink;
  readonly err: Sink;
  readonly outPaint: Paint;
  readonly errPaint: Paint;
  /** True where the data is coloured. */
  readonly outColor: boolean;
}

/** Whether to use colours there: as asked, else for a terminal that wants them. */
function wantsColor(when: 'auto' | 'always' | 'never', stream: { readonly isTTY?: boolean }, env: Io['env']): boolean {
  if (when !== 'auto') return when === 'always';
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Opens the outputs; their colours are those of a terminal until the flags are known. */
export function openTerminal(io: Io): Terminal {
  return { out: new Sink(io.stdout), err: new Sink(io.stderr), ...paints(io, 'auto') };
}

/** The same outputs, coloured as asked. */
export function coloured(terminal: Terminal, io: Io, when: 'auto' | 'always' | 'never' | undefined): Terminal {
  return when === undefined ? terminal : { ...terminal, ...paints(io, when) };
}

function paints(io: Io, when: 'auto' | 'always' | 'never'): Pick<Terminal, 'outPaint' | 'errPaint' | 'outColor'> {
  const outColor = wantsColor(when, io.stdout, io.env);
  return { outColor, outPaint: paint(outColor), errPaint: paint(wantsColor(when, io.stderr, io.env)) };
}
