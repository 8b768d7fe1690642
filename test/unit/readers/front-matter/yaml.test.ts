import { describe, expect, it } from 'vitest';
import { entriesOf, messagesOf, read } from './reading.ts';

describe('YAML that is sound', () => {
  it.each<[string, string, unknown]>([
    ['a number', 'v: 007', '007'],
    ['a version', 'v: 1.10', '1.10'],
    ['a time', 'v: 12:30', '12:30'],
    ['a day', 'v: 2026-01-05', '2026-01-05'],
    ['an instant', 'v: 2026-01-05T10:00:00+02:00', '2026-01-05T10:00:00+02:00'],
    ['a date that is none', 'v: 2021-02-08 16:30-:00+16:30', '2021-02-08 16:30-:00+16:30'],
    ['a date as mail has it', 'v: Mon, 05 Jan 2026 10:00:00 GMT', 'Mon, 05 Jan 2026 10:00:00 GMT'],
    ['a truth value', 'v: false', 'false'],
    ['a truth value of old', 'v: yes', 'yes'],
    ['a null', 'v: ~', '~'],
    ['a spelled null', 'v: null', 'null'],
    ['nothing', 'v:', ''],
    ['an entity', 'v: One &#58; two &amp; three', 'One &#58; two &amp; three'],
    ['an octal', 'v: 0o17', '0o17'],
    ['a hash', 'v: "#1"', '#1'],
    ['escapes', 'v: "a\\tb \\u00e9 \\"c\\""', 'a\tb é "c"'],
    ['doubled quotes', "v: 'it''s'", "it's"],
    ['a literal block', 'v: |\n  a\n   b\n\n  c', 'a\n b\n\nc\n'],
    ['a folded block', 'v: >-\n  a\n  b\n\n  c', 'a b\nc'],
    ['a plain value over lines', 'v: a\n  b', 'a b'],
    ['a tab behind the colon', 'v:\ta', 'a'],
    ['a list', 'v:\n  - a\n  - b', ['a', 'b']],
    ['a list at the margin', 'v:\n- a\n- b', ['a', 'b']],
    ['a list in flow', 'v: [a, "b, c", 3]', ['a', 'b, c', '3']],
    ['a map', 'v:\n  name: A\n  mail: a@example.org', { name: 'A', mail: 'a@example.org' }],
    ['maps in a list', 'v:\n  - name: A\n    by: B\n  - name: C', [{ name: 'A', by: 'B' }, { name: 'C' }]],
    ['a comment behind a value', 'v: a # b', 'a'],
    ['a link to a note', 'v: "[[Ann Lee]]"', '[[Ann Lee]]'],
  ])('keeps as it is written: %s', (_, yaml, value) => {
    expect(entriesOf(yaml)).toEqual([['v', value]]);
    expect(messagesOf(yaml)).toEqual([]);
  });

  it.each([
    ['plain', 'v: a'],
    ['single', "v: 'a'"],
    ['double', 'v: "a"'],
    ['literal', 'v: |\n  a'],
    ['folded', 'v: >\n  a'],
  ])('knows the %s style', (style, yaml) => {
    expect(read(`---\n${yaml}\n---\n`).header?.entries[0]?.value).toMatchObject({ type: 'scalar', style });
  });

  it('knows flow from block', () => {
    const entries = read('---\na: [x]\nb:\n  - x\nc: {x: y}\nd:\n  x: y\n---\n').header?.entries ?? [];
    expect(entries.map(({ value }) => value.type !== 'scalar' && value.flow)).toEqual([true, false, true, false]);
  });

  it('keeps the order of the keys, and keys of any kind', () => {
    expect(entriesOf('b: 1\n"a b": 2\n10: 3\ndc:creator: 4\nSub Title: 5').map(([key]) => key)).toEqual([
      'b',
      'a b',
      '10',
      'dc:creator',
      'Sub Title',
    ]);
  });

  it('writes out anchors, aliases and merged maps', () => {
    expect(entriesOf('base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  x: 3\nalso: *b\nmany:\n  <<: [*b, {z: 4}]')).toEqual([
      ['base', { x: '1', y: '2' }],
      ['own', { x: '3', y: '2' }],
      ['also', { x: '1', y: '2' }],
      ['many', { x: '1', y: '2', z: '4' }],
    ]);
  });

  it('does not let a few aliases become a gigabyte', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i}, `.repeat(9)}*k${i}]`);
    const entries = entriesOf(['k0: &k0 lol', ...lines].join('\n'));
    expect(entries).toHaveLength(13);
    expect(JSON.stringify(entries).length).toBeLessThan(500_000);
  });

  it('joins the documents of two headers in a row', () => {
    expect(read('---\na: 1\nb: 2\n---\n---\nc: 3\nd: 4\n---\nBody').header?.entries.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives each key the place where it stands with its value', () => {
    const text = '\n---\r\ntitle: "A b"\r\ntags:\r\n  - x\r\n  - y\r\nend: z # c\r\n---\r\nBody';
    expect(read(text).header?.entries.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'title: "A b"',
      'tags:\r\n  - x\r\n  - y',
      'end: z',
    ]);
  });

  it.each([
    ['a word that looks like an anchor', 'v: &c News', '&c News'],
    ['an entity at the start', 'v: &nbsp; News', '&nbsp; News'],
    ['a word that looks like a tag', 'v: !Important news', '!Important news'],
    ['a word that looks like an alias', 'v: *starred', '*starred'],
    ['a word that looks like a comment', 'v: #MeToo at ten', '#MeToo at ten'],
    ['an ampersand and a colon', 'v: &c: more', '&c: more'],
    ['an exclamation mark and a colon', 'v: !New: a thing', '!New: a thing'],
    ['a template', 'v: {{ site.title }}', '{{ site.title }}'],
  ])('does not lose %s', (_, yaml, value) => {
    expect(entriesOf(yaml)).toEqual([['v', value]]);
  });

  it.each([
    ['lists', `v: ${'['.repeat(5000)}x${']'.repeat(5000)}`],
    ['objects', `v: {"title": "A [", "w": ${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
    ['dashes', `v:\n  ${'- '.repeat(5000)}x`],
    ['maps', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')],
  ])('survives absurdly nested %s', (_, yaml) => {
    const entries = entriesOf(yaml);
    expect(entries.length).toBeGreaterThan(0);
    expect(read(`---\n${yaml}\n---\nBody`).blocks.map(({ text }) => text)).toEqual(['Body']);
  });
});
