import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdirSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE, Sandbox } from './transcript.ts';

const BIN = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url));
const STORY = 'The river rose at dawn and had not fallen by noon, when the first boats left the harbour for the other bank.\n';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
});
afterEach(() => sandbox.remove());

function manyFiles(count: number): void {
  for (let i = 0; i < count; i++) sandbox.write(`in/${i}.txt`, `Story ${i}\n\n${STORY.repeat(8)}`);
}

describe('a run of many documents', { timeout: PATIENCE }, () => {
  it('writes the same bytes for any number of threads, ledger included', () => {
    manyFiles(24);
    for (const jobs of [1, 2, 3])
      expect(sandbox.run(`copydesk in -o out${jobs} --ledger l${jobs} -q -j ${jobs}`)).toMatchObject({ code: 0, stderr: '' });
    expect(sandbox.run('diff -r out1 out2 && diff -r out1 out3 && cmp l1 l2 && cmp l1 l3 && ls out1 | wc -l')).toMatchObject({
      code: 0,
      stdout: '24\n',
    });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends on %s with 130, whole files only, and no ledger; a second run finishes the job',
    async (signal) => {
      manyFiles(150);
      mkdirSync(join(sandbox.folder, 'out'));
      const child = spawn(process.execPath, [BIN, 'in', '-o', 'out', '-j', '2', '--ledger', 'taken.jsonl'], {
        cwd: sandbox.folder,
        stdio: 'ignore',
      });
      while (readdirSync(join(sandbox.folder, 'out')).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill(signal);
      const [code] = await once(child, 'exit');
      expect(code).toBe(130);
      const written = readdirSync(join(sandbox.folder, 'out'));
      expect(written.length).toBeLessThan(150);
      for (const name of written) {
        expect(name).toMatch(/^\d+\.md$/);
        expect(readFileSync(join(sandbox.folder, 'out', name), 'utf8').endsWith(STORY)).toBe(true);
      }
      expect(readdirSync(sandbox.folder).sort()).toEqual(['in', 'out']);
      expect(sandbox.run('copydesk in -o out -q && ls out | wc -l')).toMatchObject({ code: 0, stdout: '150\n' });
    },
  );

  it('writes all its files where nobody reads standard output to its end', () => {
    manyFiles(40);
    sandbox.write('page.md', `---\ntitle: Rain\n---\n\n${STORY}`);
    const closed = (command: string): string => `(${command}; echo $? >&3) 3> code | true; cat code`;
    expect(sandbox.run(`${closed('sleep 0.2; copydesk in -o out --ledger - -q')}; ls out | wc -l`).stdout).toBe('0\n40\n');
    expect(
      sandbox.run(
        `${closed('sleep 0.2; copydesk check in --reporter json=report.json --reporter pretty -q')}; grep -c file/raw report.json`,
      ).stdout,
    ).toBe('1\n40\n');
    expect(sandbox.run(`${closed('sleep 0.2; copydesk in --to jsonl --ledger taken -q')}; ls taken`)).toMatchObject({
      code: 2,
      stdout: '0\n',
    });
  });

  it('writes all of it into a pipe that another process made non-blocking', async () => {
    sandbox.write('long.md', `# Rain\n\n${`${STORY}\n`.repeat(3000)}`);
    expect(sandbox.run('mkfifo pipe && copydesk long.md > whole').code).toBe(0);
    const pipe = openSync(join(sandbox.folder, 'pipe'), constants.O_RDWR | constants.O_NONBLOCK);
    // By a shell: Node makes the first three descriptors of a child blocking.
    const child = spawn('sh', ['-c', 'exec "$0" "$@" >&3', process.execPath, BIN, 'long.md'], {
      cwd: sandbox.folder,
      stdio: ['ignore', 'ignore', 'inherit', pipe],
    });
    const ended = once(child, 'exit');
    const whole = readFileSync(join(sandbox.folder, 'whole'));
    const parts: Buffer[] = [];
    const part = Buffer.alloc(8192);
    // It is full before anybody reads.
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (let length = 0; length < whole.length; ) {
      try {
        const read = readSync(pipe, part);
        parts.push(Buffer.from(part.subarray(0, read)));
        length += read;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    expect(await ended).toEqual([0, null]);
    closeSync(pipe);
    expect(Buffer.concat(parts).equals(whole)).toBe(true);
  });

  it('gives up on a document that takes too long', () => {
    sandbox.write('long.txt', STORY.repeat(20_000));
    const { code, stdout, stderr } = sandbox.run('copydesk long.txt --timeout 0.001');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe('long.txt: error: took longer than 0.001 s; raise the limit with --timeout, or leave the file out (timeout)\n');
  });

  it('reads a pipe that is named as a file', () => {
    sandbox.write('a.txt', STORY.repeat(3000));
    expect(sandbox.run('copydesk <(cat a.txt) --to text | tail -n 1')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('The river rose'),
    });
  });
});

describe('the two outputs', { timeout: PATIENCE }, () => {
  it('puts nothing but data on standard output', () => {
    sandbox.write('a.html', `<p>${STORY}</p>`);
    const { stdout, stderr } = sandbox.run('copydesk a.html --to json -v');
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'copydesk/1' });
    expect(stderr).not.toBe('');
  });

  it('puts no colour into a pipe unless asked', () => {
    sandbox.write('a.txt', STORY);
    expect(sandbox.run('copydesk explain a.txt').stdout).not.toContain('\u001b');
    expect(sandbox.run('copydesk explain a.txt --color always').stdout).toContain('\u001b');
  });

  it('prints its help and version on standard output', () => {
    expect(sandbox.run('copydesk --help')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Usage: copydesk') });
    expect(sandbox.run('copydesk -V')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('has every rule in the list of the rules, as text and as data', () => {
    const rules: { readonly id: string }[] = JSON.parse(sandbox.run('copydesk rules --json').stdout);
    const lines = sandbox.run('copydesk rules list').stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(rules.map((rule) => rule.id));
    expect(rules.length).toBeGreaterThan(50);
  });

  it('accepts its own metadata by the schema that it prints', () => {
    sandbox.write('a.txt', STORY);
    const schema = JSON.parse(sandbox.run('copydesk schema').stdout);
    const metadata = JSON.parse(sandbox.run('copydesk a.txt --to json').stdout);
    expect(Object.keys(metadata)).toEqual(expect.arrayContaining(schema.required));
  });
});

describe('the code that is kept between runs', { timeout: PATIENCE }, () => {
  const keeping = (command: string) => sandbox.run(`XDG_CACHE_HOME=$PWD/cache ${command}`);

  it('changes nothing of what a run does, even where it is broken', () => {
    sandbox.write('a.txt', `Rain over Lisbon\n\n${STORY}`);
    const first = keeping('copydesk a.txt');
    expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(STORY) });
    expect(keeping('copydesk a.txt')).toEqual(first);
    const [name] = readdirSync(join(sandbox.folder, 'cache/copydesk'));
    const path = `cache/copydesk/${name}`;
    const kept = readFileSync(join(sandbox.folder, path));
    sandbox.write(path, Buffer.concat([kept.subarray(0, 128), Buffer.from('no code at all')]));
    expect(keeping('copydesk a.txt')).toEqual(first);
    expect(readFileSync(join(sandbox.folder, path)).length).toBeGreaterThan(kept.length / 2);
  });

  it('is nowhere where the environment forbids it', () => {
    expect(keeping('NODE_DISABLE_COMPILE_CACHE=1 copydesk --version')).toMatchObject({ code: 0 });
    expect(readdirSync(sandbox.folder)).toEqual([]);
  });
});
