import { Argument, Command, CommanderError, Option } from 'commander';
import { COMMANDS, type CommandName, camel, FLAGS, type Flag, type RawFlags } from './flags.ts';
import { ABOUT, EXAMPLES, EXIT_CODES } from './help.ts';
import { UsageError } from './usage.ts';

/** A command line, taken apart. */
export interface CommandLine {
  readonly command: CommandName;
  readonly args: readonly string[];
  readonly flags: RawFlags;
}

/** Text to print instead of running anything: the help. */
export interface Shown {
  readonly shown: string;
}

/** Takes a command line apart. @throws UsageError with commander's advice. */
export function parseArguments(argv: readonly string[], columns: () => number): CommandLine | Shown {
  let printed = '';
  let complained = '';
  let parsed: CommandLine | null = null;
  const program = build(argv, (command, args, flags) => {
    parsed = { command, args, flags };
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: (text) => {
        complained += text;
      },
      getOutHelpWidth: columns,
      getErrHelpWidth: columns,
    });
  }
  try {
    program.parse(withBareValues(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { shown: printed };
    throw new UsageError(complained.replace(/^error: /, '').trim() || error.message);
  }
  return parsed ?? { shown: printed };
}

/** The arguments with a value for each flag that may stand without one: the path after it is none. */
function withBareValues(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return argv.map((argument, i) => {
    const flag = end >= 0 && i > end ? undefined : (FLAGS as readonly Flag[]).find(({ long, bare }) => bare && argument === `--${long}`);
    return flag ? `${argument}=${flag.bare}` : argument;
  });
}

type Take = (command: CommandName, args: readonly string[], flags: RawFlags) => void;

/** The commander program: the flags of `clean` stand on the program itself, so that they need no command. */
function build(argv: readonly string[], take: Take): Command {
  const program = new Command('copydesk')
    .description(ABOUT)
    .enablePositionalOptions()
    // A value that may be left out comes after `=` only.
    .configureHelp({ optionTerm: ({ flags }) => flags.replace(' [', '[=') })
    .helpCommand(false);
  setUp(program, 'clean', take);
  program.usage('[clean] [options] [paths...]').addHelpText('after', epilogue);
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const command = program.command(name).description(COMMANDS[name].help).usage(`[options] ${COMMANDS[name].args}`.trim());
    // Flags take time to set up; the help of the program needs those of no command.
    if (argv.includes(name)) setUp(command, name, take);
  }
  return program;
}

function setUp(command: Command, name: CommandName, take: Take): void {
  const { args, ...more } = COMMANDS[name];
  for (const [i, one] of args.split(' ').entries()) {
    if (one !== '') command.addArgument(i === 0 && 'choices' in more ? new Argument(one).choices(more.choices) : new Argument(one));
  }
  for (const flag of FLAGS) if ((flag.on as readonly CommandName[]).includes(name)) command.addOption(optionOf(flag));
  command.action(() => take(name, command.args, flagsOf(command, name)));
}

function optionOf(flag: Flag): Option {
  const value = flag.bare ? ` [${flag.value}]` : flag.value ? ` <${flag.value}>` : '';
  const names = `${flag.short ? `-${flag.short}, ` : ''}--${flag.long}${value}`;
  const option = new Option(names, flag.help).helpGroup(flag.section);
  if (flag.choices) return option.choices(flag.choices);
  return flag.repeat ? option.argParser((value: string, earlier: readonly string[] = []) => [...earlier, value]) : option;
}

/** The flags of a command, with those that stood before its name. @throws UsageError where one of these is not for this command. */
function flagsOf(command: Command, name: CommandName): RawFlags {
  const before: Record<string, unknown> = command.parent?.opts() ?? {};
  for (const flag of FLAGS) {
    const given = command.parent?.getOptionValue(camel(flag.long)) !== undefined;
    if (given && !(flag.on as readonly CommandName[]).includes(name)) throw new UsageError(`--${flag.long} is not for '${name}'`);
  }
  return { ...before, ...command.opts() };
}

/** What the help says below the flags. */
function epilogue(): string {
  const width = Math.max(...EXAMPLES.map(([command]) => command.length));
  const codes = EXIT_CODES.map(([code, meaning]) => `${code} ${meaning}`).join('; ');
  return `
Without --out, --write, --check, --diff or --dry-run, one document goes to standard output; several need --to jsonl.
A folder is walked for .html .htm .xhtml .mhtml .mht .eml .md .markdown .txt; hidden files, node_modules and what
.gitignore and .copydeskignore name are left out. Standard input is read for the path -,
and where no path is given and something is piped in; a check without a path takes the whole folder.

Exit codes: ${codes}.

Examples:
${EXAMPLES.map(([command, what]) => `  ${command.padEnd(width)}  ${what}\n`).join('')}`;
}
