import { Worker } from 'node:worker_threads';
import type { Spawn } from './pool.ts';

/**
 * Memory for what a page needs while it is cleaned. Node's own choice collects garbage in the midst of one: 374 saved pages took 26 s of CPU
 * instead of 29, and no more memory in all; 128 gains nothing further and takes a third more.
 */
const YOUNG_MB = 64;

/** Starts the built worker, which stands beside the file that this one is bundled into. */
export const spawnWorker: Spawn = (task) =>
  new Worker(new URL('./worker.cjs', import.meta.url), { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
