import { dirname, relative, sep } from 'node:path';
import { globMatcher } from '../../run/tree.ts';
import type { RawFlags } from '../flags.ts';
import type { Config, Override } from './load.ts';

/** A config with the flags of a command line over it. */
export class Settings {
  readonly #config: Config;
  readonly #typed: RawFlags;
  readonly #matchers: readonly (readonly ((path: string) => boolean)[])[];
  readonly #folder: string;

  constructor(config: Config, typed: RawFlags) {
    this.#config = config;
    this.#typed = typed;
    this.#folder = dirname(config.file);
    this.#matchers = config.overrides.map(({ files }) => files.map((pattern) => globMatcher(anywhere(pattern))));
  }

  get config(): Config {
    return this.#config;
  }

  get typed(): RawFlags {
    return this.#typed;
  }

  /** The overrides that speak of a file, by number. */
  overridesOf(file: string): readonly number[] {
    const path = relative(this.#folder, file).split(sep).join('/');
    if (path === '' || path.startsWith('../')) return [];
    return this.#matchers.flatMap((patterns, i) => (patterns.some((matches) => matches(path)) ? [i] : []));
  }

  /** The flags for a document that these overrides speak of: those of the command line win, then the later override. */
  flagsFor(overrides: readonly number[]): RawFlags {
    const layers = overrides.map((i) => this.#config.overrides[i]?.flags ?? {});
    return withTyped(Object.assign({}, this.#config.flags, ...layers), this.#typed);
  }

  /** Where the value of a setting comes from, for a person. */
  originOf(key: keyof RawFlags, overrides: readonly number[], cwd: string): string {
    const file = relative(cwd, this.#config.file);
    if (this.#typed[key] !== undefined) return 'command line';
    const last = overrides.filter((i) => this.#config.overrides[i]?.flags[key] !== undefined).at(-1);
    if (last !== undefined) return `${file}, overrides[${last}] (${filesOf(this.#config.overrides[last])})`;
    return this.#config.flags[key] === undefined ? 'default' : file;
  }
}

function filesOf(override: Override | undefined): string {
  return override?.files.join(', ') ?? '';
}

/** A pattern without a slash is looked for in every folder. */
function anywhere(pattern: string): string {
  return pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`;
}

/** Settings of a config under the flags that were typed, without those that have no say in such a run. */
function withTyped(settings: RawFlags, typed: RawFlags): RawFlags {
  const { out, to, reporter, dialect, fields, ...others } = settings;
  const looks = typed.check || typed.diff;
  return {
    ...others,
    // Written in place, documents have neither a folder nor a form of their own.
    ...(typed.write ? {} : defined({ out, to })),
    // A form of output that was typed has no front matter, or no metadata at all.
    ...(typed.to === undefined || typed.to === 'md' ? defined({ dialect }) : {}),
    ...(typed.to === 'text' ? {} : defined({ fields })),
    // Documents may be what goes to standard output.
    ...(looks ? defined({ reporter }) : {}),
    ...typed,
  };
}

function defined(flags: { readonly [Key in keyof RawFlags]?: RawFlags[Key] | undefined }): RawFlags {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}
