import { classify, createClassifier } from '../../../src/classify/classify.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parseExample } from '../../../src/rules/example.ts';
import { RULES } from '../../../src/rules/rules.ts';

const classifier = await createClassifier({ rules: RULES, formats: [] });

/** A document in the notation of examples, no block marked. */
export function document(...lines: string[]): Document {
  return parseExample(['@bare', ...lines].join('\n'), false).document;
}

/** What becomes of each block, as `fate rule`. */
export function judge(from: Document): string[] {
  return verdicts(from).map(({ fate, rule }) => `${fate} ${rule}`);
}

export function verdicts(from: Document): readonly Verdict[] {
  return classify(from, { classifier }).verdicts;
}

/** The same document as copydesk's own output. */
export function final(from: Document): Document {
  return { ...from, header: { syntax: 'yaml', entries: [], final: true, span: { start: 0, end: 0 } } };
}
