import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawFlags } from '../../../src/cli/flags.ts';
import { cleanOptions, jobsFor } from '../../../src/cli/options.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'copydesk-options-'));
  writeFileSync(join(cwd, 'names.yaml'), 'Example.org: The Example\nherald.example: "The Herald: daily"\n');
  writeFileSync(join(cwd, 'list.yaml'), '- a\n');
  writeFileSync(join(cwd, 'number.json'), '{"a.example": 7}');
  writeFileSync(join(cwd, 'broken.yaml'), 'a: [\n');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const options = (flags: RawFlags) => cleanOptions(flags, cwd);

describe('cleanOptions', () => {
  it('gives documents back as Markdown where nothing is asked', async () => {
    expect((await options({})).task).toMatchObject({ writer: 'md', delivery: 'return', dryRun: false, ledger: false, format: null });
  });

  it.each<[RawFlags, string]>([
    [{ out: 'x' }, 'file'],
    [{ write: true }, 'in-place'],
    [{ check: true }, 'check'],
    [{ dryRun: true }, 'return'],
  ])('reads the destination from %j', async (flags, delivery) => {
    expect((await options(flags)).task.delivery).toBe(delivery);
  });

  it.each<[RawFlags, RegExp]>([
    [{ out: 'x', write: true }, /--out and --write do not go together/],
    [{ check: true, write: true }, /--write and --check/],
    [{ write: true, to: 'json' }, /--to json does not go with --write/],
    [{ quiet: true, verbose: true }, /--quiet and --verbose/],
    [{ ledger: '-' }, /would mix the ledger/],
    [{ out: ' ' }, /needs the name of a folder/],
    [{ jobs: '0' }, /whole number from 1/],
    [{ jobs: '2x' }, /whole number from 1/],
    [{ timeout: '-1' }, /seconds above 0/],
    [{ maxBytes: '5 apples' }, /number of bytes/],
    [{ ext: ',' }, /--ext needs extensions/],
    [{ encoding: 'utf-9' }, /no encoding is called utf-9/],
    [{ url: 'example.org' }, /no http or https address/],
    [{ disable: ['no/such-rule'] }, /no rule is called no\/such-rule/],
    [{ siteNames: 'nosuch.yaml' }, /no such file/],
    [{ siteNames: 'list.yaml' }, /must be a map/],
    [{ siteNames: 'number.json' }, /name of a\.example must be a text/],
    [{ siteNames: 'broken.yaml' }, /--site-names broken\.yaml/],
  ])('refuses %j', async (flags, message) => {
    await expect(options(flags)).rejects.toThrow(message);
  });

  it.each([
    ['500', 500],
    ['800k', 800 * 1024],
    ['20M', 20 * 1024 ** 2],
    ['1GiB', 1024 ** 3],
    ['7b', 7],
  ])('reads the size %s', async (maxBytes, bytes) => {
    expect((await options({ maxBytes })).task.maxBytes).toBe(bytes);
  });

  it('reads extensions with and without their dots', async () => {
    expect((await options({ ext: 'html, .XML' })).extensions).toEqual(['.html', '.xml']);
  });

  it("reads the user's own publications", async () => {
    expect((await options({ siteNames: 'names.yaml' })).task.publications).toEqual({
      'example.org': 'The Example',
      'herald.example': 'The Herald: daily',
    });
  });
});

describe('jobsFor', () => {
  it('starts no threads for little work, nor more than there are documents', () => {
    expect(jobsFor(null, 100, 1000)).toBe(1);
    expect(jobsFor(8, 3, 1000)).toBe(3);
    expect(jobsFor(4, 0, 0)).toBe(1);
  });

  it('counts large documents and many small ones as work', () => {
    expect(jobsFor(null, 100, 1e9)).toBe(availableParallelism());
    expect(jobsFor(null, 10_000, 1000)).toBe(availableParallelism());
  });
});
