import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstDifference, paintDiff, unifiedDiff } from '../../../src/report/diff.ts';
import { paint } from '../../../src/report/paint.ts';

const diff = (before: string | null, after: string) => unifiedDiff({ name: 'a.md', text: before }, { name: 'a.md', text: after });

/** Applies a diff as a reader of the format would, by its hunks alone. */
function patch(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+/g) ?? [];
  const out: string[] = [];
  let at = 0;
  const rows = diff.split('\n').slice(2, -1);
  for (const [i, row] of rows.entries()) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@$/.exec(row);
    if (hunk) {
      const start = hunk[2] === '0' ? Number(hunk[1]) : Number(hunk[1]) - 1;
      out.push(...lines.slice(at, start));
      at = start;
    } else if (!row.startsWith('\\')) {
      const text = row.slice(1) + (rows[i + 1]?.startsWith('\\') ? '' : '\n');
      if (row.startsWith('+')) out.push(text);
      else {
        expect(lines[at]).toBe(text);
        at++;
        if (row.startsWith(' ')) out.push(text);
      }
    }
  }
  return [...out, ...lines.slice(at)].join('');
}

describe('a unified diff', () => {
  it('is empty where nothing differs', () => {
    expect(diff('a\nb\n', 'a\nb\n')).toBe('');
  });

  it('shows a change amid three lines on either side', () => {
    const before = Array.from({ length: 20 }, (_, i) => `${i}\n`).join('');
    expect(diff(before, before.replace('9\n', 'nine\n'))).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -7,7 +7,7 @@\n 6\n 7\n 8\n-9\n+nine\n 10\n 11\n 12\n',
    );
  });

  it('says that a file is new, and where the last line has no end', () => {
    expect(diff(null, 'a')).toBe('--- /dev/null\n+++ b/a.md\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n');
  });

  it('turns one text into the other, whatever the two are', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\n'), { maxLength: 40 }).map((lines) => lines.join(''));
    const ragged = fc.tuple(text, fc.constantFrom('', 'x')).map(([lines, end]) => lines + end);
    fc.assert(
      fc.property(ragged, ragged, (a, b) => {
        expect(patch(a, diff(a, b))).toBe(b);
      }),
      { numRuns: 300 },
    );
  });

  it('replaces as a whole what differs in thousands of lines', () => {
    const lines = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}\n`).join('');
    const long = diff(lines('a'), lines('b'));
    expect(long).toContain('@@ -1,3000 +1,3000 @@');
    expect(patch(lines('a'), long)).toBe(lines('b'));
  });

  describe('for git', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'copydesk-diff-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('is a patch that git applies', () => {
      writeFileSync(join(folder, 'a.md'), 'one\ntwo\nthree\n');
      const { status } = spawnSync('git', ['apply', '-'], { cwd: folder, input: diff('one\ntwo\nthree\n', 'one\n2\nthree\nfour') });
      expect(status).toBe(0);
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('one\n2\nthree\nfour');
    });
  });

  it('colours what was taken and what was put, and lets no text speak to the terminal', () => {
    const painted = paintDiff(diff('---\nold\u001b[2J\n', '---\nnew\n'), paint(true));
    expect(painted).toContain('\u001b[31m-old [2J\u001b[39m\n\u001b[32m+new\u001b[39m\n');
  });
});

describe('the first difference', () => {
  it.each([
    ['a\nb\n', 'a\nc\n', 2],
    ['a\n', 'a\nb\n', 2],
    ['a', 'a\n', 1],
  ])('of %j and %j is on line %d', (a, b, line) => {
    expect(firstDifference(a, b)).toBe(line);
  });
});
