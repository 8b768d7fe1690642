/** Tokens of a class or id: split on non-alphanumerics and at camelCase, lower-case (`relatedPosts-list` → related, posts, list). */
export function classTokens(value: string): string[] {
  const tokens: string[] = [];
  let start = -1;
  let wasUpper = false;
  let cased = false;
  for (let i = 0; i <= value.length; i++) {
    const code = value.charCodeAt(i);
    const isUpper = code >= 65 && code <= 90;
    const isPart = isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (start >= 0 && (!isPart || (isUpper && !wasUpper))) {
      const token = value.slice(start, i);
      tokens.push(cased ? token.toLowerCase() : token);
      start = -1;
      cased = false;
    }
    if (isPart && start < 0) start = i;
    cased ||= isUpper;
    wasUpper = isUpper;
  }
  return tokens;
}
