import { Expression } from '../../text/expression.ts';

/** Marks that begin an item of a list. Dashes of dialogue (`–`, `—`) and arrows of links (`»`, `›`) do not. */
const BULLETS = '•‣◦▪▫●○■□▸►⁃∙·◆◇☆★◎*+-';
const BULLET = new RegExp(`^[${BULLETS.replace('-', '\\-')}][\\s\\u00a0\\u200b]+`);
/** Alone on a line, a middle dot, a plus or a hyphen parts what stands around it. */
const LONE_BULLET = /^[•‣◦▪▫●○■□▸►⁃∙◆◇☆★◎*]$/;
const NUMBER = /^(\d{1,3})[.)][\s\u00a0]+(?=\S)/;
const ATX = /^(#{1,6})[\s\u00a0]+(?=\S)/;

/** Length of the bullet at the start of a text, with the white space after it; 0 without one. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

/** True for a text that is a bullet and nothing else. */
export function isLoneBullet(text: string): boolean {
  return text.length === 1 && LONE_BULLET.test(text);
}

/** The number at the start of a text (`3.` or `3)`) and the length of that mark. */
export function numberMark(text: string): { readonly number: number; readonly length: number } | null {
  const match = NUMBER.exec(text);
  return match ? { number: Number(match[1]), length: match[0].length } : null;
}

/** The `#`s at the start of a text and the length of that mark. */
export function atxMark(text: string): { readonly level: number; readonly length: number } | null {
  const match = ATX.exec(text);
  return match ? { level: match[1]?.length ?? 1, length: match[0].length } : null;
}

const SENTENCE_END = /[.!?…。！？؟।]['"’”»“)\]」』]{0,3}$/;
const OPEN_END = /[([{“„«‘「『]$/;
const SMALL_START = new Expression(String.raw`^["“„«‘([]?\p{Ll}`, 'u');
const CLOSING_START = new Expression(
  String.raw`^(?:[,.;:!?%)\]}…、。，；：！？」』]|’(?![\p{L}\p{N}“])|['’](?:s|re|ve|ll|t|d|m)(?![\p{L}\p{N}])|["”»](?:[,.;:)]|$|[\s\u00a0]*\p{Ll}))`,
  'u',
);
/** Characters of a text's edge that the patterns look at. */
const EDGE = 8;

/** True where a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-EDGE));
}

/** True where a text ends with an opening bracket or quotation mark, so that what follows belongs to it. */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text.slice(-EDGE));
}

/** True where a text begins with a small letter: it carries a sentence on. */
export function startsSmall(text: string): boolean {
  return SMALL_START.test(text.slice(0, EDGE));
}

/** True where a text begins with punctuation that closes or carries on what stands before it. */
export function startsClosing(text: string): boolean {
  return CLOSING_START.test(text.slice(0, EDGE));
}

/** What ends or begins a line of a program, or stands in one, and hardly ever in prose. */
const CODE = /[;{}]$|^\}|^\.\w+\(|=>|==|::|\(\)/;

/** True for what is likely a line of a program: its lines begin small and end anyhow, and must not be joined. */
export function looksLikeCode(text: string): boolean {
  return CODE.test(text);
}

/** What begins a new block in Markdown without a blank line above. */
const MARKDOWN_BLOCK = /^(?:#{1,6}\s|>|\||\d{1,3}[.)]\s|!\[[^\]]{0,200}\]\([^)]{0,2000}\)$)/;

/** True for a heading, quote, row, numbered item or image of Markdown. */
export function startsMarkdownBlock(text: string): boolean {
  return MARKDOWN_BLOCK.test(text);
}
