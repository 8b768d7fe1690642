import { excerpt, printable } from '../excerpt.ts';
import type { FileReport, Finding, RunReport } from '../finding.ts';
import { messageLine } from '../message.ts';
import { type Paint, paint } from '../paint.ts';

/** Characters of the offending text that are shown. */
const EXCERPT = 100;
/** Lines of a summary; what comes after is counted together. */
const SHOWN = 15;

/** Findings for a person, in the form that editors understand, and a summary by rule and by site. */
export function pretty({ files }: RunReport): string {
  const plain = paint(false);
  return files.map((file) => prettyFile(file, plain)).join('') + prettySummary(files, plain);
}

/** The findings of one document: `file:line: severity: text (rule)`, and the offending text below it. */
export function prettyFile({ file, findings }: FileReport, paint: Paint): string {
  return findings.map((finding) => findingLines(file, finding, paint)).join('');
}

function findingLines(file: string, finding: Finding, paint: Paint): string {
  const { rule, severity, text, start } = finding;
  const line = messageLine(file, { level: severity, code: rule, text, line: start?.line ?? null }, paint);
  return finding.excerpt === null ? `${line}\n` : `${line}\n    ${paint.dim(excerpt(finding.excerpt, EXCERPT))}\n`;
}

/** How many findings each rule and each site has; nothing where one document has all of them. */
export function prettySummary(files: readonly FileReport[], paint: Paint): string {
  const dirty = files.filter(({ findings }) => findings.length > 0);
  if (dirty.length < 2) return '';
  const rules = count(dirty.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const sites = count(dirty.flatMap(({ site, findings }) => findings.map(() => site ?? 'no site known')));
  return `\n${table('rule', rules, paint)}${sites.length > 1 ? `\n${table('site', sites, paint)}` : ''}`;
}

type Counted = readonly (readonly [name: string, count: number])[];

/** Names with their counts, the most frequent first. */
function count(names: readonly string[]): Counted {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function table(heading: string, counted: Counted, paint: Paint): string {
  const rest = counted.slice(SHOWN).reduce((sum, [, n]) => sum + n, 0);
  const rows = [...counted.slice(0, SHOWN), ...(rest > 0 ? [[`${counted.length - SHOWN} more`, rest] as const] : [])];
  const width = Math.max(...rows.map(([, n]) => String(n).length), 'findings'.length);
  const head = paint.bold(`${'findings'.padStart(width)}  ${heading}`);
  return `${head}\n${rows.map(([name, n]) => `${String(n).padStart(width)}  ${printable(name)}\n`).join('')}`;
}
