import type { Position } from '../text/lines.ts';

/** How much a finding weighs: an error fails a check, a warning fails it only where that is asked for. */
export type Severity = 'warn' | 'error';

/** Something that keeps a document from being clean, or a gate that it does not meet. Crosses threads, so it is plain data. */
export interface Finding {
  /** What found it: a rule of cleaning (`share/button`), or one of `FINDINGS`, or `input/` and the code of a message. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and, where it is not plain, what to do. */
  readonly text: string;
  /** Where in the document; null where it is about the whole of it. */
  readonly start: Position | null;
  readonly end: Position | null;
  /** The offending text, shortened. */
  readonly excerpt: string | null;
  /** The same for the same finding in the same document, whatever else moves in it. */
  readonly fingerprint: string;
}

/** One document of a run as reporters see it. */
export interface FileReport {
  readonly file: string;
  readonly site: string | null;
  readonly findings: readonly Finding[];
}

/** A run as reporters see it: every document, in order, those without findings too. */
export interface RunReport {
  readonly version: string;
  readonly files: readonly FileReport[];
}

/** Prints a run. */
export type Report = (run: RunReport) => string;

/** The finding that an input which gave no output stands for. */
export function failureFinding(code: string, text: string): Finding {
  return { rule: `failed/${code}`, severity: 'error', text, start: null, end: null, excerpt: null, fingerprint: `failed/${code}` };
}

/** How many findings of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { warn: 0, error: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The fingerprints of one document's findings, numbered where several have the same. */
export function uniqueFingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ fingerprint }) => {
    const n = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, n);
    return n === 1 ? fingerprint : `${fingerprint}-${n}`;
  });
}
