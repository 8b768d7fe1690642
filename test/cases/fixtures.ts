import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputOptions } from './pipeline.ts';

const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Folder with one folder per case. */
export const CASES = join(ROOT, 'cases');

/** A document of `fixtures`. */
export interface Fixture {
  /** Path below `fixtures`, with `/`. */
  readonly name: string;
  /** The path that the document has for copydesk. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly options: InputOptions;
}

/** A case folder: an input, what it shows, and what is to come of it. */
export interface Case extends Fixture {
  readonly folder: string;
  /** What the case shows, in one sentence. */
  readonly about: string;
  /** What is not so yet: the expectation is what it should be, and has to fail until it is. */
  readonly pending?: string;
}

/** What `case.json` may hold. */
interface CaseFile extends InputOptions {
  readonly about: string;
  readonly pending?: string;
  /** Stands for the input's own name where the name matters (a date in it). */
  readonly path?: string;
}

/** All cases, by name. */
export function cases(): Case[] {
  return readdirSync(CASES)
    .sort()
    .filter((name) => statSync(join(CASES, name)).isDirectory())
    .map(readCase);
}

function readCase(name: string): Case {
  const folder = join(CASES, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.'));
  if (!input) throw new Error(`${folder} has no input.*`);
  const { about, pending, path = input, ...options } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as CaseFile;
  if (!about) throw new Error(`${folder}/case.json says not what the case is about`);
  return {
    name: `cases/${name}`,
    path,
    bytes: readFileSync(join(folder, input)),
    options,
    folder,
    about,
    ...(pending === undefined ? {} : { pending }),
  };
}

/** All documents of the archive, by path. */
export function archive(): Fixture[] {
  const root = join(ROOT, 'archive');
  return files(root).map((file) => {
    const path = relative(root, file).split(sep).join('/');
    return { name: `archive/${path}`, path, bytes: readFileSync(file), options: {} };
  });
}

/** Every input of `fixtures`. */
export function fixtures(): Fixture[] {
  return [...archive(), ...cases()];
}

/** The files below a folder, sorted by path in code unit order. */
export function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
