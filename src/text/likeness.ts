/** How many words two sets share. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Shared words over the words of both (Jaccard). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b);
  return common / Math.max(1, a.size + b.size - common);
}

/** Shared words over the mean size of both (Dice). */
export const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (2 * shared(a, b)) / Math.max(1, a.size + b.size);

/** Share of a set's words that the other has. */
export const contained = (words: ReadonlySet<string>, other: ReadonlySet<string>): number => shared(words, other) / Math.max(1, words.size);
