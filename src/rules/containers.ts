import type { Ancestor } from '../model/block.ts';
import type { Condition } from './rule.ts';

type WithinTest = NonNullable<Condition['within']>;

/** A condition that an element meets, by number, and what of the element meets it. */
export type Meeting = readonly [list: number, what: string];

/** Finds which of many `within` conditions an element meets, by its tag, tokens and role. */
export class ContainerIndex {
  readonly #tags = new Map<string, Meeting[]>();
  readonly #tokens = new Map<string, Meeting[]>();
  readonly #roles = new Map<string, Meeting[]>();
  readonly #depths: number[] = [];

  /** Adds a condition and returns its number. */
  add({ tags, tokens, roles, depth }: WithinTest): number {
    const list = this.#depths.push(depth ?? Number.POSITIVE_INFINITY) - 1;
    for (const tag of tags ?? []) enter(this.#tags, tag, [list, `<${tag}>`]);
    for (const token of tokens ?? []) enter(this.#tokens, token, [list, `class ${token}`]);
    for (const role of roles ?? []) enter(this.#roles, role, [list, `role ${role}`]);
    return list;
  }

  /** The conditions that elements, innermost first, meet, each with what met it first. `seen` remembers elements of one document. */
  find(near: readonly Ancestor[], seen: Map<Ancestor, readonly Meeting[]>): ReadonlyMap<number, string> {
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

  #meets({ tag, tokens, labels, role }: Ancestor): readonly Meeting[] {
    let met = this.#tags.get(tag) ?? NOTHING;
    for (const token of tokens) met = joined(met, this.#tokens.get(token));
    for (const label of labels) met = joined(met, this.#tokens.get(label));
    return role === null ? met : joined(met, this.#roles.get(role));
  }
}

/** Both lists; most elements meet nothing. */
function joined(met: readonly Meeting[], more: readonly Meeting[] | undefined): readonly Meeting[] {
  if (more === undefined) return met;
  return met.length === 0 ? more : [...met, ...more];
}

const NOTHING: readonly Meeting[] = [];
const NO_HITS: ReadonlyMap<number, string> = new Map();

function enter(map: Map<string, Meeting[]>, key: string, meeting: Meeting): void {
  const known = map.get(key);
  if (known) known.push(meeting);
  else map.set(key, [meeting]);
}
