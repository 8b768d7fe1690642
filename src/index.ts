export { decode } from './decode.ts';
export { detect } from './detect.ts';
export { METADATA_SCHEMA } from './metadata/schema.ts';
export type { Article, Figure, Metadata, Provenance, Resolution } from './model/article.ts';
export type {
  Alignment,
  Ancestor,
  Block,
  BlockKind,
  CodeContent,
  Container,
  Content,
  InlineContent,
  Place,
  RawContent,
  TableContent,
} from './model/block.ts';
export type { Claim, ClaimValue, FieldName, ImageValue, NoteKind, NoteValue, Origin } from './model/claim.ts';
export type { Document, PageFacts } from './model/document.ts';
export type { Header, HeaderEntry, HeaderValue } from './model/header.ts';
export type { Inline } from './model/inline.ts';
export type { Level, Message } from './model/message.ts';
export type { Decoded, FormatName, Source, Span } from './model/source.ts';
export type { Fate, Stage, Verdict } from './model/verdict.ts';
export { type NormalizeOptions, normalize } from './normalize.ts';
export { ReadError } from './readers/reader.ts';
export type { Finding, Severity } from './report/finding.ts';
export { type LedgerEntry, ledgerLines } from './report/ledger.ts';
export { type LoadOptions, loadResources, type Resources } from './resources.ts';
export type { Condition, Example, Phrases, Range, Rule, Subject, Yield } from './rules/rule.ts';
export { RULES } from './rules/rules.ts';
export { type SourceOptions, toSource } from './run/bytes.ts';
export { loadWriter } from './run/clean.ts';
export type { Gates } from './run/findings.ts';
export type { Cleaned, Delivery, Failed, Input, Outcome, Task } from './run/input.ts';
export { type RunOptions, run } from './run/run.ts';
export type { Write, WriteOptions, Writer } from './writers/writer.ts';
