import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PATIENCE, type Result, Sandbox } from './transcript.ts';

/** Documents of the archive, and those of them that are dirty: five in each of six ways. */
const DOCUMENTS = 200;
const EACH = 5;

const TOPICS = ['river', 'harbour', 'market', 'bridge', 'orchard', 'library', 'ferry', 'school'];

/** A story of its own for every number, with nothing around it. */
function story(n: number): readonly [title: string, first: string, second: string] {
  const topic = TOPICS[n % TOPICS.length] ?? '';
  return [
    `The ${topic} in its ${n}th year`,
    `People had waited since the morning at the ${topic}, and when the gates were opened at noon nobody knew who should go first.`,
    `The council said that ${n} letters had come in, most of them in favour, and that it would decide about the ${topic} in the spring.`,
  ];
}

interface Dirt {
  readonly folder: string;
  readonly name: (n: number) => string;
  readonly text: (n: number) => string;
  /** What a check finds, by line. */
  readonly findings: readonly (readonly [line: number | null, rule: string])[];
}

const post = (n: number, extra = ''): string => {
  const [title, first, second] = story(n);
  return `---\ntitle: ${title}\ndate: 2026-01-05\n---\n\n${first}\n\n${extra}${second}\n`;
};
const md = (n: number): string => `story-${n}.md`;

const DIRT: readonly Dirt[] = [
  { folder: 'header', name: md, text: (n) => post(n), findings: [[1, 'file/header']] },
  {
    folder: 'newsletter',
    name: md,
    text: (n) => post(n, 'Sign up for our newsletter\n\n'),
    findings: [
      [1, 'file/header'],
      [8, 'newsletter/sign-up'],
    ],
  },
  {
    folder: 'share',
    name: md,
    text: (n) => post(n, 'Share this article\n\n'),
    findings: [
      [1, 'file/header'],
      [8, 'share/button'],
    ],
  },
  {
    folder: 'yaml',
    name: md,
    text: (n) => post(n).replace('date: 2026-01-05', 'section: Town: Country'),
    findings: [
      [1, 'file/header'],
      [3, 'input/yaml-repaired'],
      [null, 'gate/require'],
    ],
  },
  {
    folder: 'pages',
    name: (n) => `story-${n}.html`,
    text: (n) => {
      const [title, first, second] = story(n);
      return `<!doctype html><title>${title}</title><article><h1>${title}</h1><time datetime="2026-01-05">5 January 2026</time><p>${first}</p><p>${second}</p></article>\n`;
    },
    findings: [[null, 'file/raw']],
  },
  {
    folder: 'undated',
    name: md,
    text: (n) => post(n).replace('date: 2026-01-05\n', ''),
    findings: [
      [1, 'file/header'],
      [null, 'gate/require'],
    ],
  },
];

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const dirty = DIRT.flatMap(({ folder, name }, kind) => Array.from({ length: EACH }, (_, i) => `posts/${folder}/${name(kind * EACH + i)}`));
const clean = Array.from({ length: DOCUMENTS - dirty.length }, (_, i) => `posts/${i % 2 ? 'town' : 'country'}/${md(dirty.length + i)}`);

const ok = (command: string): Result => {
  const result = sandbox.run(command);
  expect(result, command).toMatchObject({ code: 0 });
  return result;
};

interface JsonReport {
  readonly summary: { readonly files: number; readonly filesWithFindings: number; readonly errors: number; readonly warnings: number };
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly { readonly rule: string; readonly start: { readonly line: number } | null }[];
  }[];
}

/** What a report in JSON says, as file → rules with their lines. */
function found(text: string): Record<string, readonly (readonly [number | null, string])[]> {
  const { files }: JsonReport = JSON.parse(text);
  return Object.fromEntries(
    files.map(({ file, findings }) => [file, findings.map(({ rule, start }) => [start?.line ?? null, rule] as const)]),
  );
}

/** The life of an archive, each step on what the one before it left. */
describe('an archive of 200 documents', { timeout: PATIENCE }, () => {
  it('begins with a config file and 170 documents that were cleaned in place', () => {
    ok('git init -q -b main && git config user.email desk@copydesk.example && git config user.name Desk');
    for (const file of clean) sandbox.write(file, post(Number(/\d+/.exec(file)?.[0])));
    ok('copydesk init');
    sandbox.write('copydesk.config.yaml', 'paths: [posts]\nrequire: [title, date]\n');
    sandbox.write('.copydeskignore', 'posts/drafts/\n');
    sandbox.write('posts/drafts/idea.md', post(999, 'Sign up for our newsletter\n\n'));
    ok('copydesk --write -q && git add . && git commit -qm clean');
  });

  it('is clean: a check prints one line, writes nothing and changes no time', () => {
    const before = clean.map((file) => statSync(join(sandbox.folder, file)).mtimeMs);
    expect(ok('copydesk check')).toMatchObject({ stdout: '', stderr: 'checked 170 files: all clean\n' });
    expect(ok('copydesk --write')).toMatchObject({ stderr: expect.stringContaining('170 already up to date') });
    expect(clean.map((file) => statSync(join(sandbox.folder, file)).mtimeMs)).toEqual(before);
    expect(ok('git status --short').stdout).toBe('');
  });

  it('names 30 dirty documents at the right lines, in every report', () => {
    for (const [kind, { folder, name, text }] of DIRT.entries()) {
      for (let i = 0; i < EACH; i++) sandbox.write(`posts/${folder}/${name(kind * EACH + i)}`, text(kind * EACH + i));
    }
    ok('git checkout -qb more && git add . && git commit -qm more');
    const reports = ['json', 'sarif', 'gitlab', 'junit', 'github', 'pretty'].map((name) => `--reporter ${name}=r/${name}`).join(' ');
    expect(sandbox.run(`copydesk check ${reports}`)).toMatchObject({ code: 1, stdout: '' });
    const read = (name: string): string => readFileSync(join(sandbox.folder, 'r', name), 'utf8');
    const expected = Object.fromEntries(
      DIRT.flatMap(({ folder, name, findings }, kind) =>
        Array.from({ length: EACH }, (_, i) => [`posts/${folder}/${name(kind * EACH + i)}`, findings] as const),
      ),
    );
    expect(found(read('json'))).toEqual(expected);
    const places = Object.entries(expected).flatMap(([file, findings]) => findings.map(([line, rule]) => ({ file, line, rule })));
    const sort = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

    const results: {
      ruleId: string;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
    }[] = JSON.parse(read('sarif')).runs[0].results;
    const inSarif = results.map(({ ruleId, locations: [at] }) => ({
      file: at!.physicalLocation.artifactLocation.uri,
      line: at!.physicalLocation.region.startLine,
      rule: ruleId,
    }));
    expect(sort(inSarif)).toEqual(sort(places.map(({ file, line, rule }) => ({ file, line: line ?? 1, rule }))));

    const issues: { check_name: string; location: { path: string; lines: { begin: number } } }[] = JSON.parse(read('gitlab'));
    const inGitlab = issues.map(({ check_name, location: { path, lines } }) => ({ file: path, line: lines.begin, rule: check_name }));
    expect(sort(inGitlab)).toEqual(sort(inSarif));

    for (const { file, line, rule } of places) {
      const where = line === null ? '' : `,line=${line}`;
      expect(read('github')).toMatch(new RegExp(`^::(?:error|warning) file=${file}${where},.*title=${rule}::`, 'm'));
      const place = line === null ? file : `${file}:${line}`;
      expect(read('pretty')).toMatch(new RegExp(`^${place}: .* \\(${rule}\\)$`, 'm'));
      expect(read('junit')).toContain(`${place}: `);
    }
    expect(read('junit')).toContain('<testsuites name="copydesk" tests="200" failures="30" errors="0">');
  });

  it('shows a pull request what it adds, and nothing else', () => {
    const { summary }: JsonReport = JSON.parse(sandbox.run('copydesk check --since main --reporter json').stdout);
    expect(summary).toMatchObject({ files: 30, filesWithFindings: 30 });
    ok('git checkout -q main');
    expect(ok('copydesk check --since main').stderr).toBe('checked 0 files\n');
    ok('git checkout -q more');
  });

  it('can be put up with as it is, so that only what is new counts', () => {
    ok('copydesk check --baseline known.json --update-baseline -q && git add known.json && git commit -qm baseline');
    expect(ok('copydesk check --baseline known.json').stderr).toMatch(/^checked 200 files: all clean; \d+ known by the baseline/);
    sandbox.write(clean[7]!, `${readFileSync(join(sandbox.folder, clean[7]!), 'utf8')}\nSign up for our newsletter\n`);
    const line = readFileSync(join(sandbox.folder, clean[7]!), 'utf8').trimEnd().split('\n').length;
    ok('git commit -qam dirt');
    const { code, stdout } = sandbox.run('copydesk check --baseline known.json --since HEAD~1 --reporter json');
    expect({ code, found: found(stdout) }).toEqual({ code: 1, found: { [clean[7]!]: [[line, 'newsletter/sign-up']] } });
  });

  it('is mended in place, except for what is no front-matter file or says too little', () => {
    expect(sandbox.run('copydesk --write -q').code).toBe(1);
    const { code, stdout } = sandbox.run('copydesk check --reporter json');
    const left = found(stdout);
    expect(code).toBe(1);
    expect(new Set(Object.values(left).flatMap((findings) => findings.map(([, rule]) => rule)))).toEqual(
      new Set(['file/raw', 'gate/require']),
    );
    expect(Object.keys(left)).toEqual(dirty.filter((file) => /\/(?:pages|undated|yaml)\//.test(file)).sort());
  });

  it('is clean again when the pages have twins and the dates are there', () => {
    const mended = sandbox.run(
      "sed -i 's/^date: null$/date: 2026-01-05/' posts/undated/*.md posts/yaml/*.md && copydesk posts/pages -o posts/cleaned -q",
    );
    expect(mended).toMatchObject({ code: 0 });
    sandbox.run("printf 'posts/pages/\\n' >> .copydeskignore");
    expect(ok('copydesk check').stderr).toBe('checked 200 files: all clean\n');
    expect(ok('copydesk check posts/pages --out posts/cleaned').stderr).toBe('checked 5 files: all clean\n');
  });

  it('is checked to the end past a broken file, which outranks all findings', () => {
    sandbox.write('posts/town/broken.md', new Uint8Array([0, 1, 2, 3, 0, 0, 255]));
    sandbox.write('posts/town/new.md', post(500));
    const { code, stdout, stderr } = sandbox.run('copydesk check');
    expect(code).toBe(3);
    expect(stdout).toContain('posts/town/new.md:1: error: has no copydesk/1 header');
    expect(stderr).toMatch(/^posts\/town\/broken\.md: error: .*\n.*; 1 failed/);
  });
});
