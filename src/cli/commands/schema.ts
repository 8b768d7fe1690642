import { METADATA_SCHEMA } from '../../metadata/schema.ts';
import { EXIT } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the JSON Schema of the metadata, or of the config file. */
export async function printSchema([which]: readonly string[], terminal: Terminal): Promise<number> {
  const schema = which === 'config' ? (await import('../extras.ts')).extras.configSchema() : METADATA_SCHEMA;
  await terminal.out.write(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.done;
}
