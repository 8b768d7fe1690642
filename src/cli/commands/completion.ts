import { EXIT } from '../exit.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage.ts';
import { VERSION } from '../version.ts';

/** Prints the completion of a shell. */
export async function printCompletion([shell]: readonly string[], terminal: Terminal): Promise<number> {
  await terminal.out.write(await completionOf(shell));
  return EXIT.done;
}

async function completionOf(shell: string | undefined): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.ts')).bashCompletion();
    case 'zsh':
      return (await import('../completion/zsh.ts')).zshCompletion();
    case 'fish':
      return (await import('../completion/fish.ts')).fishCompletion();
    default:
      throw new UsageError('completion needs the name of a shell: bash, zsh or fish');
  }
}

/** Prints the manual page. */
export async function printManual(terminal: Terminal): Promise<number> {
  const { manualPage } = await import('../completion/manual.ts');
  await terminal.out.write(manualPage(VERSION));
  return EXIT.done;
}
