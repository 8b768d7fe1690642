import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { append } from '../text/many.ts';
import { WRITERS } from '../writers/index.ts';
import type { Writer } from '../writers/writer.ts';
import type { Input } from './input.ts';
import { ignoresCase, isGlob, splitGlob } from './paths.ts';
import { PlanError } from './plan-error.ts';
import { foreign, isMarked, isOwn, OWN_WITHIN } from './write-file.ts';

/** What a run is asked to read, and where its outputs go. */
export interface PlanRequest {
  readonly cwd: string;
  /** Files, folders and patterns, as the user named them. */
  readonly paths: readonly string[];
  /** Files from a list: each is literal, and its outputs keep the whole relative path. */
  readonly listed: readonly string[];
  /** Bytes of standard input, where it is one of the inputs, and the name that the user gave it. */
  readonly stdin: { readonly bytes: Uint8Array; readonly name: string | null } | null;
  /** Folder of the outputs. */
  readonly out: string | null;
  readonly writer: Writer['name'];
  readonly extensions: readonly string[];
  /** True where outputs are compared with what stands in `out`, and not written. */
  readonly compares?: boolean;
  /** Absolute folders whose trees are mirrored even where a file of one is named alone. */
  readonly roots?: readonly string[];
  /** The files that matter, absolute, links resolved: inputs that are none of them, and whose outputs are none, are passed over. */
  readonly only?: ReadonlySet<string>;
}

/** The inputs of a run, in order, each with its target. */
export interface Plan {
  readonly inputs: readonly Input[];
  /** Files of walked folders that were not taken, named as inputs are. */
  readonly leftOut: readonly string[];
  /** True where one argument stood for several files: a folder or a pattern. */
  readonly wide: boolean;
  /** Sum of the sizes of the inputs; only counted as far as it matters. */
  readonly bytes: number;
}

/** A candidate before its target is known. */
interface Candidate {
  readonly id: string;
  readonly from: string | Uint8Array;
  readonly path: string | null;
}

/** Finds every input and every output path. @throws PlanError for a name that matches nothing, two inputs for one output, a foreign file in the way. */
export async function plan(request: PlanRequest): Promise<Plan> {
  const out = request.out === null ? null : outputFolder(request.out, request);
  const found = await gather(request, out);
  const all = distinct(found.candidates)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((candidate) => ({ ...candidate, target: out === null ? null : targetOf(candidate, out, request.writer) }));
  const inputs = request.only ? all.filter(among(request.only, request.cwd)) : all;
  if (out !== null) {
    refuseCollisions(inputs, ignoresCase(out), request.cwd);
    if (!request.compares) refuseForeign(inputs, request.writer, request.cwd);
  }
  return { inputs, leftOut: found.leftOut, wide: found.wide, bytes: sizeOf(inputs) };
}

/** The folder of the outputs. @throws PlanError for a file, and for a new folder by the name of one: most tools' `-o` takes a file. */
function outputFolder(name: string, { cwd, writer, compares }: PlanRequest): string {
  const out = resolve(cwd, name);
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat?.isDirectory() === false) throw new PlanError(`--out ${name}: is a file, not a folder`);
  if (!stat && !compares && !/[/\\]$/.test(name) && extname(name) === extensionOf(writer))
    throw new PlanError(`--out ${name}: takes a folder: write one document to a file with '> ${name}'; a folder of that name is ${name}/`);
  return out;
}

/** True for an input that is one of some files, or whose output is. */
function among(files: ReadonlySet<string>, cwd: string): (input: Input) => boolean {
  const real = realpathSync(cwd);
  const has = (path: string): boolean => files.has(path.startsWith(cwd + sep) ? real + path.slice(cwd.length) : path);
  return ({ from, target }) => (typeof from === 'string' && has(from)) || (target !== null && has(target));
}

interface Gathered {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly string[];
  readonly wide: boolean;
}

async function gather(request: PlanRequest, out: string | null): Promise<Gathered> {
  const candidates: Candidate[] = [];
  const leftOut: string[] = [];
  let wide = false;
  const unknown: string[] = [];
  for (const path of request.paths) {
    const found = await lookUp(path, request, out);
    if (found === null) unknown.push(path);
    else {
      append(candidates, found.candidates);
      append(leftOut, found.leftOut);
      wide ||= found.wide;
    }
  }
  for (const path of request.listed)
    candidates.push({ id: posix(path), from: resolve(request.cwd, path), path: pathOf(path, request, mirrored(path)) });
  if (request.stdin) {
    const { bytes, name } = request.stdin;
    candidates.push({ id: name === null ? '<stdin>' : posix(name), from: bytes, path: name === null ? null : mirrored(name) });
  }
  if (unknown.length > 0) throw new PlanError(unknown.map((path) => `${path}: ${whyNothing(path)}`).join('\n'));
  return { candidates, leftOut, wide };
}

function whyNothing(path: string): string {
  if (isGlob(path)) return 'matches nothing that copydesk reads (--ext says which files a walk takes)';
  return 'no such file or folder';
}

/** The files that one argument stands for: a literal path first, a pattern second; null for none. */
async function lookUp(path: string, request: PlanRequest, out: string | null): Promise<Gathered | null> {
  const file = resolve(request.cwd, path);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    refuseOutput(file, path, out);
    const { walk } = await import('./tree.ts');
    const { files, leftOut } = walk(file, { extensions: request.extensions, except: out });
    return {
      candidates: files.map((found) => ({ id: posix(join(path, found.path)), from: found.file, path: found.path })),
      leftOut: leftOut.map((found) => posix(join(path, found))),
      wide: true,
    };
  }
  if (stat) {
    refuseOutput(file, path, out);
    return {
      candidates: [{ id: posix(path), from: file, path: pathOf(path, request, basename(file)) }],
      leftOut: [],
      wide: false,
    };
  }
  if (!isGlob(posix(path))) return null;
  const { base, rest } = splitGlob(posix(path));
  const folder = resolve(request.cwd, base);
  if (!existsSync(folder)) return null;
  const { globMatcher, walk } = await import('./tree.ts');
  const matches = globMatcher(rest);
  const { files } = walk(folder, { extensions: request.extensions, except: out });
  const candidates = files
    .filter((found) => matches(found.path))
    .map((found) => ({ id: posix(join(base, found.path)), from: found.file, path: found.path }));
  return candidates.length === 0 ? null : { candidates, leftOut: [], wide: true };
}

function refuseOutput(file: string, path: string, out: string | null): void {
  if (out === null || !(file === out || file.startsWith(out + sep))) return;
  throw new PlanError(`${path}: stands in the output folder, which is never read; choose another --out, or clean in place with --write`);
}

/** The first of several candidates for one file. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ from }) => typeof from !== 'string' || (!seen.has(from) && seen.add(from)));
}

/** The path of a single file relative to the root that holds it, else the other one. */
function pathOf(path: string, { cwd, roots = [] }: PlanRequest, otherwise: string): string {
  const file = resolve(cwd, path);
  const root = roots.find((folder) => file.startsWith(folder + sep));
  return root === undefined ? otherwise : posix(relative(root, file));
}

/** A path as outputs mirror it: relative and below the folder, or else only its name. */
function mirrored(path: string): string {
  const clean = posix(normalize(path));
  return isAbsolute(path) || clean.startsWith('../') ? basename(path) : clean;
}

function posix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

function targetOf(candidate: Candidate, out: string, name: Writer['name']): string {
  if (candidate.path === null) throw new PlanError('standard input has no name for its output in --out: give it one with --stdin-filepath');
  const path = candidate.path.slice(0, candidate.path.length - extname(candidate.path).length);
  return join(out, path + extensionOf(name));
}

function extensionOf(name: Writer['name']): string {
  return WRITERS.find((writer) => writer.name === name)?.extension ?? `.${name}`;
}

/** A path as a person at the prompt would type it. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

/** Lists in an error: the first few, then how many more. */
const SHOWN = 5;

function list(lines: readonly string[]): string {
  return [...lines.slice(0, SHOWN), ...(lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [])].join('\n');
}

function refuseCollisions(inputs: readonly Input[], caseless: boolean, cwd: string): void {
  const taken = new Map<string, Input>();
  const clashes: string[] = [];
  for (const input of inputs) {
    if (input.target === null) continue;
    const key = caseless ? input.target.normalize('NFC').toLowerCase() : input.target;
    const other = taken.get(key);
    if (other) clashes.push(`${other.id} and ${input.id} would both be written to ${shown(input.target, cwd)}`);
    else taken.set(key, input);
  }
  if (clashes.length > 0) throw new PlanError(`${list(clashes)}\nrename one, or clean them into folders of their own; nothing was written`);
}

function refuseForeign(inputs: readonly Input[], writer: Writer['name'], cwd: string): void {
  if (!isMarked(writer)) return;
  const head = Buffer.alloc(OWN_WITHIN);
  const inTheWay = inputs.flatMap(({ target }) =>
    target !== null && isForeign(target, writer, head) ? [foreign(shown(target, cwd))] : [],
  );
  if (inTheWay.length > 0) throw new PlanError(`${list(inTheWay)}\nnothing was written`);
}

function isForeign(target: string, writer: Writer['name'], head: Buffer): boolean {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return false;
  if (!stat.isFile()) return true;
  const file = openSync(target, 'r');
  try {
    return !isOwn(head.subarray(0, readSync(file, head, 0, head.length, 0)), writer);
  } finally {
    closeSync(file);
  }
}

function sizeOf(inputs: readonly Input[]): number {
  let bytes = 0;
  for (const { from } of inputs) bytes += typeof from === 'string' ? (statSync(from, { throwIfNoEntry: false })?.size ?? 0) : from.length;
  return bytes;
}
