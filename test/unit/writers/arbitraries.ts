import fc from 'fast-check';
import type { Inline } from '../../../src/model/inline.ts';
import * as b from './build.ts';
import { meant } from './reparse.ts';

/** Words and signs that Markdown may take for something else. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('foo', 'bar', 'x', '12', '1.', '2)', 'Straße', '日本', '€', '😀', '«', '”', '—') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~',
        '~~',
        '`',
        '``',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](',
        '<',
        '>',
        '<b>',
        '</i>',
        '<!--',
        '&',
        '&amp;',
        '&lt;',
        '&#33;',
        '\\',
        '\\\\',
      ],
      ...[
        '#',
        '##',
        '+',
        '-',
        '--',
        '---',
        '=',
        '===',
        '|',
        '|-',
        ':-',
        '!',
        '{{',
        '{%',
        '%}',
        '"',
        "'",
        '***',
        '___',
        '~~~',
        '```',
        '[x]',
        '[^1]',
        '.',
        ':',
        '$',
      ],
    ),
  },
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', '', ' ')), { minLength: 1, maxLength: 7 })
  .map((parts) => b.t(parts.map(([part, space]) => part + space).join('')));

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom('a', '`', '``x`', ' a ', 'a b', '\\', 'x|y', '*', '<b>').map(b.code) },
  { weight: 1, arbitrary: fc.constant(b.br) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('i.png', '/a(b', 'x y.png'), fc.constantFrom('', 'alt', '[a', '*b*', '`', 'a](b)', '<b>', '\\'))
      .map(([src, alt]) => b.image(src, alt)),
  },
);
const href = fc.constantFrom('https://x.org/a', '/b(c)', '/(d', 'e f', '/g?h=1&i=2', '/j<k>', '/l\\*m', '/n`o', '#p', '/q|r', '/s&copy;');

const { inline } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('inlines').map((children) => b.em(...children)),
    tie('inlines').map((children) => b.strong(...children)),
    fc
      .tuple(fc.constantFrom('del', 'sub', 'sup', 'kbd', 'mark') as fc.Arbitrary<'del'>, tie('inlines'))
      .map(([tag, children]) => b.styled(tag, ...children)),
    fc.tuple(href, tie('inlines')).map(([address, children]) => b.link(address, ...children)),
  ),
}));
export const anyLine = fc.array(inline, { minLength: 1, maxLength: 4 });

/** A line that shows something: the others are not printed, so there is nothing to compare. */
export const line = anyLine.filter((nodes) => meant(nodes).length > 0);

/** Short lines: what this is about is what stands around them. */
const shortLine = fc.array(leaf, { minLength: 1, maxLength: 2 }).filter((nodes) => meant(nodes).length > 0);

const leafBlock: fc.Arbitrary<b.Draft> = fc.oneof(
  shortLine.map((nodes) => b.p(...nodes)),
  shortLine.map((nodes) => b.item(...nodes)),
  fc.tuple(fc.integer({ min: 1, max: 6 }), shortLine).map(([level, nodes]) => b.h(level, ...nodes)),
  fc
    .tuple(fc.constantFrom('a', 'a\n\n  b', '```\nx\n```', '~~~', '  x', '- x\n1. y', '\tz'), fc.constantFrom(null, 'js'))
    .map(([value, language]) => b.pre(value, language)),
  fc.constant(b.rule()),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(shortLine, { minLength: 3, maxLength: 9 }))
    .map(([columns, cells]) =>
      b.table(Array.from({ length: Math.floor(cells.length / columns) }, (_, i) => cells.slice(i * columns, i * columns + columns))),
    ),
);

let id = 0;
export const { blocks } = fc.letrec<{ blocks: b.Draft[]; part: b.Draft[] }>((tie) => ({
  blocks: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.flat()),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leafBlock.map((block) => [block]),
    tie('blocks').map((inside) => b.quote(++id, ...inside)),
    fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }).map((items) => b.ul(++id, ...items)),
    fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }))
      .map(([start, items]) => b.ol(++id, start, ...items)),
  ),
}));
