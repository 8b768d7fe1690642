import { requiredLiterals } from './literals.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';
import type { Condition, Rule } from './rule.ts';

/** What rules look for in texts. Plain data: to find it out takes longer than to clean a document, so that of the built-in rules is made with the program. */
export interface RuleIndex {
  /** What each condition looks for, in the order of `conditionsOf`. */
  readonly wanted: readonly Wanted[];
  readonly phrases: PhraseTable;
  /** The sets of strings of which a text must hold one. */
  readonly literals: readonly (readonly string[])[];
}

/** The numbers of a condition's phrase list, and of the strings that its patterns cannot match without. */
export interface Wanted {
  readonly phrases?: number;
  readonly pattern?: number;
  readonly cased?: number;
}

/** Finds out what rules look for. @throws Error where a phrase group is empty. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const phrases: NonNullable<Condition['phrases']>[] = [];
  const literals: (readonly string[])[] = [];
  const setOf = (source: string | undefined): number | undefined => {
    const needed = source === undefined ? null : requiredLiterals(source);
    return needed ? literals.push(needed) - 1 : undefined;
  };
  const wanted = rules.flatMap(conditionsOf).map((condition) => {
    const pattern = setOf(condition.pattern);
    const cased = setOf(condition.cased);
    return {
      ...(condition.phrases && { phrases: phrases.push(condition.phrases) - 1 }),
      ...(pattern !== undefined && { pattern }),
      ...(cased !== undefined && { cased }),
    };
  });
  return { wanted, phrases: phraseTable(phrases), literals };
}

/** Every condition of a rule, those of neighbours too. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  return [rule.when, ...exceptions(rule)].flatMap(withNeighbours);
}

function withNeighbours(condition: Condition): readonly Condition[] {
  const { previous, next, beside } = condition;
  return [condition, ...[previous, next, beside].flatMap((neighbour) => (neighbour ? withNeighbours(neighbour) : []))];
}

/** `unless` as a list. */
export function exceptions({ unless }: Rule): readonly Condition[] {
  if (unless === undefined) return [];
  return isList(unless) ? unless : [unless];
}

const isList = (value: Condition | readonly Condition[]): value is readonly Condition[] => Array.isArray(value);
