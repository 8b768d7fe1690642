import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { camel, FLAGS, type Flag, type RawFlags, type Setting } from '../flags.ts';
import { didYouMean } from '../suggest.ts';
import { UsageError } from '../usage.ts';

/** Settings for some documents. */
export interface Override {
  /** Patterns of paths relative to the config file's folder; one without a slash is looked for in every folder. */
  readonly files: readonly string[];
  readonly flags: RawFlags;
}

/** What a config file says, its paths made relative to the working directory. */
export interface Config {
  /** Absolute. */
  readonly file: string;
  readonly flags: RawFlags;
  /** What is read where the command line names nothing. */
  readonly paths: readonly string[];
  readonly overrides: readonly Override[];
}

/** A flag that a config file may set. */
interface Settable extends Flag {
  readonly config: Setting;
}

const isSettable = (flag: Flag): flag is Settable => flag.config !== undefined;

/** The flags that a config file may set, by their keys. */
export const SETTINGS: ReadonlyMap<string, Settable> = new Map(
  (FLAGS as readonly Flag[]).filter(isSettable).map((flag) => [camel(flag.long), flag]),
);

/** Reads a config file. @throws UsageError that names the file, the key and what to do. */
export async function loadConfig(file: string, cwd: string): Promise<Config> {
  const shown = relative(cwd, file) || basename(file);
  const value = await parseFile(file, shown);
  const root = basename(file) === 'package.json' ? (mapOf(value, shown).copydesk ?? {}) : (value ?? {});
  const reader = new ConfigReader(shown, dirname(file), cwd);
  const { paths, overrides, $schema, ...settings } = mapOf(root, shown);
  return {
    file,
    flags: reader.flags(settings, SETTINGS, ['paths', 'overrides', '$schema'], ''),
    paths: paths === undefined ? [] : reader.list(paths, 'paths').map((path) => reader.path(path)),
    overrides: overrides === undefined ? [] : reader.overrides(overrides),
  };
}

async function parseFile(file: string, shown: string): Promise<unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${shown}: no such config file, or it cannot be read`);
  }
  try {
    if (file.endsWith('.json')) return JSON.parse(text);
    const { parse } = await import('yaml');
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : error;
    throw new UsageError(`${shown}: is no ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${reason}`);
  }
}

function mapOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError(`${where}: must be a map of settings`);
  return { ...value };
}

/** True where a path is below a folder, links followed as far as it exists. */
function staysIn(folder: string, path: string): boolean {
  let there = path;
  while (!existsSync(there)) there = dirname(there);
  const root = realpathSync(folder);
  const real = realpathSync(there);
  return (path === folder || path.startsWith(folder + sep)) && (real === root || real.startsWith(root + sep));
}

/** Reads the values of one file. */
class ConfigReader {
  readonly #shown: string;
  readonly #folder: string;
  readonly #cwd: string;

  constructor(shown: string, folder: string, cwd: string) {
    this.#shown = shown;
    this.#folder = folder;
    this.#cwd = cwd;
  }

  /** Settings as flags, as if they had been typed. */
  flags(values: Record<string, unknown>, known: ReadonlyMap<string, Settable>, beside: readonly string[], prefix: string): RawFlags {
    const flags: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(values)) {
      const flag = known.get(key);
      if (!flag) throw this.#unknown(prefix + key, key, [...known.keys(), ...beside]);
      if (value !== null) flags[key] = this.#value(flag, value, prefix + key);
    }
    return flags;
  }

  #unknown(where: string, key: string, names: readonly string[]): UsageError {
    if (SETTINGS.has(key)) return new UsageError(`${this.#shown}: ${where}: is a setting for all documents, not for some`);
    const advice = didYouMean(key, names) || `; there are ${names.filter((name) => !name.startsWith('$')).join(', ')}`;
    return new UsageError(`${this.#shown}: ${where}: unknown key${advice}`);
  }

  #value(flag: Settable, value: unknown, where: string): string | readonly string[] {
    const { as } = flag.config;
    if (as === 'list') {
      const list = this.list(value, where).map((one) => (flag.path ? this.path(one) : flag.config.writes ? this.#report(one, where) : one));
      return flag.repeat ? list : list.join(',');
    }
    if (as === 'number' ? typeof value !== 'number' : typeof value !== 'string' && typeof value !== 'number') {
      throw new UsageError(`${this.#shown}: ${where}: must be a ${as}, as ${flag.config.example}`);
    }
    const text = String(value);
    if (flag.choices && !flag.choices.includes(text)) {
      throw new UsageError(`${this.#shown}: ${where}: ${text} is not one of ${flag.choices.join(', ')}${didYouMean(text, flag.choices)}`);
    }
    if (flag.path) return flag.config.writes ? this.#inside(text, where) : this.path(text);
    return text;
  }

  /** `sarif=FILE`, its file relative to the config. */
  #report(value: string, where: string): string {
    const at = value.indexOf('=');
    return at < 0 ? value : `${value.slice(0, at + 1)}${this.#inside(value.slice(at + 1), where)}`;
  }

  /** A path that is written to: an archive from elsewhere must not name a place outside of itself. */
  #inside(path: string, where: string): string {
    if (!staysIn(this.#folder, resolve(this.#folder, path))) {
      throw new UsageError(
        `${this.#shown}: ${where}: ${path} leads out of the folder of the config file: name it on the command line instead`,
      );
    }
    return this.path(path);
  }

  /** A list of texts; one text stands for a list of one. */
  list(value: unknown, where: string): readonly string[] {
    const list = Array.isArray(value) ? value : [value];
    if (list.some((one) => typeof one !== 'string')) throw new UsageError(`${this.#shown}: ${where}: must be a list of texts`);
    return list;
  }

  /** A path as if typed at the prompt. */
  path(path: string): string {
    return relative(this.#cwd, resolve(this.#folder, path)) || '.';
  }

  overrides(value: unknown): readonly Override[] {
    if (!Array.isArray(value)) throw new UsageError(`${this.#shown}: overrides: must be a list of maps, each with files and settings`);
    const known = new Map([...SETTINGS].filter(([, { config }]) => config.override));
    return value.map((entry, i) => {
      const where = `overrides[${i}]`;
      const { files, ...settings } = mapOf(entry, `${this.#shown}: ${where}`);
      if (files === undefined) throw new UsageError(`${this.#shown}: ${where}: needs files, a list of patterns as wire/**`);
      return { files: this.list(files, `${where}.files`), flags: this.flags(settings, known, ['files'], `${where}.`) };
    });
  }
}
