import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { Metadata } from '../../../src/model/article.ts';
import type { HeaderEntry, HeaderValue } from '../../../src/model/header.ts';
import { frontMatter } from '../../../src/writers/front-matter.ts';
import { METADATA } from './build.ts';

const write = (metadata: Partial<Metadata>): string => frontMatter({ ...METADATA, ...metadata });
const yamlOf = (text: string): string => text.replace(/^---\n/, '').replace(/---\n$/, '');

/** Strings that parsers of YAML have taken for something else, or lost characters of. */
const STRINGS = [
  ...['856', '007', '1.10', '1e3', '0x1F', '0o17', '1_000', '1:20', '12:30:45', '.5', '.inf', '-.INF', '.nan', '+1', '-0'],
  ...['yes', 'No', 'ON', 'off', 'y', 'N', 'true', 'False', 'null', 'NULL', '~', 'Null', '', '=', '<<'],
  ...['2026-01-05', '2026-01-05T10:00:00Z', '2026-01-05 10:00:00 +01:00', '2026-02-30', '2026'],
  ...[
    '- x',
    '? x',
    ': x',
    '@x',
    '`x`',
    '%x',
    '&x',
    '*x',
    '!x',
    '!!str x',
    '|',
    '>',
    '|-',
    '[x',
    '{x',
    ']',
    ', x',
    '# x',
    "'x",
    '"x',
    '---',
    '...',
    '--- x',
  ],
  ...[
    'a: b',
    'a:',
    'a #b',
    'a:b',
    'a#b',
    "it's",
    'say "x"',
    'back\\slash',
    'a, b',
    'x [y]',
    ' lead',
    'trail ',
    'tab\tbed',
    '\tx',
    'two\nlines',
    'cr\rx',
    '\n',
  ],
  ...[
    'José: ünïcode',
    'emoji 😀',
    '😀',
    'nel\u0085x',
    'ls\u2028x',
    'ps\u2029x',
    'bom\ufeffx',
    'nbsp\u00a0x',
    'zero\u200bwidth',
    'del\u007fx',
    'c1\u0099x',
    'esc\u001bx',
    '\ufffe',
    'ab\u00adcd',
  ],
  ...[
    'Mexican president rejects US troops: ‘I don’t’',
    'C# and F#',
    'What? Why!',
    '日本語',
    'a'.repeat(300),
    'long words '.repeat(40).trim(),
    'key: value: other',
  ],
];

const anyText = fc.oneof(
  fc.constantFrom(...STRINGS),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'ab1:-#\'"\\ \t\n{}[],&*!|>%@`?~=.\u0085\u2028é'), maxLength: 8 }),
);

describe('keys', () => {
  test('come in the order of the schema: core ones always, others where they say something', () => {
    const keys = (metadata: Partial<Metadata>) => Object.keys(parse(yamlOf(write(metadata))));
    const core = 'schema id title description authors date updated url site section tags language image word_count source'.split(' ');
    expect(keys({})).toEqual(core);
    expect(keys({ agency: [], notes: [], extra: [] })).toEqual(core);
    const known = {
      extra: [entry('a', scalar('b'))],
      access: 'free',
      draft: false,
      subtitle: 's',
      takeaways_origin: 'ai',
      takeaways: ['t'],
    } as const;
    expect(keys(known)).toEqual([...core.slice(0, -1), 'subtitle', 'draft', 'takeaways', 'takeaways_origin', 'access', 'source', 'extra']);
  });

  test('without a value are null, lists without an item []', () => {
    expect(write({ title: null })).toBe(
      [
        '---\nschema: copydesk/1\nid: "0123456789abcdef"\ntitle: null\ndescription: null\nauthors: []\ndate: null\nupdated: null\nurl: null',
        'site: null\nsection: null\ntags: []\nlanguage: null\nimage: null\nword_count: 0',
        'source:\n  file: null\n  sha256: "00"\n  format: text\n---\n',
      ].join('\n'),
    );
  });
});

describe('values', () => {
  test('stand plain where they are plain text, else in double quotes', () => {
    const text = write({
      title: 'A plain title, with (signs) — “quotes” & more',
      site: '856',
      section: 'a: b',
      url: 'https://a.org/?b=c#d',
    });
    expect(text).toContain('\ntitle: A plain title, with (signs) — “quotes” & more\n');
    expect(text).toContain('\nsite: "856"\n');
    expect(text).toContain('\nsection: "a: b"\n');
    expect(text).toContain('\nurl: https://a.org/?b=c#d\n');
  });

  test('are never folded', () => {
    expect(write({ description: 'long "words": '.repeat(60).trim() })).toContain(
      `\ndescription: "${'long \\"words\\": '.repeat(60).trim()}"\n`,
    );
  });

  test('that are days of the calendar stand plain; times, months, years and impossible days do not', () => {
    expect(write({ date: '2026-01-05' })).toContain('\ndate: 2026-01-05\n');
    for (const date of ['2026', '2026-01', '2026-02-30', '2026-13-01', '0000-01-01', '2026-01-05T10:00', '2026-01-05T10:00:00-07:00'])
      expect(write({ date }), date).toContain(`\ndate: "${date}"\n`);
    expect(write({ title: '2026-01-05' })).toContain('\ntitle: "2026-01-05"\n');
  });

  test('of images, figures and notes have their keys', () => {
    const image = { src: 'https://a.org/i.jpg', alt: null, caption: 'A: b', credit: 'X' };
    expect(write({ image })).toContain('\nimage:\n  src: https://a.org/i.jpg\n  alt: null\n  caption: "A: b"\n  credit: X\n');
    expect(write({ figures: [{ ...image, after: 2 }], notes: [{ kind: 'bio', text: 'x' }] })).toContain(
      '    after: 2\nnotes:\n  - kind: bio\n    text: x\n',
    );
  });
});

describe('every parser reads back the same strings', () => {
  const text = yamlOf(write({ title: 'x', authors: STRINGS, tags: STRINGS.map((value) => `${value} `), date: '2026-01-05' }));
  const authors = (value: unknown) => (value as { authors: unknown }).authors;

  test('yaml, by 1.1, 1.2 and failsafe', () => {
    for (const options of [{ version: '1.1' }, { version: '1.2' }, { schema: 'failsafe' }] as const)
      expect(authors(parse(text, options))).toEqual(STRINGS);
  });

  test('js-yaml', () => {
    const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };
    expect(authors(load(text))).toEqual(STRINGS);
  });

  const python = [
    '-c',
    'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer.read().decode("utf-8")), sys.stdout, default=str)',
  ];
  const hasPyYaml = spawnSync('python3', ['-c', 'import yaml']).status === 0;
  test.skipIf(!hasPyYaml)(`PyYAML${hasPyYaml ? '' : ' (not installed: skipped)'}`, () => {
    const { stdout, stderr } = spawnSync('python3', python, { input: text, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(authors(JSON.parse(stdout))).toEqual(STRINGS);
    expect(JSON.parse(stdout)).toMatchObject({ date: '2026-01-05' });
  });

  test('for any string', () => {
    const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (strings) => {
        const header = yamlOf(write({ authors: strings }));
        expect(authors(parse(header, { version: '1.1' }))).toEqual(strings);
        expect(authors(parse(header, { schema: 'failsafe' }))).toEqual(strings);
        expect(authors(load(header))).toEqual(strings);
      }),
    );
  });
});

describe('extra', () => {
  const lines = (...entries: HeaderEntry[]) =>
    write({ extra: entries })
      .split('\nextra:\n')[1]
      ?.replace(/---\n$/, '');

  test('gives back values as they were written: order, plain, quoted, literal, flow', () => {
    expect(
      lines(
        entry('draft', scalar('false')),
        entry('weight', scalar('007')),
        entry('ratio', scalar('1.10', 'single')),
        entry('slug', scalar('a-b', 'double')),
        entry('nothing', scalar('')),
        entry('when', scalar('2021-02-08 16:30-:00+16:30')),
        entry('text', scalar('one\n\n  two\n', 'literal')),
        entry('folded', scalar('one two\nthree\n', 'folded')),
        entry('list', { type: 'list', flow: true, items: [scalar('a'), scalar('b c', 'double')] }),
        entry('block', {
          type: 'list',
          flow: false,
          items: [scalar('a'), { type: 'map', flow: false, entries: [entry('k', scalar('v'))] }],
        }),
        entry('map', { type: 'map', flow: true, entries: [entry('k', scalar('1'))] }),
        entry('empty', { type: 'list', flow: false, items: [] }),
      ),
    ).toBe(
      [
        '  draft: false\n  weight: 007\n  ratio: \'1.10\'\n  slug: "a-b"\n  nothing:\n  when: 2021-02-08 16:30-:00+16:30',
        '  text: |\n    one\n\n      two\n  folded: >\n    one two\n\n    three',
        '  list: [a, "b c"]\n  block:\n    - a\n    - k: v\n  map: {k: 1}\n  empty: []\n',
      ].join('\n'),
    );
  });

  test('quotes what cannot stand as it was', () => {
    expect(lines(entry('a', scalar('b: c')), entry('c', scalar('x\u0085y')))).toBe('  a: "b: c"\n  c: "x\\u0085y"\n');
  });

  test('quotes keys that are no plain text', () => {
    expect(lines(entry('my key', scalar('a')), entry('yes', scalar('b')), entry('a: b', scalar('c')), entry('12', scalar('d')))).toBe(
      '  my key: a\n  "yes": b\n  "a: b": c\n  "12": d\n',
    );
  });

  test('holds any value and style', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyHeaderValue), { maxLength: 5 }), (pairs) => {
        const unique = [...new Map(pairs)];
        const header = yamlOf(write({ extra: unique.map(([key, value]) => entry(key, value)) }));
        const read = parseDocument(header, { schema: 'failsafe', uniqueKeys: false });
        expect(read.errors, header).toEqual([]);
        const extra = (read.toJS({ mapAsMap: true }) as Map<string, unknown>).get('extra') ?? new Map();
        expect(extra, header).toEqual(new Map(unique.map(([key, value]) => [key, plain(value)])));
      }),
      { numRuns: 500 },
    );
  });
});

const SPAN = { start: 0, end: 0 };

function entry(key: string, value: HeaderValue): HeaderEntry {
  return { key, value, span: SPAN };
}

type Style = Extract<HeaderValue, { type: 'scalar' }>['style'];

function scalar(value: string, style: Style = 'plain'): HeaderValue {
  return { type: 'scalar', value, style };
}

const { anyHeaderValue } = fc.letrec<{ anyHeaderValue: HeaderValue }>((tie) => ({
  anyHeaderValue: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(anyText, fc.constantFrom<Style>('plain', 'single', 'double', 'literal', 'folded'))
      .map(([value, style]) => scalar(value, style)),
    fc
      .tuple(fc.boolean(), fc.array(tie('anyHeaderValue'), { maxLength: 3 }))
      .map(([flow, items]): HeaderValue => ({ type: 'list', flow, items })),
    fc
      .tuple(fc.boolean(), fc.uniqueArray(fc.tuple(anyText, tie('anyHeaderValue')), { maxLength: 3, selector: ([key]) => key }))
      .map(([flow, pairs]): HeaderValue => ({ type: 'map', flow, entries: pairs.map(([key, value]) => entry(key, value)) })),
  ),
}));

function plain(value: HeaderValue): unknown {
  if (value.type === 'scalar') return value.value;
  if (value.type === 'list') return value.items.map(plain);
  return new Map(value.entries.map(({ key, value: inner }) => [key, plain(inner)]));
}
