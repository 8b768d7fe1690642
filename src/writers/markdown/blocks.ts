import type { Block, CodeContent } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import type { Flavour } from './flavours.ts';
import type { PrintInlines } from './inlines.ts';
import { runsOf } from './runs.ts';
import { printTable } from './table.ts';

/** Prints one block without what stands around it; '' where nothing of it can be seen. */
export type PrintBlock = (block: Block) => string;

export const THEMATIC_BREAK = '---';

/** Signs that part sections when they stand alone: dashes, asterisks, dots and ornaments, and nothing that speaks (`?!`, an emoji). */
const ORNAMENT = /^[\s\p{Pd}*_~=+#.·•∙⋅…‥⁂※◆◇■□▪▫●○◦★☆✦✧✱✲✳✴✽❖❦❧☙§|/\\<>^-]*$/u;
/** An info string that reads back as it is. */
const LANGUAGE = /^[^\s`~&\\][^`\r\n&\\]*$/;

/** The language of `js title="x"`, and of `{r, echo=FALSE}`. */
const FIRST_WORD = /[^\s{},.=]+/;

/** A printer of blocks. `definitions`: the document has link definitions, so `[word]` may be a link. */
export function blockPrinter(print: PrintInlines, definitions: boolean, flavour: Flavour): PrintBlock {
  return ({ kind, content, place }) => {
    if (content.type === 'code') return fence(content, flavour);
    if (content.type === 'table') return printTable(content, print, definitions);
    if (content.type === 'raw') return content.value.replace(/^[\r\n]+/, '').trimEnd();
    if (kind === 'break' && isOrnament(content.inlines)) return THEMATIC_BREAK;
    if (kind !== 'heading') return print(content.inlines, place.containers.at(-1)?.kind === 'list' ? 'item' : 'paragraph', definitions);
    const text = print(content.inlines, 'heading', definitions);
    return text === '' ? '' : `${'#'.repeat(Math.min(Math.max(place.level, 1), 6))} ${text}`;
  };
}

/** A fence longer than any in the code; nothing for code that shows nothing. */
function fence({ value, language }: CodeContent, { plainFences }: Flavour): string {
  if (value.trim() === '') return '';
  const longest = (value.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const ticks = '`'.repeat(longest + 1);
  const said = language?.trim() ?? '';
  const info = plainFences ? (FIRST_WORD.exec(said)?.[0] ?? '') : said;
  const code = value
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return `${ticks}${LANGUAGE.test(info) ? info : ''}\n${code}\n${ticks}`;
}

function isOrnament(inlines: readonly Inline[]): boolean {
  return runsOf(inlines, 'paragraph').every(({ leaf }) => leaf.type === 'break' || (leaf.type === 'text' && ORNAMENT.test(leaf.value)));
}
