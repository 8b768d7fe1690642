import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../../run/failure.ts';
import { SETTINGS } from '../config/load.ts';
import { CONFIG_FILES } from '../config/names.ts';
import { EXIT } from '../exit.ts';
import { type Io, OutputFailed, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage.ts';

const NAME = 'copydesk.config.yaml';

/** Writes a config file that explains every setting. @throws UsageError where there is one already. */
export async function init(io: Io, terminal: Terminal): Promise<number> {
  const there = CONFIG_FILES.find((name) => existsSync(join(io.cwd, name)));
  if (there !== undefined) throw new UsageError(`${there} is there already: change it, or move it away`);
  try {
    writeFileSync(join(io.cwd, NAME), template(), { flag: 'wx' });
  } catch (error) {
    throw new OutputFailed(`${NAME}: ${describe(error).text}`, { cause: error });
  }
  await terminal.err.tell(`wrote ${NAME}; 'copydesk check' reads it from here and, in a repository, from every folder below\n`);
  return EXIT.done;
}

function template(): string {
  const settings = [...SETTINGS].map(([key, { help, choices, config }]) => {
    const among = choices ? ` (${choices.join(', ')})` : '';
    return `# ${help}${among}\n# ${key}: ${config.example}\n`;
  });
  return [
    '# Settings of copydesk for the documents below this folder. Flags of the command line win over them.',
    '# Paths are relative to this file. An editor that knows YAML schemas can check it: `copydesk schema config` prints the schema.',
    '',
    '# what is read where the command line names nothing',
    'paths:',
    '  - .',
    '',
    ...settings,
    '# settings for some documents; later ones win',
    '# overrides:',
    '#   - files: [wire/**, "*.short.md"]',
    '#     minWords: 20',
    '',
  ].join('\n');
}
