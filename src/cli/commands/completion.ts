import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { manualPage } from '../completion/manual.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT } from '../exit.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage.ts';
import { VERSION } from '../version.ts';

/** Prints the completion of a shell. */
export async function printCompletion([shell]: readonly string[], terminal: Terminal): Promise<number> {
  await terminal.out.write(completionOf(shell));
  return EXIT.done;
}

function completionOf(shell: string | undefined): string {
  switch (shell) {
    case 'bash':
      return bashCompletion();
    case 'zsh':
      return zshCompletion();
    case 'fish':
      return fishCompletion();
    default:
      throw new UsageError('completion needs the name of a shell: bash, zsh or fish');
  }
}

/** Prints the manual page. */
export async function printManual(terminal: Terminal): Promise<number> {
  await terminal.out.write(manualPage(VERSION));
  return EXIT.done;
}
