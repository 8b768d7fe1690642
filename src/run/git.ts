import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PlanError } from './plan-error.ts';

/** The files that differ from where this branch left a commit, and those that git does not know yet. @throws PlanError */
export function changedSince(ref: string, cwd: string): ReadonlySet<string> {
  const top = repository(cwd, '--since');
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], top);
  if (commit === null) {
    throw new PlanError(`--since ${ref}: the repository has no such commit; in CI, fetch it first (fetch-depth: 0)`);
  }
  // Without a common past, as in a shallow clone, the commit itself is compared with.
  const base = git(['merge-base', commit.trim(), 'HEAD'], top) ?? commit;
  return new Set([
    ...names(git(['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base.trim(), '--'], top), top),
    ...names(git(['ls-files', '--others', '--exclude-standard', '-z'], top), top),
  ]);
}

/** The files that are staged for the next commit. @throws PlanError */
export function stagedFiles(cwd: string): ReadonlySet<string> {
  const top = repository(cwd, '--staged');
  return new Set(names(git(['diff', '--cached', '--name-only', '--no-renames', '--diff-filter=d', '-z'], top), top));
}

function repository(cwd: string, flag: string): string {
  const top = git(['rev-parse', '--show-toplevel'], cwd);
  if (top === null) throw new PlanError(`${flag}: this folder is in no git repository, or there is no git`);
  return top.replace(/\r?\n$/, '');
}

function names(list: string | null, top: string): readonly string[] {
  if (list === null) throw new PlanError('git could not list the changed files');
  return list.split('\0').flatMap((name) => (name === '' ? [] : [join(top, name)]));
}

/** Larger than the list of any repository's files. */
const MOST_OUTPUT = 2 ** 30;

/** What a git command prints; null where it fails. */
function git(args: readonly string[], cwd: string): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : null;
}
