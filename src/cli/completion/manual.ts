import { COMMANDS, type CommandName, FLAGS, type Flag, SECTIONS } from '../flags.ts';
import { ABOUT, EXAMPLES, EXIT_CODES } from '../help.ts';

/** The manual page, in the roff that `man` reads. */
export function manualPage(version: string): string {
  const names = Object.keys(COMMANDS) as CommandName[];
  return [
    `.TH COPYDESK 1 "" "copydesk ${version}" "User Commands"`,
    '.SH NAME',
    'copydesk \\- turn scraped articles into clean Markdown',
    '.SH SYNOPSIS',
    ...names.flatMap((name) => ['.br', `.B copydesk ${name === 'clean' ? '[clean]' : name}`, `[options] ${escaped(COMMANDS[name].args)}`]),
    '.SH DESCRIPTION',
    escaped(ABOUT),
    '.SH COMMANDS',
    ...names.flatMap((name) => ['.TP', `.B ${name}`, escaped(COMMANDS[name].help)]),
    '.SH OPTIONS',
    ...SECTIONS.flatMap((section) => [
      `.SS ${section.replace(':', '')}`,
      ...FLAGS.filter((flag) => flag.section === section).flatMap((flag) => option(flag)),
    ]),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, escaped(meaning)]),
    '.SH FILES',
    '.TP',
    '.B copydesk.config.json, copydesk.config.yaml, package.json',
    'Settings, looked for from the working directory up to the root of the repository.',
    '.TP',
    '.B .copydeskignore, .gitignore',
    'What a walk leaves out.',
    '.SH EXAMPLES',
    ...EXAMPLES.flatMap(([command, what]) => ['.TP', `.B ${escaped(command)}`, escaped(what)]),
    '',
  ].join('\n');
}

function option({ long, short, value, bare, choices, help, on }: Flag): readonly string[] {
  const names = `${short ? `\\-${short}, ` : ''}\\-\\-${escaped(long)}`;
  const given = value === undefined ? '' : bare ? `[=${value}]` : ` ${value}`;
  const among = choices ? ` One of ${choices.join(', ')}.` : '';
  const text = `${help.slice(0, 1).toUpperCase()}${help.slice(1)}.${among} (${on.join(', ')})`;
  return ['.TP', `.B ${names}${escaped(given)}`, escaped(text)];
}

/** A text that roff prints as it is. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}
