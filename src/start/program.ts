import type { Io } from '../cli/main.ts';

/** What the package runs, as one script: its compiled code is kept in one file. Each half loads what it needs, when it needs it. */
export const main = async (io: Io): Promise<number> => (await import('../cli/main.ts')).main(io);

/** Serves the pool that started this thread. */
export const serve = async (): Promise<void> => {
  await import('../run/worker.ts');
};
