import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/report/excerpt.ts';
import { explainJson, explainText } from '../../../src/report/explain.ts';
import { jsonLine } from '../../../src/report/json.ts';
import { countFates, ledgerLines } from '../../../src/report/ledger.ts';
import { messageLine } from '../../../src/report/message.ts';
import { paint } from '../../../src/report/paint.ts';
import { summaryLine } from '../../../src/report/summary.ts';
import { article } from './article.ts';

const plain = paint(false);

describe('the ledger', () => {
  it('has one line of JSON for every block that was moved or removed, and none for the kept', () => {
    const lines = ledgerLines(article).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).block)).toEqual([0, 1, 3]);
    expect(JSON.parse(lines[2]!)).toEqual({
      file: 'in/rain.txt',
      block: 3,
      fate: 'removed',
      fields: [],
      rule: 'newsletter/sign-up',
      certainty: 0.97,
      reason: 'asks to subscribe',
      start: { line: 4, column: 1 },
      end: { line: 4, column: 27 },
      text: 'Sign up for our newsletter',
    });
  });

  it('is empty for an article that keeps all its blocks', () => {
    expect(ledgerLines({ ...article, verdicts: article.verdicts.slice(2, 3) })).toBe('');
  });

  it('counts the fates', () => {
    expect(countFates(article.verdicts)).toEqual({ kept: 1, moved: 2, removed: 1 });
  });
});

describe('explain', () => {
  it('shows every block with its lines, fate, rule and reason, and every field with its winner and losers', () => {
    expect(explainText(article, plain)).toBe(
      [
        'in/rain.txt: text, utf-8 (utf-8), confidence 0.50',
        '',
        '1           moved → title  title/line 0.90: the title',
        '            "Rain over Lisbon"',
        '2           moved → authors  byline/by 0.95: a byline',
        '            "By Ana Pires"',
        '3           kept  prose/long 0.50: prose',
        '            before: removed  short/line 0.20: few words',
        '            "The river rose at dawn."',
        '4           removed  newsletter/sign-up 0.97: asks to subscribe',
        '            saw: sign up',
        '            "Sign up for our newsletter"',
        '',
        'title       "Rain over Lisbon" (text title/line, line 1)',
        '            not "rain" (file-name name): weaker than the title line',
        'authors     "Ana Pires" (text byline/by, line 2)',
        'date        unknown',
        '',
      ].join('\n'),
    );
  });

  it('says the same as data', () => {
    const data = JSON.parse(jsonLine(explainJson(article)));
    expect(data).toMatchObject({ file: 'in/rain.txt', format: 'text', encoding: 'utf-8', confidence: 0.5 });
    expect(data.blocks).toHaveLength(4);
    expect(data.blocks[2]).toMatchObject({ fate: 'kept', history: [{ fate: 'removed', rule: 'short/line' }] });
    expect(data.fields[0]).toEqual({
      field: 'title',
      winners: [{ value: 'Rain over Lisbon', from: 'text', key: 'title/line', block: null, start: { line: 1, column: 1 } }],
      losers: [{ value: 'rain', from: 'file-name', key: 'name', block: null, start: null, reason: 'weaker than the title line' }],
    });
    expect(data.messages).toEqual([{ level: 'warn', code: 'odd', text: 'The byline is odd.', line: 2 }]);
  });

  it('colours the fates where asked', () => {
    expect(explainText(article, paint(true))).toContain('\u001b[31mremoved\u001b[39m');
    expect(explainText(article, plain)).not.toContain('\u001b');
  });
});

describe('excerpt', () => {
  it('cuts at the width, never inside a character', () => {
    expect(excerpt('abcdef', 6)).toBe('"abcdef"');
    expect(excerpt('abcdefg', 6)).toBe('"abcde…"');
    expect(excerpt('abcd😀efg', 6)).toBe('"abcd…"');
  });

  it('lets no control character through to a terminal', () => {
    expect(excerpt('a\u001b[2Jb\u202ec', 20)).toBe('"a [2Jb c"');
  });
});

describe('lines', () => {
  it('keeps separators that programs take for line ends out of a line of JSON', () => {
    const line = jsonLine({ text: 'a\u2028b\u2029c\nd' });
    expect(line).not.toMatch(/[\u2028\u2029\n]/);
    expect(JSON.parse(line)).toEqual({ text: 'a\u2028b\u2029c\nd' });
  });

  it('writes a message as editors read it, with and without a line', () => {
    const note = { level: 'warn', code: 'odd', text: 'It is odd.', line: 7 } as const;
    expect(messageLine('a.html', note, plain)).toBe('a.html:7: warning: It is odd. (odd)');
    expect(messageLine('a.html', { ...note, level: 'error', line: null }, plain)).toBe('a.html: error: It is odd. (odd)');
  });

  it('lets no control character of a message through to a terminal', () => {
    const note = { level: 'warn', code: 'odd', text: 'a\u001b[2J', line: null } as const;
    expect(messageLine('b\u0007.html', note, plain)).toBe('b .html: warning: a [2J (odd)');
  });

  it('sums a run up, leaving out what is nothing', () => {
    const totals = {
      verb: 'cleaned',
      documents: 1,
      moved: 2,
      removed: 3,
      same: 0,
      dirty: 0,
      errors: 0,
      warnings: 0,
      failed: 0,
      leftOut: 0,
      leftJson: 0,
      known: 0,
      gone: 0,
    };
    expect(summaryLine(totals)).toBe('cleaned 1 file, removed 3 blocks, moved 2');
    expect(summaryLine({ ...totals, documents: 4, same: 2, errors: 1, failed: 2, leftOut: 5 })).toBe(
      'cleaned 4 files (2 already up to date), removed 3 blocks, moved 2; 1 finding; 2 failed; left out 5 files',
    );
    expect(summaryLine({ ...totals, documents: 4, leftOut: 5, leftJson: 4 })).toMatch(/; left out 5 files$/);
    expect(summaryLine({ ...totals, leftOut: 5, leftJson: 4 })).toMatch(/; left out 5 files \(4 of JSON: --ext names what a walk takes\)$/);
  });
});
