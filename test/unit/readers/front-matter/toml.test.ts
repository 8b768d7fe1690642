import { describe, expect, it } from 'vitest';
import { pairs, plain, read } from './reading.ts';

const toml = (text: string) => read(`+++\n${text}\n+++\nBody`);
const entriesOf = (text: string) => pairs(toml(text).header?.entries ?? []);

describe('TOML', () => {
  it.each<[string, string, unknown]>([
    ['a string', 'v = "a \\"b\\" \\u00e9"', 'a "b" é'],
    ['a literal string', "v = 'C:\\x'", 'C:\\x'],
    ['a string over lines', 'v = """\na\nb"""', 'a\nb'],
    ['a string with a mark of comments', 'v = "a # b" # c', 'a # b'],
    ['a number', 'v = 1.10', '1.10'],
    ['a number with underscores', 'v = 1_000', '1_000'],
    ['a number that TOML refuses', 'v = 007', '007'],
    ['a truth value', 'v = false', 'false'],
    ['an instant', 'v = 2026-01-05T10:00:00+02:00', '2026-01-05T10:00:00+02:00'],
    ['an instant with a space', 'v = 2026-01-05 10:00:00', '2026-01-05 10:00:00'],
    ['a day', 'v = 2026-01-05', '2026-01-05'],
    ['a time', 'v = 10:30:00', '10:30:00'],
    ['a list', 'v = ["a", "b, c", 3]', ['a', 'b, c', '3']],
    ['a list over lines', 'v = [\n  "a", # first\n  "b",\n]', ['a', 'b']],
    ['a map', 'v = {a = 1, b = "c"}', { a: '1', b: 'c' }],
    ['a list of maps', 'v = [{a = 1}, {a = 2}]', [{ a: '1' }, { a: '2' }]],
    ['a table', '[v]\na = 1\n[v.b]\nc = true', { a: '1', b: { c: 'true' } }],
    ['a list of tables', '[[v]]\na = 1\n[[v]]\na = 2\n[v.b]\nc = 3', [{ a: '1' }, { a: '2', b: { c: '3' } }]],
    ['dotted keys', 'v.a = 1\nv.b = 2', { a: '1', b: '2' }],
  ])('keeps as it is written: %s', (_, text, value) => {
    expect(entriesOf(text)).toEqual([['v', value]]);
    expect(toml(text).messages).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['keys', Array.from({ length: 100_000 }, (_, i) => `k${i} = 1`).join('\n'), 100_000],
    ['tables', Array.from({ length: 30_000 }, (_, i) => `[t.t${i}]\na = 1`).join('\n'), 1],
    ['lists of tables', '[[t]]\na = 1\n'.repeat(30_000), 1],
    ['tables of the last in a list', `[[t]]\na = 1\n${Array.from({ length: 30_000 }, (_, i) => `[t.t${i}]\na = 1`).join('\n')}`, 1],
  ])('may be a header of a great many %s', (_, text, count) => {
    expect(toml(text).header?.entries).toHaveLength(count);
  });

  it('tells values that were quoted from values that were not', () => {
    const entries = toml('a = 1\nb = "1"\nc = """\nx\ny"""').header?.entries ?? [];
    expect(entries.map(({ value }) => value.type === 'scalar' && value.style)).toEqual(['plain', 'double', 'literal']);
  });

  it('keeps order, quoted keys, and the place of each entry', () => {
    const text = 'b = 1\n"a b" = 2\n\n[t]\nc = 3';
    const document = toml(text);
    expect(document.header?.entries.map(({ key }) => key)).toEqual(['b', 'a b', 't']);
    expect(document.header?.entries.map(({ span }) => document.source.text.slice(span.start, span.end))).toEqual([
      'b = 1',
      '"a b" = 2',
      '[t]\nc = 3',
    ]);
  });

  it.each<[string, string, unknown]>([
    ['words without quotes', 'v = Mill reopens', 'Mill reopens'],
    ['a quote that nobody closed', 'v = "Mill', '"Mill'],
    ['a list that nobody closed', 'v = ["a", "b"', '["a", "b"'],
    ['quotes within quotes', 'v = "a "b" c"', 'a "b" c'],
  ])('keeps as text what is broken: %s', (_, text, value) => {
    const document = toml(`first = 1\n${text}\nlast = "z"`);
    expect(pairs(document.header?.entries ?? [])).toEqual([
      ['first', '1'],
      ['v', value],
      ['last', 'z'],
    ]);
    expect(document.messages.map(({ code, text: message }) => [code, message])).toEqual([
      ['toml-repaired', 'the front matter is broken in line 3: it is no valid TOML and is kept as text'],
    ]);
  });

  it('keeps both values of a key that comes twice', () => {
    expect(entriesOf('a = 1\na = 2')).toEqual([
      ['a', '1'],
      ['a_2', '2'],
    ]);
  });
});

describe('JSON', () => {
  it.each<[string, string, unknown]>([
    ['escapes', '{"v": "a\\n\\u00e9 \\ud83d\\ude42 \\/"}', 'a\né 🙂 /'],
    ['numbers', '{"v": 1.10}', '1.10'],
    ['null', '{"v": null}', 'null'],
    ['lists and maps', '{"v": [{"a": true}, "b"]}', [{ a: 'true' }, 'b']],
    ['tabs for indents', '{\n\t"v": {\n\t\t"a": 1\n\t}\n}', { a: '1' }],
    ['a comma too many', '{"v": "a",}', 'a'],
  ])('keeps as it is written: %s', (_, text, value) => {
    const document = read(`${text}\n\nBody`);
    expect(document.header?.syntax).toBe('json');
    expect(document.header?.entries.map((entry) => [entry.key, plain(entry.value)])).toEqual([['v', value]]);
    expect(document.blocks.map((block) => block.text)).toEqual(['Body']);
  });

  it('does not lose a key of JSON that is broken', () => {
    const document = read('---json\n{"title": "A "b" c", "n": 1}\n---\nBody');
    expect(JSON.stringify(document.header?.entries)).toMatch(/title.*A.*b.*c.*n/);
    expect(document.messages).toHaveLength(1);
  });
});
