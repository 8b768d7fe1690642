import type { Io } from '../cli/main.ts';
import type { Output } from '../cli/terminal.ts';
import { loadProgram } from './load.ts';
import { openOutput } from './output.ts';

/** Runs one command line in the built program. Returns the exit code when all output has left. */
export async function main(io: Io): Promise<number> {
  const { program, keep } = loadProgram();
  const code = await program.main(io);
  keep();
  return code;
}

/** Opens standard output. */
export const openStdout = (): Output => openOutput(1, () => process.stdout);

/** Opens standard error. */
export const openStderr = (): Output => openOutput(2, () => process.stderr);
