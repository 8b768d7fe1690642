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
import { has, withTool } from './tools.ts';

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
      date: '2026-01-05',
      date_as_found: '2026-01-05T10:00Z',
      updated: '2026-02',
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

describe('the tools themselves', () => {
  const page = (name: DialectName, metadata: Partial<Metadata> = {}) => `${dialectHeader(name)({ ...FULL, ...metadata })}\nText.\n`;
  const TEMPLATE =
    '{{ dict "title" .Title "date" .Date "lastmod" .Lastmod "draft" .Draft "description" .Description "authors" .Params.authors' +
    ' "tags" .Params.tags "images" .Params.images "site" .Params.site "url" .RelPermalink | jsonify | safeHTML }}';

  test.skipIf(!has('hugo', 'version'))('hugo hands every field to a template (skipped where hugo is not installed)', () => {
    const files = {
      'hugo.toml': 'baseURL = "https://ferry.example/"\ntimeZone = "Europe/Berlin"\n',
      'layouts/single.html': TEMPLATE,
      'layouts/list.html': '{{ .Title }}',
      'content/a.md': page('hugo', { updated: '2026-02-01', tags: ['sea', 'Night ferry', 'C#: "x"', '2026', 'überfahrt'] }),
      'content/b.md': page('hugo', { date: '2026-07-05T10:00', updated: '2026-02' }),
      'content/c.md': page('hugo', { date: '2026', updated: null }),
    };
    const pages = withTool('hugo', ['-D', '--quiet', '--panicOnWarning'], files, ({ read }) =>
      ['a', 'b', 'c'].map((name) => JSON.parse(read(`public/${name}/index.html`))),
    );
    expect(pages[0]).toEqual({
      title: FULL.title,
      date: '2026-01-05T10:00:00Z',
      lastmod: '2026-02-01T00:00:00+01:00',
      draft: true,
      description: FULL.description,
      authors: FULL.authors,
      tags: ['sea', 'Night ferry', 'C#: "x"', '2026', 'überfahrt'],
      images: ['https://ferry.example/i.jpg'],
      site: 'Ferry News',
      url: '/a/',
    });
    // A time without a zone is one of the site's; a month or a year is no date.
    expect(pages[1]).toMatchObject({ date: '2026-07-05T10:00:00+02:00', lastmod: '2026-07-05T10:00:00+02:00' });
    expect(pages[2]).toMatchObject({ date: '0001-01-01T00:00:00Z' });
  });

  test.skipIf(!has('pandoc', '--version'))('pandoc reads the texts as they are (skipped where pandoc is not installed)', () => {
    const files = {
      'a.md': page('pandoc', { title: 'Ferry *sails*: $5 or $6, @noon ~ "at last" \\o/ [1] x^2^', tags: ['C#', '1. a', 'b_c_'] }),
    };
    const fields = '$title$\n$for(author)$$author$;$endfor$\n$date$\n$description$\n$lang$\n$for(keywords)$$keywords$;$endfor$\n';
    const args = ['-f', 'markdown-smart', '-t', 'plain', '--wrap=none', '--template=t.txt', 'a.md'];
    const lines = withTool('pandoc', args, { ...files, 't.txt': fields }, ({ stdout, stderr }) => `${stderr}${stdout}`.split('\n'));
    expect(lines.slice(0, 6)).toEqual([
      'Ferry *sails*: $5 or $6, @noon ~ "at last" \\o/ [1] x^2^',
      'Ottavia Renn;Casimir Bole;',
      '2026-01-05',
      FULL.description,
      'en-GB',
      'C#;1. a;b_c_;',
    ]);
  });

  test.skipIf(!has('pandoc', '--version'))('pandoc knows the day (skipped where pandoc is not installed)', () => {
    const html = withTool('pandoc', ['-s', '-t', 'html', 'a.md'], { 'a.md': page('pandoc') }, ({ stdout }) => stdout);
    expect(html).toContain('<meta name="dcterms.date" content="2026-01-05" />');
  });
});
