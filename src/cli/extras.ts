import { paintDiff } from '../report/diff.ts';
import { cachedRun, openCache } from '../run/cache.ts';
import { changedSince, stagedFiles } from '../run/git.ts';
import { Baseline } from './baseline.ts';
import { printCompletion, printManual } from './commands/completion.ts';
import { init } from './commands/init.ts';
import { testRules } from './commands/rules-test.ts';
import { showSettings } from './commands/settings.ts';
import { loadConfig } from './config/load.ts';
import { configSchema } from './config/schema.ts';
import { Settings } from './config/settings.ts';
import { withOverrides } from './config/variants.ts';
import { gatesFrom, reportRequests } from './gates.ts';
import { Reporting } from './reporting.ts';
import { readRules } from './rules-file.ts';
import { shapeFrom } from './shape.ts';

/**
 * What few command lines need, loaded together when the first part is needed: as chunks of their own, the parts would have the program
 * that all command lines load split into many small files, and to open these takes longer than to read them.
 */
export const extras = {
  Baseline,
  Reporting,
  Settings,
  cachedRun,
  changedSince,
  configSchema,
  gatesFrom,
  init,
  loadConfig,
  openCache,
  paintDiff,
  printCompletion,
  printManual,
  readRules,
  reportRequests,
  shapeFrom,
  showSettings,
  stagedFiles,
  testRules,
  withOverrides,
};
