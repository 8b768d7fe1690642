import { describe, expect, test } from 'vitest';
import { bodyPrinter } from '../../../../src/writers/markdown/body.ts';
import * as b from '../build.ts';
import { found, reparse } from '../reparse.ts';

const print = bodyPrinter();
const line = (...nodes: Parameters<typeof b.p>): string => print(b.blocksOf(b.p(...nodes))).slice(0, -1);

describe('prose keeps its characters', () => {
  const untouched = [
    ...[
      'foo_bar_baz',
      '[note]',
      'a [1] b',
      '2 * 3',
      '5 * 6 * 7',
      'a < b > c',
      '<3',
      'x <- y',
      'AT&T',
      'a & b',
      'R&D;',
      '#1',
      '#hashtag',
      'No. 1',
      '1.5',
      'C:\\dir',
    ],
    ...[
      '-5 degrees',
      '--- and on',
      '+1',
      '~5 km and ~6 km',
      'word*',
      '*note',
      'a`b',
      "``quoted''",
      '(a) b',
      '$5 | $6',
      '=> x',
      'a = b',
      '{x}',
      'Wow! [x]',
      '"quote"',
      'e.g. a_b',
    ],
    ...['https://a.org/x_y', 'www.a.org', 'me@a.org', 'a](b)', '1986 was', '^caret^', ':smile:', '@user', 'a\u00a0b'],
  ];

  test.each(untouched)('%s', (text) => {
    const shown = text.replace('\u00a0', ' ');
    expect(line(text)).toBe(shown);
    expect(line('x ', text, ' y')).toBe(`x ${shown} y`);
  });
});

describe('what would be syntax has one backslash, or is an entity', () => {
  test.each([
    ['*a*', '\\*a\\*'],
    ['a *b* c', 'a \\*b\\* c'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['`a`', '\\`a\\`'],
    ['[a](b)', '[a\\](b)'],
    ['![a](b)', '![a\\](b)'],
    ['[a]: b', '\\[a]: b'],
    ['[^1]: b', '\\[^1]: b'],
    ['<b>', '&lt;b>'],
    ['</p>', '&lt;/p>'],
    ['<!-- x', '&lt;!-- x'],
    ['<https://a.org>', '&lt;https://a.org>'],
    ['&amp;', '&amp;amp;'],
    ['&#35;', '&amp;#35;'],
    ['\\*', '\\\\*'],
    ['{{ x }}', '{\\{ x }}'],
    ['{% x %}', '{\\% x %}'],
    ['{{< x >}}', '{\\{< x >}}'],
    ['# a', '\\# a'],
    ['#', '\\#'],
    ['> a', '\\> a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['* a', '\\* a'],
    ['-', '\\-'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1986. A year', '1986\\. A year'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['***', '\\*\\*\\*'],
    ['```', '\\`\\`\\`'],
    ['~~~ x', '\\~\\~\\~ x'],
  ])('%s', (text, written) => {
    expect(line(text)).toBe(written);
  });

  test.each([
    ['=', '\\='],
    ['===', '\\==='],
    ['---', '\\---'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['2. a', '2. a'],
    ['| - |', '\\| - |'],
    [':-', '\\:-'],
  ])('at the start of a line below another: %s', (text, written) => {
    expect(line('a', b.br, text)).toBe(`a\\\n${written}`);
  });

  test('a heading escapes only the signs that would end it', () => {
    const heading = (text: string) => print(b.blocksOf(b.h(2, text)));
    expect(heading('# a')).toBe('## # a\n');
    expect(heading('C#')).toBe('## C#\n');
    expect(heading('a #')).toBe('## a \\#\n');
    expect(heading('1. a')).toBe('## 1. a\n');
  });
});

describe('what stands beside decides', () => {
  test('an exclamation mark before a link is none of an image', () => {
    expect(line('Wow!', b.link('/a', '1'))).toBe('Wow\\![1](/a)');
  });

  test('a backslash before what is not text is kept', () => {
    expect(line('a\\', b.strong('b'))).toBe('a\\\\**b**');
    expect(line('a\\', b.br, 'b')).toBe('a\\\\\\\nb');
  });

  test('asterisks in a line with emphasis', () => {
    expect(line(b.em('a'), ' b*')).toBe('*a* b\\*');
  });

  test('a backtick in a line with code', () => {
    expect(line('a` ', b.code('x'))).toBe('a\\` `x`');
  });

  test('a bare address that needs escapes stands in angle brackets', () => {
    expect(line('see https://a.org/_b_/c, *c*')).toBe('see <https://a.org/_b_/c>, \\*c\\*');
  });

  test('words in brackets, where the document defines links', () => {
    expect(print(b.blocksOf(b.p('see [a] there'), b.rawBlock('[a]: /x')))).toBe('see \\[a] there\n\n[a]: /x\n');
  });

  test('a bracket after raw source cannot make a link of it', () => {
    const markdown = line('a', b.raw('[^1]'), '(b)');
    const [paragraph] = reparse(markdown).children;
    expect(paragraph?.type === 'paragraph' && found(paragraph.children).some((sign) => sign.includes('link'))).toBe(false);
  });
});

describe('HTML in text stays text', () => {
  test.each(['<script>alert(1)</script>', '<img src=x onerror=y>', '<a href="x">', '<?php', '<![CDATA[', '&lt;b&gt;', '<b', 'a<b'])(
    '%s',
    (text) => {
      const [paragraph] = reparse(line(text)).children;
      expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
      expect(line(text)).not.toMatch(/<[a-z/!?]/i);
    },
  );
});
