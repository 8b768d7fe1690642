import { describe, expect, it } from 'vitest';
import type { Container } from '../../../../src/model/block.ts';
import { codes, outline, read } from './reading.ts';

/** Each block's lists as `kind item/start`, from the outermost in. */
function places(text: string): string[] {
  return read(text).blocks.map((block) => block.place.containers.map(place).join(' '));
}

function place(container: Container): string {
  return container.kind === 'quote' ? 'quote' : `${container.ordered ? `ol(${container.start})` : 'ul'}${container.id}/${container.item}`;
}

describe('bullets', () => {
  it.each(['•', '‣', '◦', '▪', '●', '○', '■', '□', '►', '·', '*', '+', '-', '☆'])('%s begins an item', (bullet) => {
    expect(outline(`Bring with you:\n${bullet} a coat\n${bullet}  a lamp\n${bullet}\u00a0some patience`)).toEqual([
      'paragraph: Bring with you:',
      'item: a coat',
      'item: a lamp',
      'item: some patience',
    ]);
  });

  it.each([
    '– Yes, said the boatman, if the wind turns.',
    '— Oui, dit-il.',
    '» Read on',
    '-5 degrees at the quay',
    '*starred',
    '+47 22 11 00',
  ])('%s begins none', (line) => {
    expect(outline(line)).toEqual([`paragraph: ${line}`]);
  });

  it('stand in one list, one item after the other', () => {
    expect(places('• one\n\n• two\n• three\n\nProse again, and then\n\n• four')).toEqual(['ul0/0', 'ul0/1', 'ul0/2', '', 'ul1/0']);
  });

  it('nest by their columns', () => {
    expect(places('* one\n  + deep\n  + deeper\n    o deepest\n* two')).toEqual([
      'ul0/0',
      'ul0/0 ul1/0',
      'ul0/0 ul1/1',
      'ul0/0 ul1/1 ul2/0',
      'ul0/1',
    ]);
  });

  it('alone on a line belong to the text directly below', () => {
    const text = 'Bring with you:\n\n•\na coat\n•\na lamp';
    expect(outline(text)).toEqual(['paragraph: Bring with you:', 'item: a coat', 'item: a lamp']);
    expect(codes(text)).toEqual(['text-lone-bullets']);
  });

  it('without text are breaks, and do not end the list', () => {
    expect(outline('* one\n*\n* two')).toEqual(['item: one', 'break: *', 'item: two']);
    expect(places('* one\n*\n* two')).toEqual(['ul0/0', '', 'ul0/1']);
  });

  it('that are letters count only where they are indented', () => {
    expect(outline('     * Boats\n          o Night ferry\n          o\n          # Post boat\n')).toEqual([
      'item: Boats',
      'item: Night ferry',
      'break: ',
      'item: Post boat',
    ]);
    expect(outline('o governo decidiu\n\no barco fica')).toEqual(['paragraph: o governo decidiu', 'paragraph: o barco fica']);
  });
});

describe('numbers', () => {
  it('in a row make an ordered list, from the first of them on', () => {
    const text = 'How to get there:\n\n3. Take the tram.\n4. Take the boat.\n\n5. Walk.';
    expect(outline(text)).toEqual(['paragraph: How to get there:', 'item: Take the tram.', 'item: Take the boat.', 'item: Walk.']);
    expect(places(text)).toEqual(['', 'ol(3)0/0', 'ol(3)0/1', 'ol(3)0/2']);
  });

  it('that stand alone stay in the text', () => {
    const text = '1. The quay\n\nThe quay is old.\n\n2. The boat\n\nThe boat is older.\n\n5. August war es.';
    expect(outline(text)).toEqual([
      'paragraph: 1. The quay',
      'paragraph: The quay is old.',
      'paragraph: 2. The boat',
      'paragraph: The boat is older.',
      'paragraph: 5. August war es.',
    ]);
  });

  it('that start again begin a list of their own', () => {
    expect(places('1) one\n2) two\n1) uno\n2) due')).toEqual(['ol(1)0/0', 'ol(1)0/1', 'ol(1)1/0', 'ol(1)1/1']);
  });
});

describe('headings', () => {
  it('are marked with number signs', () => {
    expect(outline('# The night ferry\n\nIt stays.\n\n### What it costs ###\n\nNothing new.')).toEqual([
      'heading: The night ferry',
      'paragraph: It stays.',
      'heading: What it costs',
      'paragraph: Nothing new.',
    ]);
    expect(read('### What it costs').blocks[0]?.place.level).toBe(3);
  });

  it('are not what a number sign within prose makes', () => {
    expect(outline('Vote for\n# 1 of the harbour songs\nby midnight.\n\n#nordhavn #ferry')).toEqual([
      'paragraph: Vote for',
      'paragraph: # 1 of the harbour songs',
      'paragraph: by midnight.',
      'paragraph: #nordhavn #ferry',
    ]);
  });

  it('are underlined', () => {
    const text = 'The night ferry\n===============\n\nIt stays.\n\nWhat it costs\n-------------\n\nNothing new.';
    expect(outline(text)).toEqual([
      'heading: The night ferry',
      'paragraph: It stays.',
      'heading: What it costs',
      'paragraph: Nothing new.',
    ]);
    expect(read(text).blocks.map((block) => block.place.level)).toEqual([1, 0, 2, 0]);
    expect(codes(text)).toEqual(['text-underlined-headings']);
  });

  it('are not what a rule under a longer text makes', () => {
    expect(outline('The boat leaves at 11:40 p.m. on working days.\n---\n\nIt stays.')).toEqual([
      'paragraph: The boat leaves at 11:40 p.m. on working days.',
      'break: ---',
      'paragraph: It stays.',
    ]);
  });

  it('are not short lines between prose', () => {
    expect(outline('It stays.\n\nWhat it costs\n\nNothing new.')[1]).toBe('paragraph: What it costs');
  });
});

describe('tables', () => {
  it('are lines of as many cells, parted by tabs', () => {
    const text = 'Fares\n\nZone\tDay\tNight\nTown\t30\t45\nIsles\t60\t\u00a090\n\nChildren travel free.';
    expect(outline(text)).toEqual([
      'paragraph: Fares',
      'table: Zone Day Night\nTown 30 45\nIsles 60 90',
      'paragraph: Children travel free.',
    ]);
    expect(read(text).blocks[1]?.content).toMatchObject({
      type: 'table',
      header: false,
      rows: [
        [{}, {}, {}],
        [{}, {}, {}],
        [[{ value: 'Isles' }], {}, {}],
      ],
    });
    expect(codes(text)).toEqual(['text-tables']);
  });

  it('are columns', () => {
    expect(outline('   Zone    Day   Night\n   Town    30    45\n   Isles   60    90')).toEqual([
      'table: Zone Day Night\nTown 30 45\nIsles 60 90',
    ]);
  });

  it('are not two columns that meet once, nor prose with two spaces after full stops', () => {
    expect(outline('Home   News\n\nThe boat stays.  It is old.')).toEqual([
      'paragraph: Home News',
      'paragraph: The boat stays. It is old.',
    ]);
  });

  it('are rows of pipes below a line of hyphens, in Markdown', () => {
    const text = 'See [fares](https://example.org/f).\n\nZone| Day  \n---|---  \nTown| **30**  \nA \\| B| 60\n\nChildren travel free.';
    expect(outline(text)).toEqual(['paragraph: See fares.', 'table: Zone Day\nTown 30\nA | B 60', 'paragraph: Children travel free.']);
    expect(read(text).blocks[1]?.content).toMatchObject({ header: true, rows: { length: 3 } });
  });
});

describe('fences', () => {
  it('hold code, verbatim', () => {
    const text = 'Run this:\n\n```sh\nferry --night\n\n  # keep\n```\n\nThen wait.';
    expect(outline(text)).toEqual(['paragraph: Run this:', 'code: ferry --night\n\n# keep', 'paragraph: Then wait.']);
    expect(read(text).blocks[1]?.content).toEqual({ type: 'code', value: 'ferry --night\n\n  # keep', language: 'sh' });
  });

  it('that nothing closes are text', () => {
    expect(outline('```\nferry\n\nand prose')).toEqual(['break: ```', 'paragraph: ferry', 'paragraph: and prose']);
  });
});
