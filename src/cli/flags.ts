/** The commands, by the name they are called with; `clean` is the one without a name. */
export const COMMANDS = {
  clean: {
    args: '[paths...]',
    help: 'clean documents: to standard output, into a folder (--out), or in place (--write)',
  },
  check: { args: '[paths...]', help: 'say which files are not clean: the same as clean --check' },
  explain: { args: '[file]', help: 'show the fate of every block and the evidence for every field of one document' },
  rules: { args: '[action] [files...]', choices: ['list', 'test'], help: 'list the rules, or test the examples of files of rules' },
  schema: { args: '[which]', choices: ['metadata', 'config'], help: 'print the JSON Schema of the metadata, or of the config file' },
  completion: { args: '[shell]', choices: ['bash', 'zsh', 'fish'], help: 'print the completion of a shell' },
  manual: { args: '', help: 'print the manual page: copydesk manual | man -l -' },
  init: { args: '', help: 'write a config file, copydesk.config.yaml, with every setting explained' },
} as const satisfies Readonly<Record<string, { readonly args: string; readonly choices?: readonly string[]; readonly help: string }>>;

export type CommandName = keyof typeof COMMANDS;

/** Headings of the help, in its order. */
export const SECTIONS = ['Output:', 'Checking:', 'Input:', 'Cleaning:', 'Running:', 'Messages:'] as const;

/** A key of the config file. */
export interface Setting {
  readonly as: 'text' | 'number' | 'list';
  /** YAML of a value, for the file that `init` writes. */
  readonly example: string;
  /** True where it may differ from document to document (`overrides`). */
  readonly override?: true;
  /** True where it names what is written. */
  readonly writes?: true;
}

/** One flag: the single definition behind parsing, help and documentation. */
export interface Flag {
  readonly long: string;
  readonly short?: string;
  /** What stands for its value in the help; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** What stands for its value where none is given: only `--flag=VALUE` gives one. */
  readonly bare?: string;
  /** May be given several times. */
  readonly repeat?: true;
  /** Its value is a path. */
  readonly path?: true;
  /** How the config file sets it; a flag without this stands on the command line only. */
  readonly config?: Setting;
  readonly section: (typeof SECTIONS)[number];
  readonly help: string;
  readonly on: readonly CommandName[];
}

const DOCUMENTS = ['clean', 'check'] as const;
const READING = ['clean', 'check', 'explain'] as const;
const PRINTING = ['clean', 'check', 'explain', 'rules'] as const;

/** Every flag, in the order of the help. */
export const FLAGS = [
  {
    long: 'out',
    short: 'o',
    value: 'DIR',
    path: true,
    config: { as: 'text', example: 'clean', writes: true },
    section: 'Output:',
    help: 'mirror the inputs into DIR; in a check, where their cleaned twins stand',
    on: DOCUMENTS,
  },
  { long: 'write', short: 'w', section: 'Output:', help: 'clean front-matter files in place', on: ['clean'] },
  {
    long: 'to',
    value: 'FORMAT',
    choices: ['md', 'json', 'jsonl', 'jsonld', 'text'],
    config: { as: 'text', example: 'md' },
    section: 'Output:',
    help: 'form of the output (default: md)',
    on: ['clean'],
  },
  {
    long: 'dialect',
    value: 'TOOL',
    choices: ['canonical', 'hugo', 'jekyll', 'zola', 'obsidian', 'pandoc'],
    config: { as: 'text', example: 'hugo' },
    section: 'Output:',
    help: 'write the front matter of Markdown as TOOL reads it (default: canonical)',
    on: DOCUMENTS,
  },
  {
    long: 'fields',
    value: 'FIELDS',
    config: { as: 'list', example: '[title, date, author=authors]' },
    section: 'Output:',
    help: 'metadata to write: title,date keeps these alone, author=authors renames, -tags drops',
    on: DOCUMENTS,
  },
  {
    long: 'ledger',
    value: 'FILE',
    path: true,
    section: 'Output:',
    help: 'write every moved or removed block to FILE, as JSON lines; - is standard output',
    on: DOCUMENTS,
  },
  { long: 'check', section: 'Output:', help: 'write nothing, list what is not clean, exit 1 if anything is', on: ['clean'] },
  { long: 'diff', section: 'Output:', help: 'write nothing, print what cleaning would change as a unified diff', on: DOCUMENTS },
  { long: 'dry-run', section: 'Output:', help: 'do everything but write the documents', on: ['clean'] },
  { long: 'json', section: 'Output:', help: 'print JSON', on: ['explain', 'rules'] },
  {
    long: 'require',
    value: 'FIELDS',
    config: { as: 'list', example: '[title, date, url]', override: true },
    section: 'Checking:',
    help: 'metadata that every document must have, as title,date,url',
    on: DOCUMENTS,
  },
  {
    long: 'max-removed',
    value: 'PCT',
    config: { as: 'number', example: '40', override: true },
    section: 'Checking:',
    help: 'most of the words of a document that may be removed',
    on: DOCUMENTS,
  },
  {
    long: 'min-words',
    value: 'N',
    config: { as: 'number', example: '80', override: true },
    section: 'Checking:',
    help: 'fewest words of a cleaned document',
    on: DOCUMENTS,
  },
  {
    long: 'fail-on',
    value: 'SEVERITY',
    choices: ['warn', 'error'],
    config: { as: 'text', example: 'warn' },
    section: 'Checking:',
    help: 'findings that make the exit code 1 (default: error)',
    on: DOCUMENTS,
  },
  {
    long: 'reporter',
    value: 'NAME[=FILE]',
    repeat: true,
    config: { as: 'list', example: '[pretty, sarif=findings.sarif]', writes: true },
    section: 'Checking:',
    help: 'print findings as pretty, json, github, gitlab, sarif or junit, to FILE or standard output; may be repeated',
    on: DOCUMENTS,
  },
  {
    long: 'baseline',
    value: 'FILE',
    section: 'Checking:',
    path: true,
    config: { as: 'text', example: 'copydesk.baseline.json' },
    help: 'put up with the findings that FILE knows: only new ones count',
    on: DOCUMENTS,
  },
  { long: 'update-baseline', section: 'Checking:', help: 'write what is found into the file of --baseline', on: DOCUMENTS },
  { long: 'exit-zero', section: 'Checking:', help: 'findings leave the exit code 0', on: DOCUMENTS },
  {
    long: 'from',
    value: 'FORMAT',
    choices: ['auto', 'front-matter', 'html', 'markdown', 'text'],
    config: { as: 'text', example: 'text', override: true },
    section: 'Input:',
    help: 'what the inputs are, whatever they look like (default: auto)',
    on: READING,
  },
  { long: 'url', value: 'URL', section: 'Input:', help: 'address that the document came from (one document)', on: READING },
  {
    long: 'encoding',
    value: 'LABEL',
    config: { as: 'text', example: 'windows-1252', override: true },
    section: 'Input:',
    help: 'encoding of the inputs (default: found out)',
    on: READING,
  },
  { long: 'stdin-filepath', value: 'PATH', path: true, section: 'Input:', help: 'name for the document on standard input', on: READING },
  {
    long: 'files-from',
    value: 'FILE',
    path: true,
    section: 'Input:',
    help: 'read paths from FILE, one a line or parted by NUL; - is standard input',
    on: DOCUMENTS,
  },
  {
    long: 'since',
    value: 'REF',
    section: 'Input:',
    help: 'only files that differ from where this branch left the commit REF, new ones too',
    on: DOCUMENTS,
  },
  { long: 'staged', section: 'Input:', help: 'only files that are staged for the next commit', on: DOCUMENTS },
  {
    long: 'ext',
    value: 'LIST',
    config: { as: 'list', example: '[html, md]' },
    section: 'Input:',
    help: 'extensions that a walk takes (default: html,htm,xhtml,mhtml,mht,eml,md,markdown,txt)',
    on: DOCUMENTS,
  },
  {
    long: 'disable',
    value: 'RULE',
    repeat: true,
    config: { as: 'list', example: '[newsletter/sign-up]', override: true },
    section: 'Cleaning:',
    help: 'leave a rule out; may be repeated',
    on: READING,
  },
  {
    long: 'rules',
    value: 'FILE|DIR',
    repeat: true,
    path: true,
    config: { as: 'list', example: '[rules.yaml]' },
    section: 'Cleaning:',
    help: "rules of your own, in YAML or JSON; may be repeated ('copydesk rules test FILE' tries their examples)",
    on: [...READING, 'rules'],
  },
  {
    long: 'site-names',
    value: 'FILE',
    path: true,
    config: { as: 'text', example: 'site-names.yaml' },
    section: 'Cleaning:',
    help: 'your own names of publications: a JSON or YAML map of domain to name',
    on: READING,
  },
  {
    long: 'jobs',
    short: 'j',
    value: 'N',
    config: { as: 'number', example: '4' },
    section: 'Running:',
    help: 'documents at a time (default: one for each processor)',
    on: DOCUMENTS,
  },
  {
    long: 'max-bytes',
    value: 'N',
    config: { as: 'text', example: '20M' },
    section: 'Running:',
    help: 'refuse larger inputs (default: 64M)',
    on: READING,
  },
  {
    long: 'cache',
    value: 'DIR',
    bare: '.copydesk-cache',
    path: true,
    config: { as: 'text', example: '.copydesk-cache', writes: true },
    section: 'Running:',
    help: 'pass over files that have not changed since the last run under the same settings (default DIR: .copydesk-cache)',
    on: DOCUMENTS,
  },
  {
    long: 'timeout',
    value: 'S',
    config: { as: 'number', example: '20' },
    section: 'Running:',
    help: 'give up on a document after S seconds',
    on: DOCUMENTS,
  },
  { long: 'quiet', short: 'q', section: 'Messages:', help: 'print errors only', on: DOCUMENTS },
  { long: 'verbose', short: 'v', section: 'Messages:', help: 'print what was done to every file, and which were left out', on: DOCUMENTS },
  {
    long: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    section: 'Messages:',
    help: 'colours (default: auto)',
    on: PRINTING,
  },
  {
    long: 'progress',
    value: 'WHEN',
    choices: ['auto', 'never'],
    section: 'Messages:',
    help: 'a line that counts the documents of a long run, on a terminal (default: auto)',
    on: DOCUMENTS,
  },
  {
    long: 'config',
    short: 'C',
    value: 'FILE',
    path: true,
    section: 'Messages:',
    help: 'config file (default: copydesk.config.json or .yaml, or package.json, up to the root of the repository)',
    on: READING,
  },
  {
    long: 'show-settings',
    value: 'FILE',
    path: true,
    section: 'Messages:',
    help: 'print the settings that a document is cleaned with, and where each comes from',
    on: DOCUMENTS,
  },
  { long: 'version', short: 'V', section: 'Messages:', help: 'print the version', on: ['clean'] },
] as const satisfies readonly Flag[];

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
type Value<F> = F extends { readonly repeat: true }
  ? readonly string[]
  : F extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : F extends { readonly value: string }
      ? string
      : boolean;

/** The flags as they were typed: nothing checked but choices, nothing defaulted. */
export type RawFlags = { readonly [F in (typeof FLAGS)[number] as Camel<F['long']>]?: Value<F> };

/** `max-bytes` as programs name it: `maxBytes`. */
export function camel(long: string): string {
  return long.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
