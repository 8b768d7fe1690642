import { Worker } from 'node:worker_threads';
import type { Spawn } from './pool.ts';

/** Starts the built worker, which stands beside the file that this one is bundled into. */
export const spawnWorker: Spawn = (task) => new Worker(new URL('./worker.cjs', import.meta.url), { workerData: task });
