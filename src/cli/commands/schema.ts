import { METADATA_SCHEMA } from '../../metadata/schema.ts';
import { EXIT } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the JSON Schema of the metadata. */
export async function printSchema(terminal: Terminal): Promise<number> {
  await terminal.out.write(`${JSON.stringify(METADATA_SCHEMA, null, 2)}\n`);
  return EXIT.done;
}
