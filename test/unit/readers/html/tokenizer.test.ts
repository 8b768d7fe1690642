import fc from 'fast-check';
import { type Handler, Parser, type ParserOptions } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { LeapingTokenizer } from '../../../../src/readers/html/tokenizer.ts';

/** What a parser tells of a text, with the ranges. */
function events(text: string, options: ParserOptions): unknown[] {
  const told: unknown[] = [];
  let parser: Parser | null = null;
  const tell =
    (name: string) =>
    (...values: unknown[]): void => {
      told.push([name, parser?.startIndex, parser?.endIndex, ...values]);
    };
  const handler: Partial<Handler> = {
    onparserinit: (own) => {
      parser = own;
    },
    onopentag: tell('open'),
    onclosetag: tell('close'),
    ontext: tell('text'),
    oncomment: tell('comment'),
    onprocessinginstruction: tell('instruction'),
  };
  new Parser(handler, options).end(text);
  return told;
}

const PIECES = [
  ...['<', '>', '&', '"', "'", '/', '=', 'a', ' ', '-', '!', '\n', ']]>', '<!--', '-->', '<![CDATA[', '<?', '</', '<p', '<div ', 'class="'],
  ...[
    '<script',
    '</script>',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea',
    '&amp;',
    '&lt',
    '&#x41;',
    '&notin;',
  ],
];

describe('the tokenizer that leaps', () => {
  it('gives the same events and ranges as the one that steps', () => {
    const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(soup, (text) => {
        expect(events(text, { Tokenizer: LeapingTokenizer })).toEqual(events(text, {}));
      }),
      { numRuns: 2000 },
    );
  });

  it('searches a text in linear time', () => {
    const text = '&a"'.repeat(300_000);
    expect(events(text, { Tokenizer: LeapingTokenizer })).toEqual(events(text, {}));
  });
});
