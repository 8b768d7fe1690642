import { classify } from './classify/classify.ts';
import { compose } from './compose.ts';
import { repairMojibake } from './decode.ts';
import { detect } from './detect.ts';
import { headerClaims } from './metadata/header.ts';
import { letterClaims } from './metadata/letter.ts';
import { resolve } from './metadata/resolve.ts';
import type { Article } from './model/article.ts';
import type { Document } from './model/document.ts';
import type { Message } from './model/message.ts';
import type { Source } from './model/source.ts';
import type { Verdict } from './model/verdict.ts';
import { restoreAddresses } from './readers/archived.ts';
import { readerFor } from './readers/reader.ts';
import { refuseOtherFormats } from './readers/refuse.ts';
import type { Resources } from './resources.ts';

/** What may differ from document to document. */
export interface NormalizeOptions {
  /** Address of the document, where the caller knows it; stronger than any claim of the page. */
  readonly url?: string;
  /** Names the features that weighed most in every score, as evidence of its verdict: for people, and slow. */
  readonly explain?: boolean;
}

/**
 * Cleans one document: reads it, judges every block, resolves the metadata and composes the article.
 * Synchronous, pure and silent. @throws ReadError where the source cannot be read or its reader was not loaded.
 */
export function normalize(source: Source, options: NormalizeOptions, resources: Resources): Article {
  const document = readDocument(source, resources);
  const judgement = classify(document, { ...resources, ...options });
  const resolved = resolve(document, judgement, { ...resources, ...options });
  return compose(document, judgement.verdicts, resolved, judgement.doubt);
}

/**
 * The document with the claims of its header joined to those of its body, so that judging can use both: what a classifier sees.
 * @throws ReadError as `normalize` does.
 */
export function readDocument(given: Source, resources: Resources): Document {
  const { source, messages } = repair(given);
  const [format] = detect(source);
  refuseOtherFormats(source, format);
  const document = readerFor(format, resources.readers)(source, resources.readers);
  const claims = [...headerClaims(document), ...letterClaims(source), ...document.claims];
  return restoreAddresses({ ...document, claims, messages: [...messages, ...emptiness(source), ...document.messages] });
}

/** What becomes of every block of a document that was made, not read: how the examples of a rule are tried. */
export function judge(document: Document, resources: Resources): readonly Verdict[] {
  return classify(document, resources).verdicts;
}

/** A word on a source without any text: most often a download that failed, or the wrong end of a pipe. */
function emptiness({ text }: Source): readonly Message[] {
  return text.trim() === '' ? [{ level: 'warn', code: 'empty', text: 'there is nothing in it', span: null }] : [];
}

/** The source with double-encoded characters put right, before any offset is taken. */
function repair(source: Source): { source: Source; messages: readonly Message[] } {
  const repaired = repairMojibake(source.text);
  if (!repaired) return { source, messages: [] };
  const text = `${repaired.count} double-encoded character${repaired.count === 1 ? ' was' : 's were'} put right (as in "Ã©" for "é")`;
  return { source: { ...source, text: repaired.text }, messages: [{ level: 'warn', code: 'mojibake-repaired', text, span: null }] };
}
