/**
 * Prints what copydesk costs: page → Markdown over the DOM parse of the same pages, by stage, and start-up over `node -e 0`.
 *
 *     npm run bench [-- FOLDER] [--pages N] [--rounds N] [--no-start-up]
 *
 * FOLDER holds pages (`.html`, `.html.gz`); without it, those of `fixtures/archive`. CPU time, warm, medians of rounds in which
 * the two sides take turns, so that a busy machine slows both. The last line is JSON.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { toSource } from '../../src/run/bytes.ts';
import { files } from '../cases/fixtures.ts';
import type * as Pages from './pages.ts';
import { startUps } from './start-up.ts';

const ARCHIVE = fileURLToPath(new URL('../../fixtures/archive', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '7' },
    'no-start-up': { type: 'boolean', default: false },
  },
});

/** The timing code, compiled as the package is: what runs TypeScript directly keeps the names of functions at a cost that no user pays. */
async function compiled(): Promise<typeof Pages> {
  const outfile = fileURLToPath(new URL('../../node_modules/.cache/copydesk/bench.mjs', import.meta.url));
  const entry = fileURLToPath(new URL('./pages.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.18',
    supported: { 'regexp-unicode-property-escapes': true },
  });
  return import(pathToFileURL(outfile).href);
}

/** At most so many pages, spread over all that the folder has. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)] as T);
}

const folder = positionals[0] ?? ARCHIVE;
const pages = spread(
  files(folder).filter((file) => /\.html?(?:\.gz)?$/.test(file)),
  Number(values.pages),
).map((file) => {
  const bytes = readFileSync(file);
  return toSource(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { path: file.replace(/\.gz$/, '') });
});
if (pages.length === 0) throw new Error(`${folder} has no .html or .html.gz`);

const megabytes = pages.reduce((sum, page) => sum + page.text.length, 0) / 1e6;
console.log(`${pages.length} pages, ${megabytes.toFixed(1)} million characters, of ${folder}`);

const { median, ratioOfPages } = await compiled();
const { parse, clean, stages, ratios } = await ratioOfPages(pages, Number(values.rounds));
const ratio = median(ratios);
console.log(`htmlparser2 DOM parse    ${parse.toFixed(0)} ms CPU`);
console.log(`page → Markdown          ${clean.toFixed(0)} ms CPU, ${(clean / pages.length).toFixed(2)} a page`);
console.log(`ratio                    ${ratio.toFixed(2)} (of ${ratios.map((value) => value.toFixed(2)).join(', ')})`);
for (const [name, time] of Object.entries(stages)) {
  console.log(`  ${name.padEnd(20)} ${time.toFixed(0).padStart(6)} ms  ${(time / parse).toFixed(2)} × parse`);
}

const start = values['no-start-up'] ? null : startUps();
if (start) {
  console.log(`node -e 0                ${start.node.toFixed(0)} ms CPU`);
  console.log(`start-up ratio           ${Math.max(...start.shapes.map((one) => one.ratio)).toFixed(2)}, the worst of:`);
  for (const one of start.shapes) {
    console.log(`  ${one.shape.padEnd(20)} ${one.copydesk.toFixed(0).padStart(6)} ms  ${one.ratio.toFixed(2)} × node -e 0`);
  }
}
console.log(JSON.stringify({ pages: pages.length, megabytes, parse, clean, ratio, stages, start }));
