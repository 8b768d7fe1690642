import { countSeverities, type FileReport, type Finding, type RunReport } from '../finding.ts';

/** Findings as test results in the form of JUnit: one case for each document, failed where it has an error. */
export function junit({ files }: RunReport): string {
  const broken = files.filter(isBroken).length;
  const failed = files.filter((file) => !isBroken(file) && isFailed(file)).length;
  const counts = `tests="${files.length}" failures="${failed}" errors="${broken}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="copydesk" ${counts}>`,
    `  <testsuite name="copydesk" ${counts} skipped="0">`,
    ...files.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

const isFailed = ({ findings }: FileReport): boolean => countSeverities(findings).error > 0;
/** True for an input that gave no output. */
const isBroken = ({ findings }: FileReport): boolean => findings.some(({ rule }) => rule.startsWith('failed/'));

function testCase(report: FileReport): string {
  const { file, findings } = report;
  const head = `    <testcase classname="copydesk" name="${attribute(file)}"`;
  const [first] = findings.filter(({ severity }) => severity === 'error');
  const lines = escapeXml(findings.map((finding) => line(file, finding)).join('\n'));
  if (findings.length === 0) return `${head}/>`;
  if (!first) return `${head}>\n      <system-out>${lines}</system-out>\n    </testcase>`;
  const tag = isBroken(report) ? 'error' : 'failure';
  const attributes = `message="${attribute(first.text)}" type="${attribute(first.rule)}"`;
  return `${head}>\n      <${tag} ${attributes}>${lines}</${tag}>\n    </testcase>`;
}

function line(file: string, { rule, severity, text, start, excerpt }: Finding): string {
  const where = start ? `${file}:${start.line}` : file;
  return `${where}: ${severity === 'error' ? 'error' : 'warning'}: ${text} (${rule})${excerpt === null ? '' : `: ${excerpt}`}`;
}

/** What no XML document may hold, escaped or not. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function attribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;');
}
