import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** A file found in a walked folder. */
export interface Found {
  /** Absolute. */
  readonly file: string;
  /** Relative to the walked folder, with `/`. */
  readonly path: string;
}

/** What a walk takes. */
export interface WalkOptions {
  /** Lower-case, with the dot. */
  readonly extensions: readonly string[];
  /** Absolute path of a folder that is not entered. */
  readonly except: string | null;
}

/** The files of a folder, and the paths of those that were left out for their extension, a link or an ignore file. */
export interface Walk {
  readonly files: readonly Found[];
  readonly leftOut: readonly string[];
}

/** Files whose lines say what a walk leaves out; the later one wins. */
const IGNORE_FILES = ['.gitignore', '.copydeskignore'];
/** Folders that hold no one's articles. Hidden ones are not entered either. */
const SKIPPED = new Set(['node_modules']);
const README = /^readme\.(?:md|markdown)$/i;
const FRONT_MATTER = /^\ufeff?\s*(?:---|\+\+\+|\{)/;

/** What an ignore file says of the paths below its folder. */
interface Layer {
  readonly root: string;
  readonly rules: Ignore;
}

/** All files below a folder that a run should read, ordered by path. */
export function walk(root: string, options: WalkOptions): Walk {
  const walker = new Walker(root, options);
  const layers = parentLayers(root);
  // A folder that was named is walked even where an ignore file above names it too: that file has no say then.
  walker.enter(root, '', ignored(root + sep, layers) ? [] : layers);
  return { files: walker.files, leftOut: walker.leftOut };
}

class Walker {
  readonly files: Found[] = [];
  readonly leftOut: string[] = [];
  readonly #options: WalkOptions;
  readonly #real: string;

  constructor(root: string, options: WalkOptions) {
    this.#options = options;
    this.#real = realpathSync(root);
  }

  /** Depth is that of the file system, which bounds path lengths: the recursion is safe. */
  enter(folder: string, prefix: string, outer: readonly Layer[]): void {
    const layers = withLayer(folder, outer);
    const entries = readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory(), file: entry.isFile(), link: entry.isSymbolicLink() }))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const file = join(folder, entry.name);
      const path = prefix + entry.name;
      if (entry.folder) {
        if (SKIPPED.has(entry.name) || file === this.#options.except || ignored(`${file}${sep}`, layers)) continue;
        this.enter(file, `${path}/`, layers);
      } else if (this.#takes(file, entry, layers)) this.files.push({ file, path });
      else this.leftOut.push(path);
    }
  }

  #takes(
    file: string,
    entry: { readonly name: string; readonly file: boolean; readonly link: boolean },
    layers: readonly Layer[],
  ): boolean {
    if (!this.#options.extensions.includes(extname(entry.name).toLowerCase())) return false;
    if (ignored(file, layers)) return false;
    if (!(entry.link ? this.#staysInside(file) : entry.file)) return false;
    return !(README.test(entry.name) && isPlainReadme(file));
  }

  /** True for a link to a regular file of the walked folder. A link to a folder is not followed: inside, it stands under its own name. */
  #staysInside(link: string): boolean {
    try {
      const real = realpathSync(link);
      return real.startsWith(this.#real + sep) && statSync(real).isFile();
    } catch {
      return false;
    }
  }
}

/** Orders entries as whole paths are ordered. */
function sortKey(entry: { readonly name: string; readonly folder: boolean }): string {
  return entry.folder ? `${entry.name}/` : entry.name;
}

/** A README that describes the folder instead of being one of its articles. */
function isPlainReadme(file: string): boolean {
  return !FRONT_MATTER.test(readFileSync(file, 'utf8').slice(0, 64));
}

function withLayer(folder: string, outer: readonly Layer[]): readonly Layer[] {
  const texts = IGNORE_FILES.map((name) => join(folder, name)).flatMap((file) => (existsSync(file) ? [readFileSync(file, 'utf8')] : []));
  return texts.length === 0 ? outer : [{ root: folder, rules: ignore({ ignorecase: false }).add(texts.join('\n')) }, ...outer];
}

/** The ignore files between a folder and the root of its repository; none where there is no repository. */
function parentLayers(root: string): readonly Layer[] {
  const parents: string[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    if (folder !== root) parents.unshift(folder);
    if (existsSync(join(folder, '.git'))) return parents.reduce<readonly Layer[]>((layers, parent) => withLayer(parent, layers), []);
    if (dirname(folder) === folder) return [];
  }
}

/** True where the nearest ignore file that speaks of a path says no. Folders end in a separator. */
function ignored(file: string, layers: readonly Layer[]): boolean {
  for (const { root, rules } of layers) {
    const path = relative(root, file).split(sep).join('/') + (file.endsWith(sep) ? '/' : '');
    const result = rules.test(path);
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

/** A test for paths relative to the base of a pattern: `*`, `?`, `[…]`, `**`, `{a,b}`. What a pattern matches as a folder holds all files below it. */
export function globMatcher(rest: string): (path: string) => boolean {
  const rules = ignore({ ignorecase: false }).add(braces(rest).map((pattern) => `/${pattern}`));
  return (path) => rules.ignores(path);
}

const BRACES = /\{([^{}]*)\}/;
/** Patterns that one pattern with braces may stand for; past it, the braces are taken as they are. */
const MOST_PATTERNS = 256;

function braces(pattern: string): string[] {
  let patterns = [pattern];
  while (patterns.length < MOST_PATTERNS && patterns.some((one) => BRACES.test(one))) {
    patterns = patterns.flatMap((one) => {
      const group = BRACES.exec(one);
      return group
        ? (group[1] ?? '').split(',').map((choice) => one.slice(0, group.index) + choice + one.slice(group.index + group[0].length))
        : [one];
    });
  }
  return patterns;
}
