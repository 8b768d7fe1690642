import { countSeverities, type RunReport } from '../finding.ts';

/** Findings for programs: a summary, and every document that has any. */
export function json({ version, files }: RunReport): string {
  const { error, warn } = countSeverities(files.flatMap(({ findings }) => findings));
  const dirty = files.filter(({ findings }) => findings.length > 0);
  const report = {
    schema: 'copydesk-report/1',
    version,
    summary: { files: files.length, filesWithFindings: dirty.length, errors: error, warnings: warn },
    files: dirty.map(({ file, site, findings }) => ({
      file,
      site,
      findings: findings.map(({ rule, severity, text, start, end, excerpt, fingerprint }) => ({
        rule,
        severity,
        message: text,
        start,
        end,
        excerpt,
        fingerprint,
      })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
