/** A key of a header as tables of keys have it: lower-case, without `_`, `-`, white space and a leading `@`. */
export const normalKey = (key: string): string =>
  key
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/[_\s-]/g, '');
