import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver, overwrite, writeAtomic } from '../../../src/run/write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const own = Buffer.from('---\nschema: copydesk/1\nid: "1"\n---\n\nOld.\n');
const fresh = Buffer.from('---\nschema: copydesk/1\nid: "1"\n---\n\nNew.\n');

describe('writeAtomic', () => {
  it('makes the folders it needs and leaves nothing else behind', () => {
    writeAtomic(join(folder, 'a/b/c.md'), fresh);
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.md']);
    expect(readFileSync(join(folder, 'a/b/c.md'))).toEqual(fresh);
  });

  it('writes a file whose name is as long as names may be', () => {
    for (const name of [`${'a'.repeat(252)}.md`, `${'ü'.repeat(126)}.md`]) {
      writeAtomic(join(folder, name), fresh);
      expect(readFileSync(join(folder, name))).toEqual(fresh);
    }
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('says that it is the output which is at fault', () => {
    writeFileSync(join(folder, 'plain'), '');
    expect(() => writeAtomic(join(folder, 'plain/c.md'), fresh)).toThrow(
      expect.objectContaining({ code: 'io', message: 'its output cannot be written: a part of its path is a file, not a folder' }),
    );
  });

  it('leaves no temporary file where it fails', () => {
    mkdirSync(join(folder, 'c.md/inside'), { recursive: true });
    expect(() => writeAtomic(join(folder, 'c.md'), fresh)).toThrow('its output cannot be written: is a folder, not a file');
    expect(readdirSync(folder)).toEqual(['c.md']);
  });
});

describe('overwrite', () => {
  it('keeps the mode of the file and a link to it', () => {
    const file = join(folder, 'a.md');
    writeFileSync(file, own);
    chmodSync(file, 0o640);
    symlinkSync('a.md', join(folder, 'link.md'));
    overwrite(join(folder, 'link.md'), fresh);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file)).toEqual(fresh);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});

describe('overwrite of a read-only file', () => {
  it('leaves it as it is and says so', () => {
    const file = join(folder, 'a.md');
    writeFileSync(file, own, { mode: 0o444 });
    expect(() => overwrite(file, fresh)).toThrow(
      expect.objectContaining({ code: 'read-only', message: expect.stringContaining('is read-only') }),
    );
    expect(readFileSync(file)).toEqual(own);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});

describe('deliver', () => {
  it('replaces its own output and says that it changed', () => {
    const target = join(folder, 'a.md');
    writeFileSync(target, own);
    expect(deliver(target, fresh, 'md', false)).toBe(true);
    expect(readFileSync(target)).toEqual(fresh);
  });

  it('does not touch an output that is as it should be', () => {
    const target = join(folder, 'a.md');
    writeFileSync(target, fresh);
    const { ino, mtimeMs } = statSync(target);
    expect(deliver(target, fresh, 'md', false)).toBe(false);
    expect(statSync(target)).toMatchObject({ ino, mtimeMs });
  });

  it('refuses to replace a file that is not its own, of every form', () => {
    for (const [writer, text] of [
      ['md', '# mine\n'],
      ['md', '---\ntitle: mine\n---\n'],
      ['json', '{"title": "mine"}'],
      ['text', 'mine'],
    ] as const) {
      const target = join(folder, `mine.${writer}`);
      writeFileSync(target, text);
      expect(() => deliver(target, fresh, writer, false)).toThrow(/not an output of copydesk/);
      expect(readFileSync(target, 'utf8')).toBe(text);
    }
  });

  it('writes nothing in a dry run, and says what it would do', () => {
    expect(deliver(join(folder, 'a.md'), fresh, 'md', true)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});
