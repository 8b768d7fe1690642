import type { Block } from '../../model/block.ts';
import { blockPrinter } from './blocks.ts';
import { type Flavour, GFM_ALONE } from './flavours.ts';
import { inlinePrinter } from './inlines.ts';
import { toLines } from './lines.ts';
import { nest } from './nest.ts';

/** Prints the body of an article as Markdown: one line end at its end, or '' where nothing is to be seen. */
export type PrintBody = (blocks: readonly Block[]) => string;

const DEFINITION = /^ {0,3}\[[^\]]+\]:/m;

/** A printer of bodies, which keeps nothing from one to the next. */
export function bodyPrinter(flavour: Flavour = GFM_ALONE): PrintBody {
  const print = inlinePrinter(flavour);
  return (blocks) => {
    const definitions = blocks.some(
      ({ kind, content }) => (content.type === 'raw' && DEFINITION.test(content.value)) || (flavour.headingLinks && kind === 'heading'),
    );
    const lines = toLines(nest(blocks, blockPrinter(print, definitions, flavour)), flavour);
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  };
}
