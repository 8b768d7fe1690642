import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { clean } from '../cases/pipeline.ts';
import { PATIENCE, Sandbox } from './transcript.ts';

const ARCHIVE = fileURLToPath(new URL('../../fixtures/archive/', import.meta.url));
const FILES = readdirSync(ARCHIVE, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');

/** Where a document came from is written as its path was given. */
const withoutFile = (markdown: string): string => markdown.replace(/^ {2}file: .*$/m, '');

describe('the built program', () => {
  it('stands in ASCII, as it is read', () => {
    const bytes = readFileSync(fileURLToPath(new URL('../../dist/program.cjs', import.meta.url)));
    expect(bytes.every((byte) => byte < 0x80)).toBe(true);
  });

  const sandbox = new Sandbox();
  afterAll(() => sandbox.remove());

  it(
    'writes what its source writes, in every language and shape',
    () => {
      expect(sandbox.run(`copydesk "${ARCHIVE}" -o out -q`).code).toBe(0);
      for (const name of FILES) {
        const built = readFileSync(join(sandbox.folder, 'out', name.replace(/\.[^.]+$/, '.md')), 'utf8');
        expect(withoutFile(built), name).toBe(withoutFile(clean(readFileSync(join(ARCHIVE, name)), name).markdown));
      }
    },
    PATIENCE,
  );
});
