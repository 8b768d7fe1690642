import { describe, expect, it } from 'vitest';
import { COMMANDS, FLAGS, SECTIONS } from '../../../src/cli/flags.ts';
import { parseArguments } from '../../../src/cli/parse.ts';

const parse = (...argv: readonly string[]) => parseArguments(argv, () => 100);

describe('parseArguments', () => {
  it('takes paths and flags in any order, without the name of a command', () => {
    expect(parse('a.html', '-o', 'out', 'b', '--ledger', 'l.jsonl')).toEqual({
      command: 'clean',
      args: ['a.html', 'b'],
      flags: { out: 'out', ledger: 'l.jsonl' },
    });
    expect(parse('-o', 'out', 'clean')).toMatchObject({ command: 'clean', args: [], flags: { out: 'out' } });
  });

  it('takes the flags of a command before and after its name', () => {
    expect(parse('--from', 'text', 'explain', 'a.txt', '--json')).toEqual({
      command: 'explain',
      args: ['a.txt'],
      flags: { from: 'text', json: true },
    });
  });

  it('refuses a flag that another command has', () => {
    expect(() => parse('-o', 'out', 'explain', 'a.html')).toThrow("--out is not for 'explain'");
    expect(() => parse('explain', 'a.html', '--out', 'b')).toThrow(/unknown option/);
  });

  it('takes a path after a flag that may stand without a value for a path', () => {
    expect(parse('check', '--cache', 'posts')).toMatchObject({ args: ['posts'], flags: { cache: '.copydesk-cache' } });
    expect(parse('check', '--cache=tmp', 'posts')).toMatchObject({ args: ['posts'], flags: { cache: 'tmp' } });
    expect(parse('check', '--', '--cache')).toMatchObject({ args: ['--cache'], flags: {} });
    const help = parse('check', '--help');
    expect('shown' in help && help.shown).toContain('--cache[=DIR]');
  });

  it('collects a flag that may be repeated', () => {
    expect(parse('--disable', 'a/b', '--disable', 'c/d')).toMatchObject({ flags: { disable: ['a/b', 'c/d'] } });
  });

  it('advises on a misspelt flag or choice', () => {
    expect(() => parse('--legder', 'x')).toThrow(/Did you mean --ledger/);
    expect(() => parse('--to', 'markdown')).toThrow(/Allowed choices are md, json, /);
  });

  it('takes a dash and all that follows -- for paths', () => {
    expect(parse('-', '--', '-o')).toMatchObject({ command: 'clean', args: ['-', '-o'] });
  });

  it('shows every flag of clean in its help, and every command', () => {
    const help = parse('--help');
    const text = 'shown' in help ? help.shown : '';
    for (const flag of FLAGS) if ((flag.on as readonly string[]).includes('clean')) expect(text).toContain(`--${flag.long}`);
    for (const name of Object.keys(COMMANDS)) expect(text).toContain(`\n  ${name}`);
    for (const section of SECTIONS) expect(text).toContain(section);
  });

  it('has no two flags of one command with the same letter', () => {
    const letters = FLAGS.flatMap((flag) => ('short' in flag ? [flag.short] : []));
    expect(new Set(letters).size).toBe(letters.length);
  });
});
