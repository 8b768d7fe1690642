/** An ampersand that would be read as the start of a character reference. */
export const ENTITY = /&(?=#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)/g;

/** A backslash that would be read as an escape, or escape what is put after it. */
export const PUNCTUATION_ESCAPE = /\\(?=[!-/:-@[-`{-~]|$)/g;
