import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../../../src/text/dialects.ts';
import { bodyPrinter } from '../../../../src/writers/markdown/body.ts';
import { flavourOf } from '../../../../src/writers/markdown/flavours.ts';
import * as b from '../build.ts';
import { has, withTool } from '../dialects/tools.ts';
import { foundBlocks, meantBlocks, reparse } from '../reparse.ts';

const printed = (name: DialectName, ...drafts: (b.Draft | b.Draft[])[]): string =>
  bodyPrinter(flavourOf(name))(b.blocksOf(...drafts)).trimEnd();

/** Texts that are markup to Pandoc alone, and how they are written for it. */
const PANDOC: readonly (readonly [string, string])[] = [
  ['It cost $5, or US$6$ in all.', 'It cost \\$5, or US\\$6$ in all.'],
  ['@name and (@name) and -@name', '\\@name and (\\@name) and -\\@name'],
  ['Posted by [@name]', 'Posted by [\\@name]'],
  ['x^2^ and ^[note]', 'x\\^2^ and \\^[note]'],
  ['seen [^1] there', 'seen \\[^1] there'],
  ['~5 km~ and H~2~O', '\\~5 km\\~ and H\\~2\\~O'],
  ['C:\\users\\ada', 'C:\\\\users\\\\ada'],
  ['[word]{.x}', '[word]\\{.x}'],
  ['run --quiet', 'run \\--quiet'],
  ['foo*(bar)*baz', 'foo\\*(bar)\\*baz'],
  ['i. Foo', 'i\\. Foo'],
  ['a) Foo', 'a\\) Foo'],
  ['(c) 2020', '(c\\) 2020'],
  ['(12) Foo', '(12\\) Foo'],
  ['A) Foo', 'A\\) Foo'],
  ['A.', 'A\\.'],
  ['#. Foo', '#\\. Foo'],
  ['(@) Foo', '(\\@) Foo'],
  ['| Foo', '\\| Foo'],
  [': Foo', '\\: Foo'],
  ['~ Foo', '\\~ Foo'],
  ['::: Foo', '\\::: Foo'],
  ['+---+', '\\+---+'],
  ['Table: the boats', 'Table\\: the boats'],
  // and these are none
  ['It cost $5.', 'It cost $5.'],
  ['me@ferry.example', 'me@ferry.example'],
  ['#hashtag', '#hashtag'],
  ['A. Whitcombe', 'A. Whitcombe'],
  ['x^2 and y^3', 'x^2 and y^3'],
  ['a -- b', 'a -- b'],
  ['seen [1] there', 'seen [1] there'],
  ['5 * 6 * 7', '5 * 6 * 7'],
];

describe('Pandoc', () => {
  test.each(PANDOC)('%s', (text, written) => {
    expect(printed('pandoc', b.p(text))).toBe(written);
  });

  test('a heading keeps its last sign and its braces', () => {
    expect(printed('pandoc', b.h(2, 'In C#'))).toBe('## In C\\#');
    expect(printed('pandoc', b.h(2, 'Foo {-}'))).toBe('## Foo \\{-}');
  });

  test('words in brackets do not link to the heading that says them', () => {
    expect(printed('pandoc', b.h(2, 'Boats'), b.p('see [Boats]'))).toBe('## Boats\n\nsee \\[Boats]');
  });

  test('two lists of bullets stay two', () => {
    expect(printed('pandoc', b.ul(1, b.item('a')), b.ul(2, b.item('b')))).toBe('- a\n\n<!-- -->\n\n* b');
  });

  test('a fence has the language alone, and code in a table its pipes', () => {
    expect(printed('pandoc', b.pre('x', 'js title="x"'))).toBe('```js\nx\n```');
    expect(printed('pandoc', b.pre('x', '{r, echo=FALSE}'))).toBe('```r\nx\n```');
    expect(printed('pandoc', b.table([[[b.code('a|b')]]]))).toContain('| <code>a&#124;b</code> |');
  });

  test('an address with a dollar is no mathematics', () => {
    const image = b.image('https://a.org/$s_!x', '$1');
    expect(printed('pandoc', b.p(b.link('https://a.org/$s_!y', image)))).toBe('[![\\$1](https://a.org/\\$s_!x)](https://a.org/\\$s_!y)');
    expect(printed('pandoc', b.p('https://a.org/@x and more'))).toBe('<https://a.org/@x> and more');
  });

  test.skipIf(!has('pandoc', '--version'))('reads what was meant (skipped where pandoc is not installed)', () => {
    const body = bodyPrinter(flavourOf('pandoc'))(
      b.blocksOf(...PANDOC.map(([text]) => b.p(text)), ...PANDOC.map(([text]) => b.h(2, text))),
    );
    const args = ['-f', 'markdown-smart', '-t', 'json', 'a.md'];
    const blocks = JSON.parse(withTool('pandoc', args, { 'a.md': body }, ({ stdout }) => stdout)).blocks as { t: string; c: unknown }[];
    const inlines = blocks.map(({ t, c }) => (t === 'Header' ? (c as unknown[])[2] : c) as { t: string; c?: string }[]);
    expect(blocks.map(({ t }) => t)).toEqual([...PANDOC.map(() => 'Para'), ...PANDOC.map(() => 'Header')]);
    expect(inlines.map((line) => line.map(({ t, c }) => (t === 'Space' ? ' ' : t === 'Str' ? c : t)).join(''))).toEqual([
      ...PANDOC.map(([text]) => text),
      ...PANDOC.map(([text]) => text),
    ]);
  });
});

describe.each<[DialectName, string, string]>([
  ['jekyll', 'a | b', 'a \\| b'],
  ['jekyll', 'so $$x$$', 'so \\$$x\\$$'],
  ['jekyll', 'Foo {:.x}', 'Foo \\{:.x}'],
  ['jekyll', ': Foo', '\\: Foo'],
  ['hugo', ': Foo', '\\: Foo'],
  ['hugo', 'a | b $5$', 'a | b $5$'],
  ['obsidian', '#tag and #2026 and C#', '\\#tag and #2026 and C#'],
  ['obsidian', '[[Foo]] and ==Bar== and 50 %%', '\\[[Foo]] and \\==Bar== and 50 \\%%'],
  ['obsidian', 'from $5 to $6', 'from \\$5 to \\$6'],
  ['obsidian', 'end ^block', 'end \\^block'],
  ['zola', '#tag | $5 $6 : @x', '#tag | $5 $6 : @x'],
])('%s', (name, text, written) => {
  test(text, () => {
    expect(printed(name, b.p(text))).toBe(written);
  });
});

test.each(['hugo', 'jekyll', 'zola', 'pandoc'] as const)('%s gives a heading no attributes', (name) => {
  expect(printed(name, b.h(2, 'Foo {#bar}'))).toBe('## Foo \\{#bar}');
});

test.each(['hugo', 'pandoc'] as const)('%s may leave a break in a table out without joining two words', (name) => {
  expect(printed(name, b.table([[[b.t('x'), b.br, b.t('y')]]]))).toContain('| x <br> y |');
});

test.skipIf(!has('hugo', 'version'))('hugo reads what was meant (skipped where hugo is not installed)', () => {
  const body = printed('hugo', b.p('Term'), b.p(': Foo'), b.h(2, 'Foo {#bar}'), b.p('{{< x >}} and {{% y %}}'));
  const files = {
    'hugo.toml': 'baseURL = "https://a.org/"\n',
    'content/a.md': body,
    'layouts/single.html': '{{ .Content }}',
    'layouts/list.html': '',
  };
  const html = withTool('hugo', ['--quiet', '--panicOnWarning'], files, ({ read }) => read('public/a/index.html'));
  expect(html.trim()).toBe('<p>Term</p>\n<p>: Foo</p>\n<h2 id="foo-bar">Foo {#bar}</h2>\n<p>{{&lt; x &gt;}} and {{% y %}}</p>');
});

describe.each(['hugo', 'jekyll', 'zola', 'obsidian', 'pandoc'] as const)('what is written for %s', (name) => {
  const texts = [
    ...PANDOC.map(([text]) => text).filter((text) => !text.includes('me@')),
    'a | b',
    '[[Foo]] ==Bar== %%x%%',
    '{:.x} $$y$$',
    '#tag',
  ];

  test.each(texts)('is the same to a reader of GFM: %s', (text) => {
    for (const draft of [b.p(text), b.h(2, text), b.p('x', b.br, text), b.table([[[b.t(text)]]])]) {
      const body = b.blocksOf(draft);
      expect(foundBlocks(reparse(bodyPrinter(flavourOf(name))(body)))).toEqual(meantBlocks(body));
    }
  });
});
