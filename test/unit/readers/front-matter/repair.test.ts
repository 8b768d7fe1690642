import { describe, expect, it } from 'vitest';
import { entriesOf, messagesOf, read } from './reading.ts';

describe('YAML that is broken', () => {
  it.each<[string, string, unknown]>([
    ['a colon in a title', 'v: Fire: one dead', 'Fire: one dead'],
    ['two colons in a title', 'v: Fire: one: dead', 'Fire: one: dead'],
    ['a colon at the end', 'v: Live updates:', 'Live updates:'],
    ['an at sign at the start', 'v: @home', '@home'],
    ['a percent sign at the start', 'v: %d things', '%d things'],
    ['a backtick at the start', 'v: `ls` explained', '`ls` explained'],
    ['an asterisk at the start', 'v: *Spoilers* ahead', '*Spoilers* ahead'],
    ['a comma at the start', 'v: , then', ', then'],
    ['a bracket at the end of nothing', 'v: ] odd', '] odd'],
    ['a dash at the start', 'v: - so', '- so'],
    ['a question mark at the start', 'v: ? so: what', '? so: what'],
    ['a bar with words behind it', 'v: | so', '| so'],
    ['quotes within quotes', 'v: "He said "no" to it"', 'He said "no" to it'],
    ['an apostrophe within single quotes', "v: 'It's late'", "It's late"],
    ['text behind a closing quote', 'v: "Mill" reopens', '"Mill" reopens'],
    ['text between quoted words', 'v: "Mill" or "barn"', '"Mill" or "barn"'],
    ['a quote that nobody closed', 'v: "Mill reopens', 'Mill reopens'],
    ['a template tag', 'v: {% include a %}', '{% include a %}'],
    ['a tab for an indent', 'v:\n\ta: b\n\tc: d', { a: 'b', c: 'd' }],
    ['a colon in a list', 'v:\n- a\n- b: c: d\n- "e" f', ['a', { b: 'c: d' }, '"e" f']],
    ['a list that nobody closed', 'v: [a, b', ['a', 'b']],
    ['loose quotes in a list', 'v: [it\'s, "a" b, c]', ["it's", '"a" b', 'c']],
    ['a colon within a map', 'v:\n  a: b: c\n  d: e', { a: 'b: c', d: 'e' }],
    ['lines wrapped at the margin', 'v: one two\nthree four', 'one two three four'],
    ['wrapped lines with a colon', 'v: one: two\n  three: four, five', 'one: two three: four, five'],
    ['a quoted value over lines at the margin', 'v: "one\ntwo"', 'one two'],
    ['a literal block at the margin', 'v: |\n(one)\ntwo', '(one)\ntwo\n'],
    ['a nested list at the margin', 'v:\n  w:\n- a\n- b', { w: ['a', 'b'] }],
  ])('is mended: %s', (_, yaml, value) => {
    expect(entriesOf(`first: 1\n${yaml}\nlast: 2`)).toEqual([
      ['first', '1'],
      ['v', value],
      ['last', '2'],
    ]);
    expect(messagesOf(`first: 1\n${yaml}\nlast: 2`)).toEqual(['yaml-repaired 3']);
  });

  it('says which lines were mended, one message each', () => {
    const yaml = 'title: A: b\ndate: 2026-01-05\nby: @c\n';
    expect(messagesOf(yaml)).toEqual(['yaml-repaired 2', 'yaml-repaired 4']);
    expect(read(`---\n${yaml}---\n`).messages[0]).toMatchObject({
      level: 'warn',
      text: 'the front matter is broken in line 2: its value needed quotes',
    });
  });

  it('leaves what is sound beside it as it is', () => {
    const entries = read('---\ntitle: A: b\nn: 007\nl: [x]\n---\n').header?.entries ?? [];
    expect(entries.map(({ value }) => value)).toEqual([
      { type: 'scalar', value: 'A: b', style: 'double' },
      { type: 'scalar', value: '007', style: 'plain' },
      { type: 'list', flow: true, items: [{ type: 'scalar', value: 'x', style: 'plain' }] },
    ]);
  });

  it('makes keys of keys that were indented by mistake', () => {
    expect(entriesOf('title: A\n  author: B: c\nend: d')).toEqual([
      ['title', 'A'],
      ['author', 'B: c'],
      ['end', 'd'],
    ]);
  });

  it('keeps lines without a key', () => {
    expect(entriesOf('no key at all\ntitle: A\nurl: b')).toEqual([
      ['unparsed', 'no key at all'],
      ['title', 'A'],
      ['url', 'b'],
    ]);
  });

  it('keeps what it cannot mend under its key, as it stands', () => {
    expect(entriesOf('title: A\nodd: "x\n  - y: [z\n   }\nend: d')).toEqual([
      ['title', 'A'],
      ['odd', expect.stringMatching(/x[\s\S]*y: \[z[\s\S]*\}/)],
      ['end', 'd'],
    ]);
  });

  it('keeps both values of a key that comes twice', () => {
    expect(entriesOf('tags: a\ntags_2: x\ntags: b\ntags: c')).toEqual([
      ['tags', 'a'],
      ['tags_2', 'x'],
      ['tags_3', 'b'],
      ['tags_4', 'c'],
    ]);
    expect(messagesOf('tags: a\ntags: b')).toEqual(['duplicate-key']);
  });

  it('does not take aliases of a broken header for text', () => {
    expect(entriesOf('a: &x One\ntitle: B: c\nb: *x')).toEqual([
      ['a', 'One'],
      ['title', 'B: c'],
      ['b', 'One'],
    ]);
  });

  it('loses no word of a header, whatever is broken in it', () => {
    const lines = [
      'title: "Mill" and: barn',
      'by: [Ann, "Lee" Ray',
      '\tx: {a',
      'tags:',
      '- one: two: three',
      '-four',
      'odd line',
      "q: 'it's",
      'v: @w',
      '%x: y',
      'end: z',
    ];
    for (let skip = 0; skip < lines.length; skip++) {
      const kept = lines.filter((_, i) => i !== skip);
      const found = JSON.stringify(entriesOf(['first: 1', 'second: 2', ...kept].join('\n')));
      for (const word of kept.join(' ').match(/[a-z]{1,}/gi) ?? []) expect(found).toContain(word);
    }
  });

  it('is read in linear time', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `k${i}: a: b "c`);
    expect(entriesOf(lines.join('\n'))).toHaveLength(3000);
  });
});
