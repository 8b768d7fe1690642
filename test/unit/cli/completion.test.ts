import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bashCompletion } from '../../../src/cli/completion/bash.ts';
import { fishCompletion } from '../../../src/cli/completion/fish.ts';
import { manualPage } from '../../../src/cli/completion/manual.ts';
import { zshCompletion } from '../../../src/cli/completion/zsh.ts';
import { COMMANDS, FLAGS } from '../../../src/cli/flags.ts';
import { parseArguments } from '../../../src/cli/parse.ts';

/** Candidates that the completion of bash gives for the last of the words. */
function complete(...words: readonly string[]): readonly string[] {
  const script = `${bashCompletion()}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_copydesk copydesk "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD - 1]}" 2> /dev/null
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', 'copydesk', ...words], { encoding: 'utf8', cwd: import.meta.dirname });
  return stdout.trim().split('\n');
}

function helpOf(command: string): string {
  const shown = parseArguments([command, '--help'], () => 120);
  return 'shown' in shown ? shown.shown : '';
}

describe('every flag of every command', () => {
  const manual = manualPage('1.2.3').replaceAll('\\-', '-');
  it.each(Object.keys(COMMANDS))('of %s stands in its help, the manual page and the completions', (command) => {
    const flags = FLAGS.filter((flag) => (flag.on as readonly string[]).includes(command)).map(({ long }) => `--${long}`);
    const completed = complete(command, '--');
    for (const flag of flags) {
      expect(helpOf(command)).toContain(flag);
      expect(manual).toContain(flag);
      expect(completed).toContain(flag);
      expect(zshCompletion()).toContain(flag);
      expect(fishCompletion()).toContain(`-l ${flag.slice(2)}`);
    }
    expect(completed).toHaveLength(flags.length + 1);
    expect(manual).toContain(`.B ${command}`);
  });
});

describe('the completion of bash', () => {
  it('gives the commands and what a flag may be', () => {
    expect(complete('expl')).toEqual(['explain']);
    expect(complete('check', '--fail-on', '')).toEqual(['warn', 'error']);
    expect(complete('--color', 'a')).toEqual(['auto', 'always']);
    expect(complete('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('gives files where a path is meant', () => {
    expect(complete('check', 'compl')).toEqual(['completion.test.ts']);
    expect(complete('check', '--baseline', 'compl')).toEqual(['completion.test.ts']);
  });
});

describe('the manual page', () => {
  it('is roff that says nothing by mistake: no text line begins with a request', () => {
    for (const line of manualPage('1.2.3').split('\n')) if (line.startsWith('.')) expect(line).toMatch(/^\.(?:TH|SH|SS|TP|br|B)\b/);
  });
});
