import { indexRules, type RuleIndex } from './rule-index.ts';
import { RULES } from './rules.ts';

/** What the built-in rules look for. */
export const BUILT_IN: RuleIndex = indexRules(RULES);
