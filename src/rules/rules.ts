import type { Rule } from './rule.ts';

/** All built-in rules, family by family. */
export const RULES: readonly Rule[] = [];
