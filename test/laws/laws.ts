import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import type { Clean, Cleaned, InputOptions } from '../cases/pipeline.ts';
import { firstDifference } from '../cases/structure.ts';
import { rawText, visibleText } from './oracle.ts';
import { textLaw } from './text-oracle.ts';

/** A law that a document breaks, and what shows it. */
export interface Breach {
  readonly law: string;
  readonly detail: string;
}

/** The input of a check. */
export interface Subject {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  readonly options?: InputOptions;
}

const breach = (law: string, detail: string): Breach[] => [{ law, detail }];

/** Kept, moved and removed make up all blocks, each block once; a moved one feeds a field; each has its own verdict. */
export function partition({ document, verdicts, blocks }: Article): Breach[] {
  if (verdicts.length !== document.blocks.length)
    return breach('partition', `${verdicts.length} verdicts for ${document.blocks.length} blocks`);
  const out: Breach[] = [];
  for (const [i, block] of document.blocks.entries()) {
    const verdict = verdicts[i];
    if (block.id !== i || verdict?.block !== i)
      out.push(...breach('partition', `block ${i} has id ${block.id} and the verdict of ${verdict?.block}`));
    if (verdict?.fate === 'moved' && verdict.fields.length === 0)
      out.push(...breach('partition', `block ${i} is moved to no field by ${verdict.rule}`));
  }
  const kept = verdicts.filter((verdict) => verdict.fate === 'kept').map((verdict) => verdict.block);
  const shown = blocks.map((block) => block.id);
  if (kept.join() !== shown.join()) out.push(...breach('partition', `kept ${kept.join()} but shown ${shown.join()}`));
  return out;
}

/** What Markdown may have between blocks: marks of lists, quotes, tables, rules, tasks; where links lead, links without a text; tags, and what in them is never text. */
const BETWEEN =
  /[\s\u00a0\u200b\u2060\ufeff>*+#|:=_~`-]+|&(?:nbsp|#160|#xa0);|\d{1,9}[.)]|\[[ xX]\]|\[[^\]\n]+\]:[^\n]*|!?\[\s*\]\([^)]*\)|<!--[\s\S]*?-->|<(script|style|svg|iframe|select)\b[\s\S]*?<\/\1>|<\/?[a-z][^>]*>/iy;

/** Whether a text is made of such marks alone; one pass, for a gap may be long. */
function isBetween(text: string): boolean {
  for (BETWEEN.lastIndex = 0; BETWEEN.lastIndex < text.length; ) if (!BETWEEN.test(text)) return false;
  return true;
}

/** The law of conservation on Markdown: the ranges of the blocks stand in order and leave nothing out but marks. Null where it holds. */
function markdownLaw(text: string, start: number, blocks: readonly Block[]): string | null {
  let end = start;
  for (const span of [...blocks.flatMap((block) => block.spans), { start: text.length, end: text.length }]) {
    if (span.start < end) return `a span starts at ${span.start}, before ${end}: ${JSON.stringify(text.slice(span.start, span.end))}`;
    const gap = text.slice(end, span.start);
    if (!isBetween(gap)) return `no block has ${JSON.stringify(gap.slice(0, 200))}`;
    end = span.end;
  }
  return null;
}

/** The raw text of the blocks is the visible text of the body that an oracle finds, white space aside. */
export function conservation({ document }: Article): Breach[] {
  const { source, blocks, format, header } = document;
  const start = header?.span.end ?? 0;
  const broken = {
    html: () => firstDifference(visibleText(source.text.slice(start)), rawText(source, blocks)),
    text: () => textLaw(' '.repeat(start) + source.text.slice(start), blocks),
    markdown: () => markdownLaw(source.text, start, blocks),
  }[format]();
  return broken === null ? [] : breach('conservation', broken);
}

/** Cleaning what was written changes no byte and removes nothing. */
export function idempotence({ article, markdown }: Cleaned, clean: Clean): Breach[] {
  const again = clean(markdown, `${article.metadata.source.file ?? 'article'}.md`);
  const difference = firstDifference(markdown, again.markdown);
  const gone = again.article.verdicts.find((verdict) => verdict.fate !== 'kept');
  return [
    ...(difference === null ? [] : breach('idempotence', difference)),
    ...(gone
      ? breach(
          'idempotence',
          `${gone.rule} takes ${JSON.stringify(again.article.document.blocks[gone.block]?.text.slice(0, 60))} the second time`,
        )
      : []),
  ];
}

/** Cleaning the same document again, after others, gives the same bytes. */
export function determinism(subject: Subject, first: Cleaned, clean: Clean): Breach[] {
  const difference = firstDifference(first.markdown, clean(subject.bytes, subject.path, subject.options).markdown);
  return difference === null ? [] : breach('determinism', difference);
}
