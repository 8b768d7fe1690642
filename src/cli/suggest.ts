/** A suggestion may differ from the word in this share of its letters. */
const NEAR = 0.4;

/** `; did you mean date?` where one of the names is near a word, else nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, NEAR * Math.max(word.length, name.length)))
    .sort((a, b) => a.distance - b.distance);
  return near[0] ? `; did you mean ${near[0].name}?` : '';
}

/** The number of letters to change, add, drop or swap with their neighbour to get from one word to another. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      next.push(best);
    }
    [older, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
