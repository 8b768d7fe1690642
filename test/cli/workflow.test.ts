import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PATIENCE, type Result, Sandbox } from './transcript.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const POST =
  '---\ntitle: Rain over Lisbon\n---\n\nThe river rose at dawn and had not fallen by noon, when the first boats left the harbour.\n';

interface Step {
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
  sandbox.write('posts/clean.md', POST);
  const set = 'git init -q -b main && git config user.email a@copydesk.example && git config user.name A';
  run(`${set} && copydesk posts --write -q && git add . && git commit -qm one && git update-ref refs/remotes/origin/main HEAD`);
});
afterEach(() => sandbox.remove());

function run(command: string): Result {
  const result = sandbox.run(command);
  expect(result, command).toMatchObject({ code: 0 });
  return result;
}

describe("the README's workflow", { timeout: PATIENCE }, () => {
  const block = [...readFileSync(`${ROOT}README.md`, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  const workflow: { jobs: { clean: { steps: readonly Step[] } } } = parse(block.find((text) => text.includes('jobs:')) ?? '');
  const [check, ...repair] = workflow.jobs.clean.steps
    .flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run]))
    .map((line) => line.replaceAll('npx copydesk', 'copydesk').replaceAll('$' + '{{ github.base_ref }}', 'main'));

  it('is green for a branch that adds a clean document', () => {
    sandbox.write('posts/new.md', POST.replace('Rain', 'Fog'));
    run('copydesk posts/new.md --write -q && git checkout -qb more && git add . && git commit -qm two');
    expect(run(check!)).toMatchObject({ stdout: '', stderr: 'checked 1 file: all clean\n' });
  });

  it('is red for one that adds dirt, with annotations, a SARIF file and the diff that mends it', () => {
    sandbox.write('posts/new.md', `${POST}\nSign up for our newsletter\n`);
    run('git checkout -qb more && git add . && git commit -qm two');
    const red = sandbox.run(check!);
    expect(red.code).toBe(1);
    expect(red.stdout).toMatch(/^::error file=posts\/new\.md,line=7,.*title=newsletter\/sign-up::/m);
    expect(JSON.parse(readFileSync(join(sandbox.folder, 'copydesk.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
    const diff = repair.map((line) => run(line).stdout).join('');
    expect(diff).toContain('-Sign up for our newsletter');
    run(check!);
  });
});

describe('the action', { timeout: PATIENCE }, () => {
  const { inputs, runs }: { inputs: Readonly<Record<string, { default: string }>>; runs: { steps: readonly Step[] } } = parse(
    readFileSync(`${ROOT}action.yml`, 'utf8'),
  );
  const step = runs.steps.at(-1);

  /** Runs the last step as the forge does, with some inputs. */
  function act(given: Readonly<Record<string, string>>): Result {
    const env = Object.entries(step?.env ?? {}).map(([name, value]) => {
      const input = /inputs\.([\w-]+)/.exec(value)?.[1] ?? '';
      expect(Object.keys(inputs)).toContain(input);
      return `export ${name}='${given[input] ?? inputs[input]?.default}'`;
    });
    sandbox.write('.git/step.sh', step?.run ?? '');
    return sandbox.run([...env, `export GITHUB_ACTION_PATH=${ROOT}`, 'bash -eo pipefail .git/step.sh'].join('\n'));
  }

  it('checks the whole repository where nothing is named, and annotates', () => {
    expect(act({})).toMatchObject({ code: 0, stdout: '' });
    sandbox.write('posts/new.md', POST);
    expect(act({})).toMatchObject({ code: 1, stdout: expect.stringContaining('::error file=posts/new.md,line=1') });
    expect(act({ since: 'HEAD', sarif: 'a b.sarif' })).toMatchObject({ code: 1, stderr: 'checked 1 file: 1 error\n' });
    expect(readFileSync(join(sandbox.folder, 'a b.sarif'), 'utf8')).toContain('file/header');
  });

  it('mends what it can before it checks', () => {
    mkdirSync(join(sandbox.folder, 'odd name'));
    sandbox.write('odd name/new.md', POST);
    expect(act({ write: 'true', paths: 'odd name\nposts\n' })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(sandbox.folder, 'odd name/new.md'), 'utf8')).toContain('schema: copydesk/1');
  });

  it('takes no input for a command, and passes flags on', () => {
    expect(act({ paths: 'posts; touch pwned' })).toMatchObject({ code: 2 });
    expect(act({ args: '--require=date\n--exit-zero' })).toMatchObject({ code: 0, stdout: expect.stringContaining('gate/require') });
    expect(sandbox.run('ls').stdout).toBe('posts\n');
  });
});

describe('the hooks for pre-commit', { timeout: PATIENCE }, () => {
  it('see what is staged, and only that', () => {
    const hooks: readonly { id: string; entry: string }[] = parse(readFileSync(`${ROOT}.pre-commit-hooks.yaml`, 'utf8'));
    const [check, write] = hooks.map(({ entry }) => entry);
    sandbox.write('posts/new.md', POST);
    expect(run(check!).stderr).toContain('checked 0 files');
    run('git add posts/new.md');
    expect(sandbox.run(check!).code).toBe(1);
    run(write!);
    run(check!);
  });
});
