import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { PATIENCE, parseTranscript, type Result, resultLines, Sandbox } from './transcript.ts';

const FOLDER = fileURLToPath(new URL('./transcripts/', import.meta.url));

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))('%s', { timeout: PATIENCE }, (name) => {
  const text = readFileSync(FOLDER + name, 'utf8');
  const { files, steps } = parseTranscript(text);
  const sandbox = new Sandbox(files);
  const results: Result[] = [];

  it.each(steps.map((step, i) => [`${i + 1}: ${step.command}`, step] as const))('%s', (_, step) => {
    const result = sandbox.run(step.command);
    results.push(result);
    if (process.env.UPDATE === '1') return;
    expect(result).toEqual({ stdout: step.stdout, stderr: step.stderr, code: step.code });
  });

  afterAll(() => {
    sandbox.remove();
    if (process.env.UPDATE !== '1' || results.length !== steps.length) return;
    const lines = text.split('\n');
    for (const [i, step] of [...steps.entries()].reverse())
      lines.splice(step.lines[0], step.lines[1] - step.lines[0], ...resultLines(results[i]!));
    writeFileSync(FOLDER + name, lines.join('\n'));
  });
});
