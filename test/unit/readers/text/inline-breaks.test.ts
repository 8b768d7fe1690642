import { describe, expect, it } from 'vitest';
import { codes, outline, read } from './reading.ts';

const SPACED = [
  'Nordhavn Post',
  'News',
  'Sport',
  '',
  'The council of ',
  'Nordhavn',
  ' voted on Tuesday to keep the ',
  'night ferry',
  ', after residents gathered more signatures than the town has voters.',
  '',
  '',
  'It was the third vote in as many months, and the first at which the ',
  'harbour master',
  ' spoke for the boat.',
  ' ',
  'Fares stay as they are. ',
  'The ferry leaves at 11:40 p.m. and carries 80 people on a good night.',
  'What comes next',
  'The council meets again in May (',
  'agenda',
  '), when the post will be heard.',
  'Read on',
];

const JOINED = [
  'paragraph: Nordhavn Post',
  'paragraph: News',
  'paragraph: Sport',
  'paragraph: The council of Nordhavn voted on Tuesday to keep the night ferry, after residents gathered more signatures than the town has voters.',
  'paragraph: It was the third vote in as many months, and the first at which the harbour master spoke for the boat.',
];

describe('text broken at every inline tag, white space kept', () => {
  it('is joined where white space or punctuation stands at the break', () => {
    expect(outline(SPACED.join('\n'))).toEqual([
      ...JOINED,
      'paragraph: Fares stay as they are. The ferry leaves at 11:40 p.m. and carries 80 people on a good night.',
      'paragraph: What comes next',
      'paragraph: The council meets again in May (agenda), when the post will be heard.',
      'paragraph: Read on',
    ]);
  });

  it('says so', () => {
    expect(codes(SPACED.join('\n'))).toEqual(['text-rejoined']);
  });

  it('keeps the ranges of the pieces', () => {
    const source = SPACED.join('\n');
    const block = read(source).blocks[3];
    expect(block?.spans.map(({ start, end }) => source.slice(start, end))).toEqual([
      'The council of',
      'Nordhavn',
      'voted on Tuesday to keep the',
      'night ferry',
      ', after residents gathered more signatures than the town has voters.',
    ]);
  });

  it('is not joined after a full stop where paragraphs end in a space too', () => {
    const paragraphs = [
      'The council of Nordhavn voted on Tuesday to keep the night ferry for two years. ',
      'It was the third vote in as many months, and the first with a full gallery. ',
      'The crew had offered to work the whole winter at what it is paid in summer. ',
      'The ferry leaves at 11:40 p.m. and carries eighty people on a good night. ',
      'Fares stay as they are until May, when the council of the ',
      'isles',
      ' will have its say. ',
      'The post goes first, as it has gone since the quay was built of stone. ',
      'Nobody spoke against it, but the mayor of ',
      'Sundby',
      ' left before the vote. ',
    ];
    expect(outline(paragraphs.join('\n'))).toHaveLength(7);
  });
});

describe('text broken at every inline tag, white space cut off', () => {
  it('is joined where the words say that a sentence goes on', () => {
    const stripped = SPACED.map((line) => line.trim()).filter((line) => line !== '');
    expect(outline(stripped.join('\n'))).toEqual([
      ...JOINED,
      'paragraph: Fares stay as they are.',
      'paragraph: The ferry leaves at 11:40 p.m. and carries 80 people on a good night.',
      'paragraph: What comes next',
      'paragraph: The council meets again in May (agenda), when the post will be heard.',
      'paragraph: Read on',
    ]);
  });

  it('is joined at a name after a few words with a comma, and not at a label or below a date', () => {
    const lines = [
      'When the quay was closed, nobody',
      'Ida Lund',
      'included, had asked the crew of the night ferry what it would take to keep the boat for two more years.',
      'Published on Jan 05, 2026',
      'Join us',
      'water, trees, a mountain',
      'Oats, milk and salt, on ice',
      'Evening:',
      'bread and cheese',
      'The crew had wanted to',
      'stay, and the boat is still there on every night but Sunday, when it lies at the quay of the isles.',
    ];
    expect(outline(lines.join('\n')).slice(0, 4)).toEqual([
      `paragraph: ${lines.slice(0, 3).join(' ')}`,
      'paragraph: Published on Jan 05, 2026',
      'paragraph: Join us water, trees, a mountain',
      'paragraph: Oats, milk and salt, on ice',
    ]);
  });

  it('is joined after a label with a colon, and not where a colon introduces a list', () => {
    const lines = [
      'The boat that the council of Nordhavn had wanted to sell since the autumn of the year before',
      'stays, and',
      'Ida Lund',
      ', who had argued for the cut, is glad of it, as she told the ferry crew after the vote.',
      'Photo:',
      'Ola Strand',
      'Whoever crosses the sound at night should bring the following things with them on board:',
      'A warm coat',
      'A lamp',
    ];
    expect(outline(lines.join('\n')).slice(1)).toEqual([
      'paragraph: Photo: Ola Strand',
      'paragraph: Whoever crosses the sound at night should bring the following things with them on board:',
      'paragraph: A warm coat',
      'paragraph: A lamp',
    ]);
  });
});

describe('text that was not broken', () => {
  it('stays as it is, with menus in small letters', () => {
    const menu = ['home', 'news', 'sport', 'the boats', 'weather', 'letters', 'about us'];
    const prose = 'The council of Nordhavn voted on Tuesday to keep the night ferry running for two more years.';
    expect(outline([...menu, prose, ...menu].join('\n'))).toEqual([...menu, prose, ...menu].map((line) => `paragraph: ${line}`));
  });

  it('keeps the lines of a program apart', () => {
    const program = [
      'func main() {',
      'ferry := open("night")',
      'defer ferry.Close()',
      'for ferry.Next() {',
      'fmt.Println(ferry.Name)',
      '}',
      '}',
    ];
    const prose = 'The following program prints the name of every ferry that leaves the town quay at night.';
    expect(outline([prose, ...program, prose, prose].join('\n')).map((line) => line.replace(/^\w+: /, ''))).toEqual([
      prose,
      ...program,
      prose,
      prose,
    ]);
  });
});
