/** Makes a value when it is first asked for: to make a long regular expression costs about as much as to search with it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
