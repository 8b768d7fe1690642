import { type CompletedCommand, type CompletedFlag, completedCommands } from './words.ts';

/** The completion of bash. */
export function bashCompletion(): string {
  const commands = completedCommands();
  const flags = new Map(commands.flatMap((command) => command.flags).map((flag) => [flag.names.join('|'), flag]));
  return [
    '# bash completion for copydesk',
    '_copydesk() {',
    '  local word=$2 before=$3 command=clean i',
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    case \${COMP_WORDS[i]} in`,
    `      ${commands.map(({ name }) => name).join(' | ')}) command=\${COMP_WORDS[i]}; break ;;`,
    '    esac',
    '  done',
    '  case $before in',
    ...[...flags].flatMap(([names, flag]) => valueCase(names, flag)),
    '  esac',
    '  local words=',
    '  case $command in',
    ...commands.map((command) => `    ${command.name}) words='${wordsOf(command, commands)}' ;;`),
    '  esac',
    '  if [[ $word == -* ]]; then',
    '    COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '    return',
    '  fi',
    '  COMPREPLY=($(compgen -W "$(printf \'%s\\n\' $words | grep -v ^-)" -- "$word"))',
    `  case $command in ${commands.flatMap(({ name, paths }) => (paths ? [name] : [])).join(' | ')}) compopt -o filenames; COMPREPLY+=($(compgen -f -- "$word")) ;; esac`,
    '}',
    'complete -F _copydesk copydesk',
    '',
  ].join('\n');
}

/** What comes after a flag that takes a value. */
function valueCase(names: string, { value, choices, path, bare }: CompletedFlag): readonly string[] {
  if (value === null || bare) return [];
  const reply = path
    ? 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$word"))'
    : choices.length > 0
      ? `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`
      : 'COMPREPLY=()';
  return [`    ${names.replaceAll('|', ' | ')}) ${reply}; return ;;`];
}

/** The words of a command; those of the nameless one have the commands among them. */
function wordsOf({ name, flags, choices }: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const first = name === 'clean' ? commands.map((command) => command.name) : choices;
  return [...first, ...flags.flatMap((flag) => flag.names)].join(' ');
}
