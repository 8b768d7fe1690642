/** Puts all of some items at the end of a list. One by one: a call takes no more than some 120,000 arguments, and documents have more parts. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The largest of any number of numbers; `least` where none is above it. */
export function largest(numbers: Iterable<number>, least: number): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
