import { describe, expect, it } from 'vitest';
import type { Finding, RunReport } from '../../../src/report/finding.ts';
import { failureFinding } from '../../../src/report/finding.ts';
import { REPORTERS } from '../../../src/report/index.ts';

const at = (line: number, column: number, endColumn: number) => ({ start: { line, column }, end: { line, column: endColumn } });

const button: Finding = {
  rule: 'share/button',
  severity: 'error',
  text: 'button to share, save or print',
  ...at(9, 1, 11),
  excerpt: 'Save Story',
  fingerprint: '00aa',
};
const doubt: Finding = {
  rule: 'gate/low-confidence',
  severity: 'warn',
  text: '50 % sure:\nno more, <sadly>',
  start: null,
  end: null,
  excerpt: null,
  fingerprint: '00bb',
};

const RUN: RunReport = {
  version: '1.2.3',
  files: [
    { file: 'posts/a b,c.md', site: 'The Herald', findings: [button, { ...button, ...at(12, 3, 13) }, doubt] },
    { file: 'posts/clean.md', site: 'The Herald', findings: [] },
    { file: './d.md', site: null, findings: [doubt] },
    { file: 'e.txt', site: null, findings: [failureFinding('binary', 'is not text but "data"\u0001')] },
  ],
};

async function report(name: string, run = RUN): Promise<string> {
  const reporter = REPORTERS.find((one) => one.name === name);
  if (!reporter) throw new Error(name);
  return reporter.report(run);
}

describe('pretty', () => {
  it('prints place, severity, message and rule, the offending text, and a summary by rule and by site', async () => {
    expect(await report('pretty')).toBe(
      [
        'posts/a b,c.md:9: error: button to share, save or print (share/button)',
        '    "Save Story"',
        'posts/a b,c.md:12: error: button to share, save or print (share/button)',
        '    "Save Story"',
        'posts/a b,c.md: warning: 50 % sure: no more, <sadly> (gate/low-confidence)',
        './d.md: warning: 50 % sure: no more, <sadly> (gate/low-confidence)',
        'e.txt: error: is not text but "data"  (failed/binary)',
        '',
        'findings  rule',
        '       2  gate/low-confidence',
        '       2  share/button',
        '       1  failed/binary',
        '',
        'findings  site',
        '       3  The Herald',
        '       2  no site known',
        '',
      ].join('\n'),
    );
  });

  it('counts together what a long summary leaves out', async () => {
    const findings = Array.from({ length: 40 }, (_, i) => ({ ...doubt, rule: `a/rule-${i + 10}` }));
    const files = ['a', 'b'].map((file) => ({ file, site: null, findings }));
    expect(await report('pretty', { ...RUN, files })).toContain('      50  25 more\n');
  });
});

describe('github', () => {
  it('escapes what would end a command or a property', async () => {
    const lines = (await report('github')).split('\n');
    expect(lines[0]).toBe(
      '::error file=posts/a b%2Cc.md,line=9,endLine=9,col=1,endColumn=11,title=share/button::button to share, save or print',
    );
    expect(lines[2]).toBe('::warning file=posts/a b%2Cc.md,title=gate/low-confidence::50 %25 sure:%0Ano more, <sadly>');
    expect(lines).toHaveLength(6);
  });
});

describe('gitlab', () => {
  it('gives every issue what the format demands, and a fingerprint of its own', async () => {
    const issues: Record<string, unknown>[] = JSON.parse(await report('gitlab'));
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.any(String),
        check_name: expect.any(String),
        fingerprint: expect.any(String),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: { path: expect.stringMatching(/^[^./]/), lines: { begin: expect.any(Number) } },
      });
    }
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(5);
  });
});

describe('sarif', () => {
  it('is a log of version 2.1.0 with one run', async () => {
    const log = JSON.parse(await report('sarif'));
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'copydesk', semanticVersion: '1.2.3' } } }] });
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
  });

  it('refers every result to a rule of the driver, once described', async () => {
    const [run] = JSON.parse(await report('sarif')).runs;
    const { rules } = run.tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(['share/button', 'gate/low-confidence', 'failed/binary']);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(run.results).toHaveLength(5);
  });

  it('names files by relative references, and places with an exclusive end', async () => {
    const [run] = JSON.parse(await report('sarif')).runs;
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'posts/a%20b%2Cc.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 11, snippet: { text: 'Save Story' } },
        },
      },
    ]);
    expect(run.results[2].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'posts/a%20b%2Cc.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
    expect(run.results[3].level).toBe('warning');
    expect(run.results[0].partialFingerprints).not.toEqual(run.results[1].partialFingerprints);
  });
});

describe('junit', () => {
  it('has a case for every document, failed only by errors', async () => {
    const xml = await report('junit');
    expect(xml).toContain('<testsuites name="copydesk" tests="4" failures="1" errors="1">');
    expect(xml).toContain('<testcase classname="copydesk" name="posts/clean.md"/>');
    expect(xml).toContain('<failure message="button to share, save or print" type="share/button">posts/a b,c.md:9: error: ');
    expect(xml).toContain('&lt;sadly&gt; (gate/low-confidence)</system-out>');
    expect(xml).toContain('<error message="is not text but &quot;data&quot;" type="failed/binary">');
  });

  it('escapes what XML cannot hold', async () => {
    expect(await report('junit')).not.toMatch(/[\u0000-\u0008]/);
  });
});

describe('json', () => {
  it('sums up, and lists the documents that have findings', async () => {
    const { schema, version, summary, files } = JSON.parse(await report('json'));
    expect({ schema, version, summary }).toEqual({
      schema: 'copydesk-report/1',
      version: '1.2.3',
      summary: { files: 4, filesWithFindings: 3, errors: 3, warnings: 2 },
    });
    expect(files.map((file: { file: string }) => file.file)).toEqual(['posts/a b,c.md', './d.md', 'e.txt']);
    expect(files[0].findings[0]).toMatchObject({ rule: 'share/button', message: button.text, start: { line: 9, column: 1 } });
  });
});
