import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { finalMetadata } from '../../../../src/metadata/final.ts';
import type { Metadata } from '../../../../src/model/article.ts';
import type { HeaderEntry, HeaderValue } from '../../../../src/model/header.ts';
import { readFrontMatter } from '../../../../src/readers/front-matter/read.ts';
import { readMarkdown } from '../../../../src/readers/markdown/read.ts';
import { DIALECTS, type DialectName } from '../../../../src/text/dialects.ts';
import { dialectHeader } from '../../../../src/writers/dialects/header.ts';
import { frontMatter } from '../../../../src/writers/front-matter.ts';
import { METADATA } from '../build.ts';

const NAMES = Object.keys(DIALECTS) as DialectName[];
const span = { start: 0, end: 0 };
const scalar = (value: string, style: 'plain' | 'single' | 'double' | 'literal' = 'plain'): HeaderValue => ({
  type: 'scalar',
  value,
  style,
});
const entry = (key: string, value: HeaderValue): HeaderEntry => ({ key, value, span });

const EXTRA: readonly HeaderEntry[] = [
  entry('weight', scalar('007')),
  entry('pinned', scalar('false')),
  entry('slug', scalar('night-ferry', 'single')),
  entry('note', scalar('two\nlines\n', 'literal')),
  entry('empty', scalar('')),
  entry('menu', { type: 'map', flow: true, entries: [entry('main', scalar('1.10'))] }),
  entry('aliases', { type: 'list', flow: false, items: [scalar('/old/', 'double'), scalar('/older/')] }),
];

const FULL: Metadata = {
  ...METADATA,
  title: 'Ferry *sails* again: "at last"',
  description: '1. The boat, 2. the sea',
  authors: ['Ottavia Renn', 'Casimir Bole'],
  date: '2026-01-05T10:00Z',
  updated: '2026-02',
  url: 'https://ferry.example/a_b_',
  site: 'Ferry News',
  section: 'World',
  tags: ['sea', 'Night ferry'],
  language: 'en-GB',
  image: { src: 'https://ferry.example/i.jpg', alt: null, caption: 'The Corvina', credit: 'Odo Lamb' },
  word_count: 42,
  source: { file: 'a/b.html', sha256: 'c0ffee', format: 'html' },
  draft: true,
  figures: [{ src: 'https://ferry.example/2.jpg', alt: 'Quay', caption: null, credit: null, after: 3 }],
  takeaways: ['One', 'Two'],
  takeaways_origin: 'ai',
  notes: [{ kind: 'correction', text: 'An earlier version: wrong.' }],
  extra: EXTRA,
};

/** What cleaning makes of a header that was written, where the words are still as many. */
function readBack(header: string, words: number): Metadata {
  const source = { id: 'a.md', text: `${header}\nText.\n`, sha256: '00' };
  const { header: read, messages } = readFrontMatter(source, new Map([['markdown', readMarkdown]]));
  expect(messages).toEqual([]);
  expect(read?.final).toBe(true);
  return finalMetadata(read!, words, { id: '', file: null, sha256: '', format: '' });
}

const content = (header: string) => header.replace(/^(?:---|\+\+\+)\n([\s\S]*)(?:---|\+\+\+)\n$/, '$1');

/** The header by the tool's own kind of parser: YAML 1.1 is Jekyll's, 1.2 that of the others. */
function parsed(name: DialectName, metadata: Partial<Metadata>): Record<string, unknown> {
  const text = content(dialectHeader(name)({ ...FULL, ...metadata }));
  return name === 'zola' ? parseToml(text) : parseYaml(text, { version: name === 'jekyll' ? '1.1' : '1.2' });
}

describe('what a tool reads', () => {
  test('Hugo: lastmod, categories and images at the top, the rest under params, and never a url', () => {
    const header = parsed('hugo', { date: '2026-01-05T10:00:00+01:00', updated: '2026-02-01' });
    expect(header).toMatchObject({
      title: FULL.title,
      date: '2026-01-05T10:00:00+01:00',
      lastmod: '2026-02-01',
      draft: true,
      authors: ['Ottavia Renn', 'Casimir Bole'],
      categories: ['World'],
      tags: ['sea', 'Night ferry'],
      images: ['https://ferry.example/i.jpg'],
      params: { canonicalURL: FULL.url, site: 'Ferry News', image_credit: 'Odo Lamb', word_count: 42 },
    });
    expect(header).not.toHaveProperty('url');
    expect(header).not.toHaveProperty('params.url');
  });

  test('Jekyll: its dates, published for draft, and no id or url, which are its own', () => {
    const header = parsed('jekyll', { date: '2026-01-05T10:00:00+01:00' });
    expect(dialectHeader('jekyll')({ ...FULL, date: '2026-01-05T10:00:00+01:00' })).toContain('\ndate: 2026-01-05 10:00:00 +0100\n');
    expect(header).toMatchObject({ published: false, categories: ['World'], lang: 'en-GB', canonical_url: FULL.url });
    expect(Object.keys(header)).not.toEqual(expect.arrayContaining(['id']));
    expect(Object.keys(header)).not.toEqual(expect.arrayContaining(['url']));
  });

  test('Zola: dates of TOML, taxonomies, and the rest under extra', () => {
    const header = parsed('zola', { date: '2026-01-05T10:00:00Z' });
    expect(header.date).toEqual(new Date('2026-01-05T10:00:00Z'));
    expect(header).toMatchObject({
      authors: ['Ottavia Renn', 'Casimir Bole'],
      taxonomies: { tags: ['sea', 'Night ferry'], categories: ['World'] },
      extra: { site: 'Ferry News', notes: [{ kind: 'correction' }], figures: [{ alt: 'Quay', after: 3 }] },
    });
    // Zola refuses a header with a field of its own of another type, and takes no others at the top.
    const own = ['title', 'description', 'updated', 'date', 'draft', 'authors', 'taxonomies', 'extra'];
    expect(Object.keys(header).filter((key) => !own.includes(key))).toEqual(['schema']);
  });

  test('Obsidian: no value is a map, tags have no spaces, and dates no zone', () => {
    const header = parsed('obsidian', {});
    const flat = (value: unknown): boolean => typeof value !== 'object' || value === null;
    for (const [key, value] of Object.entries(header)) expect(flat(value) || (Array.isArray(value) && value.every(flat)), key).toBe(true);
    expect(header).toMatchObject({
      author: ['Ottavia Renn', 'Casimir Bole'],
      published: '2026-01-05T10:00:00',
      date_as_found: '2026-01-05T10:00Z',
      tags: ['sea', 'Night-ferry'],
      source: FULL.url,
    });
  });

  test('Pandoc: a list of authors, lang and keywords, and no text that is markup', () => {
    expect(parsed('pandoc', {})).toMatchObject({
      title: 'Ferry \\*sails\\* again: "at last"',
      description: '1\\. The boat, 2. the sea',
      author: ['Ottavia Renn', 'Casimir Bole'],
      lang: 'en-GB',
      keywords: ['sea', 'Night ferry'],
      date: '2026-01-05T10:00Z',
    });
  });

  test.each(NAMES)('%s: what is not known is not there', (name) => {
    expect(Object.keys(parsed(name, { ...METADATA, figures: [], notes: [], takeaways: [], agency: [] }))).not.toEqual(
      expect.arrayContaining(['description']),
    );
    expect(content(dialectHeader(name)(METADATA))).not.toMatch(/null|\[\]/);
  });

  test('a time without a zone is quoted in YAML, where some parsers take it for one of Greenwich', () => {
    expect(dialectHeader('hugo')({ ...FULL, date: '2026-01-05T10:00:00' })).toContain('\ndate: "2026-01-05T10:00:00"\n');
    expect(dialectHeader('zola')({ ...FULL, date: '2026-01-05T10:00:00' })).toContain('\ndate = 2026-01-05T10:00:00\n');
  });

  test.each(['hugo', 'jekyll', 'zola', 'obsidian'] as const)('%s gets no date where only the year is known', (name) => {
    const header = dialectHeader(name)({ ...METADATA, date: '2026' });
    expect(header).not.toMatch(/^(?:date|published)\s*[:=]/m);
    expect(header).toMatch(/date_as_found\s*[:=] "2026"/);
  });
});

describe.each(NAMES)('%s read back', (name) => {
  test('is the same metadata', () => {
    expect(frontMatter(readBack(dialectHeader(name)(FULL), 42))).toBe(frontMatter(FULL));
  });

  test('has what a front matter held besides, verbatim and in order', () => {
    expect(frontMatter(readBack(dialectHeader(name)(FULL), 42))).toContain(
      "extra:\n  weight: 007\n  pinned: false\n  slug: 'night-ferry'\n  note: |\n    two\n    lines\n  empty:\n  menu: {main: 1.10}\n" +
        '  aliases:\n    - "/old/"\n    - /older/\n---\n',
    );
  });

  const nasty = fc.string({ unit: fc.constantFrom(...'ab1 \t:#-\'"\\`*_[]{}<>$^~@|&;=,.!%?é漢\u0085\u2028\n+'), minLength: 1 });
  const words = fc.oneof(nasty, fc.constantFrom('yes', 'null', '~', '007', '2026-01-05', 'deadbeef', '+++', '---', '<<', '1.', 'schema'));
  const dates = fc.constantFrom(
    '2026',
    '2026-01',
    '2026-01-05',
    '2026-01-05T10:00',
    '2026-01-05T10:00:00.5',
    '2026-01-05T10:00:00+01:00',
    '2026-01-05T10:00Z',
  );

  test('is the same for any text', () => {
    fc.assert(
      fc.property(words, fc.uniqueArray(words), fc.uniqueArray(words), dates, dates, (title, authors, tags, date, updated) => {
        const extra = [entry('k', scalar(title, 'double'))];
        const metadata = {
          ...FULL,
          title,
          section: title,
          authors,
          tags,
          date,
          updated,
          notes: [{ kind: 'bio' as const, text: title }],
          extra,
        };
        expect(readBack(dialectHeader(name)(metadata), 42)).toEqual({ ...metadata, extra: [{ ...extra[0], span: expect.anything() }] });
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 100) },
    );
  });
});

describe('a header that somebody has edited', () => {
  test('a new date counts, whatever was found once', () => {
    const header = dialectHeader('hugo')(FULL).replace('date: 2026-01-05T10:00:00Z', 'date: 2026-01-06T10:00:00Z');
    expect(readBack(header, 42).date).toBe('2026-01-06T10:00:00Z');
    const jekyll = dialectHeader('jekyll')(FULL).replace('date: 2026-01-05 10:00:00 Z', 'date: 2026-01-06 11:00:00 +0100');
    expect(readBack(jekyll, 42).date).toBe('2026-01-06T11:00:00+01:00');
  });

  test('new tags count', () => {
    expect(readBack(dialectHeader('obsidian')(FULL).replace('  - Night-ferry\n', '  - boats\n'), 42).tags).toEqual(['sea', 'boats']);
  });

  test('new keys and further categories are kept under extra', () => {
    const header = dialectHeader('hugo')(FULL)
      .replace('categories:\n', 'weight: 3\ncategories:\n')
      .replace('  - World\n', '  - World\n  - Coast\n');
    const read = readBack(header.replace('params:\n', 'params:\n  toc: true\n'), 42);
    expect(read.section).toBe('World');
    expect(read.extra?.slice(EXTRA.length).map(({ key }) => key)).toEqual(['weight', 'categories', 'params']);
  });

  test('a key with the name of a field that stands elsewhere does not replace the field', () => {
    const read = readBack(dialectHeader('jekyll')(FULL).replace('\nsite:', '\nurl: /ferry/\nsite:'), 42);
    expect(read.url).toBe(FULL.url);
    expect(read.extra?.at(-1)).toMatchObject({ key: 'url_2', value: { value: '/ferry/' } });
  });
});

/** Runs a tool in a folder of its own with one document in it; null where it is not installed. */
function withTool(command: string, file: string, text: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-dialect-'));
  try {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, 'hugo.toml'), 'baseURL = "https://ferry.example/"\n');
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const has = (command: string, arg: string) => spawnSync(command, [arg]).status === 0;

describe('the tools themselves', () => {
  test.skipIf(!has('hugo', 'version'))('hugo lists the page with its dates (skipped where hugo is not installed)', () => {
    const list = withTool('hugo', 'content/a.md', `${dialectHeader('hugo')({ ...FULL, updated: '2026-02-01' })}\nText.\n`, ['list', 'all']);
    expect(list).toContain('2026-01-05T10:00:00Z');
  });

  test.skipIf(!has('pandoc', '--version'))('pandoc shows the texts as they are (skipped where pandoc is not installed)', () => {
    const json = withTool('pandoc', 'a.md', `${dialectHeader('pandoc')(FULL)}\nText.\n`, ['-s', '-t', 'plain', '--wrap=none', 'a.md']);
    expect(json).toContain('Ferry *sails* again');
  });
});
