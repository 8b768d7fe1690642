import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { explainJson, explainText } from '../../report/explain.ts';
import { jsonLine } from '../../report/json.ts';
import { messageLine } from '../../report/message.ts';
import { articleReader } from '../../run/clean.ts';
import { describe } from '../../run/failure.ts';
import type { Input } from '../../run/input.ts';
import { openSettings } from '../config/open.ts';
import { EXIT } from '../exit.ts';
import type { RawFlags } from '../flags.ts';
import { readingOptions } from '../options.ts';
import { refuseAddress } from '../paths.ts';
import { isIdle, readStdin } from '../stdin.ts';
import type { Io, Terminal } from '../terminal.ts';
import { UsageError } from '../usage.ts';

/** Prints the fate of every block and the evidence for every field of one document. */
export async function explain(args: readonly string[], typed: RawFlags, io: Io, terminal: Terminal): Promise<number> {
  const settings = await openSettings(typed, io.cwd);
  const named = args[0] === undefined || args[0] === '-' ? typed.stdinFilepath : args[0];
  const overrides = named === undefined ? [] : (settings?.overridesOf(resolve(io.cwd, named)) ?? []);
  const flags = settings?.flagsFor(overrides) ?? typed;
  const options = await readingOptions(flags, io.cwd);
  const input = await inputOf(args, flags, io, options.maxBytes);
  try {
    const { article } = await articleReader(options, { explain: true })(input);
    await terminal.out.write(flags.json ? `${jsonLine(explainJson(article))}\n` : explainText(article, terminal.outPaint));
    return EXIT.done;
  } catch (error) {
    if (error instanceof Error && error.name === 'PipeClosed') throw error;
    const { code, text } = describe(error);
    await terminal.err.tell(`${messageLine(input.id, { level: 'error', code, text, line: null }, terminal.errPaint)}\n`);
    return EXIT.failed;
  }
}

async function inputOf(args: readonly string[], flags: RawFlags, io: Io, maxBytes: number): Promise<Input> {
  if (args.length > 1) throw new UsageError(`explain takes one document, not ${args.length}`);
  const [file = '-'] = args;
  if (args.length === 0 && isIdle(io)) throw new UsageError('explain needs a file: copydesk explain page.html');
  if (file === '-') {
    const name = flags.stdinFilepath ?? null;
    return { id: name ?? '<stdin>', from: await readStdin(io, maxBytes), path: name, target: null };
  }
  refuseAddress(file);
  const path = resolve(io.cwd, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`${file}: no such file`);
  if (stat.isDirectory()) throw new UsageError(`${file}: is a folder; explain takes one document`);
  return { id: file, from: path, path: basename(file), target: null };
}
