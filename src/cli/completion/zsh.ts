import { type CompletedCommand, type CompletedFlag, completedCommands } from './words.ts';

/** The completion of zsh. */
export function zshCompletion(): string {
  const commands = completedCommands();
  return [
    '#compdef copydesk',
    '# zsh completion for copydesk',
    '_copydesk() {',
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, help }) => `    ${quoted(`${name}:${help.replaceAll(':', '\\:')}`)}`),
    '  )',
    `  local command=\${words[(r)(${commands.map(({ name }) => name).join('|')})]}`,
    '  case $command in',
    ...commands.filter(({ name }) => name !== 'clean').map((command) => `    ${command.name}) _arguments -s ${specs(command)} ;;`),
    `    *) _arguments -s ${specs(commands.find(({ name }) => name === 'clean'))}`,
    '       (( CURRENT == 2 )) && _describe command commands ;;',
    '  esac',
    '}',
    'compdef _copydesk copydesk',
    '',
  ].join('\n');
}

function specs(command: CompletedCommand | undefined): string {
  if (!command) return '';
  const flags = command.flags.map(flagSpec);
  const first = command.choices.length > 0 ? [`'1: :(${command.name})'`, `'2: :(${command.choices.join(' ')})'`] : [];
  return [...flags, ...first, ...(command.paths ? ["'*: :_files'"] : [])].join(' ');
}

function flagSpec({ names, help, value, choices, path, repeat, bare }: CompletedFlag): string {
  const text = help.replace(/[[\]:]/g, '\\$&');
  const values = choices.length > 0 ? `(${choices.join(' ')})` : path ? '_files' : '';
  const taken = value === null ? '' : `${bare ? '::' : ':'}${value.replace(/[[\]:]/g, '\\$&')}:${values}`;
  const long = `${names.at(-1)}${value === null ? '' : bare ? '=-' : '='}`;
  if (names.length === 1) return `${repeat ? "'*'" : ''}${quoted(`${long}[${text}]${taken}`)}`;
  const group = repeat ? "'*'" : quoted(`(${names.join(' ')})`);
  return `${group}{${names[0]}${value === null ? '' : '+'},${long}}${quoted(`[${text}]${taken}`)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
