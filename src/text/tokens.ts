/** Tokens of a class or id: split on non-alphanumerics and at camelCase, lower-case (`relatedPosts-list` → related, posts, list). */
export function classTokens(value: string): string[] {
  const tokens: string[] = [];
  let start = -1;
  let wasUpper = false;
  for (let i = 0; i <= value.length; i++) {
    const code = value.charCodeAt(i);
    const isUpper = code >= 65 && code <= 90;
    const isPart = isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (start >= 0 && (!isPart || (isUpper && !wasUpper))) {
      tokens.push(value.slice(start, i).toLowerCase());
      start = -1;
    }
    if (isPart && start < 0) start = i;
    wasUpper = isUpper;
  }
  return tokens;
}
