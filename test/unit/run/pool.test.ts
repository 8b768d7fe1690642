import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Input, Task } from '../../../src/run/input.ts';
import { pooled, type Spawn } from '../../../src/run/pool.ts';

const task: Task = {
  writer: 'md',
  delivery: 'return',
  dryRun: false,
  ledger: false,
  format: null,
  encoding: null,
  url: null,
  maxBytes: 1,
  disable: [],
  publications: {},
};

/** A worker that does what the input's name says. */
const CODE = `
  const { parentPort } = require('node:worker_threads');
  let last = Promise.resolve();
  parentPort.on('message', (batch) => {
    last = last.then(async () => {
      for (const { id } of batch) {
        if (id.startsWith('hang')) for (;;) {}
        if (id.startsWith('throw')) throw new Error('no memory left');
        if (id.startsWith('exit')) process.exit(1);
        if (id.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 30));
        parentPort.postMessage({ ok: true, id });
      }
    });
    last.catch((error) => setImmediate(() => { throw error; }));
  });
  parentPort.postMessage('ready');
`;

function spawning(): { readonly spawn: Spawn; readonly workers: Worker[] } {
  const workers: Worker[] = [];
  const spawn = () => {
    const worker = new Worker(CODE, { eval: true });
    workers.push(worker);
    return worker;
  };
  return { spawn, workers };
}

const input = (id: string): Input => ({ id, from: '/none', path: null, target: null });

async function results(ids: readonly string[], jobs: number, timeout: number | null = null): Promise<string[]> {
  const all: string[] = [];
  for await (const outcome of pooled(ids.map(input), task, { jobs, timeout, spawn: spawning().spawn })) {
    all.push(outcome.ok ? outcome.id : `${outcome.id}: ${outcome.code}`);
  }
  return all;
}

describe('pooled', () => {
  const many = Array.from({ length: 300 }, (_, i) => (i % 40 === 0 ? `slow-${i}` : `doc-${i}`));

  it.each([1, 2, 3])('gives the outcomes in the order of the inputs with %i workers', async (jobs) => {
    expect(await results(many, jobs)).toEqual(many);
  });

  it('ends a worker that hangs, fails that document, and goes on with the others', async () => {
    expect(await results(['a', 'hang', 'b', 'c', 'd', 'e', 'f'], 1, 0.3)).toEqual(['a', 'hang: timeout', 'b', 'c', 'd', 'e', 'f']);
  });

  it('fails the document that takes its thread down, and no other', async () => {
    expect(await results(['a', 'throw', 'b', 'exit', 'c'], 2)).toEqual(['a', 'throw: internal', 'b', 'exit: crash', 'c']);
  });

  it('gives nothing for nothing, and starts no worker for it', async () => {
    const { spawn, workers } = spawning();
    for await (const outcome of pooled([], task, { jobs: 2, timeout: null, spawn })) expect(outcome).toBeUndefined();
    expect(workers).toHaveLength(0);
  });

  it('says so where no thread can be started', async () => {
    const spawn = () => new Worker('throw new Error("no such module")', { eval: true });
    await expect(pooled([input('a')], task, { jobs: 1, timeout: null, spawn }).next()).rejects.toThrow(/no worker thread could be started/);
  });

  it('stops at an abort, and its threads with it', async () => {
    const { spawn, workers } = spawning();
    const stopper = new AbortController();
    const seen: string[] = [];
    for await (const outcome of pooled(['a', 'hang'].map(input), task, { jobs: 1, timeout: null, spawn, signal: stopper.signal })) {
      seen.push(outcome.id);
      setTimeout(() => stopper.abort(), 20);
    }
    expect(seen).toEqual(['a']);
    expect(workers.map((worker) => worker.threadId)).toEqual([-1]);
  });

  it('reads no further ahead than its window', async () => {
    let read = 0;
    function* endless(): Generator<Input> {
      for (;;) yield input(`doc-${read++}`);
    }
    const outcomes = pooled(endless(), task, { jobs: 2, timeout: null, spawn: spawning().spawn });
    for (let i = 0; i < 10; i++) await outcomes.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBeLessThan(10 + 2 * 64 + 8);
    await outcomes.return(undefined);
  });
});
