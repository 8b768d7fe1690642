import { describe, expect, it } from 'vitest';
import { bodyPrinter } from '../../../../src/writers/markdown/body.ts';
import { inline, outline, read } from './reading.ts';

const print = bodyPrinter();

describe('the Markdown of notes', () => {
  it('keeps links by name, and what is shown of a note', () => {
    expect(inline('See [[Port Arden]], [[Boats#Old|boats]] and ![[quay.jpg|400]].')).toBe(
      'See ⟦[[Port Arden]]⟧, ⟦[[Boats#Old|boats]]⟧ and ⟦![[quay.jpg|400]]⟧.',
    );
    expect(outline('![[Other note]]')).toEqual(['paragraph: raw«![[Other note]]»']);
  });

  it('takes no number, link or escaped bracket for a name', () => {
    expect(inline('a [[1]] b [[c]](/d) \\[[e]]')).toBe('a [[1]] b (a /d: [c]) [[e]]');
  });

  it.each([
    ['a callout', '> [!note] A *title*\n> Its text.\n>\n> More.'],
    ['an alert', '> [!WARNING]\n> Its text.'],
    ['a callout in a callout', '> [!tip]-\n> Text.\n>\n> > [!note]\n> > Inner.'],
    ['a formula', '$$\na_1 * b_2 \\\\\n\\sum_{i} [c](d) * e\n$$'],
    ['code with more than a language', '```js title="a.js" {1,3}\ncount();\n```'],
  ])('gives back %s as it was', (_, text) => {
    expect(print(read(text).blocks).trimEnd()).toBe(text);
  });

  it('parts a callout from a list in it', () => {
    expect(outline('> [!note] A\n> - b')).toEqual(['> paragraph: raw«[!note] A»', '>- item: b']);
    expect(outline('[!note] A\nb')).toEqual(['paragraph: [!note] A b']);
  });
});

describe('containers', () => {
  it('have their fences on lines of their own, whatever stands between them', () => {
    expect(outline(':::note\n- a\n:::\nb\n::: {.callout-tip}\n## C\n:::')).toEqual([
      'paragraph: raw«:::note»',
      '- item: a',
      'break: raw«:::»',
      'paragraph: b',
      'paragraph: raw«::: {.callout-tip}»',
      'h2: C',
      'break: raw«:::»',
    ]);
  });

  it('are none in code and amid a line', () => {
    expect(outline('```\n:::note\n```\n\na ::: b')).toEqual(['code: «:::note»', 'paragraph: a ::: b']);
    expect(outline('<pre>\n:::note\n</pre>')).toEqual(['code: «:::note»']);
  });
});

describe('Markdown with components', () => {
  const head = "import Chart from '../chart'\n";

  it('keeps what is imported, and tags that stand alone, over several lines too', () => {
    const tags = `<Tabs>\n  <Tab label="a" on={() => x}>\nText of *it*.\n</Tab>\n</Tabs>\n\n<Chart\n  color="#fcb"\n  style={{ top: 1 }}\n/>`;
    expect(outline(`${head}export const a = 1\n\n${tags}`)).toEqual([
      "paragraph: raw«import Chart from '../chart'»",
      'paragraph: raw«export const a = 1»',
      'paragraph: raw«<Tabs>»',
      'paragraph: raw«<Tab label="a" on={() => x}>»',
      'paragraph: Text of (i it).',
      'paragraph: raw«</Tab>»',
      'paragraph: raw«</Tabs>»',
      'paragraph: raw«<Chart\n  color="#fcb"\n  style={{ top: 1 }}\n/>»',
    ]);
  });

  it('is none without an import: there the tags are of old HTML', () => {
    expect(outline('<Center>\n\nText.\n\n</Center>\n\nimport a lot from abroad')).toEqual([
      'paragraph: Text.',
      'paragraph: import a lot from abroad',
    ]);
  });
});

describe('Markdown that Pandoc made of a page', () => {
  const page = [
    '::: {#main .page role="main"}',
    '# A [title]{.x} {#title .y}',
    '',
    'See [a]{style="b"}, [c](/d){.e',
    'target="_blank"}. Or `f`{.g}![h](i.png){width="1"}',
    '',
    '``` {.python .numberLines}',
    'j[0]{k}',
    '```',
    ':::',
  ].join('\n');

  it('loses its containers and attributes', () => {
    expect(outline(page)).toEqual(['h1: A title', 'paragraph: See a, (a /d: c). Or ‹f›(img i.png | h)', 'code: python«j[0]{k}»']);
  });

  it('is told by attributes that only elements of a page have', () => {
    const own = '::: {.callout-note}\n## A {#a .b}\n\nSee [c]{.d}, [e](/f){.g} and `h`{.i}.\n\n:::';
    expect(outline(own)).toEqual([
      'paragraph: raw«::: {.callout-note}»',
      'h2: A {#a .b}',
      'paragraph: See [c]{.d}, (a /f: e){.g} and ‹h›{.i}.',
      'break: raw«:::»',
    ]);
  });
});
