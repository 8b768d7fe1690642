import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { splitGlob } from '../../../src/run/paths.ts';
import { globMatcher, walk } from '../../../src/run/tree.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-walk-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function files(...paths: readonly string[]): void {
  for (const path of paths) file(path, 'text');
}

function file(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const options = { extensions: ['.html', '.md', '.txt'], except: null };
const paths = () => walk(root, options).files.map((found) => found.path);

describe('walk', () => {
  it('orders files by whole path, folders among them', () => {
    files('b.html', 'a/z.html', 'a.html', 'a-b.html', 'a/c/d.html');
    expect(paths()).toEqual(['a-b.html', 'a.html', 'a/c/d.html', 'a/z.html', 'b.html']);
  });

  it('names what it leaves out for the extension, and takes upper-case extensions', () => {
    files('a.HTML', 'b.json', 'c.pdf');
    const found = walk(root, options);
    expect(found.files.map((one) => one.path)).toEqual(['a.HTML']);
    expect(found).toMatchObject({ leftOut: ['b.json', 'c.pdf'] });
  });

  it('does not enter hidden folders, node_modules or the excepted folder', () => {
    files('.git/a.html', '.b.html', 'node_modules/c.html', 'out/d.html', 'e.html');
    expect(walk(root, { ...options, except: join(root, 'out') }).files.map((one) => one.path)).toEqual(['e.html']);
  });

  it('honours .gitignore and .copydeskignore, the nearer file first', () => {
    files('a.html', 'drafts/b.html', 'sub/a.html', 'sub/keep.html', 'sub/c.html');
    file('.gitignore', 'drafts/\na.html\nkeep.html\n');
    file('sub/.copydeskignore', '!keep.html\nc.html\n');
    expect(paths()).toEqual(['sub/keep.html']);
  });

  it('honours the ignore files above it up to the root of the repository, and no further', () => {
    mkdirSync(join(root, 'repo/.git'), { recursive: true });
    files('repo/posts/a.html', 'repo/posts/b.html');
    file('.gitignore', 'b.html\n');
    file('repo/.gitignore', 'posts/a.html\n');
    expect(walk(join(root, 'repo/posts'), options).files.map((one) => one.path)).toEqual(['b.html']);
  });

  it('walks a folder that an ignore file above names, because it was asked to', () => {
    mkdirSync(join(root, '.git'));
    files('posts/a.html');
    file('.gitignore', 'posts/\n');
    expect(walk(join(root, 'posts'), options).files.map((one) => one.path)).toEqual(['a.html']);
  });

  it('leaves a README without front matter alone, and takes one with it', () => {
    file('README.md', '# About this folder\n');
    file('posts/readme.md', '---\ntitle: A post\n---\n\nText.\n');
    expect(paths()).toEqual(['posts/readme.md']);
  });

  it('follows links to files inside the folder, and none that leave it or name a folder', () => {
    files('in/a.html', 'in/real/b.html', 'outside.html');
    symlinkSync('real/b.html', join(root, 'in/link.html'));
    symlinkSync('../outside.html', join(root, 'in/leaves.html'));
    symlinkSync('real', join(root, 'in/again'));
    symlinkSync('nowhere', join(root, 'in/dead.html'));
    expect(walk(join(root, 'in'), options).files.map((one) => one.path)).toEqual(['a.html', 'link.html', 'real/b.html']);
  });
});

describe('patterns', () => {
  it('splits a pattern at its first magic part', () => {
    expect(splitGlob('posts/2024/*/a?.html')).toEqual({ base: 'posts/2024', rest: '*/a?.html' });
    expect(splitGlob('*.html')).toEqual({ base: '.', rest: '*.html' });
    expect(splitGlob('/*.html')).toEqual({ base: '/', rest: '*.html' });
  });

  it.each([
    ['*.html', 'a.html', true],
    ['*.html', 'sub/a.html', false],
    ['**/*.html', 'sub/deep/a.html', true],
    ['**/*.html', 'a.html', true],
    ['*.{html,md}', 'a.md', true],
    ['*.{html,md}', 'a.txt', false],
    ['{a,b}/{c,d}.md', 'b/c.md', true],
    ['[ab].md', 'c.md', false],
    ['?.md', 'A.md', true],
    ['A.md', 'a.md', false],
    ['20*', '2024/a.html', true],
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(globMatcher(pattern)(path)).toBe(expected);
  });
});
