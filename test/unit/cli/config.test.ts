import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../../src/cli/config/open.ts';
import { configSchema } from '../../../src/cli/config/schema.ts';
import { camel, FLAGS, type RawFlags } from '../../../src/cli/flags.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-config-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function file(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const open = (cwd = '.', flags: RawFlags = {}) => openSettings(flags, join(root, cwd));

describe('the config file', () => {
  it('is the nearest one up to the root of the repository', async () => {
    file('copydesk.config.json', '{"minWords": 1}');
    file('repo/.git/HEAD', '');
    file('repo/copydesk.config.yaml', 'minWords: 2\n');
    file('repo/a/b/package.json', '{"copydesk": {"minWords": 3}}');
    file('repo/a/package.json', '{"name": "copydesk-user"}');
    mkdirSync(join(root, 'repo/a/b/c'));
    mkdirSync(join(root, 'other/.git'), { recursive: true });
    expect((await open('repo/a/b/c'))?.flagsFor([])).toEqual({ minWords: '3' });
    expect((await open('repo/a'))?.flagsFor([])).toEqual({ minWords: '2' });
    expect(await open('other')).toBeNull();
  });

  it('is looked for in one folder only where there is no repository', async () => {
    file('copydesk.config.json', '{"minWords": 1}');
    mkdirSync(join(root, 'a'));
    expect(await open('a')).toBeNull();
    expect(await open('a', { config: '../copydesk.config.json' })).not.toBeNull();
  });

  it('has its paths relative to itself', async () => {
    file('.git/HEAD', '');
    file('copydesk.config.yaml', 'paths: [posts, wire/]\nout: clean\nsiteNames: names.yaml\nreporter: [pretty, sarif=r/a.sarif]\n');
    mkdirSync(join(root, 'posts'));
    const settings = await open('posts', { check: true });
    expect(settings?.config.paths).toEqual(['.', '../wire']);
    expect(settings?.flagsFor([])).toEqual({
      check: true,
      out: '../clean',
      siteNames: '../names.yaml',
      reporter: ['pretty', 'sarif=../r/a.sarif'],
    });
  });

  it('yields to the command line, and its later overrides win over the earlier', async () => {
    file(
      'copydesk.config.yaml',
      'minWords: 1\nrequire: title\noverrides:\n  - files: wire/**\n    minWords: 2\n    require: [title, date]\n  - files: "*.short.md"\n    minWords: 3\n',
    );
    const settings = await open('.', { require: 'url' });
    const flagsOf = (path: string) => settings?.flagsFor(settings.overridesOf(join(root, path)));
    expect(flagsOf('posts/a.md')).toEqual({ minWords: '1', require: 'url' });
    expect(flagsOf('wire/2026/a.md')).toEqual({ minWords: '2', require: 'url' });
    expect(flagsOf('wire/a.short.md')).toEqual({ minWords: '3', require: 'url' });
    expect(flagsOf('../wire/a.short.md')).toEqual({ minWords: '1', require: 'url' });
  });

  it('says nothing of folders and forms where documents are written in place', async () => {
    file('copydesk.config.yaml', 'out: clean\nto: json\nreporter: github\nminWords: 4\n');
    expect((await open('.', { write: true }))?.flagsFor([])).toEqual({ write: true, minWords: '4' });
  });

  it.each([
    ['{"Require": ["title"]}', 'Require: unknown key; did you mean require?'],
    ['{"zzzzzzzz": 1}', 'zzzzzzzz: unknown key; there are out, '],
    ['{"require": [1]}', 'require: must be a list of texts'],
    ['{"jobs": "2"}', 'jobs: must be a number, as 4'],
    ['{"encoding": true}', 'encoding: must be a text, as windows-1252'],
    ['{"failOn": "never"}', 'failOn: never is not one of warn, error'],
    ['{"overrides": {}}', 'overrides: must be a list of maps'],
    ['{"overrides": [{"files": "a", "failOn": "warn"}]}', 'overrides[0].failOn: is a setting for all documents'],
    ['{"overrides": [{"files": "a", "minWord": 3}]}', 'overrides[0].minWord: unknown key; did you mean minWords?'],
    ['{"out": "/elsewhere"}', 'out: /elsewhere leads out of the folder'],
    ['"text"', 'must be a map of settings'],
  ])('refuses %s', async (text, message) => {
    file('copydesk.config.json', text);
    await expect(open()).rejects.toThrow(message);
  });
});

describe('the schema of the config file', () => {
  it('has a property for every flag that the file may set, and no other', () => {
    const { properties } = configSchema() as { properties: Record<string, unknown> };
    const keys = FLAGS.filter((flag) => 'config' in flag).map((flag) => camel(flag.long));
    expect(Object.keys(properties).sort()).toEqual(['$schema', 'overrides', 'paths', ...keys].sort());
  });
});
