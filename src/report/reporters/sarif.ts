import { type FileReport, type Finding, type RunReport, uniqueFingerprints } from '../finding.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0. */
export function sarif({ version, files }: RunReport): string {
  const rules = rulesOf(files);
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'copydesk', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ file, findings }) => {
          const fingerprints = uniqueFingerprints(findings);
          return findings.map((finding, i) => result(file, finding, indexOf.get(finding.rule) ?? -1, fingerprints[i] ?? ''));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface RuleDescriptor {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' };
}

/** Each rule that found something, described by the first thing that it found. */
function rulesOf(files: readonly FileReport[]): readonly RuleDescriptor[] {
  const rules = new Map<string, RuleDescriptor>();
  for (const { findings } of files) {
    for (const { rule, severity, text } of findings) {
      if (!rules.has(rule)) rules.set(rule, { id: rule, shortDescription: { text }, defaultConfiguration: { level: level(severity) } });
    }
  }
  return [...rules.values()];
}

function level(severity: Finding['severity']): 'error' | 'warning' {
  return severity === 'error' ? 'error' : 'warning';
}

function result(file: string, finding: Finding, ruleIndex: number, fingerprint: string): unknown {
  const { rule, severity, text, start, end, excerpt } = finding;
  const region = {
    // Viewers show nothing that has no line: what is about a whole document stands at its head.
    startLine: start?.line ?? 1,
    ...(start ? { startColumn: start.column } : {}),
    ...(end ? { endLine: end.line, endColumn: end.column } : {}),
    ...(excerpt === null ? {} : { snippet: { text: excerpt } }),
  };
  const artifactLocation = { uri: uriOf(file), ...(file.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }) };
  return {
    ruleId: rule,
    ruleIndex,
    level: level(severity),
    message: { text },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'copydesk/v1': fingerprint },
  };
}

/** A path as a relative reference: no segment of it is taken for a scheme, a query or an escape. */
function uriOf(file: string): string {
  const path = file.replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}
