const CAMEL = /(\p{Ll}|\d)(\p{Lu})/gu;
const PARTS = /[a-z0-9]+/g;

/** Tokens of a class or id: split on non-alphanumerics and at camelCase, lower-case (`relatedPosts-list` → related, posts, list). */
export function classTokens(value: string): string[] {
  const lower = value.toLowerCase();
  return (lower === value ? lower : value.replace(CAMEL, '$1 $2').toLowerCase()).match(PARTS) ?? [];
}
