import type { Io } from '../cli/main.ts';
import { loadProgram } from './load.ts';

/** Runs one command line in the built program. Returns the exit code when all output has left. */
export async function main(io: Io): Promise<number> {
  const { program, keep } = loadProgram();
  const code = await program.main(io);
  keep();
  return code;
}
