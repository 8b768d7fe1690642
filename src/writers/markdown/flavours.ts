import type { DialectName } from '../../text/dialects.ts';
import { backslash, type Edits } from './edits.ts';
import type { Setting } from './runs.ts';

/** What the Markdown of a tool takes for markup besides that of CommonMark and GFM, which is written as ever. */
export interface Flavour {
  /** Characters of a line that need a backslash; `\ufffc` stands for what is no text. */
  readonly inline: RegExp | null;
  /** The same in a heading. */
  readonly heading: RegExp | null;
  /** What makes a block of a line that begins with it: the group is what stands before the character to escape. */
  readonly starts: readonly RegExp[];
  /** Whether `$` is mathematics as far as the next. */
  readonly math: boolean;
  /** Whether a pipe makes a table of a line. */
  readonly pipes: boolean;
  /** Whether delimiters mark emphasis beside punctuation too. */
  readonly loose: boolean;
  /** Whether `[words]` link to the heading that says them. */
  readonly headingLinks: boolean;
  /** Whether bullets of any kind go on with the list above. */
  readonly oneBullet: boolean;
  /** Whether code in a table has its pipes without a backslash. */
  readonly plainPipes: boolean;
  /** Whether HTML is left out, as Hugo does by itself and Pandoc in what is not HTML: a break may not be all that parts two words. */
  readonly dropsHtml: boolean;
  /** Whether a fence takes no more than the name of a language. */
  readonly plainFences: boolean;
}

/** Markdown for any reader of GFM. */
export const GFM_ALONE: Flavour = {
  inline: null,
  heading: null,
  starts: [],
  math: false,
  pipes: false,
  loose: false,
  headingLinks: false,
  oneBullet: false,
  plainPipes: false,
  dropsHtml: false,
  plainFences: false,
};

/** `{#name .class}` at the end of a heading. */
const ATTRIBUTES = /\{(?=[^{}]*\}$)/g;
/** What follows a line of text as the explanation of it. */
const DEFINITION = /^():(?=\s|$)/;

const GOLDMARK: Flavour = { ...GFM_ALONE, heading: ATTRIBUTES, starts: [DEFINITION], dropsHtml: true };

const KRAMDOWN: Flavour = {
  ...GFM_ALONE,
  inline: /\{(?=:)|\$(?=\$)/g,
  heading: ATTRIBUTES,
  starts: [DEFINITION, /^()\*(?=\[[^\]]+\]:)/],
  pipes: true,
  loose: true,
};

/** Tags, links and embeds, highlights, comments, names of blocks and footnotes. */
const OBSIDIAN: Flavour = {
  ...GFM_ALONE,
  inline: /(?<!\S)#(?=[\p{L}\p{N}_/-]*[\p{L}_/-])|\[(?=\[)|=(?==\S)|%(?=%)|(?<=\s)\^(?=[A-Za-z0-9-]+$)|\^(?=[[\ufffc])/gu,
  math: true,
};

const PANDOC: Flavour = {
  // commands of TeX, citations, footnotes and superscripts, attributes; `--option` would be dashed
  inline:
    /\\|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_{*\ufffc])|(?<=\()@(?=\))|\^(?=[[^\ufffc]|[^\s^]+\^)|\[(?=\^)|(?<=[\ufffc\]`])\{|~(?=~)|(?<=~)~|(?<!\S)-(?=-\p{L})/gu,
  // `C#` would lose its sign
  heading: /\{(?=[^{}]*\}$)|#(?=#*$)/g,
  starts: [
    DEFINITION,
    /^()~(?=\s|$)/,
    /^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]{1,9}))[.)](?=\s|$)/,
    /^(\(?(?:[A-Z]|[IVXLCDM]{1,9}))\)(?=\s|$)/,
    // a capital with a full stop is an initial, unless it stands alone
    /^(\(?(?:[A-Z]|[IVXLCDM]{1,9}))\.(?=\s*$)/,
    /^(#)\.(?=\s|$)/,
    /^()\|(?=\s|$)/,
    /^()\+(?=[-=:])/,
    /^():::/,
    /^([Tt]able):/,
  ],
  math: true,
  pipes: false,
  loose: true,
  headingLinks: true,
  oneBullet: true,
  plainPipes: true,
  dropsHtml: true,
  plainFences: true,
};

const FLAVOURS: Readonly<Record<DialectName, Flavour>> = {
  hugo: GOLDMARK,
  jekyll: KRAMDOWN,
  zola: { ...GFM_ALONE, heading: ATTRIBUTES },
  obsidian: OBSIDIAN,
  pandoc: PANDOC,
};

/** The Markdown that a tool reads. */
export const flavourOf = (dialect: DialectName | undefined): Flavour => (dialect ? FLAVOURS[dialect] : GFM_ALONE);

/** Escapes what only the flavour takes for markup. `elsewhere`: what the line has besides its text. */
export function escapeMarkup(text: string, elsewhere: string, setting: Setting, flavour: Flavour, edits: Edits): void {
  const patterns = [flavour.inline, setting === 'heading' ? flavour.heading : null, flavour.pipes && setting !== 'cell' ? /\|/g : null];
  for (const pattern of patterns) if (pattern) for (const { index } of text.matchAll(pattern)) backslash(text, index, edits);
  if (!flavour.math) return;
  // The cells of a row share their mathematics.
  const shared = setting === 'cell' || text.indexOf('$') < text.lastIndexOf('$') || elsewhere.includes('$');
  if (!shared) return;
  for (const { index } of text.matchAll(/\$(?=\S)/g)) backslash(text, index, edits);
}
