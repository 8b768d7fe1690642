import { backslash, type Edits } from './edits.ts';

/** What makes a block of a line that begins with it: the group is the character to escape. */
const STARTS: readonly RegExp[] = [
  /^()#{1,6}(?=\s|$)/,
  /^()>/,
  /^()[-+*](?=\s|$)/,
  /^(\d{1,9})[.)](?=\s|$)/,
  /^()([-*_])(?: ?\2){2,}\s*$/,
  /^()(?:```|~~~)/,
  /^()\[\^[^\]]+\]:/,
];

/** What makes something of a line only because a line stands above it: a setext underline, the second row of a table. */
const CONTINUATIONS: readonly RegExp[] = [/^()=+\s*$/, /^()[-|:](?:[ -]|[|:])*$/];

/** Numbers other than 1 begin no list right below a line of text. */
const LATER_NUMBER = /^(?!1[.)])\d/;

/** Escapes what would make a list, a heading, a quote, a rule, a fence or a table of a line of a paragraph, or what a flavour makes of it `further`. */
export function escapeLineStarts(text: string, further: readonly RegExp[], edits: Edits): void {
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    escapeLine(text, start, end, further, edits);
    start = end + 1;
  }
}

function escapeLine(text: string, start: number, end: number, further: readonly RegExp[], edits: Edits): void {
  if (further.length === 0 && !/[#>+*_`~=|:[0-9-]/.test(text.charAt(start))) return;
  const line = text.slice(start, end);
  if (start > 0 && LATER_NUMBER.test(line)) return;
  for (const pattern of [...STARTS, ...(start > 0 ? CONTINUATIONS : []), ...further]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const at = start + (match[1]?.length ?? 0);
    backslash(text, at, edits);
    // What is left of a run of delimiters must not open or close anything either.
    for (let i = at + 1; /[*_~`]/.test(text.charAt(i)) && text[i] === text[at]; i++) backslash(text, i, edits);
    return;
  }
}
