const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text with its control characters blanked: a hostile page or file name must not speak to the terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

/** A text as one quoted line of at most `width` characters. */
export function excerpt(text: string, width: number): string {
  return `"${shortened(text, width)}"`;
}

/** A text as one line of at most `width` characters. */
export function shortened(text: string, width: number): string {
  const line = printable(text.slice(0, width + 2));
  return line.length <= width ? line : `${wholeCharacters(line.slice(0, width - 1))}…`;
}

/** Drops half of a surrogate pair from the end. */
function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
