import { parentPort, workerData } from 'node:worker_threads';
import { cleaner } from './clean.ts';
import type { Input, Task } from './input.ts';

/** The thread of the pool: takes batches of inputs, answers with one outcome each, in order. */
function serve(port: NonNullable<typeof parentPort>, task: Task): void {
  const clean = cleaner(task);
  let last = Promise.resolve();
  port.on('message', (batch: readonly Input[]) => {
    last = last.then(async () => {
      for (const input of batch) port.postMessage(await clean(input));
    });
  });
  port.postMessage('ready');
}

if (parentPort) serve(parentPort, workerData as Task);
