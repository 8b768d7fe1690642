const SEPARATORS = /[\u2028\u2029]/g;

/** A value as one line of JSON: no raw line separator of any kind stands in it. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('\u2028') || text.includes('\u2029')
    ? text.replace(SEPARATORS, (c) => (c === '\u2028' ? '\\u2028' : '\\u2029'))
    : text;
}
