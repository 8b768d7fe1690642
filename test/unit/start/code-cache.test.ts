import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeFile, keepCode, readCode } from '../../../src/start/code-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'copydesk-code-'));
afterAll(() => rmSync(root, { recursive: true }));
const fresh = (): string => join(mkdtempSync(join(root, 'cache-')), 'new/code.bin');

describe('the kept code', () => {
  it('is read under the stamp that it was kept under, and under no other', () => {
    const file = fresh();
    keepCode(file, 'build 1', null, () => Buffer.from('compiled'));
    expect(readCode(file, 'build 1')).toEqual({ data: Buffer.from('compiled'), runs: 1 });
    expect(readCode(file, 'build 2')).toBeNull();
  });

  it('grows by what the first runs compile, and is then left alone', () => {
    const file = fresh();
    for (const part of ['text', 'text and page', 'page', 'a', 'b', 'c']) {
      keepCode(file, 'build', readCode(file, 'build'), () => Buffer.from(part));
    }
    expect(readCode(file, 'build')).toEqual({ data: Buffer.from('text and page'), runs: 6 });
    const before = readFileSync(file);
    keepCode(file, 'build', readCode(file, 'build'), () => Buffer.from('text and page and more'));
    expect(readFileSync(file)).toEqual(before);
  });

  it('is nothing where the file is broken, absent or cannot be written', () => {
    const file = fresh();
    expect(readCode(file, 'build')).toBeNull();
    keepCode(file, 'build', null, () => Buffer.from('compiled'));
    writeFileSync(file, 'no such thing');
    expect(readCode(file, 'build')).toBeNull();
    keepCode(join(file, 'below/a/file'), 'build', null, () => Buffer.from('compiled'));
    expect(existsSync(join(file, 'below'))).toBe(false);
  });

  it('stands in the cache folder of the user, if anywhere', () => {
    expect(codeFile({ XDG_CACHE_HOME: '/caches' })).toMatch(/^[/\\]caches[/\\]copydesk[/\\]code-\S+\.bin$/);
    expect(codeFile({ XDG_CACHE_HOME: 'caches' })).toMatch(/^[/\\]|^[A-Z]:/);
    expect(codeFile({ XDG_CACHE_HOME: '/caches', NODE_DISABLE_COMPILE_CACHE: '1' })).toBeNull();
  });
});
