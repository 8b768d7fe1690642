import { METADATA_SCHEMA } from '../metadata/schema.ts';
import { REPORTERS } from '../report/index.ts';
import type { Gates } from '../run/findings.ts';
import type { RawFlags } from './flags.ts';
import type { ReportRequest } from './reporting.ts';
import { didYouMean } from './suggest.ts';
import { UsageError } from './usage.ts';
import { listed, whole } from './values.ts';

/** The gates that the flags set. @throws UsageError for a field that there is not, or a number that means nothing. */
export function gatesFrom(flags: Pick<RawFlags, 'require' | 'maxRemoved' | 'minWords'>): Gates {
  return {
    require: flags.require === undefined ? [] : fields(flags.require),
    maxRemoved: flags.maxRemoved === undefined ? null : percent(flags.maxRemoved),
    minWords: flags.minWords === undefined ? null : whole('--min-words', flags.minWords),
  };
}

function fields(list: string): readonly string[] {
  const names = listed(list);
  const known = Object.keys(METADATA_SCHEMA.properties);
  for (const name of names) {
    if (!known.includes(name)) throw new UsageError(`--require ${name}: no field of the metadata is called so${didYouMean(name, known)}`);
  }
  if (names.length === 0) throw new UsageError('--require needs fields, as title,date,url');
  return names;
}

function percent(value: string): number {
  const number = Number(value.replace(/%$/, ''));
  if (!/^\d+(?:\.\d+)?%?$/.test(value) || number > 100) throw new UsageError(`--max-removed ${value}: must be a percentage from 0 to 100`);
  return number;
}

/** The reports that `--reporter` asks for. @throws UsageError for an unknown form, or several documents for one place. */
export function reportRequests(values: readonly string[], flags: RawFlags): readonly ReportRequest[] {
  const requests = values.map(reportRequest);
  const printed = requests.filter(({ file }) => file === null);
  const whole = printed.find(({ name }) => REPORTERS.some((one) => one.name === name && one.whole));
  if (whole && printed.length > 1) {
    throw new UsageError(
      `--reporter ${whole.name} has standard output for itself: give the others a file, as --reporter sarif=findings.sarif`,
    );
  }
  const taken = flags.diff ? '--diff' : flags.ledger === '-' ? '--ledger -' : documentsPrinted(flags) ? 'the documents' : null;
  if (taken !== null && printed.some(({ name }) => name !== 'pretty')) {
    throw new UsageError(
      `--reporter ${printed[0]?.name} and ${taken} would mix on standard output: give the report a file, as --reporter ${printed[0]?.name}=FILE`,
    );
  }
  const files = requests.flatMap(({ file }) => (file === null ? [] : [file]));
  if (new Set(files).size < files.length) throw new UsageError('--reporter: two reports have the same file');
  return requests;
}

function documentsPrinted({ check, write, out, dryRun }: RawFlags): boolean {
  return !check && !write && out === undefined && !dryRun;
}

function reportRequest(value: string): ReportRequest {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
  const reporter = REPORTERS.find((one) => one.name === name);
  const names = REPORTERS.map((one) => one.name);
  if (!reporter)
    throw new UsageError(`--reporter ${name}: no report has this form${didYouMean(name, names)}; there are ${names.join(', ')}`);
  if (file === '') throw new UsageError(`--reporter ${name}= needs the name of a file`);
  return { name: reporter.name, file: file ?? null };
}
