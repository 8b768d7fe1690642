import type { FormatName } from '../model/source.ts';
import type { Finding } from '../report/finding.ts';
import type { Counts } from '../report/ledger.ts';
import type { Note } from '../report/message.ts';
import type { WriteOptions, Writer } from '../writers/writer.ts';
import type { Gates } from './findings.ts';
import type { OwnRule } from './own-rules.ts';

/** One document to clean. Crosses threads, so it is plain data. */
export interface Input {
  /** Name for messages and ledger: the path as given, or `<stdin>`. */
  readonly id: string;
  /** Absolute path to read, or the bytes themselves. */
  readonly from: string | Uint8Array;
  /** Path relative to the input argument, with `/`; null for standard input without a name. */
  readonly path: string | null;
  /** Absolute path of the output, where the document has one of its own. */
  readonly target: string | null;
  /** Which of the task's variants it is cleaned by; the task itself without one. */
  readonly variant?: number;
}

/**
 * What becomes of a cleaned document: handed back, written to its target, compared with its input (or with its target, where it has one),
 * or written over its input.
 */
export type Delivery = 'return' | 'file' | 'check' | 'in-place';

/** What is the same for all documents of a run. Crosses threads, so it is plain data. */
export interface Task {
  readonly writer: Writer['name'];
  /** How the metadata is written, where it is not by the schema's own names. */
  readonly shape?: WriteOptions;
  readonly delivery: Delivery;
  /** Everything but the writing of documents. */
  readonly dryRun: boolean;
  /** Whether outcomes carry the lines of the ledger. */
  readonly ledger: boolean;
  readonly format: FormatName | null;
  readonly encoding: string | null;
  readonly url: string | null;
  /** Largest input in bytes. */
  readonly maxBytes: number;
  /** Ids of rules to leave out. */
  readonly disable: readonly string[];
  /** Rules of the user's own. */
  readonly rules?: readonly OwnRule[];
  /** The user's own publications: domain → name. */
  readonly publications: Readonly<Record<string, string>>;
  /** What a document has to meet besides. */
  readonly gates?: Gates;
  /** Whether outcomes of a check carry what cleaning would change. */
  readonly diff?: boolean;
  /** The same task with other settings, for the inputs that name them. */
  readonly variants?: readonly Task[];
  /** Folder that the paths of targets in findings are relative to. */
  readonly cwd?: string;
}

/** A document that was cleaned. */
export interface Cleaned {
  readonly ok: true;
  readonly id: string;
  readonly target: string | null;
  /** The output, for delivery `return`. */
  readonly text: string | null;
  /** Lines of the ledger; empty unless the task asks for them. */
  readonly ledger: string;
  readonly counts: Counts;
  /** Whether the output differs from what stood there before. */
  readonly changed: boolean;
  /** Why the document counts as not clean, and the gates that it does not meet. */
  readonly findings: readonly Finding[];
  /** What cleaning would change, in the unified format, where the task asks for it. */
  readonly diff: string | null;
  /** The publication that it is from. */
  readonly site: string | null;
  readonly notes: readonly Note[];
}

/** A document that gave no output. */
export interface Failed {
  readonly ok: false;
  readonly id: string;
  readonly code: string;
  /** What is wrong and what to do. */
  readonly text: string;
}

/** What became of one input. */
export type Outcome = Cleaned | Failed;
