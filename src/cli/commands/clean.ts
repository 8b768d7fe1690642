import { resolve } from 'node:path';
import { describe } from '../../run/failure.ts';
import type { Input, Outcome, Task } from '../../run/input.ts';
import { type Plan, type PlanRequest, plan } from '../../run/plan.ts';
import { PlanError } from '../../run/plan-error.ts';
import { type RunOptions, run } from '../../run/run.ts';
import { openSettings } from '../config/open.ts';
import type { Settings } from '../config/settings.ts';
import { EXIT } from '../exit.ts';
import type { RawFlags } from '../flags.ts';
import { type CleanOptions, cleanOptions, jobsFor } from '../options.ts';
import { commandAdvice, folderAdvice, refuseAddress } from '../paths.ts';
import { Progress } from '../progress.ts';
import { isIdle, readList, readStdin } from '../stdin.ts';
import { Tally } from '../tally.ts';
import type { Io, Terminal } from '../terminal.ts';
import { UsageError } from '../usage.ts';

/** Cleans what the command line names and puts the outputs where it and the config say. */
export async function clean(args: readonly string[], typed: RawFlags, io: Io, terminal: Terminal): Promise<number> {
  for (const path of args) refuseAddress(path);
  const settings = await openSettings(typed, io.cwd);
  if (typed.showSettings !== undefined)
    return (await import('../extras.ts')).extras.showSettings(typed.showSettings, typed, settings, io.cwd, terminal, cleanOptions);
  const paths = pathsOf(args, typed, settings);
  const flags = flagsFor(paths, typed, settings);
  const options = await cleanOptions(flags, io.cwd);
  const todo = await find(paths, io.cwd, () => requestOf(paths, flags, options, settings, io));
  refuseStream(todo, options, flags);
  refuseLedger(todo, options, io.cwd);
  if (writesFiles(options)) terminal.out.mayClose();
  const tally = await Tally.open(options, terminal, io.cwd);
  const jobs = jobsFor(options.jobs, todo.inputs.length, todo.bytes);
  const stopper = new AbortController();
  // With neither files nor threads to tidy up, an interrupt may end the process at once, whatever it is busy with.
  const tidy =
    options.task.delivery === 'file' ||
    options.task.delivery === 'in-place' ||
    options.ledger !== null ||
    jobs > 1 ||
    options.timeout !== null;
  const ignoreInterrupts = tidy ? io.onInterrupt?.(() => stopper.abort()) : undefined;
  const progress = new Progress(todo.inputs.length, options.progress && todo.inputs.length > 1 && io.stderr.isTTY === true, terminal.err);
  try {
    const { inputs, task } = await withVariants(todo.inputs, options.task, settings, io.cwd);
    const outcomes = await outcomesOf(inputs, task, options, io.cwd, { jobs, timeout: options.timeout, signal: stopper.signal });
    try {
      for await (const outcome of outcomes.all) {
        await progress.clear();
        await tally.add(outcome);
        await progress.step();
      }
      await progress.clear();
    } finally {
      await outcomes.keep(terminal);
    }
    if (stopper.signal.aborted) return EXIT.interrupted;
    await tally.close(todo);
    return tally.exitCode();
  } finally {
    tally.abandon();
    ignoreInterrupts?.();
  }
}

/** Whether files are what a run is for: they are to be whole, whether or not anybody reads standard output to its end. */
function writesFiles({ task, prints, ledger, reporters, updateBaseline }: CleanOptions): boolean {
  if (prints) return false;
  const outputs = (task.delivery === 'file' || task.delivery === 'in-place') && !task.dryRun;
  return outputs || updateBaseline || (ledger !== null && ledger !== '-') || reporters.some(({ file }) => file !== null);
}

/** What becomes of the inputs, and how it is kept for the next run. */
interface Outcomes {
  readonly all: AsyncGenerator<Outcome>;
  readonly keep: (terminal: Terminal) => Promise<void>;
}

/** Takes the inputs through the task, past those that a cache knows. */
async function outcomesOf(inputs: readonly Input[], task: Task, options: CleanOptions, cwd: string, how: RunOptions): Promise<Outcomes> {
  const folder = options.cache;
  if (folder === null) return { all: run(inputs, task, how), keep: async () => {} };
  const [{ extras }, { VERSION }] = await Promise.all([import('../extras.ts'), import('../version.ts')]);
  const cache = extras.openCache(resolve(cwd, folder), task, VERSION);
  return {
    all: extras.cachedRun(inputs, task, how, cache),
    keep: async ({ err }) => {
      try {
        cache.close();
      } catch (error) {
        // The run is as good without it.
        await err.tell(`copydesk: --cache ${folder}: ${describe(error).text}; the next run reads all files again\n`);
      }
    },
  };
}

/** The files that a flag about git picks, where there is one. */
async function picked({ since, staged }: RawFlags, cwd: string): Promise<{ readonly only?: ReadonlySet<string> }> {
  if (since === undefined && !staged) return {};
  const { changedSince, stagedFiles } = (await import('../extras.ts')).extras;
  return { only: since === undefined ? stagedFiles(cwd) : changedSince(since, cwd) };
}

/** What is named, or else what the config names: a check, or a run that has its own way to deliver, needs no path. */
function pathsOf(args: readonly string[], typed: RawFlags, settings: Settings | null): readonly string[] {
  if (args.length > 0 || typed.filesFrom !== undefined) return args;
  const configured = settings?.config.paths ?? [];
  const picks = typed.since !== undefined || typed.staged;
  if (typed.check || typed.diff || picks) return configured.length > 0 ? configured : ['.'];
  return typed.write || typed.out !== undefined || typed.dryRun ? configured : [];
}

/** The flags of a run. Standard input has no place in the folder of a config. */
function flagsFor(paths: readonly string[], typed: RawFlags, settings: Settings | null): RawFlags {
  const { out, ...flags } = settings?.flagsFor([]) ?? typed;
  const stdin = paths.includes('-') || (paths.length === 0 && typed.filesFrom === undefined);
  return out === undefined || (stdin && typed.out === undefined) ? flags : { ...flags, out };
}

/** The inputs with the overrides of a config. */
async function withVariants(
  inputs: readonly Input[],
  task: Task,
  settings: Settings | null,
  cwd: string,
): Promise<{ readonly inputs: readonly Input[]; readonly task: Task }> {
  if (!settings || settings.config.overrides.length === 0) return { inputs, task };
  return (await import('../extras.ts')).extras.withOverrides(
    inputs,
    task,
    settings,
    async (flags) => (await cleanOptions(flags, cwd)).task,
    cwd,
  );
}

/** The plan of a request. @throws UsageError, with advice where one of the arguments is the name of a command. */
async function find(args: readonly string[], cwd: string, request: () => Promise<PlanRequest>): Promise<Plan> {
  try {
    return await plan(await request());
  } catch (error) {
    throw error instanceof PlanError ? new UsageError(error.message + commandAdvice(args) + folderAdvice(args, cwd)) : error;
  }
}

/** Where the inputs come from: paths, a list, standard input. @throws UsageError */
async function requestOf(
  args: readonly string[],
  flags: RawFlags,
  options: CleanOptions,
  settings: Settings | null,
  io: Io,
): Promise<PlanRequest> {
  const listed = flags.filesFrom === undefined ? null : await readList(flags.filesFrom, io);
  const named = args.filter((path) => path !== '-');
  const wantsStdin = named.length < args.length || (args.length === 0 && listed === null);
  if (wantsStdin && flags.filesFrom === '-') throw new UsageError('standard input cannot be both the list of --files-from and a document');
  if (wantsStdin && args.length === 0 && isIdle(io))
    throw new UsageError(`name a file or a folder, or pipe a document in; 'copydesk --help' shows how${folderAdvice(args, io.cwd)}`);
  if (wantsStdin && options.task.delivery === 'in-place')
    throw new UsageError(
      '--write needs paths: name files or folders, or have a config file name them (standard input cannot be written over)',
    );
  for (const path of listed ?? []) refuseAddress(path);
  return {
    cwd: io.cwd,
    paths: named,
    listed: listed ?? [],
    stdin: wantsStdin ? { bytes: await readStdin(io, options.task.maxBytes), name: flags.stdinFilepath ?? null } : null,
    out: options.out,
    writer: options.task.writer,
    extensions: options.extensions,
    compares: options.task.delivery === 'check',
    ...(await picked(flags, io.cwd)),
    roots: settings?.config.paths.map((path) => resolve(io.cwd, path)) ?? [],
  };
}

/** Refuses what would run several documents together on standard output, and one address for several. @throws UsageError */
function refuseStream({ inputs, wide }: Plan, { task }: CleanOptions, flags: RawFlags): void {
  const several = wide || inputs.length > 1;
  if (several && task.url !== null) throw new UsageError('--url is the address of one document: the others find theirs in the page');
  if (!several || task.delivery !== 'return' || task.dryRun || task.writer === 'jsonl') return;
  const what = wide ? 'a folder' : `${inputs.length} documents`;
  throw new UsageError(
    `${what} cannot go to standard output as ${flags.to ?? 'md'}: add --out DIR to write files, --to jsonl to stream one line each, --check or --dry-run to look only`,
  );
}

/** Refuses a ledger that would be written over a document. @throws UsageError */
function refuseLedger({ inputs }: Plan, { ledger }: CleanOptions, cwd: string): void {
  if (ledger === null || ledger === '-') return;
  const path = resolve(cwd, ledger);
  if (inputs.some(({ from, target }) => from === path || target === path))
    throw new UsageError(`--ledger ${ledger}: is one of the documents`);
}
