import { EXIT } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the JSON Schema of the metadata. */
export async function printSchema(_terminal: Terminal): Promise<number> {
  return EXIT.done;
}
