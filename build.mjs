// Builds `dist`: the command line and its worker, bundled as one script, and what loads it; the library with its dependencies outside, the types, and the
// licences of what was bundled.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** Modules that few pages need, with the one function that each exports: what they bundle is loaded at its first call. */
const ON_DEMAND = { 'src/readers/html/standard.ts': 'parseByStandard', 'src/readers/html/select.ts': 'select' };
const onDemand = {
  name: 'on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.ts$/, namespace: 'file' }, ({ path, resolveDir }) => {
      const file = relative('.', resolve(resolveDir, path)).replaceAll(sep, '/');
      return Object.hasOwn(ON_DEMAND, file) ? { path: file, namespace: 'on-demand', sideEffects: false } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'on-demand' }, ({ path }) => {
      const name = ON_DEMAND[path];
      return { contents: `export const ${name} = (...given) => require('./cli-${basename(path, '.ts')}.cjs').${name}(...given);` };
    });
    onResolve({ filter: /\.cjs$/, namespace: 'on-demand' }, ({ path }) => ({ path, external: true }));
  },
};

/** Gray-matter loads a YAML parser of its own, in place of which it is given another. */
const withoutJsYaml = {
  name: 'without-js-yaml',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'exports.safeLoad = exports.safeDump = () => {};' }));
  },
};

/** Commander loads Node's `child_process` for commands that are programs of their own, which copydesk has none of. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Of htmlparser2 only its parser is used: the whole brings the serializer of a tree, with tables of entities to decode. */
const parserAlone = {
  name: 'parser-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^htmlparser2$/ }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: 'htmlparser2', namespace: 'parser' },
    );
    onLoad({ filter: /.*/, namespace: 'parser' }, () => ({
      contents: `export { Parser } from './Parser.js'; export { default as Tokenizer } from './Tokenizer.js';`,
      resolveDir: './node_modules/htmlparser2/dist/esm',
    }));
  },
};

/** Tables of entities are turned into numbers one character at a time, in a loop so long that V8 compiles it three times; Node does it in one call. */
const decodeAtOnce = {
  name: 'decode-at-once',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]entities[\\/].*decode-shared\.js$/ }, () => ({
      contents: `import { Buffer } from 'node:buffer';
import { endianness } from 'node:os';
export function decodeBase64(input) {
  const bytes = Buffer.from(input, 'base64');
  if (endianness() === 'BE') bytes.swap16();
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}`,
    }));
  },
};

/** Modules of plain data that takes time to make, with the one value that each exports: it is made here, and written as JSON. */
const MADE_HERE = { 'src/rules/built-in.ts': 'BUILT_IN' };
const madeHere = {
  name: 'made-here',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const file = relative('.', path).replaceAll(sep, '/');
      if (!Object.hasOwn(MADE_HERE, file)) return undefined;
      const name = MADE_HERE[file];
      const { outputFiles } = await build({ ...common, entryPoints: [file], packages: 'external' });
      const made = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
      return { contents: `export const ${name} = JSON.parse(${JSON.stringify(inAscii(JSON.stringify(made[name])))});` };
    });
  },
};

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  // Node has them: as calls of `new RegExp` they would be made anew wherever a function uses one.
  supported: { 'regexp-unicode-property-escapes': true },
  outdir: 'dist',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  write: false,
};
/** How bundled dependencies are written too. */
const bundled = {
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the line that an error came from.
  lineLimit: 160,
};

const [start, program, demanded, library] = await Promise.all([
  build({
    ...common,
    // What a module of the other kind waits for takes longer than to load this.
    format: 'cjs',
    entryPoints: { cli: 'src/start/cli.ts', worker: 'src/start/worker.ts' },
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.dirname': '__dirname' },
  }),
  build({
    ...common,
    ...bundled,
    entryPoints: { program: 'src/start/program.ts' },
    outExtension: { '.js': '.cjs' },
    plugins: [withoutChildProcess, withoutJsYaml, onDemand, parserAlone, decodeAtOnce, madeHere],
    // One script, not chunks: V8 keeps the compiled code of a script, and reads no more of it than runs.
    banner: { js: '"use strict";const copydeskUrl=require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'copydeskUrl' },
    alias: {
      // Their builds for Node bring a whole DOM (never called: turndown gets nodes, not strings) and CommonJS wrappers.
      turndown: './node_modules/turndown/lib/turndown.browser.es.js',
      'yaml/util': './node_modules/yaml/browser/dist/util.js',
      yaml: './node_modules/yaml/browser/index.js',
    },
  }),
  build({
    ...common,
    ...bundled,
    plugins: [decodeAtOnce],
    entryPoints: Object.fromEntries(Object.keys(ON_DEMAND).map((file) => [`cli-${basename(file, '.ts')}`, file])),
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    splitting: true,
    chunkNames: 'lib-[name]-[hash]',
    packages: 'external',
    plugins: [madeHere],
  }),
]);
// Only now: a failed build leaves the last one in place.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { path, contents } of [...start.outputFiles, ...demanded.outputFiles, ...library.outputFiles]) writeFileSync(path, contents);
for (const { path, text } of program.outputFiles) writeFileSync(path, inAscii(text));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
keepPublicTypes('dist/types/index.d.ts');
writeFileSync('dist/schema.json', execFileSync(process.execPath, ['bin/copydesk.js', 'schema']));
writeFileSync('dist/config.schema.json', execFileSync(process.execPath, ['bin/copydesk.js', 'schema', 'config']));
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences([program, demanded].flatMap(({ metafile }) => Object.keys(metafile.inputs))));

/**
 * The same code or data in ASCII, which Node reads without decoding and V8 keeps in half the memory. Beyond strings, where esbuild does it, such
 * characters stand in patterns alone, to which the escape says the same.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Keeps the declarations that the entry reaches, and names in them what stands in the package: the sources import each other
 * as `.ts`, a consumer's compiler looks for `.js` and finds `.d.ts`.
 */
function keepPublicTypes(entry) {
  const reached = new Set([entry]);
  for (const file of reached) {
    const text = readFileSync(file, 'utf8').replace(/((?:from|import\() ?')(\.{1,2}\/[^']+)\.ts'/g, (_, before, path) => {
      reached.add(join(dirname(file), `${path}.d.ts`));
      return `${before}${path}.js'`;
    });
    writeFileSync(file, text);
  }
  for (const file of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
    const path = join('dist/types', file);
    if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
}

/** The licence texts of the packages that the bundled files come from. */
function licences(files) {
  const folders = new Set(files.filter((file) => file.startsWith('node_modules/')).map(packageFolder));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license} (the package ships no text of it)`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The command line of copydesk contains code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The folder of the package that a file belongs to. */
function packageFolder(file) {
  const parts = file.split(sep === '/' ? '/' : /[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
}
