import { describe, expect, it } from 'vitest';
import { codes, marked, outline, read } from './reading.ts';

describe('Markdown marks', () => {
  const inline = (text: string) => marked(read(`${text}\n\n[Ferry times](https://example.org/times)`).blocks[0]);

  it.each([
    ['[the boat](https://example.org/b "Boat") stays', '[the boat](https://example.org/b) stays'],
    ['[the **old** boat](/b)', '[the **old** boat](/b)'],
    ['a ![boat at quay](b.jpg) here', 'a ![boat at quay](b.jpg) here'],
    ['[![logo](l.png)](https://example.org/)', '[![logo](l.png)](https://example.org/)'],
    ['it **stays** for _two_ more __years__, *she* said', 'it **stays** for *two* more **years**, *she* said'],
    ['***both***', '***both***'],
    ['run `ferry --night` now', 'run `ferry --night` now'],
    ['5\\. August and \\*stars\\*', '5. August and *stars*'],
    ['<https://example.org/x>', '[https://example.org/x](https://example.org/x)'],
    ['a [nested [note]](https://example.org/n) b', 'a [nested [note]](https://example.org/n) b'],
    ['[x](https://example.org/a_(b))', '[x](https://example.org/a_(b))'],
    ['[x](https://example.org/a\\(b)', '[x](https://example.org/a(b)'],
    ['[x](https://example.org/long-\nway/round)', '[x](https://example.org/long-way/round)'],
    ['[](https://example.org/empty)[full](/f)', '[full](/f)'],
    ['[ __ Share](/s)', '[Share](/s)'],
  ])('%j is read', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it.each([
    '5 * 3 * 2',
    'snake_case_name',
    'a ** b',
    '[1](see below)',
    '[note] and (aside)',
    'f**k',
    '2 < 3',
    '~ 5',
    'a [ b',
    '`tick',
    '*open',
  ])('%j is left as text', (text) => {
    expect(inline(text)).toBe(text);
  });

  it('are left alone where a dump has none that are sure', () => {
    expect(marked(read('It **stays, she said, 5 * 3 * 2 [sic] (or so).').blocks[0])).toBe('It **stays, she said, 5 * 3 * 2 [sic] (or so).');
  });

  it('give a dump a message', () => {
    expect(codes('See [times](https://example.org/times).')).toEqual(['text-markdown']);
  });

  it('make a line of images a figure', () => {
    expect(outline('[Times](https://example.org/t)\n\n![The boat at the quay](b.jpg)\n\n[](https://example.org/)')).toEqual([
      'paragraph: Times',
      'figure: ',
      'break: ',
    ]);
  });

  it('put a link together that holds several blocks', () => {
    const dump = '[Home](https://example.org/)\n\n[\n\n### The boat stays\n\nIt was close.\n\nRead on](https://example.org/boat)\n\nProse.';
    expect(read(dump).blocks.map((block) => `${block.kind} ${marked(block)}`)).toEqual([
      'paragraph [Home](https://example.org/)',
      'break ',
      'heading [The boat stays](https://example.org/boat)',
      'paragraph [It was close.](https://example.org/boat)',
      'paragraph [Read on](https://example.org/boat)',
      'paragraph Prose.',
    ]);
  });

  it('of quotes go, and the blocks know that they are quoted', () => {
    const dump = '[Home](https://example.org/)\n\n> It stays,\n>\n> * and so\n> * do we\n\nProse.';
    expect(outline(dump)).toEqual(['paragraph: Home', 'paragraph: It stays,', 'item: and so', 'item: do we', 'paragraph: Prose.']);
    const kinds = read(dump).blocks.map((block) => block.place.containers.map(({ kind }) => kind).join('>'));
    expect(kinds).toEqual(['', 'quote', 'quote>list', 'quote>list', '']);
    expect(
      new Set(read(dump).blocks.flatMap((block) => block.place.containers.filter(({ kind }) => kind === 'quote').map(({ id }) => id))).size,
    ).toBe(1);
  });

  it('are read across the lines of a wrapped dump, whose items are not wrapped', () => {
    const dump = [
      '# Night ferry',
      '',
      'The council of Nordhavn voted on Tuesday to keep the [night',
      'ferry](https://example.org/nordhavn/night-ferry-stays-for-two-more-',
      'years) running, after residents gathered **more signatures than the',
      'town has voters** and the crew offered to work at summer pay.  ',
      'It was the third vote in as many months, and the first at which',
      'the harbour master spoke for the boat that she had wanted to sell.',
      '',
      '  * [Fares and times of all the boats that leave the town quay at night](https://example.org/fares)',
      '  * [Lost property](https://example.org/lost)',
    ].join('\n');
    expect(read(dump).blocks.map((block) => `${block.kind} ${marked(block)}`)).toEqual([
      'heading Night ferry',
      'paragraph The council of Nordhavn voted on Tuesday to keep the [night ferry](https://example.org/nordhavn/night-ferry-stays-for-two-more-years) running, after residents gathered **more signatures than the town has voters** and the crew offered to work at summer pay.',
      'paragraph It was the third vote in as many months, and the first at which the harbour master spoke for the boat that she had wanted to sell.',
      'item [Fares and times of all the boats that leave the town quay at night](https://example.org/fares)',
      'item [Lost property](https://example.org/lost)',
    ]);
  });
});

describe("lynx's list of addresses", () => {
  const dump = [
    '   [1]Home',
    '   [2]News [3]Sport',
    '',
    '   The council of [4]Nordhavn voted on Tuesday to keep the night ferry',
    '   [9]running, after residents gathered more signatures than the whole',
    '   town has voters, and after the crew had offered to work the winter at',
    '   summer pay. A note [2] in the minutes says why.',
    '',
    'References',
    '',
    '   Visible links:',
    '   1. https://example.org/',
    '   2. https://example.org/news',
    '   3. https://example.org/sport',
    '   4. https://example.org/nordhavn',
    '   Hidden links:',
    '   6. https://example.org/hidden',
    '',
  ].join('\n');
  const blocks = read(dump).blocks;

  it('gives the numbered marks their targets', () => {
    expect(blocks.slice(0, 2).map(marked)).toEqual([
      '[Home](https://example.org/)',
      '[News](https://example.org/news) [Sport](https://example.org/sport)',
    ]);
  });

  it('makes the first word after a mark in prose the link, and leaves what is no mark of it', () => {
    expect(marked(blocks[2])).toBe(
      'The council of [Nordhavn](https://example.org/nordhavn) voted on Tuesday to keep the night ferry [9]running, after residents gathered more signatures than the whole town has voters, and after the crew had offered to work the winter at summer pay. A note [2] in the minutes says why.',
    );
  });

  it('is blocks of its own, one for each address', () => {
    expect(blocks.slice(3).map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'heading: References',
      'paragraph: Visible links:',
      'item: https://example.org/',
      'item: https://example.org/news',
      'item: https://example.org/sport',
      'item: https://example.org/nordhavn',
      'paragraph: Hidden links:',
      'paragraph: 6. https://example.org/hidden',
    ]);
  });

  it('gives the dump a message', () => {
    expect(codes(dump)).toContain('text-link-list');
  });

  it('is made of links itself', () => {
    expect(marked(blocks.at(-1))).toBe('[6. https://example.org/hidden](https://example.org/hidden)');
  });

  it.each([
    [
      'elinks, with titles above addresses',
      'References',
      '   Visible links',
      '  1. The front page',
      '\thttps://example.org/',
      '  2. https://example.org/news',
    ],
    ['w3m, in brackets', 'References:', '', '[1] https://example.org/', '[2] https://example.org/news'],
  ])('is that of %s', (_tool, ...list) => {
    const [first, ...rest] = read(['   [1]Home [2]News', '', 'The boat stays.', '', ...list].join('\n')).blocks;
    expect(marked(first)).toBe('[Home](https://example.org/) [News](https://example.org/news)');
    expect(rest.map(marked).filter((text) => text.includes('example.org/news'))).toHaveLength(1);
    expect(rest.map(marked).filter((text) => text.includes('page') && !text.startsWith('['))).toEqual([]);
  });

  it('is needed for marks to be links', () => {
    expect(marked(read('The boat stays.[1] So does the crew.[2]').blocks[0])).toBe('The boat stays.[1] So does the crew.[2]');
  });
});
