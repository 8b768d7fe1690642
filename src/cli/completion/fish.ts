import { type CompletedCommand, type CompletedFlag, completedCommands } from './words.ts';

/** The completion of fish. */
export function fishCompletion(): string {
  const commands = completedCommands();
  const names = commands.map(({ name }) => name).join(' ');
  return [
    '# fish completion for copydesk',
    `set -l commands ${names}`,
    ...commands.map(
      ({ name, help }) => `complete -c copydesk -n "not __fish_seen_subcommand_from $commands" -a ${name} -d ${quoted(help)}`,
    ),
    ...commands.flatMap((command) => command.flags.map((flag) => line(command, flag))),
    ...commands.flatMap(({ name, choices }) =>
      choices.length > 0 ? [`complete -c copydesk -n "__fish_seen_subcommand_from ${name}" -f -a ${quoted(choices.join(' '))}`] : [],
    ),
    '',
  ].join('\n');
}

function line({ name }: CompletedCommand, { names, help, value, choices, path, bare }: CompletedFlag): string {
  const seen = `__fish_seen_subcommand_from ${name}`;
  const when = name === 'clean' ? `not __fish_seen_subcommand_from $commands; or ${seen}` : seen;
  const words = names.map((one) => (one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`)).join(' ');
  const takes = value === null || bare ? '' : path ? ' -r -F' : choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -x';
  return `complete -c copydesk -n "${when}" ${words}${takes} -d ${quoted(help)}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
