import type { Readable } from 'node:stream';
import { type Paint, paint } from '../report/paint.ts';
import { describe } from '../run/failure.ts';
import { lazy } from '../text/lazy.ts';

/** An output: as much of a stream as copydesk needs. */
export interface Output {
  /** Writes, and calls `done` when the text has left or could not be written. */
  write(text: string | Uint8Array, done: () => void): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly errored: NodeJS.ErrnoException | null;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything outside that the command line touches. */
export interface Io {
  /** Arguments without the program's own name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  /** Each is opened when it is first asked for, which takes time. */
  readonly stdout: Output;
  readonly stderr: Output;
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
  readonly #stream: () => Output;
  #error: NodeJS.ErrnoException | null = null;
  #unread = false;

  /** The output is opened with the first text. */
  constructor(open: () => Output) {
    this.#stream = lazy(() => {
      const stream = open();
      stream.on('error', (error: NodeJS.ErrnoException) => {
        this.#error ??= error;
      });
      return stream;
    });
  }

  /** From now on nobody has to read it: the run has other work, which is to be done whole. */
  mayClose(): void {
    this.#unread = true;
  }

  /** Writes, and resolves when the text has left. @throws PipeClosed when the reader is gone, OutputFailed when it cannot be written. */
  async write(text: string): Promise<void> {
    if (text === '') return;
    const stream = this.#stream();
    if (!this.#error) await new Promise<void>((resolve) => stream.write(text, () => resolve()));
    // A failed write tells its callback first and emits the error a moment later.
    if (!this.#error && stream.errored) this.#error = stream.errored;
    if (!this.#error) return;
    const closed = CLOSED.has(this.#error.code ?? '');
    if (closed && this.#unread) return;
    if (closed) throw new PipeClosed();
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
function wantsColor(when: 'auto' | 'always' | 'never', stream: () => Output, env: Io['env']): boolean {
  if (when !== 'auto') return when === 'always';
  return stream().isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** The outputs of a run; their colours are those of a terminal until the flags are known. */
export function openTerminal(io: Io): Terminal {
  return painted(new Sink(() => io.stdout), new Sink(() => io.stderr), io, 'auto');
}

/** The same outputs, coloured as asked. */
export function coloured(terminal: Terminal, io: Io, when: 'auto' | 'always' | 'never' | undefined): Terminal {
  return when === undefined ? terminal : painted(terminal.out, terminal.err, io, when);
}

function painted(out: Sink, err: Sink, io: Io, when: 'auto' | 'always' | 'never'): Terminal {
  const outColor = lazy(() => wantsColor(when, () => io.stdout, io.env));
  const outPaint = lazy(() => paint(outColor()));
  const errPaint = lazy(() => paint(wantsColor(when, () => io.stderr, io.env)));
  return {
    out,
    err,
    get outColor() {
      return outColor();
    },
    get outPaint() {
      return outPaint();
    },
    get errPaint() {
      return errPaint();
    },
  };
}
