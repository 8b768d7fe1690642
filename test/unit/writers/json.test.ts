import { describe, expect, test } from 'vitest';
import type { HeaderEntry, HeaderValue } from '../../../src/model/header.ts';
import { jsonlWriter, jsonWriter } from '../../../src/writers/json.ts';
import * as b from './build.ts';

const json = jsonWriter();
const jsonl = jsonlWriter();
const entry = (key: string, value: HeaderValue): HeaderEntry => ({ key, value, span: { start: 0, end: 0 } });
const scalar = (value: string, style: 'plain' | 'single' = 'plain'): HeaderValue => ({ type: 'scalar', value, style });

describe('the record of an article', () => {
  const messages = [
    { level: 'warn', code: 'yaml-repaired', text: 'A line was repaired.', span: { start: 4, end: 5 } },
    { level: 'info', code: 'x', text: 'y', span: null },
  ] as const;
  const article = b.article(
    b.blocksOf(b.h(2, 'H'), b.p('a ', b.strong('b'))),
    { title: 'T', extra: [entry('draft', scalar('false'))] },
    messages,
    'one\ntwo',
  );

  test('holds the metadata in the order of the schema, then body, confidence and messages', () => {
    const record = JSON.parse(json(article));
    expect(Object.keys(record)).toEqual(
      'schema id title description authors date updated url site section tags language image word_count source extra body confidence messages'.split(
        ' ',
      ),
    );
    expect(record).toMatchObject({ title: 'T', authors: [], image: null, body: '## H\n\na **b**\n', confidence: 0.9 });
  });

  test('says on which line a message stands', () => {
    expect(JSON.parse(json(article)).messages).toEqual([
      { level: 'warn', code: 'yaml-repaired', text: 'A line was repaired.', line: 2 },
      { level: 'info', code: 'x', text: 'y', line: null },
    ]);
  });

  test('is the same in both forms', () => {
    expect(JSON.parse(jsonl(article))).toEqual(JSON.parse(json(article)));
  });

  test('has what the header had left as plain values', () => {
    const extra = [
      ...[
        entry('a', scalar('true')),
        entry('b', scalar('12')),
        entry('c', scalar('1.5')),
        entry('d', scalar('007')),
        entry('e', scalar('1.10')),
      ],
      ...[
        entry('f', scalar('')),
        entry('g', scalar('~')),
        entry('h', scalar('12', 'single')),
        entry('i', scalar('Infinity')),
        entry('j', scalar('yes')),
      ],
      entry('k', {
        type: 'list',
        flow: true,
        items: [scalar('1'), { type: 'map', flow: false, entries: [entry('__proto__', scalar('x'))] }],
      }),
    ];
    const record = JSON.parse(json(b.article([], { extra })));
    expect(record.extra).toEqual({
      a: true,
      b: 12,
      c: 1.5,
      d: '007',
      e: '1.10',
      f: null,
      g: null,
      h: '12',
      i: 'Infinity',
      j: 'yes',
      k: record.extra.k,
    });
    expect(JSON.stringify(record.extra.k)).toBe('[1,{"__proto__":"x"}]');
  });
});

describe('jsonl', () => {
  test('is one line, whatever the text holds', () => {
    const text = jsonl(b.article([], { title: 'a\u2028b\u2029c\u0085d\ne\rf\tg' }));
    expect(text).toMatch(/^[^\n\r\t\u0085\u2028\u2029]+\n$/);
    expect(JSON.parse(text).title).toBe('a\u2028b\u2029c\u0085d\ne\rf\tg');
  });
});
