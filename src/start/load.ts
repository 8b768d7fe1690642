import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';
import { codeFile, keepCode, readCode, stampOf } from './code-cache.ts';
import type * as program from './program.ts';

/** The built program, and what keeps the code that its run compiled. */
export interface Loaded {
  readonly program: typeof program;
  readonly keep: () => void;
}

/**
 * Loads the built program, which stands beside the file that this one is bundled into, with the code that earlier runs compiled:
 * to compile it takes longer than to clean a document. Node's own cache knows scripts from version 22 on, and keeps what the first run
 * needed.
 */
export function loadProgram(): Loaded {
  const filename = join(import.meta.dirname, 'program.cjs');
  const file = codeFile(process.env);
  const stamp = stampOf(filename);
  const kept = readCode(file, stamp);
  // The build writes it in ASCII.
  const source = readFileSync(filename, 'latin1');
  const script = new Script(`(function(exports,require,module,__filename){${source}\n})`, {
    filename,
    ...(kept && { cachedData: kept.data }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} as typeof program };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename);
  const before = script.cachedDataRejected ? null : kept;
  return { program: module.exports, keep: () => keepCode(file, stamp, before, () => script.createCachedData()) };
}
