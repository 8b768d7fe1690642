/** `1 file`, `2 files`: a count with its noun. */
function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** What a run did, summed over its documents. */
export interface Totals {
  /** What was done to the documents: `cleaned`, `checked` … */
  readonly verb: string;
  readonly documents: number;
  readonly moved: number;
  readonly removed: number;
  /** Outputs that were already as they should be. */
  readonly same: number;
  readonly findings: number;
  readonly failed: number;
  /** Files of the walked folders that were not read. */
  readonly leftOut: number;
}

/** The closing line of a run: `cleaned 24 files (3 already up to date), removed 310 blocks, moved 41; left out 2 files`. */
export function summaryLine(totals: Totals): string {
  const same = totals.same > 0 ? ` (${totals.same} already up to date)` : '';
  const parts = [
    `${totals.verb} ${count(totals.documents, 'file')}${same}, removed ${count(totals.removed, 'block')}, moved ${totals.moved}`,
    totals.findings > 0 ? count(totals.findings, 'finding') : '',
    totals.failed > 0 ? `${totals.failed} failed` : '',
    totals.leftOut > 0 ? `left out ${count(totals.leftOut, 'file')}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
