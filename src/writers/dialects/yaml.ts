import { data, fenced, headerMap, literal, mapOf, type Node, plain, yaml } from '../front-matter.ts';
import type { Group, Leaf } from './leaves.ts';

/** A header in YAML between fences; in a flat one, what holds maps is YAML in a text. */
export function yamlHeader(groups: readonly Group[], flat: boolean): string {
  return fenced(
    groups.flatMap(({ name, leaves }): [string, Node][] => {
      const entries = leaves.map((leaf): [string, Node] => [leaf.key, nodeOf(leaf, flat)]);
      return name === '' ? entries : [[name, mapOf(entries)]];
    }),
  );
}

/** YAML of a value that its place cannot hold as it is: `extra` as a map, other values under their key. */
export function yamlText(leaf: Leaf): string {
  return yaml(leaf.form === 'extra' ? headerMap(leaf.value, false) : mapOf([[leaf.key, data(leaf.value)]]));
}

function nodeOf(leaf: Leaf, flat: boolean): Node {
  if (flat && holdsMaps(leaf)) return literal(yamlText(leaf));
  if (leaf.form === 'extra') return headerMap(leaf.value, false);
  return leaf.form === 'bare' ? plain(leaf.value) : data(leaf.value);
}

function holdsMaps({ form, value }: Leaf): boolean {
  return form === 'extra' || (Array.isArray(value) && value.some((item) => typeof item === 'object'));
}
