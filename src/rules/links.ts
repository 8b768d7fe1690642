import type { Inline, Link } from '../model/inline.ts';
import { collapse } from '../text/space.ts';

/** The links of a line, those inside emphasis too. */
export const linksIn = (inlines: readonly Inline[]): readonly Link[] =>
  inlines.flatMap((inline) => (inline.type === 'link' ? [inline] : 'children' in inline ? linksIn(inline.children) : []));

/** What inlines say, line by line. */
export const linesOf = (inlines: readonly Inline[]): readonly string[] =>
  plain(inlines)
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');

/** What a link says. */
export const linkText = ({ children }: Link): string => collapse(plain(children));

const plain = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      inline.type === 'text' ? inline.value : 'children' in inline ? plain(inline.children) : inline.type === 'break' ? '\n' : ' ',
    )
    .join('');
