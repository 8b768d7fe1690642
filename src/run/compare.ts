import { relative } from 'node:path';
import type { Article } from '../model/article.ts';
import { isPosted } from '../model/header.ts';
import { firstDifference, unifiedDiff } from '../report/diff.ts';
import type { Finding } from '../report/finding.ts';
import type { Note } from '../report/message.ts';
import type { Reading } from './clean.ts';
import { dirtOf, doubtsOf, finding, gateFindings } from './findings.ts';
import type { Input, Task } from './input.ts';
import { isOwn, readIfThere } from './write-file.ts';

/** What a delivery did or found. */
export interface Delivered {
  readonly changed: boolean;
  readonly findings: readonly Finding[];
  readonly diff: string | null;
}

const CLEAN: Delivered = { changed: false, findings: [], diff: null };

/**
 * What counts as clean: a front-matter file that cleaning leaves as it is, or an input whose cleaned twin stands at its target and is what
 * cleaning gives.
 */
export function compare(input: Input, task: Task, reading: Reading, output: Buffer): Delivered {
  const { article, bytes } = reading;
  const inPlace = isPosted(article.document.header) && task.writer === 'md';
  if (inPlace && output.equals(bytes)) return CLEAN;
  if (input.target !== null) return compareTwin(input.target, task, output);
  if (!inPlace) return { changed: false, findings: rawFindings(article), diff: null };
  const [before, after] = [textOf(reading), output.toString()];
  const dirt = dirtOf(article);
  return {
    changed: true,
    findings: dirt.length > 0 ? dirt : [rewritten(before, after)],
    diff: task.diff ? unifiedDiff({ name: input.id, text: before }, { name: input.id, text: after }) : null,
  };
}

/** The input's own text, byte for byte where that is possible. */
function textOf({ bytes, source }: Reading): string {
  return source.decoded && source.decoded.encoding !== 'utf-8' ? source.text : Buffer.from(bytes).toString();
}

function rewritten(before: string, after: string): Finding {
  const line = firstDifference(before, after);
  const start = { line, column: 1 };
  return finding('file/format', 'error', 'is written otherwise than copydesk writes it, from this line on', {
    place: { start, end: start },
  });
}

function compareTwin(target: string, task: Task, output: Buffer): Delivered {
  const twin = readIfThere(target);
  if (twin?.equals(output)) return CLEAN;
  const name = relative(task.cwd ?? '', target);
  const before = twin?.toString() ?? null;
  const after = output.toString();
  return {
    changed: true,
    findings: [
      before === null ? finding('file/no-twin', 'error', `has no cleaned twin: ${name} is not there`) : stale(name, before, after, task),
    ],
    diff: task.diff ? unifiedDiff({ name, text: before }, { name, text: after }) : null,
  };
}

function stale(name: string, before: string, after: string, task: Task): Finding {
  const text = isOwn(Buffer.from(before), task.writer)
    ? `its twin ${name} is not what cleaning gives: it differs from line ${firstDifference(before, after)} on`
    : `${name} stands where its cleaned twin should, and is not an output of copydesk`;
  return finding('file/stale-twin', 'error', text);
}

const SHAPES: Readonly<Record<Article['document']['format'], string>> = { html: 'an HTML page', markdown: 'Markdown', text: 'plain text' };

/** The finding of an input that cannot be clean where it stands. */
export function rawFindings({ document }: Article): readonly Finding[] {
  const shape = document.header?.syntax === 'record' ? 'a record' : `${SHAPES[document.format]} without front matter`;
  const text = `not cleaned yet: ${shape}; --out names the folder of its cleaned twin`;
  return [finding('file/raw', 'error', text)];
}

/** What a document has against it whether it is clean or not: the gates, and in a check what was doubtful. */
export function furtherFindings(article: Article, task: Task, notes: readonly Note[]): readonly Finding[] {
  const doubts = task.delivery === 'check' ? doubtsOf(article, notes) : [];
  return task.gates ? [...doubts, ...gateFindings(article, task.gates)] : doubts;
}
