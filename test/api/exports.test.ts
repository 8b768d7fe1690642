import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PATIENCE, Sandbox } from '../cli/transcript.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIBRARY = new URL('../../dist/index.js', import.meta.url).href;

/** The example of the README's section on the library. */
const EXAMPLE = /```ts\n([\s\S]*?)```/.exec(readFileSync(`${ROOT}README.md`, 'utf8'))?.[1] ?? '';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

describe('the library', { timeout: PATIENCE }, () => {
  it('exports exactly this', async () => {
    expect(Object.keys(await import(LIBRARY)).sort()).toEqual([
      'METADATA_SCHEMA',
      'RULES',
      'ReadError',
      'decode',
      'detect',
      'ledgerLines',
      'loadResources',
      'loadWriter',
      'normalize',
      'run',
      'toSource',
    ]);
  });

  it('cleans a text in four calls', async () => {
    const { toSource, detect, loadResources, normalize, loadWriter } = await import(LIBRARY);
    const source = toSource(
      'Rain over Lisbon\n\nThe river rose at dawn and had not fallen by noon, when the first boats left the harbour.\n',
    );
    const article = normalize(source, {}, await loadResources({ formats: detect(source) }));
    expect((await loadWriter('text'))(article)).toContain('The river rose at dawn');
  });

  it('runs many documents, in worker threads too', async () => {
    const { run } = await import(LIBRARY);
    const from = Buffer.from('Rain over Lisbon\n\nThe river rose at dawn and had not fallen by noon.\n');
    const inputs = ['a', 'b', 'c'].map((id) => ({ id, from, path: null, target: null }));
    const task = {
      writer: 'json',
      delivery: 'return',
      dryRun: false,
      ledger: false,
      format: null,
      encoding: null,
      url: null,
      maxBytes: 1e6,
      disable: [],
      publications: {},
    };
    const texts: string[] = [];
    for (const jobs of [1, 2]) for await (const outcome of run(inputs, task, { jobs, timeout: null })) texts.push(outcome.text);
    expect(texts).toHaveLength(6);
    expect(new Set(texts).size).toBe(1);
  });
});

describe('the README', { timeout: PATIENCE }, () => {
  it('has a library example that runs', () => {
    const sandbox = new Sandbox();
    sandbox.write(
      'page.html',
      '<title>Rain over Lisbon</title><h1>Rain over Lisbon</h1><p>The river rose at dawn and had not fallen by noon.</p>',
    );
    sandbox.write('example.mjs', EXAMPLE.replace("'copydesk'", `'${LIBRARY}'`));
    expect(sandbox.run('node example.mjs')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('The river rose at dawn'),
    });
  });
});

describe('a program that uses the package', { timeout: PATIENCE }, () => {
  const consumer = (): Sandbox => {
    const sandbox = new Sandbox();
    sandbox.write('package.json', '{ "type": "module" }');
    mkdirSync(join(sandbox.folder, 'node_modules/@types'), { recursive: true });
    symlinkSync(ROOT, join(sandbox.folder, 'node_modules/copydesk'), 'junction');
    symlinkSync(join(ROOT, 'node_modules/@types/node'), join(sandbox.folder, 'node_modules/@types/node'), 'junction');
    return sandbox;
  };

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('finds the types of the README’s example, modules %s resolved as %s', (module, resolution) => {
    const sandbox = consumer();
    sandbox.write('example.ts', EXAMPLE);
    const tsc = `node ${join(ROOT, 'node_modules/typescript/bin/tsc')} --noEmit --strict --target es2022 --types node`;
    expect(sandbox.run(`${tsc} --module ${module} --moduleResolution ${resolution} example.ts`)).toMatchObject({ code: 0, stdout: '' });
  });

  it('finds both schemas', () => {
    const sandbox = consumer();
    for (const name of ['schema.json', 'config.schema.json'])
      expect(sandbox.run(`node -p 'typeof require("copydesk/${name}").$schema'`).stdout).toBe('string\n');
  });
});

describe('the package', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  ) as Packed[];
  const paths = packed!.files.map((file) => file.path).sort();

  it('holds the built files, their types, licences and schema, and nothing of the sources', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'bin/copydesk.js',
        'bin/package.json',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/cli.cjs',
        'dist/index.js',
        'dist/schema.json',
        'dist/types/index.d.ts',
        'dist/worker.cjs',
        'package.json',
      ]),
    );
    expect(
      paths.filter(
        (path) => !/^(?:bin\/copydesk\.js|bin\/package\.json|dist\/.+|LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(path),
      ),
    ).toEqual([]);
  });

  it('has the licence text of every bundled package', () => {
    const licences = readFileSync(`${ROOT}dist/THIRD-PARTY-LICENSES.txt`, 'utf8');
    for (const name of ['commander', 'cheerio', 'gray-matter', 'htmlparser2', 'turndown', 'yaml']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)\n\n\\S`, 'm'));
    }
    // Named with its licence, for want of a text.
    expect(licences.match(/^.+\n\n.*ships no text of it/gm)).toEqual([expect.stringMatching(/^boolbase /)]);
  });

  it('types its library without a path that a consumer cannot resolve', () => {
    const types = paths.filter((path) => path.endsWith('.d.ts')).map((path) => readFileSync(ROOT + path, 'utf8'));
    expect(types.join('\n')).not.toMatch(/from '[^']+\.ts'/);
    const modules = types.flatMap((text) => [...text.matchAll(/from '([^'.][^']*)'/g)].map((match) => match[1]));
    const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    for (const name of modules) expect(Object.keys(dependencies)).toContain(name);
  });
});
