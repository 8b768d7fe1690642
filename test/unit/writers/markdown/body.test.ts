import { describe, expect, test } from 'vitest';
import { bodyPrinter } from '../../../../src/writers/markdown/body.ts';
import * as b from '../build.ts';
import { reparse } from '../reparse.ts';

const print = bodyPrinter();
const body = (...drafts: readonly (b.Draft | b.Draft[])[]): string => print(b.blocksOf(...drafts));
const line = (...nodes: Parameters<typeof b.p>): string => body(b.p(...nodes)).slice(0, -1);

describe('blocks', () => {
  test('are parted by one blank line, and one line end closes the text', () => {
    expect(body(b.h(2, 'Title'), b.p('one'), b.p('two'))).toBe('## Title\n\none\n\ntwo\n');
  });

  test('nothing is written for no blocks, nor for blocks that show nothing', () => {
    expect(body()).toBe('');
    expect(body(b.p(' '), b.h(1, b.strong('')), b.p(b.link('/x')), b.figure(b.image('')), b.pre('\n'))).toBe('');
  });

  test('a heading keeps its level within 1 to 6', () => {
    expect(body(b.h(0, 'a'), b.h(6, 'b'), b.h(9, 'c'))).toBe('# a\n\n###### b\n\n###### c\n');
  });

  test('a break in a heading is a space', () => {
    expect(body(b.h(2, 'one', b.br, 'two'))).toBe('## one two\n');
  });

  test('bold around all of a heading is dropped, around a part of it kept', () => {
    expect(body(b.h(2, b.strong('All ', b.em('of')), ' ', b.strong('it')), b.h(3, b.strong('Part'), ' of it'))).toBe(
      '## All *of* it\n\n### **Part** of it\n',
    );
  });

  test('code is fenced longer than any fence in it, keeps its inner spaces and blank lines, and its language', () => {
    expect(body(b.pre('  a\n\n\n\n\tb  \n````\nx', 'ts'))).toBe('`````ts\n  a\n\n\n\n\tb  \n````\nx\n`````\n');
  });

  test('a language that no fence can have is left out', () => {
    expect(body(b.pre('a', 'x`y'), b.pre('b', ' c++ '))).toBe('```\na\n```\n\n```c++\nb\n```\n');
  });

  test('raw source is written as it stands', () => {
    expect(body(b.rawBlock('{{< figure src="a|b_c*" >}}'), b.p('see ', b.raw('{% ref *x* %}')))).toBe(
      '{{< figure src="a|b_c*" >}}\n\nsee {% ref *x* %}\n',
    );
  });

  test('a block of ornaments is a thematic break, other signs are text', () => {
    const breaks = ['', '***', '• • •', '* * *', '—', '~~~~', '⁂', '###'];
    for (const text of breaks) expect(body(b.rule(text)), text).toBe('---\n');
    expect(body(b.rule('?!'), b.rule('😀'))).toBe('?!\n\n😀\n');
  });
});

describe('lists', () => {
  test('are tight where every item is one block', () => {
    expect(body(b.ul(1, b.item('a'), b.item('b')))).toBe('- a\n- b\n');
  });

  test('are loose where an item has more', () => {
    expect(body(b.ul(1, [b.item('a'), b.p('more')], b.item('b')))).toBe('- a\n\n  more\n\n- b\n');
  });

  test('stand in one another by the width of the marker', () => {
    expect(body(b.ol(1, 9, [b.item('a'), ...b.ul(2, b.item('x'))], [b.item('b'), ...b.ul(3, b.item('y'))]))).toBe(
      '9. a\n   - x\n10. b\n    - y\n',
    );
  });

  test('keep a list that does not start with 1 off the line above', () => {
    expect(body(b.ul(1, [b.item('a'), ...b.ol(2, 3, b.item('x'))]))).toBe('- a\n\n  3. x\n');
  });

  test('keep the number of the first item that is there, and count on', () => {
    const items = b.ol(1, 1, b.item('a'), b.item('b'), b.item('c'), b.item('d')).filter((_, i) => i === 1 || i === 3);
    expect(body(items)).toBe('2. b\n3. d\n');
  });

  test('have numbers that CommonMark reads', () => {
    expect(body(b.ol(1, -5, b.item('a')))).toBe('0. a\n');
    expect(reparse(body(b.ol(1, 99_999_999_999, b.item('a'), b.item('b')))).children).toHaveLength(1);
  });

  test('side by side stay two, of any kind', () => {
    expect(body(b.ul(1, b.item('a')), b.ul(2, b.item('b')), b.ul(3, b.item('c')))).toBe('- a\n\n* b\n\n- c\n');
    expect(body(b.ol(1, 1, b.item('a')), b.ol(2, 1, b.item('b')))).toBe('1. a\n\n1) b\n');
    expect(body(b.ul(1, b.item('a')), b.ol(2, 1, b.item('b')), b.ul(3, b.item('c')))).toBe('- a\n\n1. b\n\n- c\n');
  });

  test('go on after a block that stood between their items', () => {
    const [first, second] = b.ol(1, 1, b.item('a'), b.item('b')) as [b.Draft, b.Draft];
    expect(body(first, b.p('between'), second)).toBe('1. a\n\nbetween\n\n2. b\n');
  });

  test('hold code, tables, quotes, headings and breaks', () => {
    expect(body(b.ul(1, [b.item('a'), b.pre('x\n\ny'), b.table([[['h']], [['c']]]), ...b.quote(2, b.p('q')), b.h(3, 'H')]))).toBe(
      '- a\n\n  ```\n  x\n\n  y\n  ```\n\n  | h |\n  | --- |\n  | c |\n\n  > q\n\n  ### H\n',
    );
    expect(body(b.ul(1, b.rule(), b.pre('x')))).toBe('- ___\n- ```\n  x\n  ```\n');
  });

  test('a text that looks like the box of a task is no task, a box that was one is', () => {
    expect(body(b.ul(1, b.item('[x] text'), b.item(b.raw('[x]'), ' task')))).toBe('- \\[x] text\n- [x] task\n');
  });
});

describe('quotes', () => {
  test('mark every line, blank ones without a space', () => {
    expect(body(b.quote(1, b.p('a', b.br, 'b'), ...b.quote(2, b.p('c'))))).toBe('> a\\\n> b\n>\n> > c\n');
  });

  test('side by side stay two', () => {
    expect(body(b.quote(1, b.p('a')), b.quote(2, b.p('b')))).toBe('> a\n\n> b\n');
  });
});

describe('tables', () => {
  test('have their alignment, and cells filled up', () => {
    expect(body(b.table([[['a'], ['b'], ['c']], [['1']]], { align: ['left', 'right', 'center'] }))).toBe(
      '| a | b | c |\n| :--- | ---: | :---: |\n| 1 |  |  |\n',
    );
  });

  test('get an empty header where they have none', () => {
    expect(body(b.table([[['1'], ['2']]], { header: false }))).toBe('|  |  |\n| --- | --- |\n| 1 | 2 |\n');
  });

  test('keep pipes and line breaks inside of cells', () => {
    expect(body(b.table([[['a|b', b.br, 'c']], [[b.code('x|y')]], [[b.code('x\\|y')]], [[b.link('/a|b', 'l')]]]))).toBe(
      '| a\\|b<br>c |\n| --- |\n| `x\\|y` |\n| <code>x&#92;&#124;y</code> |\n| [l](/a\\|b) |\n',
    );
  });

  test('without a cell are not written', () => {
    expect(body(b.table([]), b.table([[]]))).toBe('');
  });
});

describe('marks', () => {
  test('are written with asterisks, tildes and tags', () => {
    expect(line(b.em('a'), ' ', b.strong('b'), ' ', b.styled('del', 'c'), ' ', b.styled('sub', 'd'), b.styled('kbd', 'e'))).toBe(
      '*a* **b** ~~c~~ <sub>d</sub><kbd>e</kbd>',
    );
  });

  test('leave spaces and line breaks outside', () => {
    expect(line('a', b.strong(' b '), 'c', b.em(b.br, 'd', b.br), 'e')).toBe('a **b** c\\\n*d*\\\ne');
  });

  test('side by side are one; inside themselves, too', () => {
    expect(line(b.strong('a'), b.strong('b', b.strong('c')))).toBe('**abc**');
  });

  test('around nothing are dropped', () => {
    expect(line('a', b.strong(' '), 'b', b.em(), 'c')).toBe('a bc');
  });

  test('in one another take different signs where they touch', () => {
    expect(line(b.strong(b.em('a'), ' b'))).toBe('**_a_ b**');
    expect(line(b.em('a'), b.strong('b'))).toBe('*a*__b__');
  });

  test('leave punctuation outside where CommonMark would not see them otherwise', () => {
    expect(line('foo', b.strong('(bar)'), 'baz')).toBe('foo(**bar**)baz');
    expect(line('foo', b.strong('bar'), 'baz')).toBe('foo**bar**baz');
    expect(line(b.strong('Note:'), 'text, ', b.strong('7.3/'), '10 ', b.strong('kept:'), ' x')).toBe(
      '**Note**:text, **7.3**/10 **kept:** x',
    );
    expect(line('日本', b.strong('「語」'), 'です')).toBe('日本「**語**」です');
    expect(line('a', b.em('€5'), 'b')).toBe('a€*5*b');
    expect(line('piece', b.em(','), 'icy')).toBe('piece,icy');
  });

  test('that CommonMark would not see at all are tags', () => {
    expect(line('a', b.strong(b.code('x')), 'b')).toBe('a<strong>`x`</strong>b');
    expect(line(b.em(b.link('/x', 'y')), 's')).toBe('<em>[y](/x)</em>s');
    expect(line('a', b.styled('del', '-1'), 'b')).toBe('a<del>-1</del>b');
  });
});

describe('links and images', () => {
  test('lose tracking parameters, and nothing else', () => {
    expect(line(b.link('https://a.org/?b=1&utm_source=x&c=2#d', 'a'))).toBe('[a](https://a.org/?b=1&c=2#d)');
  });

  test('keep their titles', () => {
    expect(line({ ...b.link('/a', 'a'), title: 'say "x" \\"' })).toBe('[a](/a "say \\"x\\" \\\\\\"")');
  });

  test('without an address, or to a script, are text', () => {
    expect(line(b.link('', 'a'), b.link(' JavaScript:x()', 'b'))).toBe('ab');
  });

  test('without anything to see are dropped', () => {
    expect(line('a', b.link('/x'), b.link('/y', ' '), 'b')).toBe('a b');
  });

  test('inside links are text', () => {
    expect(line(b.link('/a', 'x ', b.link('/b', 'y')))).toBe('[x y](/a)');
  });

  test('have addresses that read back', () => {
    expect(line(b.link('/a b', 'x'), b.link('/a(b)c', 'x'), b.link('/a)b', 'x'), b.link('/a<b', 'x'))).toBe(
      '[x](</a b>)[x](/a(b)c)[x](/a\\)b)[x](</a\\<b>)',
    );
  });

  test('that show their own address are written as one', () => {
    expect(line(b.link('https://a.org/b_c', 'https://a.org/b_c'), ' ', b.link('mailto:a@b.org', 'a@b.org'))).toBe(
      '<https://a.org/b_c> <a@b.org>',
    );
    expect(line(b.link('https://a.org', 'https://a.org', b.strong('b')))).toBe('[https://a.org**b**](https://a.org)');
  });

  test('keep balanced brackets in their text, and escape others', () => {
    expect(line(b.link('#n', '[1]'))).toBe('[[1]](#n)');
    expect(line(b.link('#n', 'a] b'))).toBe('[a\\] b](#n)');
    expect(line(b.link('#n', '[a](b)'))).toBe('[\\[a\\](b)](#n)');
  });

  test('images stand in lines and in links', () => {
    expect(line(b.link('/a', b.image('/i.png', 'An [old] *house*', 'T')))).toBe('[![An [old] \\*house\\*](/i.png "T")](/a)');
  });
});

describe('code spans', () => {
  test('have delimiters that the code does not have', () => {
    expect(line(b.code('a`b'), ' ', b.code('`'), ' ', b.code('a``b`c'))).toBe('``a`b`` `` ` `` ```a``b`c```');
  });

  test('keep their spaces, and are one where they touch', () => {
    expect(line(b.code('a  b'), b.code('c'))).toBe('`a  bc`');
    expect(line(b.code(' a '))).toBe('`  a  `');
  });
});

describe('size and depth', () => {
  test('marks nested 20,000 deep are printed once', () => {
    let node = b.em('x');
    for (let i = 0; i < 20_000; i++) node = i % 2 ? b.em(node) : b.strong(node);
    expect(line(node)).toBe('*__x__*');
  });

  test('quotes nested 10,000 deep are written at the depth that is allowed', () => {
    const [block] = b.blocksOf(b.p('x'));
    const containers = Array.from({ length: 10_000 }, (_, id) => ({ kind: 'quote', id }) as const);
    expect(print([{ ...block!, place: { level: 0, containers } }])).toBe(`${'> '.repeat(32)}x\n`);
  });

  test('80,000 items, 5,000 rows, long runs of spaces and signs are written in full', () => {
    const text = body(b.ol(1, 1, ...Array.from({ length: 80_000 }, () => b.item('x'))));
    expect(text.endsWith('\n80000. x\n')).toBe(true);
    expect(body(b.table(Array.from({ length: 5000 }, () => [['a'], ['b']]))).split('\n')).toHaveLength(5002);
    expect(line('a', ' \u00a0'.repeat(65_536), b.em('b'))).toBe('a *b*');
    expect(line(b.raw(`{{ ${' '.repeat(131_072)}}}`), 'x')).toHaveLength(131_078);
    expect(line('*a'.repeat(50_000))).toBe('\\*a'.repeat(50_000));
  });

  test('one wide row does not widen all others without bound', () => {
    const rows = [Array.from({ length: 2000 }, () => ['a']), ...Array.from({ length: 2000 }, () => [['a']])];
    expect(body(b.table(rows)).length).toBeLessThan(1_000_000);
  });
});
