import { type RunReport, uniqueFingerprints } from '../finding.ts';

/** Findings as a Code Quality report of GitLab. */
export function gitlab({ files }: RunReport): string {
  const issues = files.flatMap(({ file, findings }) => {
    const fingerprints = uniqueFingerprints(findings);
    return findings.map(({ rule, severity, text, start }, i) => ({
      description: text,
      check_name: rule,
      fingerprint: `${fingerprints[i]}:${file}`,
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file.replace(/^\.\//, ''), lines: { begin: start?.line ?? 1 } },
    }));
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
