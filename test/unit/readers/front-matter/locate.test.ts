import { describe, expect, it } from 'vitest';
import { locateHeader } from '../../../../src/readers/front-matter/locate.ts';

/** What stands between the fences, and what stands below. */
const cut = (text: string): readonly [string, string] | null => {
  const header = locateHeader(text);
  return header && [text.slice(header.content.start, header.content.end), text.slice(header.span.end)];
};

describe('locateHeader', () => {
  it.each<[string, string, readonly [string, string]]>([
    ['YAML', '---\na: 1\n---\nBody', ['a: 1\n', 'Body']],
    ['YAML that ends the file', '---\na: 1\n---', ['a: 1\n', '']],
    ['YAML that names itself', '---yaml\na: 1\n---\nBody', ['a: 1\n', 'Body']],
    ['YAML closed as a document', '---\na: 1\n...\nBody', ['a: 1\n', 'Body']],
    ['fences with trailing spaces', '--- \na: 1\n---\t\nBody', ['a: 1\n', 'Body']],
    ['a byte order mark', '\ufeff---\na: 1\n---\nBody', ['a: 1\n', 'Body']],
    ['blank first lines', '\n \n---\na: 1\n---\nBody', ['a: 1\n', 'Body']],
    ['CRLF', '---\r\na: 1\r\n---\r\nBody', ['a: 1\r\n', 'Body']],
    ['an empty header', '---\n---\nBody', ['', 'Body']],
    ['a header of comments', '---\n# nothing yet\n---\nBody', ['# nothing yet\n', 'Body']],
    ['TOML', '+++\na = 1\n[b]\nc = 2\n+++\nBody', ['a = 1\n[b]\nc = 2\n', 'Body']],
    ['TOML between YAML fences', '---toml\na = 1\n---\nBody', ['a = 1\n', 'Body']],
    ['TOML with a fence in a string of several lines', '+++\na = """\n+++\n"""\n+++\nBody', ['a = """\n+++\n"""\n', 'Body']],
    ['JSON', '{"a": {"b": "}"}}\nBody', ['{"a": {"b": "}"}}', 'Body']],
    ['JSON between fences', '---json\n{"a": 1}\n---\nBody', ['{"a": 1}\n', 'Body']],
    ['a rule in the body', '---\na: 1\n---\nBody\n\n---\n\nMore', ['a: 1\n', 'Body\n\n---\n\nMore']],
    ['a fence inside a quoted value', '---\na: "x\n---\ny"\nb: 2\n---\nBody', ['a: "x\n---\ny"\nb: 2\n', 'Body']],
    ['a fence inside an indented block', '---\na: |\n  x\n  ---\n  y\n---\nBody', ['a: |\n  x\n  ---\n  y\n', 'Body']],
    ['a quote that nobody closed', '---\na: "x\nb: 2\n---\nShe said "so".\n---\n', ['a: "x\nb: 2\n', 'She said "so".\n---\n']],
    ['an apostrophe that opens a value', "---\na: 'tis late\n---\nIt's late.\n", ["a: 'tis late\n", "It's late.\n"]],
    ['lines wrapped at the margin', '---\na: x\nwrapped on\nb: 2\n---\nBody', ['a: x\nwrapped on\nb: 2\n', 'Body']],
    ['two headers in a row', '---\na: 1\nb: 2\n---\n---\nc: 3\nd: 4\n---\nBody', ['a: 1\nb: 2\n---\n---\nc: 3\nd: 4\n', 'Body']],
    ['two headers that share a fence', '---\na: 1\n---\nc: 3\nd: 4\n---\nBody', ['a: 1\n---\nc: 3\nd: 4\n', 'Body']],
    ['a heading underlined below the header', '---\na: 1\n---\nNote: this\n---\nBody', ['a: 1\n', 'Note: this\n---\nBody']],
    ['a blank line between keys', '---\na: 1\n\nb: 2\n---\nBody', ['a: 1\n\nb: 2\n', 'Body']],
  ])('finds the end of %s', (_, text, parts) => {
    expect(cut(text)).toEqual(parts);
    expect(locateHeader(text)?.closed).toBe(true);
  });

  it.each<[string, string, readonly [string, string]]>([
    ['HTML', '---\na: 1\nb: 2\n<p>Body: one</p>\n', ['a: 1\nb: 2\n', '<p>Body: one</p>\n']],
    ['prose behind a blank line', '---\na: 1\nb: 2\n\nProse of the body.\nMore.\n', ['a: 1\nb: 2\n\n', 'Prose of the body.\nMore.\n']],
    ['prose that looks like a key', '---\na: 1\nb: 2\n\nA word of warning: none.\n', ['a: 1\nb: 2\n\n', 'A word of warning: none.\n']],
    ['a heading', '---\na: 1\nb: 2\n\n## Part\n', ['a: 1\nb: 2\n\n', '## Part\n']],
    [
      'a body with a rule',
      '---\na: 1\nb: 2\n\nProse.\n\nMore of it.\n\n---\n\nEnd.\n',
      ['a: 1\nb: 2\n\n', 'Prose.\n\nMore of it.\n\n---\n\nEnd.\n'],
    ],
  ])('lets a header without a closing fence end before %s', (_, text, parts) => {
    expect(cut(text)).toEqual(parts);
    expect(locateHeader(text)?.closed).toBe(false);
  });

  it.each([
    ['a rule, then prose', '---\n\nProse that goes on.\n\n---\n\nMore.\n'],
    ['a rule, then prose with a colon', '---\n\nNote: this is prose.\n\n---\nMore.\n'],
    ['a rule, then prose right below', '---\nProse that goes on.\n---\nMore.\n'],
    ['a rule and nothing more', '---\n'],
    ['a longer rule', '-----\na: 1\n-----\n'],
    ['a rule with a name', '---foo\na: 1\n---\n'],
    ['an indented fence', '  ---\na: 1\n---\n'],
    ['one key and no fence', '---\nNote: prose\n'],
    ['a shortcode', '{{< a >}}\n'],
    ['a template tag', '{% raw %}\n'],
    ['braces in prose', '{a} and {b}\n'],
    ['JSON that never ends', '{"a": {"b": 1}\nBody\n'],
    ['JSON with text behind it', '{"a": 1} is JSON\n'],
    ['prose', 'title: none\n'],
    ['nothing', ''],
  ])('does not take for a header: %s', (_, text) => {
    expect(locateHeader(text)).toBeNull();
  });

  it('knows code from data', () => {
    expect(locateHeader('---js\n{a: 1}\n---\n')).toMatchObject({ code: true });
    expect(locateHeader('---javascript\n{a: 1}\n---\n')).toMatchObject({ code: true });
    expect(locateHeader('---\na: 1\n---\n')).toMatchObject({ code: false });
  });

  it('does not search for ever in hostile input', () => {
    expect(locateHeader(`---\na: 1\nb: 2${'\n'.repeat(500_000)}---\n`)).toMatchObject({ closed: false });
    expect(locateHeader(`---\na: "${'x\n---\n'.repeat(100_000)}`)).not.toBeNull();
    expect(locateHeader(`{"${'{"'.repeat(200_000)}`)).toBeNull();
    expect(locateHeader('{'.repeat(500_000))).toBeNull();
  });
});
