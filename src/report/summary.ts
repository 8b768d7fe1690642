/** `1 file`, `2 files`: a count with its noun. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** What a check found, summed over its documents. */
export interface CheckTotals {
  readonly documents: number;
  /** Documents that have findings. */
  readonly dirty: number;
  readonly errors: number;
  readonly warnings: number;
  readonly failed: number;
  /** Files of the walked folders that were not read. */
  readonly leftOut: number;
  /** How many of these are JSON, which a walk takes only where it is told to: folders hold settings and indexes as JSON, too. */
  readonly leftJson: number;
  /** Findings that a baseline knows, and those that it knows and that are no more. */
  readonly known: number;
  readonly gone: number;
}

/** What a run did, summed over its documents. */
export interface Totals extends CheckTotals {
  /** What was done to the documents: `cleaned`, `would clean`. */
  readonly verb: string;
  readonly moved: number;
  readonly removed: number;
  /** Outputs that were already as they should be. */
  readonly same: number;
}

/** The closing line of a run: `cleaned 24 files (3 already up to date), removed 310 blocks, moved 41; left out 2 files`. */
export function summaryLine(totals: Totals): string {
  const same = totals.same > 0 ? ` (${totals.same} already up to date)` : '';
  const findings = totals.errors + totals.warnings;
  return joined([
    `${totals.verb} ${count(totals.documents, 'file')}${same}, removed ${count(totals.removed, 'block')}, moved ${totals.moved}`,
    findings > 0 ? count(findings, 'finding') : '',
    ...rest(totals),
  ]);
}

/** The closing line of a check: `checked 24 files: 5 errors and 1 warning in 3 of them; 1 failed`. */
export function checkLine(totals: CheckTotals): string {
  const { documents, dirty, errors, warnings } = totals;
  const counts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter((part) => part !== '');
  const found = documents === 0 ? '' : counts.length === 0 ? ': all clean' : `: ${counts.join(' and ')}`;
  const where = counts.length > 0 && documents > 1 ? ` in ${dirty === documents ? 'all' : dirty} of them` : '';
  return joined([`checked ${count(documents, 'file')}${found}${where}`, ...rest(totals)]);
}

/** So many files of JSON are in any folder. */
const FEW = 1;

function rest({ documents, failed, leftOut, leftJson, known, gone }: CheckTotals): readonly string[] {
  // a file or two of settings are no articles that were forgotten
  const json = leftJson > Math.max(documents, FEW) ? ` (${leftJson} of JSON: --ext names what a walk takes)` : '';
  return [
    known > 0 ? `${known} known by the baseline` : '',
    gone > 0 ? `${gone} of the baseline no longer found: --update-baseline drops ${gone === 1 ? 'it' : 'them'}` : '',
    failed > 0 ? `${failed} failed` : '',
    leftOut > 0 ? `left out ${count(leftOut, 'file')}${json}` : '',
  ];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
