import { EXIT } from './exit.ts';
import { parseArguments } from './parse.ts';
import { coloured, type Io, OutputFailed, openTerminal, PipeClosed, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

export type { Io } from './terminal.ts';

/** Runs one command line. Never exits the process: the exit code is the result, when all output has left. */
export async function main(io: Io): Promise<number> {
  const terminal = openTerminal(io);
  try {
    return await dispatch(io, terminal);
  } catch (error) {
    if (error instanceof PipeClosed) return EXIT.done;
    if (error instanceof UsageError) {
      await terminal.err.tell(`copydesk: ${error.message}\n`);
      return EXIT.usage;
    }
    if (error instanceof OutputFailed) {
      await terminal.err.tell(`copydesk: ${error.message}\n`);
      return EXIT.failed;
    }
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await terminal.err.tell(`copydesk: this is a fault of copydesk's own, please report it\n${what}\n`);
    return EXIT.failed;
  }
}

async function dispatch(io: Io, terminal: Terminal): Promise<number> {
  const parsed = parseArguments(io.argv, () => io.stdout.columns ?? 100);
  if ('shown' in parsed) {
    await terminal.out.write(parsed.shown);
    return EXIT.done;
  }
  const { command, args, flags } = parsed;
  if (flags.version) {
    const { VERSION } = await import('./version.ts');
    await terminal.out.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const outputs = coloured(terminal, io, flags.color);
  switch (command) {
    case 'clean':
      return (await import('./commands/clean.ts')).clean(args, flags, io, outputs);
    case 'check':
      return (await import('./commands/clean.ts')).clean(args, { ...flags, check: true }, io, outputs);
    case 'explain':
      return (await import('./commands/explain.ts')).explain(args, flags, io, outputs);
    case 'completion':
      return (await import('./extras.ts')).extras.printCompletion(args, outputs);
    case 'manual':
      return (await import('./extras.ts')).extras.printManual(outputs);
    case 'init':
      return (await import('./extras.ts')).extras.init(io, outputs);
    case 'rules':
      return (await import('./commands/rules.ts')).rules(args, flags, io.cwd, outputs);
    case 'schema':
      return (await import('./commands/schema.ts')).printSchema(args, outputs);
  }
}
