import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PlanRequest, plan } from '../../../src/run/plan.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'copydesk-plan-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function file(path: string, text = 'text'): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function request(change: Partial<PlanRequest>): PlanRequest {
  return { cwd, paths: [], listed: [], stdin: null, out: null, writer: 'md', extensions: ['.html', '.md', '.txt'], ...change };
}

const mirror = async (change: Partial<PlanRequest>) =>
  (await plan(request({ out: 'out', ...change }))).inputs.map(({ id, path, target }) => [id, path, target?.slice(cwd.length + 1)]);

describe('plan', () => {
  it('mirrors the tree of a folder below the output folder', async () => {
    file('in/2024/a.html');
    file('in/b.v2.txt');
    expect(await mirror({ paths: ['in'] })).toEqual([
      ['in/2024/a.html', '2024/a.html', 'out/2024/a.md'],
      ['in/b.v2.txt', 'b.v2.txt', 'out/b.v2.md'],
    ]);
  });

  it('names a file argument alone, and a listed file by its whole relative path', async () => {
    file('in/a.html');
    file('in/sub/b.html');
    expect(await mirror({ paths: ['in/a.html'], listed: ['./in/sub/b.html'] })).toEqual([
      ['./in/sub/b.html', 'in/sub/b.html', 'out/in/sub/b.md'],
      ['in/a.html', 'a.html', 'out/a.md'],
    ]);
  });

  it('never lets a listed path lead out of the output folder', async () => {
    expect((await mirror({ listed: ['../x/a.html', '/abs/b.html', 'c/../../d.html'] })).map(([, , target]) => target)).toEqual([
      'out/a.md',
      'out/b.md',
      'out/d.md',
    ]);
  });

  it('takes a file named twice once', async () => {
    file('in/a.html');
    expect(await mirror({ paths: ['in', 'in/a.html', './in'] })).toHaveLength(1);
  });

  it('tries a path as it stands before it reads it as a pattern', async () => {
    file('in/[a].html');
    file('in/a.html');
    expect((await mirror({ paths: ['in/[a].html'] })).map(([id]) => id)).toEqual(['in/[a].html']);
    rmSync(join(cwd, 'in/[a].html'));
    expect((await mirror({ paths: ['in/[a].html'] })).map(([id]) => id)).toEqual(['in/a.html']);
  });

  it('does not read the output folder below an input folder', async () => {
    file('a.html');
    file('out/old.md', '---\nschema: copydesk/1\n---\n');
    expect((await mirror({ paths: ['.'] })).map(([id]) => id)).toEqual(['a.html']);
  });

  it('refuses an input that stands in the output folder', async () => {
    file('out/a.html');
    await expect(mirror({ paths: ['out'] })).rejects.toThrow(/never read/);
    await expect(mirror({ paths: ['out/a.html'] })).rejects.toThrow(/never read/);
  });

  it('names both inputs that would be written to one output', async () => {
    file('in/a.html');
    file('in/a.txt');
    await expect(mirror({ paths: ['in'] })).rejects.toThrow(/in\/a\.html and in\/a\.txt would both be written to .*a\.md/);
  });

  it('refuses a foreign file in the way and takes its own outputs for its own', async () => {
    file('in/a.html');
    file('out/a.md', '---\nschema: copydesk/1\nid: 1\n---\n');
    expect(await mirror({ paths: ['in'] })).toHaveLength(1);
    file('out/a.md', '# mine\n');
    await expect(mirror({ paths: ['in'] })).rejects.toThrow(/out\/a\.md exists and is not an output of copydesk/);
  });

  it('names every argument that matches nothing', async () => {
    await expect(plan(request({ paths: ['nosuch', 'x*.html'] }))).rejects.toThrow(/nosuch: no such file.*\nx\*\.html: matches nothing/);
  });

  it('asks for a name where standard input goes into a folder', async () => {
    const bytes = new Uint8Array();
    await expect(mirror({ stdin: { bytes, name: null } })).rejects.toThrow(/--stdin-filepath/);
    expect(await mirror({ stdin: { bytes, name: 'posts/a.html' } })).toEqual([['posts/a.html', 'posts/a.html', 'out/posts/a.md']]);
  });

  it('mirrors the tree of a root where a file of it is named alone', async () => {
    file('in/2024/a.html');
    file('other/b.html');
    const roots = [join(cwd, 'in')];
    expect(await mirror({ paths: ['in/2024/a.html', 'other/b.html'], roots })).toEqual([
      ['in/2024/a.html', '2024/a.html', 'out/2024/a.md'],
      ['other/b.html', 'b.html', 'out/b.md'],
    ]);
    expect(await mirror({ listed: ['in/2024/a.html'], roots })).toEqual([['in/2024/a.html', '2024/a.html', 'out/2024/a.md']]);
  });

  it('passes over what is not among the files that matter, unless its output is', async () => {
    for (const name of ['a', 'b', 'c']) file(`in/${name}.html`);
    const only = new Set([join(realpathSync(cwd), 'in/a.html'), join(realpathSync(cwd), 'out/b.md')]);
    expect((await mirror({ paths: ['in'], only })).map(([id]) => id)).toEqual(['in/a.html', 'in/b.html']);
  });

  it('lets foreign files stand where outputs are only compared', async () => {
    file('in/a.html');
    file('out/a.md', 'mine');
    await expect(mirror({ paths: ['in'] })).rejects.toThrow(/not an output of copydesk/);
    expect(await mirror({ paths: ['in'], compares: true })).toHaveLength(1);
  });
});
