import { COMMANDS, type CommandName, FLAGS, type Flag } from '../flags.ts';

/** What a shell is told of a flag. */
export interface CompletedFlag {
  readonly names: readonly string[];
  readonly help: string;
  /** What its value is called; null for a switch. */
  readonly value: string | null;
  readonly choices: readonly string[];
  /** True where its value is a path. */
  readonly path: boolean;
  readonly repeat: boolean;
  /** True where its value may be left out, and is given only after `=`. */
  readonly bare: boolean;
}

/** What a shell is told of a command. */
export interface CompletedCommand {
  readonly name: CommandName;
  readonly help: string;
  readonly flags: readonly CompletedFlag[];
  /** Words that its first argument may be. */
  readonly choices: readonly string[];
  /** True where it takes paths. */
  readonly paths: boolean;
}

/** Every command with its flags, from their one definition. */
export function completedCommands(): readonly CompletedCommand[] {
  return (Object.keys(COMMANDS) as CommandName[]).map((name) => {
    const { help, args, ...more } = COMMANDS[name];
    return {
      name,
      help,
      flags: [...FLAGS.filter((flag) => (flag.on as readonly CommandName[]).includes(name)).map(completedFlag), HELP],
      choices: 'choices' in more ? more.choices : [],
      paths: /file|path/.test(args),
    };
  });
}

const HELP: CompletedFlag = {
  names: ['-h', '--help'],
  help: 'print the help',
  value: null,
  choices: [],
  path: false,
  repeat: false,
  bare: false,
};

function completedFlag({ long, short, help, value, choices = [], path, repeat, bare }: Flag): CompletedFlag {
  return {
    names: [...(short ? [`-${short}`] : []), `--${long}`],
    help,
    value: value ?? null,
    choices,
    path: path === true,
    repeat: repeat === true,
    bare: bare !== undefined,
  };
}
