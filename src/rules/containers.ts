import type { Ancestor } from '../model/block.ts';
import type { Condition } from './rule.ts';

type WithinTest = NonNullable<Condition['within']>;

/** Finds which of many `within` conditions an element meets, by its tag, tokens and role. */
export class ContainerIndex {
  readonly #tags = new Map<string, number[]>();
  readonly #tokens = new Map<string, number[]>();
  readonly #roles = new Map<string, number[]>();
  readonly #depths: number[] = [];

  /** Adds a condition and returns its number. */
  add({ tags, tokens, roles, depth }: WithinTest): number {
    const list = this.#depths.push(depth ?? Number.POSITIVE_INFINITY) - 1;
    for (const tag of tags ?? []) enter(this.#tags, tag, list);
    for (const token of tokens ?? []) enter(this.#tokens, token, list);
    for (const role of roles ?? []) enter(this.#roles, role, list);
    return list;
  }

  /** The conditions that elements, innermost first, meet, each with what met it first. `seen` remembers elements of one document. */
  find(near: readonly Ancestor[], seen: Map<Ancestor, readonly (readonly [number, string])[]>): ReadonlyMap<number, string> {
    let hits: Map<number, string> | null = null;
    for (let depth = 0; depth < near.length; depth++) {
      const element = near[depth] as Ancestor;
      let met = seen.get(element);
      if (!met) {
        met = this.#meets(element);
        seen.set(element, met);
      }
      for (const [list, what] of met) {
        if (depth >= (this.#depths[list] ?? 0)) continue;
        hits ??= new Map();
        if (!hits.has(list)) hits.set(list, what);
      }
    }
    return hits ?? NO_HITS;
  }

  #meets(element: Ancestor): readonly (readonly [number, string])[] {
    const met: (readonly [number, string])[] = [];
    for (const list of this.#tags.get(element.tag) ?? []) met.push([list, `<${element.tag}>`]);
    for (const names of [element.tokens, element.labels])
      for (const name of names) for (const list of this.#tokens.get(name) ?? []) met.push([list, `class ${name}`]);
    if (element.role) for (const list of this.#roles.get(element.role) ?? []) met.push([list, `role ${element.role}`]);
    return met;
  }
}

const NO_HITS: ReadonlyMap<number, string> = new Map();

function enter(map: Map<string, number[]>, key: string, list: number): void {
  const lists = map.get(key);
  if (lists) lists.push(list);
  else map.set(key, [list]);
}
