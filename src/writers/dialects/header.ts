import type { Metadata } from '../../model/article.ts';
import { DIALECTS, type Dialect, type DialectName } from '../../text/dialects.ts';
import type { Chosen } from '../fields.ts';
import { type Group, type Leaf, leavesOf } from './leaves.ts';
import { tomlHeader } from './toml.ts';
import { yamlHeader } from './yaml.ts';

/** A printer of metadata as the front matter of a tool. */
export function dialectHeader(name: DialectName, chosen: Chosen | null = null): (metadata: Metadata) => string {
  const dialect: Dialect = DIALECTS[name];
  const print = dialect.syntax === 'toml' ? tomlHeader : yamlHeader;
  const isMarked = chosen?.some(([field]) => field === 'schema') ?? true;
  return (metadata) => {
    const mark: Leaf = { key: 'schema', value: `${metadata.schema} ${name}`, form: 'data' };
    return print(grouped([...(isMarked ? [mark] : []), ...leavesOf(metadata, dialect, chosen)], dialect.rest), dialect.flat);
  };
}

/** What stands at the top first, then the maps; last the one for what the tool does not know. */
function grouped(leaves: readonly Leaf[], rest: string): readonly Group[] {
  const groups = new Map<string, Leaf[]>([['', []]]);
  for (const leaf of leaves) {
    const [name, key] = leaf.key.includes('.') ? leaf.key.split('.', 2) : ['', leaf.key];
    const group = groups.get(name ?? '') ?? [];
    group.push({ ...leaf, key: key ?? leaf.key });
    groups.set(name ?? '', group);
  }
  const isRest = ([name]: readonly [string, unknown]) => Number(`${name}.` === rest);
  return [...groups].sort((a, b) => isRest(a) - isRest(b)).map(([name, members]) => ({ name, leaves: members }));
}
