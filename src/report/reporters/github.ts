import type { Finding, RunReport } from '../finding.ts';

/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function github({ files }: RunReport): string {
  return files.flatMap(({ file, findings }) => findings.map((finding) => command(file, finding))).join('');
}

function command(file: string, { rule, severity, text, start, end }: Finding): string {
  const properties: Record<string, string> = { file };
  if (start) properties.line = String(start.line);
  if (start && end) {
    properties.endLine = String(end.line);
    // Columns are only understood within one line.
    if (start.line === end.line && end.column > start.column) {
      properties.col = String(start.column);
      properties.endColumn = String(end.column);
    }
  }
  properties.title = rule;
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${severity === 'error' ? 'error' : 'warning'} ${list.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
