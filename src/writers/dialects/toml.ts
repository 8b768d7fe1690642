import { inDoubleQuotes } from '../front-matter.ts';
import type { Group, Leaf } from './leaves.ts';
import { yamlText } from './yaml.ts';

/** A header in TOML between fences. */
export function tomlHeader(groups: readonly Group[]): string {
  const tables = groups.map(({ name, leaves }) => {
    const lines = leaves.map((leaf) => `${leaf.key} = ${tomlOf(leaf)}\n`);
    return (name === '' ? '' : `\n[${name}]\n`) + lines.join('');
  });
  return `+++\n${tables.join('')}+++\n`;
}

/** TOML has no null and no styles of scalars: `extra` is YAML in a text, that it can be given back as it was. */
function tomlOf(leaf: Leaf): string {
  if (leaf.form === 'extra') return toml(yamlText(leaf));
  return leaf.form === 'bare' ? leaf.value : toml(leaf.value);
}

function toml(value: unknown): string {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? lines(value) : `[${value.map(toml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const known = Object.entries(value).filter(([, member]) => member !== null);
    return `{ ${known.map(([key, member]) => `${key} = ${toml(member)}`).join(', ')} }`;
  }
  // Half of a surrogate pair is no character, which TOML forbids.
  return typeof value === 'string' ? inDoubleQuotes(value.replace(/[\ud800-\udfff]/gu, '\ufffd')) : String(value);
}

function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => `  ${toml(item)},\n`).join('')}]`;
}
