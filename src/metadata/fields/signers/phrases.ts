/**
 * How often each of some phrases stands in a text of words with one space between them, one also before the first and behind the last. Two in a row share
 * a space and count as one. The text is read once, however many phrases there are: a dump may be a list of names.
 */
export function countPhrases(phrases: Iterable<string>, text: string): ReadonlyMap<string, number> {
  const wanted = new Set(phrases);
  const lengths = lengthsByFirstWord(wanted);
  const counts = new Map<string, number>();
  const free = new Map<string, number>();
  const words = text.slice(1, text.lastIndexOf(' ')).split(' ');
  for (const [i, word] of words.entries()) {
    for (const length of lengths.get(word) ?? []) {
      const phrase = words.slice(i, i + length).join(' ');
      if (!wanted.has(phrase) || i < (free.get(phrase) ?? 0)) continue;
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      free.set(phrase, i + length + 1);
    }
  }
  return counts;
}

function lengthsByFirstWord(phrases: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, Set<number>>();
  for (const phrase of phrases) {
    if (phrase === '') continue;
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return lengths;
}
