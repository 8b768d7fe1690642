import matter from 'gray-matter';
import type { HeaderEntry } from '../../model/header.ts';
import type { Located } from './locate.ts';
import { plainEntries } from './plain.ts';
import { type RepairNote, repairYaml } from './repair.ts';
import { readToml } from './toml.ts';
import { YamlReader } from './yaml.ts';

/** What a header holds, and what had to be done to read it. */
export interface Parsed {
  readonly entries: readonly HeaderEntry[];
  readonly notes: readonly RepairNote[];
}

/** A fence that no text has: where the header ends is known, and a `---` inside a quoted value must not end it. */
const NO_FENCE = '\u0000---\u0000';

class CodeRefused extends Error {}

/** Reads a located header: gray-matter picks the engine by the header's language, the engines are ours. */
export function parseHeader(text: string, header: Located): Parsed {
  if (header.syntax === 'plain') return { entries: plainEntries(text, header.content), notes: [] };
  const content = text.slice(header.content.start, header.content.end);
  if (header.syntax === 'json' && content.startsWith('[')) return readYaml(`{"": ${content}}`, header.content.start - LIST_BEFORE);
  // gray-matter hands on what follows the fence, its line end included.
  const engine = (read: (content: string, base: number) => Parsed) => (given: string) => read(given.slice(1), header.content.start);
  const yaml = engine(readYaml);
  const refuse = (): object => {
    throw new CodeRefused();
  };
  try {
    // Without an options object gray-matter keeps every document for ever.
    const { data } = matter(`---\n${content}`, {
      language: header.code ? 'javascript' : header.syntax,
      delimiters: ['---', NO_FENCE],
      engines: { yaml, json: yaml, toml: engine(readToml), javascript: refuse, js: refuse },
    });
    return { entries: [], notes: [], ...(data as Partial<Parsed>) };
  } catch (error) {
    if (!(error instanceof CodeRefused)) throw error;
    const value = { type: 'scalar', value: content.trimEnd(), style: 'literal' } as const;
    const reason = 'it is JavaScript, which copydesk does not run: it is kept as text';
    return { entries: [{ key: 'javascript', value, span: header.content }], notes: [{ reason, span: header.content }] };
  }
}

/** A list that is the whole of a file is read as the value of a key without a name. */
const LIST_BEFORE = '{"": '.length;

/** YAML, and JSON, which is YAML in flow style. */
function readYaml(content: string, base: number): Parsed {
  const reader = new YamlReader(content);
  const entries = reader.read(content, base);
  return entries ? { entries, notes: [] } : repairYaml(content, base, new YamlReader(content));
}
