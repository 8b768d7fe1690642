/** What copydesk is for. */
export const ABOUT =
  'Turns scraped articles (HTML pages, Markdown, plain text, with or without front matter) into clean Markdown ' +
  'with the same metadata for every article, and keeps a ledger of all that was taken out.';

/** What the exit codes mean, for a person. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'done'],
  ['1', '--check or a gate found something'],
  ['2', 'usage'],
  ['3', 'some inputs failed'],
  ['130', 'interrupted'],
];

/** Command lines to begin with. */
export const EXAMPLES: readonly (readonly [command: string, what: string])[] = [
  ['copydesk page.html', 'Markdown to standard output'],
  ['copydesk scraped -o clean --ledger taken.jsonl', 'a folder, and what was taken out of it'],
  ['copydesk check posts', 'what is not clean? exit 1 and a list'],
  ['copydesk explain page.html', 'why each block was kept or not'],
];
