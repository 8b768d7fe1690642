import type { Span } from './source.ts';

/** How grave a message is: `error` means that the document gave no output. */
export type Level = 'info' | 'warn' | 'error';

/** Something a person should know about how a document was read or cleaned. */
export interface Message {
  readonly level: Level;
  /** Stable name for programs, e.g. `yaml-repaired`. */
  readonly code: string;
  /** What is wrong and what to do, in one sentence. */
  readonly text: string;
  /** Where in the source, if anywhere. */
  readonly span: Span | null;
}
